package org.kinora.engine.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.platform.store.Handler;
import org.kinora.api.platform.store.Owners;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

/** The projects that this process has open, by folder; they stay open until the process ends. */
final class OpenProjects implements AutoCloseable {
    /** Making a database on a busy machine takes seconds, and only then does its owner listen. */
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Projects projects;
    private final Owners owners;
    private final EngineService engine;
    private final Handler handler;
    private final Map<Path, OpenProject> open = new LinkedHashMap<>();

    /** Where a project is open. */
    sealed interface Place {}

    /** In this process; {@code made} when it is new. */
    record Here(OpenProject project, boolean made) implements Place {}

    /** In another one, which listens. */
    record Elsewhere(Channel owner) implements Place {}

    OpenProjects(Projects projects, Owners owners, EngineService engine, Handler handler) {
        this.projects = projects;
        this.owners = owners;
        this.engine = engine;
        this.handler = handler;
    }

    /** Opens a project here, or finds the process that has it open. */
    synchronized Place enter(Path folder, boolean create) {
        Path key = folder.toAbsolutePath().normalize();
        OpenProject known = open.get(key);
        if (known != null) return new Here(known, false);
        long start = System.nanoTime();
        while (true) {
            Optional<Channel> owner = Files.isDirectory(key) ? owners.connect(key) : Optional.empty();
            if (owner.isPresent()) return new Elsewhere(owner.get());
            boolean missing = create && !exists(key);
            try {
                return new Here(opened(key, missing), missing);
            } catch (Failure failure) {
                boolean madeMeanwhile = missing && failure.kind() == Kind.INPUT && exists(key);
                if (failure.kind() != Kind.BUSY && !madeMeanwhile || System.nanoTime() - start > PATIENCE_NANOS) throw failure;
                pause(failure);
            }
        }
    }

    /** Whether a folder holds a project; a creation that was interrupted has not written this file yet. */
    static boolean exists(Path folder) {
        return Files.exists(folder.resolve("kinora.json"));
    }

    private OpenProject opened(Path folder, boolean create) {
        OpenProject project = create ? projects.create(folder) : projects.open(folder);
        try {
            engine.of(project).recover();
            project.claim().serve(handler);
            engine.of(project).occupancy().sweepSoon();
        } catch (RuntimeException unusable) {
            engine.release(project);
            project.close();
            throw unusable;
        }
        open.put(folder, project);
        return project;
    }

    /** Removes a project that was made for a request that was then refused, as long as nothing was committed to it. */
    synchronized void discard(OpenProject project) {
        if (project.documents().head(Documents.MAIN) != 0) return;
        open.values().remove(project);
        engine.release(project);
        project.close();
        RunningWork.delete(project.folder());
    }

    private static void pause(Failure busy) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy;
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(engine::release);
        open.values().forEach(OpenProject::close);
        open.clear();
    }
}
