package org.kinora.voice.internal.mary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.text.English;
import org.kinora.voice.internal.text.Word;

class EngineTest {
    private static final Engine ENGINE = new Engine();
    private static final Manner PLAIN = Manner.of(new VoiceProfile("x", "", "", 30, 0, 1000, 1000, 1000), Delivery.PLAIN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            don't | d @U n t
            we'll | w i l
            captain's | k { p t @ n z
            Max's | m { k s @ z
            cat's | k { t s
            the FBI | D @ E f b i AI
            hmm | h V m
            o'clock | @ k l A k
            xkq | E k s k EI k j u
            """)
    void words_are_pronounced_as_people_do(String text, String sounds) {
        String phones = ENGINE.analyse(sentence(text)).stream().filter(phone -> !phone.pause()).map(Phone::symbol).collect(Collectors.joining(" "));
        assertThat(phones).isEqualTo(sounds);
    }

    @Test
    void every_phoneme_knows_its_word_and_the_sentence_ends_in_a_pause() {
        List<Word> sentence = sentence("Well, nobody knows.");
        List<Phone> phones = ENGINE.analyse(sentence);
        assertThat(phones.getLast().pause()).isTrue();
        int last = 0;
        for (Phone phone : phones) {
            assertThat(phone.word()).isBetween(last, sentence.size() - 1);
            last = phone.word();
        }
        assertThat(phones.stream().filter(Phone::pause)).hasSize(2);
    }

    @Test
    void the_sound_is_as_long_as_its_phonemes() {
        Utterance utterance = Utterance.speak(ENGINE, sentence("Nobody knows."), PLAIN, () -> {});
        assertThat(utterance.sound()).hasSize(utterance.phones().stream().mapToInt(Utterance.Spoken::samples).sum());
        for (double sample : utterance.sound()) assertThat(sample).isFinite().isBetween(-60_000.0, 60_000.0);
    }

    @Test
    void a_sentence_without_any_voiced_sound_is_spoken() {
        assertThat(Utterance.speak(ENGINE, sentence("Pssst!"), PLAIN, () -> {}).sound().length).isGreaterThan(4800);
    }

    @Test
    void who_waits_for_the_start_can_be_stopped_and_the_start_goes_on() {
        Engine engine = new Engine();
        assertThatThrownBy(() -> engine.models(() -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(engine.analyse(sentence("Yes."))).isNotEmpty();
    }

    @Test
    void the_context_class_loader_is_given_back() {
        ClassLoader own = new ClassLoader() {};
        Thread.currentThread().setContextClassLoader(own);
        try {
            ENGINE.analyse(sentence("Yes."));
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
        } finally {
            Thread.currentThread().setContextClassLoader(EngineTest.class.getClassLoader());
        }
    }

    @Test
    void speaking_stops_when_asked() {
        assertThatThrownBy(() -> Utterance.speak(ENGINE, sentence("Nobody knows."), PLAIN, () -> {
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
    }

    private static List<Word> sentence(String text) {
        return English.read(text).sentences().getFirst();
    }
}
