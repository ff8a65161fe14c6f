package org.kinora.engine.internal;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;

/** A store in which what would be taken for derived has another origin, from the moment it is written: no crash lets a paid picture be evicted. */
record OriginAssets(AssetStore store, Origin origin) implements AssetStore {
    @Override
    public AssetId put(Path file, String mediaType, Origin given, String name, boolean move) {
        return store.put(file, mediaType, raised(given), name, move);
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin given, String name) {
        return store.put(bytes, mediaType, raised(given), name);
    }

    private Origin raised(Origin given) {
        return given == Origin.DERIVED ? origin : given;
    }

    @Override
    public Path file(AssetId id) {
        return store.file(id);
    }

    @Override
    public boolean has(AssetId id) {
        return store.has(id);
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return store.info(id);
    }
}
