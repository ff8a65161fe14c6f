package org.kinora.api.imaging;

import java.util.Map;
import java.util.Optional;

/**
 * What a control layer is drawn from; borrowed for the call.
 *
 * @param picture 8 bit sRGB without alpha
 * @param other another frame of the shot, or the depth of the view (16 bit: millimetres along the view axis, 65535 for nothing; 8 bit: near is
 * white), of the
 *     picture's size
 * @param mask of the picture's size
 * @param poses of the people in it, in the picture's pixels
 * @param settings a value for each setting of the card
 * @param seed for what is drawn by lot
 */
public record ControlSource(Raster picture, Optional<Raster> other, Optional<Mask> mask, Optional<PoseSheet> poses, Map<String, Long> settings,
        long seed) {
    public ControlSource {
        settings = Map.copyOf(settings);
    }

    /** The value of a setting that the card has. */
    public long setting(String name) {
        Long value = settings.get(name);
        if (value == null) throw new IllegalArgumentException("no setting " + name);
        return value;
    }
}
