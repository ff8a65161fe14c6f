package org.kinora.api.operation;

import java.util.Optional;
import org.kinora.api.asset.AssetId;

/**
 * Something handed in from outside: literal text or an asset. Faces turn files and uploads into it.
 *
 * @param name file name or title, for format detection and display
 */
public record Source(String name, Optional<String> text, Optional<AssetId> asset) {
    public static Source ofText(String name, String text) {
        return new Source(name, Optional.of(text), Optional.empty());
    }

    public static Source ofAsset(String name, AssetId asset) {
        return new Source(name, Optional.empty(), Optional.of(asset));
    }
}
