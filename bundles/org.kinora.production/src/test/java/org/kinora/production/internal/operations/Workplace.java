package org.kinora.production.internal.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.story.Story;
import org.kinora.api.work.Caller;
import org.kinora.assets.internal.FolderAssetLibraries;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.engine.internal.EngineService;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.Planning;
import org.kinora.project.internal.FolderProjects;
import org.kinora.screenplay.internal.FormatChooser;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;
import org.kinora.store.internal.DerbyDatabases;
import org.kinora.store.internal.owner.SocketOwners;
import org.kinora.testkit.TestWork;

/** A real project with its planning, staging and engine, and the services that a test brings; files are named as on the machine. */
public final class Workplace implements AutoCloseable {
    private final DerbyDatabases databases;
    private final SocketOwners owners;
    private final boolean beside;
    private final Providers providers;
    private final FolderProjects projects;
    private final OpenProject project;
    private final EngineService engine;
    private final Planning planning;
    private final Stager stager = new KinoraStager();
    private final TestWork work;
    private final Asking asking;

    public Workplace(Path folder, Object... services) {
        this(new DerbyDatabases(), new SocketOwners(), false, folder, services);
    }

    /** A second project that is open at once; to be closed first. */
    public Workplace beside(Path other) {
        return new Workplace(databases, owners, true, other);
    }

    private Workplace(DerbyDatabases databases, SocketOwners owners, boolean beside, Path folder, Object... services) {
        this.databases = databases;
        this.owners = owners;
        this.beside = beside;
        providers = new Installed(List.of(services));
        projects = new FolderProjects(databases, owners, new FolderAssetLibraries());
        project = projects.create(folder.resolve("film.kinora"));
        engine = new EngineService(new Direct(), new Launched(folder.resolve("home")));
        // Without a song nobody listens to one.
        planning = new Planning(new FormatChooser(List.of(new Fountain())), new Identity(), new KinoraDirector()::plan, null);
        work = new TestWork(project.assets());
        asking = new Asking(work, Optional.of(project), folder);
    }

    /** Takes a script in; what the film is planned as now. */
    public Story write(String script) {
        planning.take(project, Documents.MAIN, Optional.of(script.getBytes(StandardCharsets.UTF_8)), "film.fountain", FilmChoices.DEFAULT,
                Caller.LOCAL);
        return story();
    }

    public Story story() {
        return planning.plan(project, Documents.MAIN, Caller.LOCAL, work).plan().story();
    }

    public Asking asking() {
        return asking;
    }

    public Planning planning() {
        return planning;
    }

    public Stager stager() {
        return stager;
    }

    public EngineService engine() {
        return engine;
    }

    public Providers providers() {
        return providers;
    }

    /** Makes and opens projects beside this one. */
    public Projects projects() {
        return projects;
    }

    public OpenProject project() {
        return project;
    }

    public TestWork work() {
        return work;
    }

    @Override
    public void close() throws Exception {
        engine.stop();
        work.close();
        project.close();
        if (beside) return;
        owners.stop();
        databases.stop();
    }
}
