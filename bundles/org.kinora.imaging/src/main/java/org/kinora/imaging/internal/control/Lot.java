package org.kinora.imaging.internal.control;

/** Numbers drawn by lot from a seed, the same on every machine: SplitMix64 (Steele, Lea, Flood, 2014) and the polar method for normal ones. */
final class Lot {
    private long state;
    private double spare = Double.NaN;

    Lot(long seed) {
        state = seed;
    }

    /** From 0 to just below 1. */
    double unit() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }

    /** Normal, mean 0, deviation 1. */
    double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double u = 2 * unit() - 1;
            double v = 2 * unit() - 1;
            double length = u * u + v * v;
            if (length >= 1 || length == 0) continue;
            // StrictMath: the same last bit everywhere
            double scale = Math.sqrt(-2 * StrictMath.log(length) / length);
            spare = v * scale;
            return u * scale;
        }
    }
}
