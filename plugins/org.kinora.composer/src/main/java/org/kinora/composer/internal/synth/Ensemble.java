package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.score.Note;
import org.kinora.composer.internal.wave.Stereo;

/** Plays notes into stereo sound. One thread. */
final class Ensemble {
    private static final double FAR_EAR = 12;

    private final Band.Players players;
    private final boolean loop;

    /** @param loop whether what rings past the end goes on at the beginning */
    Ensemble(Band band, boolean loop) {
        this.players = band.players();
        this.loop = loop;
    }

    void play(Note note, Stereo out) {
        Voice voice = players.of(note.instrument());
        int held = (int) Math.min(note.length(), out.length());
        int most = held + voice.tail() + Stereo.RATE / 2;
        if (!loop) most = (int) Math.min(most, out.length() - note.start());
        if (most <= 0) return;
        float[] mono = new float[most];
        int length = voice.play(mono, held, note.pitch(), note.velocity(), note.start() * 31 + note.pitch());
        pan(note, mono, length, out);
    }

    /** Constant power; the far ear hears a little later, up to 0.25 ms. */
    private void pan(Note note, float[] mono, int length, Stereo out) {
        double angle = (note.pan() + 1) * StrictMath.PI / 4;
        float left = (float) StrictMath.cos(angle);
        float right = (float) StrictMath.sin(angle);
        int delay = (int) (Math.abs(note.pan()) * FAR_EAR);
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
}
