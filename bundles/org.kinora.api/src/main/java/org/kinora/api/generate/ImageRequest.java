package org.kinora.api.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;

/**
 * A picture to make.
 *
 * @param width pixels
 * @param height pixels
 * @param prompt what to show, in words
 * @param negative what not to show
 * @param depiction what to show, as data: models with the feature {@code depiction} draw from this
 * @param references pictures to follow (characters, places, style)
 * @param seed derives from stable ids
 * @param parameters free parameters of the model, by its card
 */
public record ImageRequest(int width, int height, String prompt, String negative, Optional<Depiction> depiction, List<AssetId> references,
        long seed, Map<String, String> parameters) {}
