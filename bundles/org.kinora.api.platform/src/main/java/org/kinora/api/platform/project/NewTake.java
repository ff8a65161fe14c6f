package org.kinora.api.platform.project;

import java.util.Map;
import org.kinora.api.asset.AssetId;

/**
 * A take to be added.
 *
 * @param owner stable id of the shot or line; at most 160 characters
 * @param label what people call the owner now, such as {@code 12A}; the take is numbered within it
 */
public record NewTake(String owner, String label, TakeOrigin origin, Map<String, AssetId> parts, String stepKey, String note) {}
