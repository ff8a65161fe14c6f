package org.kinora.composer.internal.synth;

import java.util.EnumMap;
import java.util.Map;
import org.kinora.composer.internal.score.Instrument;
import org.kinora.composer.internal.score.Note;
import org.kinora.composer.internal.wave.Stereo;

/** Plays notes into stereo sound. One thread; instruments are made when first needed. */
final class Ensemble {
    private final Map<Instrument, Voice> voices = new EnumMap<>(Instrument.class);
    private final boolean loop;
    private float[] scratch = new float[Stereo.RATE];

    /** @param loop whether what rings past the end goes on at the beginning */
    Ensemble(boolean loop) {
        this.loop = loop;
    }

    void play(Note note, Stereo out) {
        Voice voice = voices.computeIfAbsent(note.instrument(), Ensemble::make);
        int held = (int) Math.min(note.length(), out.length());
        int most = held + voice.tail() + Stereo.RATE / 2;
        if (!loop) most = (int) Math.min(most, out.length() - note.start());
        if (most <= 0) return;
        if (scratch.length < most) scratch = new float[most + Stereo.RATE];
        java.util.Arrays.fill(scratch, 0, most, 0);
        float[] mono = scratch.length == most ? scratch : java.util.Arrays.copyOf(scratch, most);
        int length = voice.play(mono, held, note.pitch(), note.velocity(), note.start() * 31 + note.pitch());
        pan(note, mono, length, out);
    }

    /** Constant power; the far ear hears a little later, up to 0.4 ms. */
    private void pan(Note note, float[] mono, int length, Stereo out) {
        double angle = (note.pan() + 1) * StrictMath.PI / 4;
        float left = (float) StrictMath.cos(angle);
        float right = (float) StrictMath.sin(angle);
        int delay = (int) (Math.abs(note.pan()) * 18);
        mix(mono, length, out.left(), note.start() + (note.pan() > 0 ? delay : 0), left);
        mix(mono, length, out.right(), note.start() + (note.pan() < 0 ? delay : 0), right);
    }

    private void mix(float[] mono, int length, float[] channel, long start, float gain) {
        int at = (int) start;
        for (int i = 0; i < length; i++, at++) {
            if (at >= channel.length) {
                if (!loop) return;
                at -= channel.length;
            }
            channel[at] += mono[i] * gain;
        }
    }

    private static Voice make(Instrument instrument) {
        return switch (instrument) {
            case PIANO -> new FeltPiano();
            case STRINGS -> new Bowed(new Bowed.Sound(k -> StrictMath.pow(k, -1.25), 5, 5.5, 9, 0.42, 0.7, 5200, 0.15, 0.34));
            case SPICCATO -> new Bowed(new Bowed.Sound(k -> StrictMath.pow(k, -1.1), 3, 6, 0, 0.018, 0.16, 4600, 0, 0.42));
            case HORN -> new Bowed(new Bowed.Sound(k -> StrictMath.exp(-0.42 * (k - 1)) * (k == 1 ? 0.8 : 1), 3, 4, 5, 0.07, 0.28, 3200, 0.2, 0.5));
            case DRONE -> new Bowed(new Bowed.Sound(k -> StrictMath.pow(k, -1.6), 4, 7, 3, 1.2, 1.2, 900, 0.1, 0.4));
            case PLUCK -> new Plucked(0.5, 2.6, 0.5);
            case BASS -> new SoftBass();
            case BELL -> new Chime();
            case BOOM -> new Drum(1.1, 0.5, 9, 0.25, 30, 240, false);
            case TOM -> new Drum(0.5, 0.4, 5, 0.5, 60, 900, false);
            case SHAKER -> new Drum(0.09, 0, 0, 0.5, 4500, 11_000, false);
            case TICK -> new Drum(0.06, 0.16, 2, 0.5, 900, 5000, false);
            case SWELL -> new Drum(1, 0, 0, 0.6, 500, 7000, true);
        };
    }
}
