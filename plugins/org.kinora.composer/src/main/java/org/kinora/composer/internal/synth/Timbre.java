package org.kinora.composer.internal.synth;

/**
 * What makes a kept-up sound what it is. Times are in seconds.
 *
 * @param spectrum loudness of each partial
 * @param players how many
 * @param detune cents between them
 * @param vibrato cents
 * @param scoop cents by which a note begins too low
 * @param attack until it is loud
 * @param decay until it has settled
 * @param sustain where it settles, 0 to 1
 * @param release after it is let go
 * @param dark hertz of the low-pass when it is soft
 * @param bright hertz of the low-pass at full force
 * @param resonance of the low-pass; 0.7 is flat
 * @param breath noise of bow or breath
 * @param strokes of the bow to and fro in a second; 0 for none
 * @param swell how much it grows while it is held
 * @param body hertz, width and decibels of the resonances around it, three numbers each
 */
record Timbre(Wavetable.Spectrum spectrum, int players, double detune, double vibrato, double scoop, double attack, double decay, double sustain,
        double release, double dark, double bright, double resonance, double breath, double strokes, double swell, double gain, double[] body) {
    private static final double[] NONE = {};
    private static final double[] FIDDLE = {290, 1.4, 4, 520, 2, 3, 1300, 1.2, -4, 2800, 1.1, 4};
    private static final double[] THROAT = {640, 2.2, 8, 1080, 2.6, 6, 2700, 2.2, 5, 4200, 1, -8};
    private static final double[] BELLMOUTH = {420, 1, 3, 1100, 1.2, 2};

    static Timbre strings() {
        return new Timbre(saw(1.15), 5, 5, 9, 0, 0.28, 0.2, 0.95, 0.55, 900, 5600, 0.7, 0.012, 0, 0.12, 0.36, FIDDLE);
    }

    static Timbre tremolo() {
        return new Timbre(saw(1.15), 5, 6, 3, 0, 0.16, 0.2, 0.95, 0.4, 800, 5200, 0.7, 0.03, 11, 0.15, 0.42, FIDDLE);
    }

    static Timbre violin() {
        return new Timbre(saw(1.05), 2, 3, 16, 25, 0.09, 0.15, 0.9, 0.25, 1200, 6200, 0.7, 0.02, 0, 0.15, 0.4, FIDDLE);
    }

    static Timbre spiccato() {
        return new Timbre(saw(1.05), 4, 6, 0, 0, 0.012, 0.16, 0.35, 0.14, 700, 5400, 0.7, 0.06, 0, 0, 0.62, FIDDLE);
    }

    static Timbre choir() {
        return new Timbre(saw(1.2), 6, 8, 10, 15, 0.35, 0.3, 0.9, 0.7, 700, 3600, 0.7, 0.02, 0, 0.1, 0.36, THROAT);
    }

    static Timbre horn() {
        return new Timbre(k -> StrictMath.exp(-0.33 * (k - 1)) * (k == 1 ? 0.8 : 1), 3, 3, 4, 20, 0.055, 0.18, 0.8, 0.26, 300, 3400, 0.8, 0.008, 0,
                0.15, 0.55, BELLMOUTH);
    }

    static Timbre trumpet() {
        return new Timbre(k -> StrictMath.exp(-0.19 * (k - 1)) * (k == 1 ? 0.55 : 1), 2, 2, 9, 18, 0.03, 0.14, 0.78, 0.16, 500, 5200, 0.8, 0.012, 0,
                0.12, 0.4, BELLMOUTH);
    }

    static Timbre flute() {
        return new Timbre(k -> new double[] {1, 0.5, 0.22, 0.08, 0.04, 0.02}[Math.min(k - 1, 5)] * (k > 6 ? 0 : 1), 1, 0, 11, 12, 0.06, 0.1, 0.92,
                0.18, 1200, 7000, 0.7, 0.06, 0, 0.1, 0.4, NONE);
    }

    static Timbre clarinet() {
        return new Timbre(k -> k % 2 == 1 ? StrictMath.pow(k, -0.9) : 0.12 / k, 1, 0, 4, 10, 0.04, 0.1, 0.9, 0.14, 500, 4800, 0.7, 0.015, 0, 0.08,
                0.38, new double[] {1500, 1, 2});
    }

    static Timbre whistle() {
        return new Timbre(k -> k == 1 ? 1 : k == 2 ? 0.06 : k == 3 ? 0.02 : 0, 1, 0, 22, 70, 0.07, 0.1, 0.9, 0.2, 3000, 8000, 0.7, 0.07, 0, 0.1,
                0.42, NONE);
    }

    static Timbre accordion() {
        return new Timbre(k -> StrictMath.pow(k, -0.85) * (k % 2 == 0 ? 0.7 : 1), 3, 9, 0, 0, 0.04, 0.08, 0.95, 0.1, 1400, 5200, 0.7, 0.01, 0, 0.05,
                0.36, new double[] {900, 1, 3, 2200, 1.2, -2});
    }

    static Timbre bass() {
        return new Timbre(saw(1.3), 3, 4, 2, 0, 0.09, 0.3, 0.85, 0.3, 160, 900, 0.7, 0.01, 0, 0.05, 0.62, new double[] {110, 1, 2, 240, 1.2, 2});
    }

    static Timbre drone() {
        return new Timbre(saw(1.5), 4, 7, 3, 0, 1.2, 0.5, 1, 1.3, 160, 900, 0.7, 0.01, 0, 0.1, 0.5, NONE);
    }

    static Timbre sub() {
        return new Timbre(saw(1.0), 2, 5, 0, 0, 0.006, 0.28, 0.55, 0.09, 110, 1100, 1.1, 0, 0, 0, 0.62, NONE);
    }

    static Timbre lead() {
        return new Timbre(k -> StrictMath.pow(k, -1.0) * (k % 2 == 0 ? 0.55 : 1), 3, 7, 8, 25, 0.015, 0.3, 0.7, 0.22, 700, 5200, 1.0, 0, 0, 0.05,
                0.42, NONE);
    }

    static Timbre pad() {
        return new Timbre(saw(1.0), 6, 8, 2, 0, 0.5, 0.6, 0.9, 0.9, 350, 2600, 0.8, 0.01, 0, 0.15, 0.4, NONE);
    }

    static Timbre arp() {
        return new Timbre(saw(1.0), 2, 8, 0, 0, 0.004, 0.22, 0.12, 0.22, 350, 5200, 1.4, 0, 0, 0, 0.62, NONE);
    }

    private static Wavetable.Spectrum saw(double slope) {
        return k -> StrictMath.pow(k, -slope);
    }
}
