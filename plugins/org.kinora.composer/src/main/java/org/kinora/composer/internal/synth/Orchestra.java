package org.kinora.composer.internal.synth;

import java.util.Comparator;
import java.util.List;
import org.kinora.composer.internal.score.Grid;
import org.kinora.composer.internal.score.Note;
import org.kinora.composer.internal.score.Score;
import org.kinora.composer.internal.score.Stem;
import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Loudness;
import org.kinora.composer.internal.wave.Master;
import org.kinora.composer.internal.wave.Reverb;
import org.kinora.composer.internal.wave.Stereo;

/** Plays a score: each stem by itself with its share of the room, then all together at one loudness. */
public final class Orchestra {
    private static final int FADE_IN = Stereo.RATE / 200;
    private static final int LONGEST_FADE_OUT = Stereo.RATE * 3 / 2;
    private static final float CEILING = (float) StrictMath.pow(10, -1.5 / 20);
    private static final int CHUNK = 4096;

    private final boolean underSpeech;
    private final double intensity;
    private final Band band;
    private final Runnable checkpoint;

    /**
     * @param underSpeech keep out of 1-4 kHz
     * @param intensity 0 to 1
     * @param band who plays what
     * @param checkpoint called at least every 100 ms; throws to stop
     */
    public Orchestra(boolean underSpeech, double intensity, Band band, Runnable checkpoint) {
        this.underSpeech = underSpeech;
        this.intensity = intensity;
        this.band = band;
        this.checkpoint = checkpoint;
    }

    /** Takes each stem as soon as it is played; its level is not yet set. The sound is not used afterwards. */
    public interface Desk {
        void take(Stem stem, Stereo sound);
    }

    /** Plays a score before its level is set; only the whole and one stem are held in memory at a time. */
    public Stereo play(Score score, Desk desk) {
        int length = (int) score.grid().samples();
        Stereo whole = Stereo.silence(length);
        for (Stem stem : Stem.values()) {
            List<Note> notes = score.notes().stream().filter(note -> note.stem() == stem)
                    .sorted(Comparator.comparingLong(Note::start).thenComparing(Note::instrument).thenComparingInt(Note::pitch)).toList();
            if (notes.isEmpty()) continue;
            Stereo sound = stem(notes, stem, score);
            whole.add(sound, 1);
            desk.take(stem, sound);
        }
        return whole;
    }

    private Stereo stem(List<Note> notes, Stem stem, Score score) {
        Stereo sound = Stereo.silence((int) score.grid().samples());
        Ensemble ensemble = new Ensemble(band, score.grid().loop());
        for (Note note : notes) {
            checkpoint.run();
            ensemble.play(note, sound);
        }
        boolean loop = score.grid().loop();
        room(sound, stem, score.room(), loop);
        for (float[] channel : new float[][] {sound.left(), sound.right()}) tone(channel, loop);
        if (!loop) sound.fade(FADE_IN, fade(score.grid()));
        return sound;
    }

    /** The last sounds of the room are faded out, so that nothing is cut off. */
    private static int fade(Grid grid) {
        return (int) Math.min((grid.samples() - grid.at(grid.bars() - 1, 0)) * 2 / 5, LONGEST_FADE_OUT);
    }

    private void room(Stereo sound, Stem stem, double seconds, boolean loop) {
        float share = switch (stem) {
            case MELODY -> 0.42f;
            case HARMONY -> 0.5f;
            case BASS -> 0.14f;
            case RHYTHM -> 0.26f;
        };
        Reverb reverb = new Reverb(seconds, 1, 0.42);
        int length = sound.length();
        if (loop) {
            int warm = (int) (seconds * 1.3 * Stereo.RATE);
            for (int rounds = warm / length; rounds > 0; rounds--) reverb.apply(sound, 0, length, false, 0);
            reverb.apply(sound, length - warm % length, length, false, 0);
        }
        for (int from = 0; from < length; from += CHUNK) {
            if (from % (CHUNK * 8) == 0) checkpoint.run();
            reverb.apply(sound, from, Math.min(length, from + CHUNK), true, share);
        }
    }

    /** Removes what lies below hearing; under speech, also most of what lies where speech is understood. */
    private void tone(float[] channel, boolean loop) {
        filter(Biquad.highPass(28, 0.7), channel, loop);
        if (!underSpeech) return;
        filter(Biquad.peak(1600, 0.6, -11), channel, loop);
        filter(Biquad.peak(3000, 0.7, -10), channel, loop);
        filter(Biquad.lowPass(6500, 0.6), channel, loop);
    }

    /** In a loop the filter first hears the end, so that it goes on where it left. */
    private static void filter(Biquad filter, float[] channel, boolean loop) {
        if (loop) for (int i = Math.max(0, channel.length - Stereo.RATE / 2); i < channel.length; i++) filter.apply(channel[i]);
        filter.apply(channel);
    }

    /** The level of a piece: -20 LUFS at middling intensity, 3 more or less at its ends, less under speech; never above -1.5 dBFS. */
    public Master master(Stereo whole, boolean loop) {
        double wanted = -23 + 6 * intensity - (underSpeech ? 4 : 0);
        double loudness = Loudness.of(whole);
        return Master.of(whole, loudness <= -70 ? 1 : (float) StrictMath.pow(10, (wanted - loudness) / 20), CEILING, loop);
    }

    /** The level of a piece that goes on from one whose gain is known. */
    public Master master(Stereo whole, float gain) {
        return Master.of(whole, gain, CEILING, false);
    }
}
