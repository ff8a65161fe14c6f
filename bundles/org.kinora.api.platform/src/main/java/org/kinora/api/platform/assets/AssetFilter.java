package org.kinora.api.platform.assets;

import java.util.Optional;
import org.kinora.api.asset.Origin;

/**
 * Which assets to list; an empty part lets all pass.
 *
 * @param mediaType beginning of the media type, such as {@code image/}
 * @param name text within the display name, in any case
 * @param offline only linked assets whose file is missing
 * @param most at most so many; 0 for all
 */
public record AssetFilter(String mediaType, Optional<Origin> origin, String name, boolean offline, int most) {
    public static final AssetFilter ALL = new AssetFilter("", Optional.empty(), "", false, 0);
}
