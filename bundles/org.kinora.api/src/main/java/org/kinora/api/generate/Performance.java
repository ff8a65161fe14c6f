package org.kinora.api.generate;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.time.Rational;

/**
 * What happens in a clip, as data: who is where doing what, and who says what when.
 *
 * @param depiction what is seen; its {@link Depiction#staged} is present
 * @param lines what is said in the picture, in the order of time; voices from elsewhere are not in it
 */
public record Performance(Depiction depiction, List<Spoken> lines) {
    public Performance {
        lines = List.copyOf(lines);
    }

    /**
     * A line that a figure says.
     *
     * @param character id in the bible
     * @param emotion as in {@code Delivery.emotion}
     * @param volume as in {@code Delivery.volume}
     * @param start seconds from the clip's first frame, negative when it began before
     * @param duration seconds
     * @param phonemes when each phoneme sounds, a {@link Timings} document from the line's start; empty when nobody knows
     */
    public record Spoken(String character, String emotion, String volume, Rational start, Rational duration, Optional<AssetId> phonemes) {}
}
