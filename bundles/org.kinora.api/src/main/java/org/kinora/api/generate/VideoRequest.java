package org.kinora.api.generate;

import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;

/**
 * A clip to make from a picture.
 *
 * @param first the picture of the first frame
 * @param last the picture of the last frame, when the model can take one
 * @param layers further parts of the picture's outcome by standard name ({@code depth}, {@code layer/0} …)
 * @param move what the camera does over the whole clip
 * @param frames how many frames at {@code rate} per second
 * @param prompt motion in words
 * @param performance motion as data: models with the feature {@code performance} play this, and the camera goes from the staged shot's first to
 * its last
 *     position
 */
public record VideoRequest(AssetId first, Optional<AssetId> last, Map<String, AssetId> layers, CameraMove move, int width, int height,
        int frames, Rational rate, String prompt, long seed, Map<String, String> parameters, Optional<Performance> performance) {
    public VideoRequest {
        if (performance == null) performance = Optional.empty();
    }

    /** A clip of a picture that nobody staged. */
    public VideoRequest(AssetId first, Optional<AssetId> last, Map<String, AssetId> layers, CameraMove move, int width, int height, int frames,
            Rational rate, String prompt, long seed, Map<String, String> parameters) {
        this(first, last, layers, move, width, height, frames, rate, prompt, seed, parameters, Optional.empty());
    }
}
