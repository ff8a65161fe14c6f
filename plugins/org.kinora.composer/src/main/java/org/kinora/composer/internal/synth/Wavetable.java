package org.kinora.composer.internal.synth;

/** One period of a sound per octave, so that no partial lies above 16 kHz. Read-only after construction. */
final class Wavetable {
    static final int SIZE = 2048;
    private static final int LOWEST = 24;
    private static final int OCTAVES = 9;

    private final float[][] tables = new float[OCTAVES][];

    /** How loud each partial is. */
    interface Spectrum {
        double level(int partial);
    }

    Wavetable(Spectrum spectrum) {
        double[] sine = new double[SIZE];
        for (int i = 0; i < SIZE; i++) sine[i] = StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        for (int octave = 0; octave < OCTAVES; octave++) {
            double highest = Voice.hertz(LOWEST + 12 * (octave + 1));
            int partials = (int) Math.clamp(16_000 / highest, 1.0, 160.0);
            float[] table = new float[SIZE + 1];
            double power = 0;
            for (int k = 1; k <= partials; k++) {
                double level = spectrum.level(k);
                power += level * level / 2;
                if (Math.abs(level) < 1e-5) continue;
                for (int i = 0; i < SIZE; i++) table[i] += (float) (level * sine[(int) ((long) i * k % SIZE)]);
            }
            float scale = (float) (0.3 / StrictMath.sqrt(power));
            for (int i = 0; i < SIZE; i++) table[i] *= scale;
            table[SIZE] = table[0];
            tables[octave] = table;
        }
    }

    /** The table for notes of a pitch; one more entry than {@link #SIZE}, the last equal to the first. */
    float[] table(int pitch) {
        return tables[Math.clamp((pitch - LOWEST) / 12, 0, OCTAVES - 1)];
    }
}
