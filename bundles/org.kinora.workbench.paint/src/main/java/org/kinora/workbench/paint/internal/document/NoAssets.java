package org.kinora.workbench.paint.internal.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A store that holds nothing: a view reads files, and what it makes goes to the project through operations. */
record NoAssets() implements AssetStore {
    private static final Texts TEXTS = Texts.beside(NoAssets.class);

    @Override
    public AssetId put(Path file, String mediaType, Origin origin, String name, boolean move) {
        throw none(name);
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin origin, String name) {
        throw none(name);
    }

    @Override
    public Path file(AssetId id) {
        throw none(id.toString());
    }

    @Override
    public boolean has(AssetId id) {
        return false;
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return Optional.empty();
    }

    private static Failure none(String name) {
        return TEXTS.failure(Kind.MISSING, "assets.none", name);
    }
}
