package org.kinora.api.imaging;

import java.util.List;

/**
 * How much two pictures of one size are alike.
 *
 * @param absolute mean absolute difference of the codes, thousandths of a code of 8 bit
 * @param colour mean CIEDE2000, thousandths
 * @param worstColour the CIEDE2000 that 99 % of the pixels stay under, thousandths
 * @param structure SSIM of luma, permille: 1000 for the same, 0 for nothing in common
 * @param hashDistance of 64, between the perceptual hashes
 * @param changed where they differ, the largest place first
 */
public record Likeness(long absolute, long colour, long worstColour, int structure, int hashDistance, List<Area> changed) {
    public Likeness {
        changed = List.copyOf(changed);
    }
}
