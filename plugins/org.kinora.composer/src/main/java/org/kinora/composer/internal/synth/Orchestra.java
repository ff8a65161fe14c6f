package org.kinora.composer.internal.synth;

import java.util.List;
import org.kinora.composer.internal.score.Note;
import org.kinora.composer.internal.score.Score;
import org.kinora.composer.internal.score.Stem;
import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Reverb;
import org.kinora.composer.internal.wave.Stereo;

/** Plays a score: each stem by itself with its share of the room, then all together at one level. */
public final class Orchestra {
    private static final int FADE = Stereo.RATE / 50;
    private static final double CEILING = StrictMath.pow(10, -3.3 / 20);
    private static final int CHUNK = 4096;

    private final boolean loop;
    private final boolean underSpeech;
    private final double intensity;
    private final Runnable checkpoint;

    /**
     * @param underSpeech keep out of 1-4 kHz
     * @param intensity 0 to 1
     * @param checkpoint called at least every 100 ms; throws to stop
     */
    public Orchestra(boolean loop, boolean underSpeech, double intensity, Runnable checkpoint) {
        this.loop = loop;
        this.underSpeech = underSpeech;
        this.intensity = intensity;
        this.checkpoint = checkpoint;
    }

    /** Takes each stem as soon as it is played; its level is not yet set. The sound is not used afterwards. */
    public interface Desk {
        void take(Stem stem, Stereo sound);
    }

    /**
     * What was played.
     *
     * @param whole at its final level
     * @param gain what the stems must be scaled by to add up to the whole
     */
    public record Recording(Stereo whole, float gain) {}

    /** Plays a score; only the whole and one stem are held in memory at a time. */
    public Recording play(Score score, Desk desk) {
        int length = (int) score.grid().samples();
        Stereo whole = Stereo.silence(length);
        for (Stem stem : Stem.values()) {
            List<Note> notes = score.notes().stream().filter(note -> note.stem() == stem).toList();
            if (notes.isEmpty()) continue;
            Stereo sound = stem(notes, stem, score.room(), length);
            whole.add(sound, 1);
            desk.take(stem, sound);
        }
        float gain = level(whole);
        whole.scale(gain);
        return new Recording(whole, gain);
    }

    private Stereo stem(List<Note> notes, Stem stem, double room, int length) {
        Stereo sound = Stereo.silence(length);
        Ensemble ensemble = new Ensemble(loop);
        for (Note note : notes) {
            checkpoint.run();
            ensemble.play(note, sound);
        }
        room(sound, stem, room);
        for (float[] channel : new float[][] {sound.left(), sound.right()}) tone(channel);
        if (!loop) sound.fade(FADE, FADE);
        return sound;
    }

    private void room(Stereo sound, Stem stem, double seconds) {
        float share = switch (stem) {
            case MELODY -> 0.5f;
            case HARMONY -> 0.55f;
            case BASS -> 0.2f;
            case RHYTHM -> 0.35f;
        };
        Reverb reverb = new Reverb(seconds, 1, 0.42);
        int length = sound.length();
        if (loop) reverb.apply(sound, length - (int) Math.min(length, seconds * 1.3 * Stereo.RATE), length, false, 0);
        for (int from = 0; from < length; from += CHUNK) {
            if (from % (CHUNK * 8) == 0) checkpoint.run();
            reverb.apply(sound, from, Math.min(length, from + CHUNK), true, share);
        }
    }

    /** Removes what lies below hearing; under speech, also most of what lies where speech is understood. */
    private void tone(float[] channel) {
        filter(Biquad.highPass(28, 0.7), channel);
        if (!underSpeech) return;
        filter(Biquad.peak(1600, 0.6, -11), channel);
        filter(Biquad.peak(3000, 0.7, -10), channel);
        filter(Biquad.lowPass(6500, 0.6), channel);
    }

    /** In a loop the filter first hears the end, so that it goes on where it left. */
    private void filter(Biquad filter, float[] channel) {
        if (loop) for (int i = Math.max(0, channel.length - Stereo.RATE / 2); i < channel.length; i++) filter.apply(channel[i]);
        filter.apply(channel);
    }

    /** One gain for all: by power towards a level that grows with intensity, never above the ceiling. */
    private float level(Stereo whole) {
        double wanted = StrictMath.pow(10, (-25 + 6 * intensity) / 20);
        double power = whole.power();
        if (power < 1e-6) return 1;
        return (float) Math.min(wanted / power, CEILING / whole.peak());
    }
}
