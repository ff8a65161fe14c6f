package org.kinora.film.internal.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Caption;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.generate.Timings;
import org.kinora.api.time.Rational;

class CaptionTrackTest {
    private static final Rational RATE = Rational.of(24);

    private static CaptionTrack.Spoken line(String id, String text, double from, double seconds, String dual) {
        return new CaptionTrack.Spoken(id, "shot", text, "en", (long) (from * 48_000), (long) ((from + seconds) * 48_000), Optional.empty(),
                Optional.ofNullable(dual));
    }

    private static List<String> lines(Clip clip) {
        return ((Medium.Text) clip.medium()).lines();
    }

    @Test
    void a_long_speech_is_parted_after_sentences_and_clauses() {
        List<Clip> clips = new CaptionTrack(RATE, 0, 2400).clips(List.of(line("l",
                "I came here every summer when I was a child. My father kept the lamp, and my mother kept the books, and nobody ever spoke about the wreck.", 1, 9, null)));
        assertThat(clips).hasSize(3);
        assertThat(lines(clips.get(0))).containsExactly("I came here every summer", "when I was a child.");
        assertThat(lines(clips.get(1))).containsExactly("My father kept the lamp,", "and my mother kept the books,");
        assertThat(lines(clips.get(2))).containsExactly("and nobody ever spoke about the wreck.");
    }

    @Test
    void each_piece_appears_with_its_words() {
        Timings words = new Timings(16_000, List.of(new Timings.Mark("Wait", 0, 8_000), new Timings.Mark("here", 8_000, 16_000),
                new Timings.Mark("_", 16_000, 80_000),
                new Timings.Mark("I", 80_000, 84_000), new Timings.Mark("will", 84_000, 90_000), new Timings.Mark("come", 90_000, 96_000),
                        new Timings.Mark("back", 96_000, 104_000)));
        List<Clip> clips = new CaptionTrack(RATE, 0, 2400).clips(List.of(new CaptionTrack.Spoken("l", "shot", "Wait here. I will come back.",
                "en", 48_000,
                48_000 * 9, Optional.of(words), Optional.empty())));
        assertThat(clips).hasSize(1);
        CaptionTrack.Spoken slow = new CaptionTrack.Spoken("l", "shot", "Wait here. I will come back.", "en", 48_000, 48_000 * 9,
                Optional.of(new Timings(8_000, words.marks())), Optional.empty());
        clips = new CaptionTrack(RATE, 0, 2400).clips(List.of(slow));
        assertThat(clips).hasSize(2);
        assertThat(clips.get(0).position()).isEqualTo(24);
        assertThat(clips.get(1).position()).isEqualTo(24 + 10 * 24);
    }

    @Test
    void two_short_lines_at_once_share_a_caption() {
        List<Clip> clips = new CaptionTrack(RATE, 0, 2400).clips(List.of(line("a", "You first.", 1, 1, "b"), line("b", "No, you.", 1.1, 1, "a")));
        assertThat(clips).hasSize(1);
        assertThat(lines(clips.getFirst())).containsExactly("- You first.", "- No, you.");
    }

    @Test
    void a_short_cry_stays_long_enough_to_be_read() {
        Clip clip = new CaptionTrack(RATE, 0, 2400).clips(List.of(line("a", "No!", 1, 0.2, null))).getFirst();
        assertThat(clip.length()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void chinese_is_broken_without_spaces_at_sixteen_signs() {
        List<Clip> clips = new CaptionTrack(RATE, 0, 2400).clips(List.of(line("a", "我小时候每年夏天都来这里，父亲看守灯塔，母亲保管书籍，从来没有人谈论沉船。", 1, 9, null)));
        assertThat(clips).isNotEmpty();
        for (Clip clip : clips) assertThat(lines(clip)).allMatch(text -> text.codePointCount(0, text.length()) <= 16);
    }

    @Test
    void subrip_text_has_numbers_times_and_lines() {
        assertThat(Srt.write(List.of(new Caption(24, 60, List.of("One", "two")), new Caption(86_400 * 2, 86_400 * 2 + 30, List.of("שלום"))),
                RATE)).isEqualTo("""
                1
                00:00:01,000 --> 00:00:02,500
                One
                two

                2
                02:00:00,000 --> 02:00:01,250
                \u202Bשלום\u202C

                """);
    }

    @Test
    void the_lint_names_every_breach() {
        List<String> breaches = new CaptionLint().breaches(List.of(new Caption(0, 10,
                List.of("A line that is much longer than forty-two characters")),
                new Caption(11, 400, List.of("x", "y", "z"))), RATE);
        assertThat(breaches).containsExactly(
                "Caption line \"A line that is much longer than forty-two characters\" has 52 characters, at most 42 fit.",
                "Caption \"A line that is much longer than forty-two characters\" is faster than 20 characters a second.",
                "Caption \"A line that is much longer than forty-two characters\" stays 10 frames, at least 20 are needed.",
                "Caption \"x\" has 3 lines, at most 2 are readable.",
                "Caption \"x\" stays 389 frames, at most 168 are usual.",
                "Caption \"x\" follows the one before by less than 2 frames.");
    }
}
