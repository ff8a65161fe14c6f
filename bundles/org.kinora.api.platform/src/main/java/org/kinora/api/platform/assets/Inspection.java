package org.kinora.api.platform.assets;

import java.util.List;
import org.kinora.api.asset.AssetInfo;

/**
 * Result of reading every asset.
 *
 * @param checked how many were read
 * @param damaged bytes differ from the hash
 * @param missing imported or paid, but the bytes are gone
 * @param evicted derived, and can be made again
 * @param offline linked, and the file is not there
 * @param stray files under {@code assets/} that no row names
 */
public record Inspection(int checked, List<AssetInfo> damaged, List<AssetInfo> missing, List<AssetInfo> evicted, List<AssetInfo> offline,
        List<String> stray) {}
