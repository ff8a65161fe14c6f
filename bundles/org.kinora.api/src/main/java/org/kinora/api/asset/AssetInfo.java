package org.kinora.api.asset;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an asset without reading it.
 *
 * @param size bytes
 * @param name the file name a person would give it, for display and export
 * @param link the file outside the project that holds the bytes, when the asset is linked in place
 * @param present false when the bytes are evicted (derived) or offline (linked and missing)
 */
public record AssetInfo(AssetId id, long size, Origin origin, Instant created, String name, Optional<String> link, boolean present) {}
