package org.kinora.imaging.internal.operations.edit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.kinora.api.generate.EditRequest;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who can change pictures by words here, and how they are asked: in a project through its results and its ledger, elsewhere only what is free. */
@Component(service = Editors.class)
public final class Editors {
    private static final Texts TEXTS = Texts.beside(Editors.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Providers providers;
    private final Guard guard;
    private final Engine engine;

    @Activate
    public Editors(@Reference Providers providers, @Reference Guard guard, @Reference Engine engine) {
        this.providers = providers;
        this.guard = guard;
        this.engine = engine;
    }

    /** The cards of all, in the order in which they are asked. */
    List<ModelCard> cards() {
        return providers.all(ImageEditor.class).stream().map(this::card).toList();
    }

    ModelCard card(ImageEditor editor) {
        return guard.shortCall(editor, "describing a model", editor::describe);
    }

    /**
     * The editor with an id, the first one for none.
     *
     * @throws Failure (MISSING) when there is none
     */
    ImageEditor wanted(String id) {
        List<ImageEditor> all = providers.all(ImageEditor.class);
        if (all.isEmpty()) throw TEXTS.failure(Kind.MISSING, "edit.nobody");
        return all.stream().filter(editor -> id.isBlank() || card(editor).id().equals(id)).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.MISSING, "edit.unknown", id));
    }

    Outcome ask(ImageEditor editor, EditRequest request, Context context) {
        Outcome outcome = context.inProject() ? kept(editor, request, context) : loose(editor, request, context);
        outcome.notes().forEach(context.work()::note);
        return outcome;
    }

    private Outcome kept(ImageEditor editor, EditRequest request, Context context) {
        Slot slot = card(editor).local() ? Slot.CPU : Slot.NETWORK;
        try (Build build = engine.build(context.project(OpenProject.class), context.work())) {
            return build.generate("picture/edit", "edit", slot, editor, request).join().outcome();
        } catch (CompletionException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) if (cause instanceof Failure failure) throw failure;
            throw wrapped;
        }
    }

    private Outcome loose(ImageEditor editor, EditRequest request, Context context) {
        if (!guard.shortCall(editor, "pricing", () -> editor.estimate(request)).most().isNothing())
            throw TEXTS.failure(Kind.BUDGET, "edit.paid", card(editor).title());
        return guard.longCall(editor, "changing a picture", LONGEST, context.work()::cancelled, () -> editor.generate(request, context.work()));
    }
}
