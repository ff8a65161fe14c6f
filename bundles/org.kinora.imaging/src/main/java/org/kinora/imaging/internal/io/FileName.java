package org.kinora.imaging.internal.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;

/** What a person calls a file: an asset's file is named by its bytes, which says nothing in an error. */
final class FileName {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final List<String> TYPES = List.of("image/png", "image/jpeg", "image/webp", "image/tiff", "application/octet-stream");

    private FileName() {
    }

    /** The name under which an asset came, or that of the file. */
    static String of(Path file, AssetStore assets) {
        String name = String.valueOf(file.getFileName());
        if (!HASH.matcher(name).matches()) return name;
        return TYPES.stream().map(type -> assets.info(new AssetId(name, type))).flatMap(Optional::stream).map(AssetInfo::name).findFirst()
                .orElse(name);
    }
}
