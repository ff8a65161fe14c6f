package org.kinora.voice.internal.mary;

import java.util.List;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.sound.Timbre;
import org.kinora.voice.internal.text.Melody;
import org.kinora.voice.internal.text.Word;

/** Bends the parameters of a sentence to a manner and a melody: pitch and its range, emphasis, effort, tremor. */
final class Contour {
    /** Mean of the logarithm of the voice's own pitch: range opens and closes around it. */
    private static final double CENTRE = StrictMath.log(Timbre.OWN_PITCH);
    private static final double CENT = StrictMath.log(2) / 1200;
    private static final double DECIBEL = StrictMath.log(10) / 20;
    private static final double LOWEST = StrictMath.log(52);
    private static final double HIGHEST = StrictMath.log(520);
    private static final int RAMP = 9;
    /** Frames of the last sound that are lost when a speaker is interrupted, and of those over which it stops. */
    private static final int LOST = 4;
    private static final int STOP = 3;
    private static final double SILENT = -9;

    private Contour() {}

    static Frames bend(Frames frames, List<Phone> phones, List<Word> words, Melody melody, Manner manner) {
        int count = frames.count();
        double[] stress = stress(frames, phones, words);
        Course course = new Course(frames, phones);
        double[] pitch = new double[count];
        double[] gain = new double[count];
        for (int i = 0; i < count; i++) {
            double own = frames.pitch()[i];
            double tremor = manner.tremor() * (StrictMath.sin(i * 0.1759) + 0.6 * StrictMath.sin(i * 0.2311 + 1.3));
            double closing = melody.rise() == 0 ? 0 : course.closing(i);
            double opening = melody.onset() == 0 ? 0 : course.opening(i);
            double bent = CENTRE + (own - CENTRE) * manner.range() * (1 - (melody.rise() > 0 ? 0.8 : 0) * closing)
                    + (manner.pitch() + 190 * stress[i] + tremor + melody.rise() * closing + melody.onset() * opening) * CENT;
            pitch[i] = Double.isNaN(own) ? own : Math.clamp(bent, LOWEST, HIGHEST);
            gain[i] = 0.24 * stress[i] + melody.gain() * DECIBEL + (melody.fade() == 0 ? 0 : melody.fade() * DECIBEL * course.closing(i));
            tilt(frames.spectrum()[i], manner, stress[i]);
        }
        if (melody.cut()) breakOff(gain, course.end());
        return new Frames(frames.spectrum(), frames.voicing(), pitch, gain, frames.phones());
    }

    /** The sound stops within 15 ms, before it would have ended by itself. */
    private static void breakOff(double[] gain, int end) {
        int from = Math.max(0, end - LOST - STOP);
        for (int i = from; i < gain.length; i++) gain[i] += SILENT * Math.min(1, (i - from + 1.0) / STOP);
    }

    /** Effort flattens the spectrum, faintness and breath steepen it: the first mel-cepstral coefficient is its slope. */
    private static void tilt(double[] cepstrum, Manner manner, double stress) {
        double whisper = manner.breath() >= 1 ? 0.35 : 0;
        cepstrum[1] -= 0.5 * manner.effort() + 0.05 * stress + whisper;
        cepstrum[2] -= 0.08 * manner.effort();
    }

    /** 1 in emphasised words, 0 elsewhere, with soft edges. */
    private static double[] stress(Frames frames, List<Phone> phones, List<Word> words) {
        double[] hard = new double[frames.count()];
        int at = 0;
        for (int i = 0; i < phones.size(); i++) {
            boolean stressed = !phones.get(i).pause() && words.get(phones.get(i).word()).stressed();
            for (int end = at + frames.phones()[i]; at < end; at++) hard[at] = stressed ? 1 : 0;
        }
        double[] soft = new double[hard.length];
        for (int i = 0; i < soft.length; i++) {
            double sum = 0;
            for (int k = -RAMP; k <= RAMP; k++) sum += hard[Math.clamp(i + k, 0, soft.length - 1)];
            soft[i] = sum / (2 * RAMP + 1);
        }
        return soft;
    }
}
