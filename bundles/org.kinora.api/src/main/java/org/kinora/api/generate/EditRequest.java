package org.kinora.api.generate;

import java.util.List;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.ControlLayer;

/**
 * A part of a picture to change.
 *
 * @param picture PNG, 8 bit sRGB without alpha
 * @param mask PNG, 8 bit grey, as large as the picture: white is changed, black is kept, grey is mixed
 * @param prompt what shall be seen there, in words
 * @param negative what shall not be seen
 * @param strength how far it may go from what is there, permille: 0 hardly, 1000 as if nothing had been there
 * @param controls maps of the picture that steer models which understand them; others leave them out and say so in a note
 * @param references pictures to follow (characters, places, style)
 * @param seed another one gives another variant
 * @param parameters free parameters of the model, by its card
 */
public record EditRequest(AssetId picture, AssetId mask, String prompt, String negative, int strength, List<ControlLayer> controls,
        List<AssetId> references, long seed, Map<String, String> parameters) {
    public EditRequest {
        if (strength < 0 || strength > 1000) throw new IllegalArgumentException("strength " + strength);
        controls = List.copyOf(controls);
        references = List.copyOf(references);
        parameters = Map.copyOf(parameters);
    }
}
