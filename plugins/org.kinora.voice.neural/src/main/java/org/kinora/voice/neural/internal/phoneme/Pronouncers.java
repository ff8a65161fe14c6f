package org.kinora.voice.neural.internal.phoneme;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.neural.internal.NeuralVoice;
import org.kinora.voice.neural.internal.model.VoiceSettings;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.process.Programs;
import org.kinora.voices.installed.internal.text.Languages;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * Who on this machine knows how words sound: espeak-ng where it is installed, MaryTTS for English where it is not.
 *
 * @param espeak the program, looked for each time
 */
public record Pronouncers(Supplier<Optional<Path>> espeak, Engine mary) {
    public static final String PROGRAM = "espeak-ng";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Those of this machine. Starts nothing. */
    public static Pronouncers ofMachine() {
        return new Pronouncers(() -> Programs.find(PROGRAM), new Engine());
    }

    /** Whether somebody knows how the words of a voice sound. */
    public boolean know(VoiceSettings voice) {
        return voice.letters() || english(voice) || espeak.get().isPresent();
    }

    /**
     * The sounds of each word, in the International Phonetic Alphabet.
     *
     * @throws org.kinora.api.work.Failure (MISSING, {@code sounds.missing}) when nobody here knows them
     */
    public List<String> sounds(VoiceSettings voice, List<SpokenWord> words, Work work) {
        return pronouncer(voice).sounds(words, work);
    }

    private Pronouncer pronouncer(VoiceSettings voice) {
        if (voice.letters()) return new LetterPronouncer();
        Optional<Path> program = espeak.get();
        if (program.isPresent()) return new EspeakPronouncer(new Program(program.get(), PATIENCE), voice.espeak());
        if (english(voice)) return new MaryPronouncer(mary);
        throw Texts.beside(NeuralVoice.class).failure(Kind.MISSING, "sounds.missing", voice.language(), PROGRAM);
    }

    private static boolean english(VoiceSettings voice) {
        return Languages.main(voice.language()).equals("en");
    }
}
