package org.kinora.voice.neural.internal.phoneme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinora.testkit.TestWork;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.neural.internal.model.VoiceSettings;
import org.kinora.voices.installed.internal.process.Programs;
import org.kinora.voices.installed.internal.text.SpokenText;

class PronouncersTest {
    private static final Map<String, List<Long>> TABLE = table("_ 0|^ 1|$ 2|h 20|ə 59|l 24|ˈ 120|o 27|ʊ 100|, 8");

    @Test
    void espeak_ng_tells_the_sounds_of_each_word() {
        needsEspeak();
        Pronouncers here = Pronouncers.ofMachine();
        assertThat(sounds(here, voice("en-US", "en-us"), "Hello, world.")).containsExactly("həlˈoʊ", "wˈɜːld");
        assertThat(sounds(here, voice("de-DE", "de"), "Guten Tag!")).containsExactly("ɡˈuːtən", "tˈɑːk");
    }

    @Test
    void every_word_has_sounds_where_the_program_joins_or_parts_words() {
        needsEspeak();
        List<String> words = List.of("It", "was", "1998,", "of", "the", "best,", "in", "a", "5-star", "hotel.");
        assertThat(sounds(Pronouncers.ofMachine(), voice("en-US", "en-us"), String.join(" ", words))).hasSize(words.size()).noneMatch(String::isEmpty);
    }

    @Test
    void without_it_marytts_knows_english_in_the_same_signs() {
        Pronouncers bare = new Pronouncers(Optional::empty, new Engine());
        assertThat(bare.know(voice("en-GB", "en-gb"))).isTrue();
        assertThat(bare.know(voice("de-DE", "de"))).isFalse();
        assertThat(sounds(bare, voice("en-US", "en-us"), "Hello, thirsty judge.")).containsExactly("həlˈoʊ", "θˈɜːstiː", "dʒˈʌdʒ");
    }

    @Test
    void a_question_is_begun_ended_and_padded() {
        Question question = Question.of(List.of("həlˈoʊ", "lə"), List.of(",", ""), TABLE);
        assertThat(question.ids()).containsExactly(1L, 0L, 20L, 0L, 59L, 0L, 24L, 0L, 120L, 0L, 27L, 0L, 100L, 0L, 8L, 0L, 3L, 0L, 24L, 0L, 59L, 0L, 2L);
        assertThat(question.pieces()).extracting(Piece::symbol).containsExactly("h", "@", "l", "@U", "_", "_", "l", "@");
        assertThat(question.pieces()).extracting(Piece::word).containsExactly(0, 0, 0, 0, -1, -1, 1, 1);
        assertThat(question.lost()).isEmpty();
    }

    @Test
    void signs_without_a_number_are_left_out_and_named() {
        Question question = Question.of(List.of("hʘo"), List.of("?"), TABLE);
        assertThat(question.ids()).containsExactly(1L, 0L, 20L, 0L, 27L, 0L, 2L);
        assertThat(question.lost()).containsExactly("ʘ");
    }

    private static Map<String, List<Long>> table(String pairs) {
        Map<String, List<Long>> table = new TreeMap<>(Map.of(" ", List.of(3L)));
        for (String pair : pairs.split("\\|")) table.put(pair.split(" ")[0], List.of(Long.parseLong(pair.split(" ")[1])));
        return table;
    }

    private static void needsEspeak() {
        assumeTrue(Programs.find(Pronouncers.PROGRAM).isPresent(), "espeak-ng is not installed: apt-get install espeak-ng");
    }

    private static List<String> sounds(Pronouncers pronouncers, VoiceSettings voice, String text) {
        try (TestWork work = new TestWork()) {
            return pronouncers.sounds(voice, SpokenText.of(text, voice.espeak().substring(0, 2)).words(), work);
        }
    }

    private static VoiceSettings voice(String language, String espeak) {
        return new VoiceSettings(22_050, language, espeak, false, TABLE, 1, List.of(), 256);
    }
}
