package org.kinora.api.generate;

import org.kinora.api.asset.AssetId;

/**
 * A picture of the bible that takes the place of a drawn figure or a drawn set.
 *
 * <p>A character's picture is a cut-out: a PNG with straight alpha, sRGB, nothing but the character. A place's picture fills its frame.
 *
 * @param id of the character or the place
 * @param view what it shows them from or as, words joined by hyphens: a side ({@code front}, {@code back}, and {@code left} or {@code right} for
 *     whoever
 *     looks to that side of the picture), a posture as in {@code Placement.posture}, a pose, an emotion, {@code mouth} with the name of a mouth
 * shape, such
 *     as {@code mouth-open}; of a place a time of day; empty for the one that serves wherever no other fits better
 * @param crown row of the highest point of the head, permille of the picture's height from its upper edge; 0 for a place
 * @param feet row on which the feet stand, permille from the upper edge; 0 for a place
 * @param horizon row of the eye level in a place, permille from the upper edge; 0 for a character
 */
public record BiblePicture(Of of, String id, String view, AssetId picture, int crown, int feet, int horizon) {
    /** What it is a picture of. */
    public enum Of { CHARACTER, PLACE }
}
