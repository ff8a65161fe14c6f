package org.kinora.engine.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Delivered;
import org.kinora.api.platform.engine.Operations.Listener;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** One operation running in this process, as a job when its declaration says so. */
final class OperationRun {
    private static final Texts TEXTS = Texts.beside(OperationRun.class);

    private final Operation<?, ?> operation;
    private final Request request;
    private final Optional<OpenProject> project;
    private final Listener listener;
    private final EngineService engine;
    private final Providers providers;
    private final AtomicBoolean stopped = new AtomicBoolean();

    OperationRun(Operation<?, ?> operation, Request request, Optional<OpenProject> project, Listener listener, EngineService engine,
            Providers providers) {
        this.operation = operation;
        this.request = request;
        this.project = project;
        this.listener = listener;
        this.engine = engine;
        this.providers = providers;
    }

    Answer run() {
        Declaration declaration = operation.getClass().getAnnotation(Declaration.class);
        if (project.isEmpty() || !declaration.job()) return body(ProgressReport.to(listener));
        ProjectEngine state = engine.of(project.get());
        String id = UUID.randomUUID().toString();
        state.jobs().add(id, declaration.name(), request.input());
        try {
            return state.dispatcher().run(id, () -> new JobRun(state, id, stopped).run(beat -> body(ProgressReport.to(listener, beat))),
                    listener::cancelled);
        } finally {
            // One that never began is not left waiting.
            state.jobs().cancelWaiting(id);
        }
    }

    private Answer body(ProgressReport report) {
        Path scratch = project.map(open -> engine.of(open).scratch()).orElse(Path.of(System.getProperty("java.io.tmpdir")));
        try (TemporaryAssets temporary = new TemporaryAssets();
                RunningWork work = new RunningWork(() -> stopped.get() || listener.cancelled(), Optional.empty(), request.caller(),
                        project.map(OpenProject::assets).orElse(temporary), scratch, engine.budget(), report)) {
            project.flatMap(open -> engine.of(open).occupancy().news()).ifPresent(work::note);
            Inputs inputs = new Inputs(work.assets(), request.folder());
            Record input = OperationDesk.input(operation, request.operation(),
                    inputs.takeIn(request.input(), OperationCards.of(operation.getClass())));
            Record output = call(input, new RunningContext(work, request, project, inputs));
            List<Delivered> files = new Deliveries(work.assets()).write(output, target());
            return new Answer(Json.write(output), OperationDesk.text(output), files, work.notes());
        }
    }

    private Optional<Deliveries.Target> target() {
        return request.deliver().map(file -> new Deliveries.Target(request.folder().resolve(file), false))
                .or(() -> project.map(open -> new Deliveries.Target(open.folder().resolve("exports").resolve(open.name()), true)))
                .or(this::beside);
    }

    /** Where files go that a project would have kept, had there been one. */
    private Optional<Deliveries.Target> beside() {
        Declaration declaration = operation.getClass().getAnnotation(Declaration.class);
        return declaration.scope() != Declaration.Scope.PROJECT_OR_NONE ? Optional.empty()
                : Optional.of(Deliveries.Target.fresh(request.folder(), declaration.command().replace(' ', '-')));
    }

    @SuppressWarnings("unchecked")
    private Record call(Record input, RunningContext context) {
        try {
            return ((Operation<Record, Record>) operation).run(input, context);
        } catch (Failure expected) {
            throw expected;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError unexpected) {
            Throwable root = Causes.failureIn(unexpected);
            if (root instanceof Failure failure) throw failure;
            System.getLogger(OperationRun.class.getName()).log(System.Logger.Level.ERROR, request.operation() + " failed", unexpected);
            Kind kind = Kind.of(unexpected);
            String name = providers.origin(operation).map(origin -> request.operation() + " of " + origin).orElse(request.operation());
            throw TEXTS.failure(kind, kind == Kind.EXHAUSTED ? "exhausted" : "internal", name, String.valueOf(root), unexpected);
        }
    }

    /** Ends of a job, as the job table knows them. */
    static Jobs.State stateOf(Failure failure) {
        return failure.kind() == Kind.CANCELLED ? Jobs.State.CANCELLED : Jobs.State.FAILED;
    }
}
