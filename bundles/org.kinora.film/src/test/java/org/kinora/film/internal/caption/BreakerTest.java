package org.kinora.film.internal.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kinora.api.time.Rational;

class BreakerTest {
    private static final CaptionRules RULES = CaptionRules.of(Rational.of(24));

    private static List<Breaker.Piece> pieces(String text) {
        return new Breaker(text, Locale.ENGLISH, RULES).pieces((from, to) -> 0);
    }

    @Property(tries = 200)
    void pieces_cover_the_text_in_order_and_fit(@ForAll @StringLength(min = 1, max = 400) String any) {
        String text = CaptionTrack.clean(any);
        int position = 0;
        for (Breaker.Piece piece : pieces(text)) {
            assertThat(text.substring(position, piece.from()).strip()).isEmpty();
            assertThat(piece.lines()).hasSizeBetween(1, 2).allSatisfy(line -> assertThat(CaptionRules.length(line)).isBetween(0, 42));
            position = piece.to();
        }
        assertThat(text.substring(Math.min(position, text.length())).strip()).isEmpty();
    }

    @Test
    void a_short_sentence_is_one_line() {
        assertThat(pieces("Is anybody up there?")).containsExactly(new Breaker.Piece(0, 20, List.of("Is anybody up there?")));
    }

    @Test
    void two_lines_are_about_equally_long_and_the_first_is_the_shorter() {
        assertThat(pieces("The boat had left before anybody woke up that day.").getFirst().lines())
                .containsExactly("The boat had left before", "anybody woke up that day.");
    }

    @Test
    void a_forced_break_leaves_no_crumb_and_no_small_word_at_the_end() {
        String text = "and nobody on the pier would say what all of them thought.";
        List<Breaker.Piece> pieces = new Breaker(text, Locale.ENGLISH, RULES).pieces((from, to) -> to - from > 52 ? -1 : 0);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getLast().lines().getFirst()).hasSizeGreaterThan(20);
        assertThat(pieces.getFirst().lines().getLast()).doesNotEndWith(" of").doesNotEndWith(" on");
    }

    @Test
    void a_word_too_long_for_a_line_is_parted_between_letters() {
        List<Breaker.Piece> pieces = pieces("a".repeat(100));
        assertThat(String.join("", pieces.stream().flatMap(piece -> piece.lines().stream()).toList())).isEqualTo("a".repeat(100));
    }

    @Test
    void letters_of_several_signs_are_never_parted() {
        String letter = "e\u0301";
        for (Breaker.Piece piece : pieces(letter.repeat(120)))
            for (String line : piece.lines()) assertThat(line).startsWith("e").endsWith("\u0301");
    }

    @Test
    void korean_lines_end_at_spaces_and_long_words_between_syllables() {
        String text = "어렸을 때 나는 매년 여름 이곳에 왔습니다. 바다는 언제나 조용했고 등대는 밤마다 우리를 지켜보았습니다.";
        List<String> lines = new Breaker(text, Locale.KOREAN, RULES).pieces((from, to) -> 0).stream().flatMap(piece -> piece.lines().stream()).toList();
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(24));
        assertThat(String.join(" ", lines)).isEqualTo(text);
        List<Breaker.Piece> word = new Breaker("가".repeat(50), Locale.KOREAN, RULES).pieces((from, to) -> 0);
        assertThat(String.join("", word.stream().flatMap(piece -> piece.lines().stream()).toList())).isEqualTo("가".repeat(50));
    }

    @Test
    void a_forbidden_length_in_time_forces_a_break() {
        List<Breaker.Piece> pieces = new Breaker("One two three four", Locale.ENGLISH, RULES).pieces((from, to) -> to - from > 9 ? -1 : 0);
        assertThat(pieces).hasSizeGreaterThan(1);
    }

    @Test
    void a_whole_page_in_one_speech_is_broken_too() {
        String page = "And then the sea came in, and went out again. ".repeat(300);
        assertThat(pieces(CaptionTrack.clean(page))).hasSizeBetween(150, 300);
    }
}
