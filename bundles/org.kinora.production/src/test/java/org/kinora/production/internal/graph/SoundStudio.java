package org.kinora.production.internal.graph;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Story;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.assets.internal.FolderAssetLibraries;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.engine.internal.EngineService;
import org.kinora.production.internal.operations.Direct;
import org.kinora.project.internal.FolderProjects;
import org.kinora.screenplay.internal.FormatChooser;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.store.internal.DerbyDatabases;
import org.kinora.store.internal.owner.SocketOwners;

/** A real project with a script, a real engine, and who speaks and makes sounds in it. */
final class SoundStudio implements AutoCloseable, Work {
    private final DerbyDatabases databases = new DerbyDatabases();
    private final SocketOwners owners = new SocketOwners();
    private final EngineService engine;
    private final Providers providers;
    private final Planning planning;
    private final Path folder;
    final OpenProject project;
    final List<String> notes = new ArrayList<>();

    SoundStudio(Path folder, Object... services) {
        this.folder = folder;
        providers = new Installed(List.of(services));
        engine = new EngineService(new Direct(), new At(folder));
        project = new FolderProjects(databases, owners, new FolderAssetLibraries()).create(folder.resolve("film.kinora"));
        planning = new Planning(new FormatChooser(List.of(new Fountain())), new Identity(), new KinoraDirector(), null);
    }

    /** Takes a script in; what the film is planned as now. */
    Story write(String script) {
        planning.take(project, Documents.MAIN, Optional.of(script.getBytes(StandardCharsets.UTF_8)), "film.fountain", FilmChoices.DEFAULT, Caller.LOCAL);
        return story();
    }

    Story story() {
        return planning.plan(project, Documents.MAIN, Caller.LOCAL, this).plan().story();
    }

    Crew crew() {
        return new Crew(providers, new Direct());
    }

    EngineService engine() {
        return engine;
    }

    @Override
    public void close() throws Exception {
        engine.stop();
        project.close();
        owners.stop();
        databases.stop();
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

    /** A process that was started in a folder. */
    private record At(Path folder) implements Launch {
        @Override
        public Path home() {
            return folder.resolve("home");
        }

        @Override
        public Path product() {
            return folder;
        }

        @Override
        public Path workingFolder() {
            return folder;
        }

        @Override
        public boolean safe() {
            return false;
        }

        @Override
        public List<String> arguments() {
            return List.of();
        }

        @Override
        public Optional<java.io.Console> console() {
            return Optional.empty();
        }

        @Override
        public java.io.InputStream in() {
            return java.io.InputStream.nullInputStream();
        }

        @Override
        public java.io.PrintStream out() {
            return System.out;
        }

        @Override
        public java.io.PrintStream err() {
            return System.err;
        }

        @Override
        public void exit(int status) {
            throw new IllegalStateException("exit " + status);
        }

        @Override
        public void onInterrupt(Runnable action) {}
    }

    /** Services of a list, in its order. */
    private record Installed(List<Object> services) implements Providers {
        @Override
        public <P> List<P> all(Class<P> capability) {
            return services.stream().filter(capability::isInstance).map(capability::cast).toList();
        }

        @Override
        public <P> Optional<P> find(Class<P> capability, String id) {
            return all(capability).stream().findFirst();
        }

        @Override
        public Optional<String> id(Object service) {
            return Optional.empty();
        }

        @Override
        public Optional<String> origin(Object service) {
            return Optional.empty();
        }
    }
}
