package org.kinora.assets.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.AssetLibrary;
import org.kinora.api.platform.store.Database;
import org.kinora.store.internal.DerbyDatabases;

/**
 * The assets of one project folder after another, on one real database that each finds without assets; with a clock that stands until it is moved.
 */
final class Library implements AutoCloseable, InstantSource {
    private final DerbyDatabases databases = new DerbyDatabases();
    private final Path store;
    private final Database database;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private Path project;
    private AssetLibrary library;

    Library() throws IOException {
        store = Files.createTempDirectory("kinora-test");
        database = databases.open(store);
    }

    /** Begins a project without assets. */
    void begin(Path folder) throws IOException {
        database.transaction(session -> session.update("DELETE FROM asset"));
        Files.createDirectories(folder);
        resume(folder, new RealDisk());
    }

    /** As after a start of Kinora with the project at some place. */
    void resume(Path folder, Disk disk) {
        project = folder;
        library = new FolderAssetLibraries(disk, this).open(project, database);
    }

    void reopen() {
        library.close();
        resume(project, new RealDisk());
    }

    AssetLibrary library() {
        return library;
    }

    AssetStore store() {
        return library.store();
    }

    AssetId derived(String text) {
        return store().put(text.getBytes(), "text/plain", Origin.DERIVED, text + ".txt");
    }

    Path stored(AssetId id) {
        return project.resolve("assets").resolve(id.sha256().substring(0, 2)).resolve(id.sha256() + ".txt");
    }

    Path project() {
        return project;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() throws IOException {
        databases.stop();
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
