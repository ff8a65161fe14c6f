package org.kinora.engine.internal;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kinora.api.platform.engine.Results.Stored;
import org.kinora.api.platform.engine.Storage;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.store.Database;

/** All that the engine keeps of one open project. */
final class ProjectEngine {
    private final OpenProject project;
    private final ResultTable table;
    private final ProjectLedger ledger;
    private final ProjectEvents events;
    private final ProjectJobs jobs;
    private final ProjectLimits limits;
    private final Sweep sweep;
    private final Occupancy occupancy;
    private final Map<String, CompletableFuture<Stored>> running = new ConcurrentHashMap<>();
    private JobDispatcher dispatcher;

    /** @param defaults limits of a project that sets none */
    ProjectEngine(OpenProject project, Supplier<Limits> defaults) {
        this.project = project;
        this.table = new ResultTable(project.database(), project.assets());
        this.events = new ProjectEvents(project.database());
        this.limits = new ProjectLimits(project.documents(), defaults);
        this.ledger = new ProjectLedger(project.database(), table, limits, events);
        this.jobs = new ProjectJobs(project.database());
        this.sweep = new Sweep(project, table, limits, events);
        this.occupancy = new Occupancy(sweep);
    }

    /** What another process that owned the project left unfinished; to be called once, by the new owner. */
    void recover() {
        ledger.recover();
        jobs.recover("The process that ran this job ended before the job did; ask again to carry on.");
        try {
            if (Files.exists(scratch())) RunningWork.delete(scratch());
        } catch (UncheckedIOException left) {
            System.getLogger(ProjectEngine.class.getName()).log(System.Logger.Level.WARNING, "left over: " + scratch(), left);
        }
    }

    ResultTable table() {
        return table;
    }

    ProjectLedger ledger() {
        return ledger;
    }

    /** Steps that run now in any build of the project, by key: the same request is never run, or paid for, twice. */
    Map<String, CompletableFuture<Stored>> running() {
        return running;
    }

    ProjectEvents events() {
        return events;
    }

    ProjectJobs jobs() {
        return jobs;
    }

    Storage storage() {
        return new ProjectStorage(sweep, occupancy, limits);
    }

    /** Which operations run in the project now. */
    Occupancy occupancy() {
        return occupancy;
    }

    Database database() {
        return project.database();
    }

    /** Starts with the first job. */
    synchronized JobDispatcher dispatcher() {
        if (dispatcher == null) dispatcher = new JobDispatcher(project.database().dataSource());
        return dispatcher;
    }

    /** Folder for scratch folders: inside the project, so that finished files move into the store without copying. */
    Path scratch() {
        return project.folder().resolve("store").resolve("scratch");
    }

    /** To be called before the project is closed. */
    void stop() {
        occupancy.close();
        synchronized (this) {
            if (dispatcher != null) dispatcher.close();
            dispatcher = null;
        }
    }
}
