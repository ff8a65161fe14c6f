package org.kinora.project.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.assets.internal.FolderAssetLibraries;
import org.kinora.store.internal.DerbyDatabases;
import org.kinora.store.internal.owner.SocketOwners;

/** One process's worth of persistence: real Derby, real files, real locks; a clock that stands until it is moved. */
final class Workplace implements AutoCloseable, InstantSource {
    private final DerbyDatabases databases = new DerbyDatabases();
    private final SocketOwners owners = new SocketOwners();
    private final FolderProjects projects = new FolderProjects(databases, owners, new FolderAssetLibraries(), this);
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    /** What most tests keep versions of. */
    record Scene(String heading, int seconds) {
        static final DocumentType<Scene> TYPE = new DocumentType<>("scene", Scene.class);
    }

    FolderProjects projects() {
        return projects;
    }

    OpenProject create(Path folder) {
        return projects.create(folder);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        owners.stop();
        databases.stop();
    }
}
