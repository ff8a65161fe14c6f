package org.kinora.api.platform.assets;

import java.util.List;
import org.kinora.api.asset.AssetInfo;

/** What a search for offline assets found, and what is still missing. */
public record Relinked(List<AssetInfo> found, List<AssetInfo> missing) {}
