package org.kinora.composer.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;

/** A real piece of work over a folder of files, for tests. */
record Desk(Path folder, BooleanSupplier stop, List<Double> reports) implements Work, AssetStore {
    static Desk in(Path folder) {
        return new Desk(folder, () -> false, new CopyOnWriteArrayList<>());
    }

    Desk stoppedBy(BooleanSupplier reason) {
        return new Desk(folder, reason, reports);
    }

    @Override
    public void progress(double fraction) {
        reports.add(fraction);
    }

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {}

    @Override
    public boolean cancelled() {
        return stop.getAsBoolean();
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) throw new Failure(Kind.CANCELLED, "work.cancelled", List.of(), "Cancelled.", "", "", "", false, null);
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
        try (InputStream bytes = Files.newInputStream(file)) {
            return put(bytes, mediaType, origin, name);
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
