package org.kinora.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Assets as plain files of one temporary folder, removed by {@link #close}; any thread may call it.
 *
 * <p>File names are the hashes. Reads each asset into memory once to hash it: for tests, not for films.
 */
public final class FolderAssets implements AssetStore, AutoCloseable {
    private final Scratch scratch = Scratch.make();
    private final Map<AssetId, AssetInfo> known = new ConcurrentHashMap<>();

    @Override
    public AssetId put(Path file, String mediaType, Origin origin, String name, boolean move) {
        try {
            AssetId id = put(Files.readAllBytes(file), mediaType, origin, name);
            if (move) Files.delete(file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin origin, String name) {
        try (bytes) {
            byte[] content = bytes.readAllBytes();
            AssetId id = new AssetId(Json.sha256(content), mediaType);
            write(path(id), content);
            AssetInfo fresh = new AssetInfo(id, content.length, origin, Instant.now(), name, Optional.empty(), true);
            known.merge(id, fresh, (old, next) -> old.origin() == Origin.DERIVED ? next : old);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path target, byte[] content) throws IOException {
        Path part = Files.createTempFile(scratch.folder(), "put", ".part");
        try {
            Files.write(part, content);
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException same) {
            return;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Path file(AssetId id) {
        if (!has(id)) throw Texts.beside(FolderAssets.class).failure(Kind.MISSING, "asset.unknown", id);
        return path(id);
    }

    @Override
    public boolean has(AssetId id) {
        return known.containsKey(id);
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return Optional.ofNullable(known.get(id));
    }

    private Path path(AssetId id) {
        return scratch.folder().resolve(id.sha256());
    }

    @Override
    public void close() {
        scratch.close();
    }
}
