package org.kinora.painter.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.work.Work;

/** Work whose assets are files of a folder; cancelled after a number of questions. */
final class FolderWork implements Work, AssetStore {
    private final Path folder;
    private final int patience;
    private int asked;
    double progress;

    FolderWork(Path folder) {
        this(folder, Integer.MAX_VALUE);
    }

    FolderWork(Path folder, int patience) {
        this.folder = folder;
        this.patience = patience;
    }

    @Override
    public void progress(double fraction) {
        progress = Math.max(progress, fraction);
    }

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {}

    @Override
    public boolean cancelled() {
        return asked >= patience;
    }

    @Override
    public void checkCancelled() {
        if (asked++ >= patience) throw new CancellationException("asked " + asked + " times");
    }

    @Override
    public Optional<Instant> deadline() {
        return Optional.empty();
    }

    @Override
    public Path scratch() {
        return folder;
    }

    @Override
    public AssetStore assets() {
        return this;
    }

    @Override
    public MemorySegment take(long bytes) {
        return Arena.ofAuto().allocate(bytes, 64);
    }

    @Override
    public Work part(double from, double to) {
        return this;
    }

    @Override
    public AssetId put(Path file, String mediaType, Origin origin, String name, boolean move) {
        try {
            AssetId id = new AssetId(Json.sha256(Files.readAllBytes(file)), mediaType);
            Files.copy(file, file(id), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin origin, String name) {
        try (bytes) {
            byte[] all = bytes.readAllBytes();
            AssetId id = new AssetId(Json.sha256(all), mediaType);
            Files.write(file(id), all);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path file(AssetId id) {
        return folder.resolve(id.sha256());
    }

    @Override
    public boolean has(AssetId id) {
        return Files.exists(file(id));
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return Optional.empty();
    }
}
