package org.kinora.voices.installed.internal.espeak;

import java.util.List;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Chorus;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.sound.Timbre;
import org.kinora.voices.installed.internal.line.Assembly;
import org.kinora.voices.installed.internal.line.Assembly.Phone;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.process.Resampler;
import org.kinora.voices.installed.internal.process.Wave;
import org.kinora.voices.installed.internal.text.SpokenText;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * Speaks one line with espeak-ng.
 *
 * @param language name of the program's voice
 */
public record EspeakReader(Program program, String language, VoiceProfile profile, Work work) {
    /** One speaker, with the beginning of each word measured and its phonemes shared out by their usual lengths. */
    public Recital alone(SpokenText text, Manner manner) {
        List<SpokenWord> words = text.words();
        EspeakVoice voice = voice(manner);
        Wave whole = voice.say(words);
        Progress progress = new Progress(work, words.size() + 2);
        progress.step();
        List<String> phonemes = voice.phonemes(words);
        progress.step();
        long[] starts = new WordClock(voice, progress::step).starts(words, whole);
        List<List<Phone>> phones = phonemes.isEmpty() ? words.stream().map(word -> List.<Phone>of()).toList()
                : phonemes.stream().map(Ipa::phones).toList();
        return Assembly.of(sound(whole, manner), starts, words, phones, text.cut());
    }

    /** Five who say the same at once; the times are those of the first. */
    public Recital together(SpokenText text, Manner manner) {
        Recital lead = alone(text, manner);
        for (Chorus.Member member : Chorus.OTHERS) {
            Manner beside = member.beside(manner);
            Chorus.add(lead.sound(), sound(voice(beside).say(text.words()), beside), member.late());
        }
        return lead;
    }

    private EspeakVoice voice(Manner manner) {
        return new EspeakVoice(program, language, Variant.of(profile, manner), manner, work.scratch(), work::checkCancelled);
    }

    private static double[] sound(Wave wave, Manner manner) {
        double[] sound = Resampler.to48(wave);
        if (manner.breath() < 1) Timbre.strain(sound, manner.effort());
        return sound;
    }

    /** Counts the runs of the program. */
    private static final class Progress {
        private final Work work;
        private final int most;
        private int done;

        Progress(Work work, int most) {
            this.work = work;
            this.most = most;
        }

        void step() {
            done++;
            work.progress(Math.min(1.0, done / (double) most));
        }
    }
}
