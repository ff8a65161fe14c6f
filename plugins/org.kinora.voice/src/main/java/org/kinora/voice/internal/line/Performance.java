package org.kinora.voice.internal.line;

import java.util.Arrays;
import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.sound.Loudness;
import org.kinora.voice.internal.sound.Treatment;
import org.kinora.voice.internal.sound.WavFile;

/**
 * A recorded line: 60 ms of silence, the words, and the silence that its treatment needs (120 ms for a plain one).
 *
 * @param sound 48 kHz mono, ±1
 * @param phonemes from sample 0 to the last, without gaps
 * @param words the same, {@code _} where nobody speaks
 */
public record Performance(double[] sound, Timings phonemes, Timings words) {
    public static final int RATE = 48_000;

    private static final int SILENCE = RATE * 6 / 10;
    private static final int LEAD = RATE * 60 / 1000;
    private static final int HUSH = RATE * 60 / 1000;
    private static final int FADE = RATE * 4 / 1000;

    /**
     * Records a recital.
     *
     * @param level decibels against the standard level of a line
     * @param checkpoint called between the stages; throws to stop
     */
    public static Performance of(Recital recital, Treatment treatment, double level, Runnable checkpoint) {
        int spoken = recital.spoken();
        Marks phonemes = new Marks();
        Marks words = new Marks();
        phonemes.add("_", LEAD, -1);
        words.add("_", LEAD, -1);
        int at = 0;
        for (Recital.Sound sound : recital.sounds()) {
            if (at >= spoken) break;
            phonemes.add(sound.symbol(), sound.samples(), -1);
            words.add(sound.shown(), sound.samples(), sound.word());
            at += sound.samples();
        }
        phonemes.add("_", treatment.trail(), -1);
        words.add("_", treatment.trail(), -1);
        double[] sound = new double[LEAD + spoken + treatment.trail()];
        System.arraycopy(recital.sound(), 0, sound, LEAD, Math.min(recital.sound().length, spoken + treatment.trail()));
        checkpoint.run();
        treatment.apply(sound);
        checkpoint.run();
        Arrays.fill(sound, 0, LEAD - FADE, 0);
        fadeOut(sound, treatment.trail());
        Loudness.set(sound, phonemes.sounding(sound.length), Loudness.STANDARD + level + treatment.level());
        return new Performance(sound, phonemes.timings(), words.timings());
    }

    /** Nobody speaks for a while. */
    public static Performance silence() {
        Timings nothing = new Timings(RATE, List.of(new Timings.Mark("_", 0, SILENCE)));
        return new Performance(new double[SILENCE], nothing, nothing);
    }

    /** The standard parts of a speaker's outcome. */
    public Outcome store(Work work) {
        work.checkCancelled();
        AssetId speech = work.assets().put(WavFile.bytes(sound, RATE), "audio/wav", Origin.DERIVED, "speech.wav");
        AssetId phonemeTimes = work.assets().put(Json.bytes(phonemes), "application/json", Origin.DERIVED, "phonemes.json");
        AssetId wordTimes = work.assets().put(Json.bytes(words), "application/json", Origin.DERIVED, "words.json");
        return Outcome.of("speech", speech, new PartInfo.Sound(RATE, 1, sound.length)).with("phonemes", phonemeTimes, new PartInfo.Data("timings"))
                .with("words", wordTimes, new PartInfo.Data("timings"));
    }

    /** Leaves only silence in the last 60 ms. */
    private static void fadeOut(double[] sound, int trail) {
        for (int i = 0; i < trail; i++) {
            int place = sound.length - 1 - i;
            double fade = Math.clamp((i - HUSH) / (double) (trail - HUSH), 0.0, 1.0);
            sound[place] *= fade * fade * (3 - 2 * fade);
        }
    }
}
