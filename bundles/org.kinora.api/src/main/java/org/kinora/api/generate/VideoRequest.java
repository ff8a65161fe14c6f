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
 */
public record VideoRequest(AssetId first, Optional<AssetId> last, Map<String, AssetId> layers, CameraMove move, int width, int height,
        int frames, Rational rate, String prompt, long seed, Map<String, String> parameters) {}
