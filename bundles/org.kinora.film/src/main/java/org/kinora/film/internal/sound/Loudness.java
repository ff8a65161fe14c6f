package org.kinora.film.internal.sound;

/**
 * What a loudness meter found; LUFS, LU and dBTP. Levels of silence are negative infinity.
 *
 * @param integrated loudness of the whole, gated
 * @param range difference between quiet and loud parts, in LU
 * @param shortTerm largest loudness of 3 s
 * @param momentary largest loudness of 0.4 s
 * @param truePeak largest true peak
 */
public record Loudness(double integrated, double range, double shortTerm, double momentary, double truePeak) {
    /** Whether nothing was loud enough to be measured. */
    public boolean silent() {
        return Double.isInfinite(integrated);
    }
}
