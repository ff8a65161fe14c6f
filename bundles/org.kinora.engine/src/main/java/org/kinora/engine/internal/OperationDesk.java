package org.kinora.engine.internal;

import com.google.gson.JsonParseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.platform.store.Owners;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Runs operations: here when this process owns the project, else in the process that does. */
@Component(service = Operations.class)
public final class OperationDesk implements Operations {
    private static final Texts TEXTS = Texts.beside(OperationDesk.class);

    private final EngineService engine;
    private final Providers providers;
    private final Owners owners;
    private final OpenProjects open;

    @Activate
    public OperationDesk(@Reference EngineService engine, @Reference Providers providers, @Reference Projects projects, @Reference Owners owners) {
        this.engine = engine;
        this.providers = providers;
        this.owners = owners;
        this.open = new OpenProjects(projects, owners, engine, this::serve);
    }

    @Override
    public List<OperationCard> cards() {
        return cards(providers.all(Operation.class));
    }

    @Override
    public List<OperationCard> cards(String word) {
        return cards(providers.where(Operation.class, Declaration.PREFIX_ + "command", command -> command.equals(word) || command.startsWith(word + " ")));
    }

    @SuppressWarnings("rawtypes")
    private static List<OperationCard> cards(List<Operation> operations) {
        List<Class<?>> classes = new ArrayList<>();
        for (Operation<?, ?> operation : operations) classes.add(operation.getClass());
        return OperationCards.all(classes).stream().sorted(Comparator.comparing(OperationCard::command)).toList();
    }

    @Override
    public Answer run(Request request, Listener listener) {
        Operation<?, ?> operation = find(request.operation());
        Declaration declaration = operation.getClass().getAnnotation(Declaration.class);
        boolean loose = declaration.scope() == Declaration.Scope.NONE
                || declaration.scope() == Declaration.Scope.PROJECT_OR_NONE && request.project().isEmpty();
        if (loose) return here(operation, request, Optional.empty(), listener);
        Path folder = request.project().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "project.none", request.operation()));
        boolean create = declaration.scope() != Declaration.Scope.PROJECT;
        if (create && !OpenProjects.exists(folder)) Inputs.checkFirst(request.input(), OperationCards.of(operation.getClass()), request.folder());
        return switch (open.enter(folder, create)) {
            case OpenProjects.Here(OpenProject project, boolean made) -> inProject(operation, request, project, made, listener);
            case OpenProjects.Elsewhere(Channel owner) -> new Forwarding(owner).run(request, listener);
        };
    }

    private Answer inProject(Operation<?, ?> operation, Request request, OpenProject project, boolean made, Listener listener) {
        Occupancy occupancy = engine.of(project).occupancy();
        boolean discarded = false;
        occupancy.enter();
        try {
            return here(operation, request, Optional.of(project), listener);
        } catch (Failure refused) {
            discarded = made && refused.kind() == Kind.INPUT;
            throw refused;
        } finally {
            occupancy.leave();
            if (discarded) open.discard(project);
        }
    }

    private Answer here(Operation<?, ?> operation, Request request, Optional<OpenProject> project, Listener listener) {
        return new OperationRun(operation, request, project, listener, engine, providers).run();
    }

    /** Asks for it by its name first: looking at all operations activates them all. */
    private Operation<?, ?> find(String name) {
        Optional<Operation> named = providers.find(Operation.class, name);
        if (named.isPresent()) return named.get();
        for (Operation<?, ?> operation : providers.all(Operation.class)) {
            Declaration declaration = operation.getClass().getAnnotation(Declaration.class);
            if (declaration != null && declaration.name().equals(name)) return operation;
        }
        throw TEXTS.failure(Kind.INPUT, "operation.unknown", name);
    }

    /** Answers another process that found the project open here. */
    private void serve(Channel channel) {
        new ForwardedCall(channel, this::run).serve();
    }

    @Deactivate
    public void stop() {
        open.close();
    }

    /** The input record of an operation from JSON. */
    static Record input(Operation<?, ?> operation, String name, String json) {
        Class<?> type = OperationCards.inputOf(operation.getClass());
        try {
            return (Record) Json.read(json, type);
        } catch (JsonParseException | IllegalArgumentException e) {
            throw e.getCause() instanceof Failure failure ? failure : TEXTS.failure(Kind.INPUT, "operation.input", name, e.getMessage());
        }
    }

    /** What an output says to a person. */
    static String text(Record output) {
        return output instanceof Readable readable ? readable.text() : "";
    }
}
