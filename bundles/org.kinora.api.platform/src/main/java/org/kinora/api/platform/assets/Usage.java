package org.kinora.api.platform.assets;

import java.util.Map;
import org.kinora.api.asset.Origin;

/**
 * What the assets of a project take.
 *
 * @param stored those whose bytes lie in the project, by origin
 * @param linked those linked in place
 * @param evicted how many derived ones have no bytes now
 */
public record Usage(Map<Origin, Share> stored, Share linked, int evicted) {
    /** A number of assets and their bytes. */
    public record Share(int assets, long bytes) {}
}
