package org.kinora.voices.installed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.generate.Timings;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;

class EspeakTest {
    private static final String LINE = "Ich habe dir gesagt, du sollst die Tür nicht öffnen.";
    private static Espeak espeak;

    @BeforeAll
    static void find() {
        Spoken.needs(Espeak.PROGRAM);
        espeak = new Espeak();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Ich weiß es nicht, mein Freund. | Ich weiß es nicht mein Freund
            fr | Les enfants sont partis. Où allez-vous ? | Les enfants sont partis Où allez-vous
            es-MX | ¿Qué haces con los 25 caballos? | Qué haces con los 25 caballos
            ru | Я не знаю, что делать. | Я не знаю что делать
            ar | لا أعرف ماذا أفعل | لا أعرف ماذا أفعل
            tr | Bunu bana neden yaptın? | Bunu bana neden yaptın
            zh | 你好，我不知道。 | 你好，我不知道
            """)
    void many_languages_are_spoken_with_times_for_their_words(String language, String text, String words) {
        Spoken line = spoken(text, language, Spoken.WOMAN, Delivery.PLAIN);
        assertThat(String.join(" ", line.wordTexts())).isEqualTo(words);
        long end = 0;
        for (Timings.Mark mark : line.words()) {
            assertThat(mark.from()).isEqualTo(end);
            end = mark.to();
        }
        assertThat(end).isEqualTo(line.speech().length());
        assertThat(line.phonemeTexts()).hasSizeGreaterThan(words.length() / 3);
        assertThat(line.speech().level(2880, line.speech().length() - 5760)).isCloseTo(-21, within(2.5));
    }

    @Test
    void words_begin_where_they_are_heard() {
        Spoken line = spoken("Nein, tapfer, nein.", "de", Spoken.MAN, Delivery.PLAIN);
        assertThat(line.words()).extracting(Timings.Mark::text).containsExactly("_", "Nein", "_", "tapfer", "_", "nein", "_");
        for (Timings.Mark mark : line.words()) {
            double level = line.speech().level((int) mark.from(), (int) mark.to());
            if (mark.text().equals("_")) assertThat(level).as("pause").isLessThan(-40);
            else assertThat(level).as(mark.text()).isGreaterThan(-30);
        }
    }

    @Test
    void a_man_a_woman_and_a_child_differ_in_pitch_as_their_profiles_say() {
        double man = spoken(LINE, "de", Spoken.MAN, Delivery.PLAIN).pitch();
        double woman = spoken(LINE, "de", Spoken.WOMAN, Delivery.PLAIN).pitch();
        double child = spoken(LINE, "de", Spoken.CHILD, Delivery.PLAIN).pitch();
        assertThat(man).isCloseTo(112, within(12.0));
        assertThat(woman).isCloseTo(172, within(18.0));
        assertThat(child).isCloseTo(215, within(25.0));
    }

    @Test
    void pace_makes_the_line_longer_and_shouting_makes_it_brighter() {
        Spoken plain = spoken(LINE, "de", Spoken.WOMAN, Delivery.PLAIN);
        Spoken slow = spoken(LINE, "de", Spoken.WOMAN, new Delivery("neutral", 800, "normal", "plain"));
        Spoken shout = spoken(LINE, "de", Spoken.WOMAN, new Delivery("angry", 1000, "shout", "plain"));
        assertThat(slow.speech().length() / (double) plain.speech().length()).isBetween(1.12, 1.35);
        assertThat(shout.pitch()).isGreaterThan(plain.pitch() * 1.12);
        assertThat(shout.speech().band(1000, 5000)).isGreaterThan(plain.speech().band(1000, 5000) + 2);
    }

    @Test
    void a_whisper_has_no_pitch() {
        assertThat(spoken(LINE, "de", Spoken.WOMAN, new Delivery("neutral", 1000, "whisper", "plain")).pitch()).isZero();
    }

    @Test
    void a_word_in_capitals_is_stretched() {
        Spoken plain = spoken("Ich habe nichts davon gesagt.", "de", Spoken.WOMAN, Delivery.PLAIN);
        Spoken stressed = spoken("Ich habe NICHTS davon gesagt.", "de", Spoken.WOMAN, Delivery.PLAIN);
        assertThat(stressed.seconds("NICHTS")).isGreaterThan(1.1 * plain.seconds("nichts"));
    }

    @Test
    void an_interrupted_line_ends_at_once() {
        Spoken cut = spoken("Ich wollte dir nur sagen--", "de", Spoken.WOMAN, Delivery.PLAIN);
        Timings.Mark last = cut.word("sagen");
        assertThat(cut.speech().level((int) last.to() - 480, (int) last.to())).isLessThan(-50);
        assertThat(cut.speech().level((int) last.to() - 2400, (int) last.to() - 1300)).isGreaterThan(-35);
    }

    @Test
    void several_together_sound_fuller_and_keep_the_times_of_the_first() {
        Spoken one = spoken("Wir wollen Brot!", "de", Spoken.MAN, Delivery.PLAIN);
        Spoken all = spoken("Wir wollen Brot!", "de", Spoken.MAN, new Delivery("neutral", 1000, "normal", "together"));
        assertThat(all.words().subList(0, 4)).isEqualTo(one.words().subList(0, 4));
        assertThat(all.outcome().parts().get("speech")).isNotEqualTo(one.outcome().parts().get("speech"));
    }

    @Test
    void words_of_another_script_are_left_out_and_noted() {
        Spoken line = spoken("Sag Привет zu ihm.", "de", Spoken.MAN, Delivery.PLAIN);
        assertThat(line.wordTexts()).containsExactly("Sag", "zu", "ihm");
        assertThat(line.outcome().notes()).containsExactly("words in another script were left out of the speech: Привет");
    }

    @Test
    void a_line_without_words_is_a_short_silence() {
        Spoken line = spoken("...", "de", Spoken.MAN, new Delivery("zesty", 1000, "normal", "sung"));
        assertThat(line.speech().left()).hasSize(28_800).containsOnly((short) 0);
        assertThat(line.outcome().notes()).containsExactly("nothing to speak in \"...\": a short silence stands for it",
                "this voice knows no feeling \"zesty\" and speaks plainly", "\"...\" should be sung; this voice cannot sing and speaks it slowly");
    }

    @Test
    void text_is_never_taken_for_a_command() {
        for (String text : List.of("[[h@l'oU]] ja", "\u00010A nein", "--version", "$(touch x) `id` ; rm", "<speak>gut</speak>", "-v en+croak")) {
            Spoken line = spoken(text, "de", Spoken.MAN, Delivery.PLAIN);
            assertThat(line.speech().level()).as(text).isGreaterThan(-40);
            assertThat(line.wordTexts()).as(text).noneMatch(word -> word.contains("[") || word.contains("\u0001") || word.contains("$"));
        }
    }

    @Test
    void japanese_is_not_offered_because_it_would_be_read_in_english() {
        assertThat(espeak.describe().languages()).contains("de", "fr", "zh", "en").doesNotContain("ja");
    }

    private static Spoken spoken(String text, String language, VoiceProfile voice, Delivery delivery) {
        return Spoken.by(espeak, Spoken.request(text, language, voice, delivery));
    }
}
