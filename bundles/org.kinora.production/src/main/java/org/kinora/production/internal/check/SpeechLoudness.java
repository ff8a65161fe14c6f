package org.kinora.production.internal.check;

import org.kinora.api.media.Sound;

/**
 * Loudness of a short sound without its pauses, LUFS: K-weighting and blocks of ITU-R BS.1770-4 at 48 kHz, blocks 0.1 s long for sounds that may be
 * shorter than its own, those left out that are more than 10 LU under the mean of all that are not silent.
 */
final class SpeechLoudness {
    private static final int RATE = 48_000;
    private static final int BLOCK = RATE / 10;

    private SpeechLoudness() {}

    /** Negative infinity for silence. */
    static double of(Sound sound) {
        if (sound.rate() != RATE) throw new IllegalArgumentException(sound.rate() + " Hz");
        double[] energies = new double[sound.length() / BLOCK];
        for (int channel = 0; channel < sound.channels(); channel++) add(sound.channel(channel), energies);
        double silence = energy(-70);
        double all = mean(energies, silence);
        return all == 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * Math.log10(mean(energies, Math.max(silence, all / 10)));
    }

    private static double energy(double loudness) {
        return Math.pow(10, (loudness + 0.691) / 10);
    }

    private static double mean(double[] energies, double least) {
        double sum = 0;
        int count = 0;
        for (double energy : energies) {
            if (energy <= least) continue;
            sum += energy;
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Two filters of second order in transposed form: the shelf of the head, then the high pass. */
    private static void add(float[] samples, double[] energies) {
        double shelf1 = 0;
        double shelf2 = 0;
        double high1 = 0;
        double high2 = 0;
        for (int block = 0; block < energies.length; block++) {
            double sum = 0;
            for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
                double in = samples[i];
                double shelf = 1.53512485958697 * in + shelf1;
                shelf1 = -2.69169618940638 * in + 1.69065929318241 * shelf + shelf2;
                shelf2 = 1.19839281085285 * in - 0.73248077421585 * shelf;
                double out = shelf + high1;
                high1 = -2 * shelf + 1.99004745483398 * out + high2;
                high2 = shelf - 0.99007225036621 * out;
                sum += out * out;
            }
            energies[block] += sum / BLOCK;
        }
    }
}
