package org.kinora.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** Assets of an operation without a project: in a temporary folder that is made when it is needed and removed at the end. */
final class TemporaryAssets implements AssetStore, AutoCloseable {
    private static final Texts TEXTS = Texts.beside(TemporaryAssets.class);

    private final Map<AssetId, AssetInfo> known = new ConcurrentHashMap<>();
    private Path folder;

    @Override
    public AssetId put(Path file, String mediaType, Origin origin, String name, boolean move) {
        try (InputStream in = Files.newInputStream(file)) {
            return put(in, mediaType, origin, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin origin, String name) {
        try (bytes) {
            byte[] all = bytes.readAllBytes();
            AssetId id = new AssetId(Json.sha256(all), mediaType);
            Files.write(place(id), all);
            known.put(id, new AssetInfo(id, all.length, origin, Instant.now(), name, Optional.empty(), true));
            return id;
        } catch (IOException e) {
            throw Disks.fault(Path.of(System.getProperty("java.io.tmpdir")), "scratch", e);
        }
    }

    private synchronized Path place(AssetId id) throws IOException {
        if (folder == null) folder = Files.createTempDirectory("kinora-assets");
        return folder.resolve(id.sha256());
    }

    @Override
    public Path file(AssetId id) {
        if (!has(id)) throw TEXTS.failure(Kind.MISSING, "source.missing", id, "no such asset");
        try {
            return place(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(AssetId id) {
        return known.containsKey(id);
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public synchronized void close() {
        if (folder == null) return;
        known.keySet().forEach(id -> folder.resolve(id.sha256()).toFile().delete());
        folder.toFile().delete();
    }
}
