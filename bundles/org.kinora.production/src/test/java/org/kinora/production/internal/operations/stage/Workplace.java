package org.kinora.production.internal.operations.stage;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.assets.internal.FolderAssetLibraries;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.Planning;
import org.kinora.project.internal.FolderProjects;
import org.kinora.screenplay.internal.FormatChooser;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;
import org.kinora.store.internal.DerbyDatabases;
import org.kinora.store.internal.owner.SocketOwners;

/** A project with a script: real documents in a real database, real planning and staging; files are named as on the machine. */
public final class Workplace implements AutoCloseable, Context, Work {
    private final DerbyDatabases databases = new DerbyDatabases();
    private final SocketOwners owners = new SocketOwners();
    private final Path folder;
    private final OpenProject project;
    private final Planning planning;
    final Stager stager = new KinoraStager();
    final List<String> notes = new ArrayList<>();

    public Workplace(Path folder, String script) {
        this.folder = folder;
        project = new FolderProjects(databases, owners, new FolderAssetLibraries())
                .create(folder.resolve("film.kinora"));
        FormatChooser scripts = new FormatChooser(List.of(new Fountain()));
        // Without a song nobody listens to one.
        planning = new Planning(scripts, new Identity(), new KinoraDirector(), null);
        write(script);
    }

    void write(String script) {
        planning.take(project, Documents.MAIN, Optional.of(script.getBytes(StandardCharsets.UTF_8)), "film.fountain", FilmChoices.DEFAULT,
                Caller.LOCAL);
    }

    StageDesk desk() {
        return new StageDesk(planning, stager);
    }

    public Planning planning() {
        return planning;
    }

    /** What was remarked. */
    public List<String> notes() {
        return notes;
    }

    public OpenProject project() {
        return project;
    }

    @Override
    public void close() throws IOException {
        project.close();
        owners.stop();
        databases.stop();
    }

    @Override
    public Work work() {
        return this;
    }

    @Override
    public Caller caller() {
        return Caller.LOCAL;
    }

    @Override
    public <T> T project(Class<T> view) {
        return view.cast(project);
    }

    @Override
    public String branch() {
        return Documents.MAIN;
    }

    @Override
    public byte[] bytes(Source source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> localFile(String name) {
        return name.startsWith("remote:") ? Optional.empty() : Optional.of(folder.resolve(name));
    }

    @Override
    public void progress(double fraction) {}

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {
        notes.add(text);
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void checkCancelled() {}

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
        return project.assets();
    }

    @Override
    public MemorySegment take(long bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Work part(double from, double to) {
        return this;
    }
}
