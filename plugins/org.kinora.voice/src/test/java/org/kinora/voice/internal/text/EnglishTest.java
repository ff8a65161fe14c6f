package org.kinora.voice.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            I have 3 cats, 21 dogs and 105 fish. | i have three cats twenty one dogs and one hundred and five fish
            It cost $5.50, or €1, or £20. | it cost five dollars fifty or one euro or twenty pounds
            In 1984, 2005, 1900 and 1066. | in nineteen eighty four two thousand and five nineteen hundred and ten sixty six
            the 1990s and the '60s | the nineteen nineties and the sixties
            on the 1st, the 22nd and the 30th | on the first the twenty second and the thirtieth
            at 10:30, 7:05 and 12:00 | at ten thirty seven oh five and twelve o'clock
            at 5pm | at five P M
            1,234,567 | one million two hundred and thirty four thousand five hundred and sixty seven
            3.14 and -5 and 50% | three point one four and minus five and fifty percent
            agent 007 | agent oh oh seven
            pages 3-4 | pages three to four
            1/2 or ¾ | a half or three quarters
            Mr. Smith saw Dr. No at St. Paul's on Baker St. | mister smith saw doctor no at saint paul's on baker street
            No. 5? No. | number five no
            the FBI, the U.S.A. and C-3PO | the F B I the U S A and C three P O
            NASA and the BBC, OK? | nasa and the B B C okay
            Henry VIII & World War II | henry eight and world war two
            café naïve Zoë Œuvre straße | cafe naive zoe oeuvre strasse
            mother-in-law's and/or | mother in law's and or
            J. K. Rowling | J K rowling
            20°C @home #one | twenty degrees C at home one
            """)
    void figures_and_short_forms_are_read_as_a_person_would(String text, String spoken) {
        assertThat(spoken(English.read(text))).isEqualTo(spoken);
    }

    @Test
    void sentences_end_at_full_stops_but_not_after_short_forms() {
        assertThat(sentences("Mr. Hill left. Did he?! Yes... Maybe... not. \"Stop!\" she said."))
                .containsExactly("Mr Hill left", "Did he", "Yes", "Maybe not", "Stop", "she said");
    }

    @Test
    void punctuation_becomes_breaks_of_its_own_length() {
        Reading reading = English.read("Well, no — wait; I… you (both) go");
        assertThat(reading.sentences().getFirst()).extracting(Word::after)
                .containsExactly(Break.COMMA, Break.DASH, Break.COLON, Break.ELLIPSIS, Break.NONE,
                Break.BRACKET, Break.NONE);
    }

    @Test
    void capitals_and_emphasis_marks_stress_a_word_but_names_and_shouted_lines_do_not() {
        assertThat(stressed("I KNOW what *you* did at the FBI with R2D2.")).containsExactly("KNOW", "you");
        assertThat(stressed("GET OUT OF MY HOUSE RIGHT NOW!")).isEmpty();
    }

    @Test
    void words_are_shown_as_written() {
        Reading reading = English.read("\"Don't,\" he said: ‘that's 42!’");
        assertThat(reading.sentences().stream().flatMap(List::stream).map(Word::shown)).containsExactly("Don't", "he", "said", "that's", "42");
    }

    @Test
    void markup_emoji_and_control_characters_vanish() {
        assertThat(spoken(English.read("<b>Hello</b>\u0000\u0007 \uD83D\uDE00 &amp; \uD83D <p class='x'>you</p>\u202E"))).isEqualTo("hello and you");
    }

    @Test
    void words_in_another_script_are_named_and_left_out() {
        Reading reading = English.read("Say Привет to 日本.");
        assertThat(spoken(reading)).isEqualTo("say to");
        assertThat(reading.unspeakable()).containsExactly("Привет", "日本");
    }

    @Test
    void nothing_to_speak_gives_no_sentence() {
        for (String text : List.of("", " ", "...", "?!", "—", "\uD83D\uDE00", "<br/>", "\u0000")) assertThat(English.read(text).sentences())
                .as(text).isEmpty();
    }

    @Test
    void long_sentences_are_split_into_short_pieces() {
        Reading reading = English.read("never ".repeat(1000));
        assertThat(reading.sentences()).allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(36));
        assertThat(reading.sentences().stream().mapToInt(List::size).sum()).isEqualTo(1000);
    }

    @Test
    void runs_of_marks_take_no_time() {
        for (String run : List.of("!", ".", "-", " ", "<", "'", "1", "a.", "&")) English.read(run.repeat(60_000) + "a");
    }

    @Property(tries = 300)
    void any_text_is_read_as_plain_letters(@ForAll @StringLength(max = 80) String text) {
        for (List<Word> sentence : English.read(text).sentences()) {
            assertThat(sentence).isNotEmpty();
            for (Word word : sentence) assertThat(word.tokens()).isNotEmpty().allSatisfy(token -> assertThat(token.text()).matches("[a-z']{1,40}"));
        }
    }

    private static String spoken(Reading reading) {
        return reading.sentences().stream().flatMap(List::stream).flatMap(word -> word.tokens().stream())
                .map(token -> token.sounds().isEmpty() ? token.text() : token.text().toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static List<String> sentences(String text) {
        return English.read(text).sentences().stream().map(sentence -> sentence.stream().map(Word::shown).collect(Collectors.joining(" "))).toList();
    }

    private static List<String> stressed(String text) {
        return English.read(text).sentences().stream().flatMap(List::stream).filter(Word::stressed).map(Word::shown).toList();
    }
}
