package org.kinora.voice.internal.sound;

import java.util.List;

/** How a voice reaches us. */
public enum Treatment {
    PLAIN(120, 0) {
        @Override
        public void apply(double[] sound) { }
    },
    /** Close to the microphone, even and dry. */
    VOICE_OVER(120, 0) {
        @Override
        public void apply(double[] sound) {
            filter(sound, Biquad.peak(150, 0.8, 3.5), Biquad.peak(350, 0.9, -1.5), Biquad.peak(3200, 1.0, 1.5), Biquad.lowPass(15_000, 0.71));
            Levelling.apply(sound);
        }
    },
    /** From the next room or round the corner: dull, and more room than mouth. */
    OFF_SCREEN(380, -2.5) {
        @Override
        public void apply(double[] sound) {
            filter(sound, Biquad.highPass(130, 0.71), Biquad.lowPass(3400, 0.6), Biquad.peak(250, 0.7, -2));
            new Room(0.42, 2600).add(sound, 0.5);
        }
    },
    /** Over a telephone line: 300 to 3400 Hz, as ITU-T G.712 has it, and a small loudspeaker. */
    FILTERED(120, 0) {
        @Override
        public void apply(double[] sound) {
            band(sound, 310, 3300);
            Biquad.peak(1700, 0.9, 3).apply(sound);
            overload(sound, 1.8);
            filter(sound, Biquad.lowPass(3700, 0.71), Biquad.highPass(250, 0.71));
        }
    },
    /** Over the air: narrower, driven hard, with noise under the words. */
    RADIO(120, 0) {
        @Override
        public void apply(double[] sound) {
            band(sound, 480, 2700);
            Biquad.peak(1500, 0.8, 5).apply(sound);
            overload(sound, 4);
            hiss(sound);
            filter(sound, Biquad.lowPass(3000, 0.71), Biquad.highPass(400, 0.71));
        }
    },
    /** Through a horn, with the echo of a wall 15 m away. */
    MEGAPHONE(380, 1) {
        @Override
        public void apply(double[] sound) {
            band(sound, 430, 4600);
            filter(sound, Biquad.peak(1150, 2.2, 6), Biquad.peak(2350, 3, 5));
            overload(sound, 5);
            filter(sound, Biquad.lowPass(5200, 0.71), Biquad.highPass(380, 0.71));
            for (int i = sound.length - 1; i >= WALL; i--) sound[i] += 0.2 * sound[i - WALL];
        }
    },
    /** Several who speak at once: the members are spoken one by one, here they come together. */
    TOGETHER(200, 0) {
        @Override
        public void apply(double[] sound) {
            new Room(0.3, 5000).add(sound, 0.16);
        }
    },
    SUNG(120, 0) {
        @Override
        public void apply(double[] sound) { }
    };

    private static final int WALL = 48_000 * 2 * 15 / 343;

    private final int trail;
    private final double level;

    Treatment(int trail, double level) {
        this.trail = trail;
        this.level = level;
    }

    /** The treatment of a name as deliveries have it, such as {@code voice-over}; {@code phone} is {@code filtered}; unknown names count as plain. */
    public static Treatment named(String name) {
        if (name.equals("phone")) return FILTERED;
        for (Treatment treatment : values()) if (treatment.word().equals(name)) return treatment;
        return PLAIN;
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Treats a speech at 48 kHz in place. */
    public abstract void apply(double[] sound);

    /** How long the sound goes on after the last word, samples at 48 kHz. */
    public int trail() {
        return trail * 48;
    }

    /** Decibels against a plain line. */
    public double level() {
        return level;
    }

    private static void filter(double[] sound, Biquad... filters) {
        for (Biquad filter : List.of(filters)) filter.apply(sound);
    }

    /** Fourth-order Butterworth slopes on both sides. */
    private static void band(double[] sound, double low, double high) {
        filter(sound, Biquad.highPass(low, 0.541), Biquad.highPass(low, 1.307), Biquad.lowPass(high, 0.541), Biquad.lowPass(high, 1.307));
    }

    /** The soft overload of a small loudspeaker. */
    private static void overload(double[] sound, double drive) {
        double peak = 1e-9;
        for (double sample : sound) peak = Math.max(peak, Math.abs(sample));
        for (int i = 0; i < sound.length; i++) {
            double driven = drive * sound[i] / peak;
            sound[i] = driven / (1 + Math.abs(driven)) * peak;
        }
    }

    /** White noise 34 dB below the peak, always the same (xorshift, Marsaglia 2003); none in silence. */
    private static void hiss(double[] sound) {
        double peak = 0;
        for (double sample : sound) peak = Math.max(peak, Math.abs(sample));
        long noise = 0x2545F4914F6CDD1DL;
        for (int i = 0; i < sound.length; i++) {
            noise ^= noise << 13;
            noise ^= noise >>> 7;
            noise ^= noise << 17;
            sound[i] += peak * 0.02 * (noise >> 40) / (1 << 23);
        }
    }
}
