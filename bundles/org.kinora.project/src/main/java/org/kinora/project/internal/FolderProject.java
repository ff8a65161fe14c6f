package org.kinora.project.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinora.api.platform.assets.AssetLibrary;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.ProjectInfo;
import org.kinora.api.platform.project.Takes;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Database;
import org.kinora.project.internal.archive.Backup;
import org.kinora.project.internal.archive.Exporter;
import org.kinora.project.internal.documents.StoredDocuments;
import org.kinora.project.internal.takes.StoredTakes;

/** The parts of one open project, closed in the reverse order of their needs. */
final class FolderProject implements OpenProject {
    private final Path folder;
    private final ProjectInfo info;
    private final Claim claim;
    private final Database database;
    private final AssetLibrary library;
    private final Documents documents;
    private final Takes takes;
    private final Faults faults;
    private final AtomicBoolean closed = new AtomicBoolean();

    FolderProject(Path folder, ProjectInfo info, Claim claim, Database database, AssetLibrary library, Faults faults, InstantSource clock) {
        this.folder = folder;
        this.info = info;
        this.claim = claim;
        this.database = database;
        this.library = library;
        this.faults = faults;
        this.documents = new StoredDocuments(database, clock);
        this.takes = new StoredTakes(database, documents, clock);
    }

    @Override
    public ProjectInfo info() {
        return info;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Takes takes() {
        return takes;
    }

    @Override
    public AssetLibrary library() {
        return library;
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public Claim claim() {
        return claim;
    }

    @Override
    public void export(Path file) {
        new Exporter(faults).write(this, file);
    }

    @Override
    public void backup(Path target) {
        new Backup(faults).write(this, target);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) return;
        try (claim; database) {
            library.close();
        }
    }
}
