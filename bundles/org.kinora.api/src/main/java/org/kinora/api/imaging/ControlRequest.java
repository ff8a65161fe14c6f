package org.kinora.api.imaging;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;

/**
 * Asks for a control layer; a value that can be stored.
 *
 * @param kind name of a card
 * @param source the picture; for {@code pose} it may be left out when the poses tell their canvas
 * @param other another frame of the shot, or the depth of the view
 * @param mask coverage as a grey picture
 * @param poses OpenPose JSON
 * @param resolution pixels of the shortest side of what is drawn; 0 for the picture's own size
 * @param settings by name; those that are not given have the card's fallback
 */
public record ControlRequest(String kind, Optional<AssetId> source, Optional<AssetId> other, Optional<AssetId> mask, Optional<AssetId> poses,
        int resolution, Map<String, Long> settings, long seed) {
    /** What image models of the first generation were trained with. */
    public static final int RESOLUTION = 512;

    public ControlRequest {
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
        if (resolution < 0 || resolution > 8192) throw new IllegalArgumentException("resolution " + resolution);
    }

    /** A layer from one picture, with nothing set. */
    public static ControlRequest of(String kind, AssetId source) {
        return new ControlRequest(kind, Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty(), RESOLUTION, Map.of(), 0);
    }

    /** The same with another value of one setting. */
    public ControlRequest with(String setting, long value) {
        Map<String, Long> more = new TreeMap<>(settings);
        more.put(setting, value);
        return new ControlRequest(kind, source, other, mask, poses, resolution, more, seed);
    }
}
