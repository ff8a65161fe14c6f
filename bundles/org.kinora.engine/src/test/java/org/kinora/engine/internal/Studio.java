package org.kinora.engine.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.operation.Declaration;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.platform.store.Owners;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.kinora.assets.internal.FolderAssetLibraries;
import org.kinora.project.internal.FolderProjects;
import org.kinora.store.internal.DerbyDatabases;
import org.kinora.store.internal.owner.SocketOwners;

/** A real project with a real database, and an engine that calls plug-ins directly. */
final class Studio implements AutoCloseable {
    final Owners owners = new SocketOwners();
    final Projects projects = new FolderProjects(new DerbyDatabases(), owners, new FolderAssetLibraries());
    final EngineService engine;
    final AtomicBoolean cancelled = new AtomicBoolean();
    private final Path folder;
    private OpenProject project;

    Studio(Path folder) {
        this(folder, Limits.NONE);
    }

    /** @param defaults limits of a project that sets none */
    Studio(Path folder, Limits defaults) {
        this(folder, defaults, Attempts.ONCE);
    }

    Studio(Path folder, Limits defaults, Attempts attempts) {
        this.folder = folder;
        this.engine = new EngineService(new DirectGuard(), folder.resolveSibling("home"), () -> defaults, attempts);
    }

    ProjectEngine state() {
        return engine.of(project());
    }

    Path folder() {
        return folder;
    }

    OpenProject project() {
        if (project == null) project = Files.exists(folder.resolve("kinora.json")) ? projects.open(folder) : projects.create(folder);
        return project;
    }

    RunningWork work() {
        return work(note -> {});
    }

    /** @param notes hears the remarks */
    RunningWork work(java.util.function.Consumer<String> notes) {
        return work(notes, Caller.LOCAL);
    }

    RunningWork work(java.util.function.Consumer<String> notes, Caller caller) {
        ProgressSink sink = new ProgressSink() {
            @Override
            public void progress(double fraction) {}

            @Override
            public void note(String text) {
                notes.accept(text);
            }
        };
        return new RunningWork(cancelled::get, Optional.empty(), caller, project().assets(), folder.resolve("store/scratch"), engine.budget(), sink);
    }

    /** An outcome whose one part holds a text. */
    static Outcome text(Work work, String text) {
        return Outcome.of("text", work.assets().put(text.getBytes(StandardCharsets.UTF_8), "text/plain", Origin.DERIVED, "text.txt"),
                new PartInfo.Data("text"));
    }

    @Override
    public void close() {
        if (project != null) {
            engine.release(project);
            project.close();
        }
        project = null;
        engine.stop();
    }

    /** Calls on the spot, blames nobody. */
    static final class DirectGuard implements Guard {
        @Override
        public <T> T longCall(Object service, String what, Duration deadline, BooleanSupplier cancelled, Callable<T> call) {
            return shortCall(service, what, call);
        }

        @Override
        public <T> T shortCall(Object service, String what, Callable<T> call) {
            try {
                return call.call();
            } catch (Failure failure) {
                throw failure;
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        }
    }

    /** Offers a fixed list of services. */
    record Offer(List<Object> services) implements Providers {
        @Override
        public <P> List<P> all(Class<P> capability) {
            return services.stream().filter(capability::isInstance).map(capability::cast).toList();
        }

        @Override
        public <P> Optional<P> find(Class<P> capability, String id) {
            return all(capability).stream().filter(service -> service.getClass().getSimpleName().equals(id)).findFirst();
        }

        /** By the command that an operation declares; other properties have none of them. */
        @Override
        public <P> List<P> where(Class<P> capability, String property, Predicate<String> wanted) {
            return all(capability).stream().filter(service -> property.equals(Declaration.PREFIX_ + "command")
                    && wanted.test(service.getClass().getAnnotation(Declaration.class).command())).toList();
        }

        @Override
        public Optional<String> id(Object service) {
            return Optional.of(service.getClass().getSimpleName());
        }

        @Override
        public Optional<String> origin(Object service) {
            return Optional.empty();
        }
    }
}
