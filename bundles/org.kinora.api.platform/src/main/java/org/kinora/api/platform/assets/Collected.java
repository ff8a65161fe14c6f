package org.kinora.api.platform.assets;

import java.util.List;
import org.kinora.api.asset.AssetInfo;

/**
 * What was copied into the project.
 *
 * @param bytes how many bytes the copies take
 * @param missing linked assets whose file is not there; their links stay
 */
public record Collected(List<AssetInfo> copied, long bytes, List<AssetInfo> missing) {}
