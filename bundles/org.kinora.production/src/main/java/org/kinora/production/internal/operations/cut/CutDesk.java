package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutConflict;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Track;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.DerivedCut;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the cut and its clips by what people call them, and adds edits. */
@Component(service = CutDesk.class)
public final class CutDesk {
    private static final Texts TEXTS = Texts.beside(CutDesk.class);

    private final Planning planning;
    private final Engine engine;
    private final FilmEngine film;

    @Activate
    public CutDesk(@Reference Planning planning, @Reference Engine engine, @Reference FilmEngine film) {
        this.planning = planning;
        this.engine = engine;
        this.film = film;
    }

    /** The cut of the newest build with the edits of the branch. */
    public EditedCut cut(Context context) {
        OpenProject project = context.project(OpenProject.class);
        return film.edit(derived(project), CutEdits.of(project.documents().view(context.branch())));
    }

    private Cut derived(OpenProject project) {
        return DerivedCut.newest(engine.results(project), project.assets()).orElseThrow(() -> TEXTS.failure(Kind.MISSING, "cut.none"));
    }

    /** What a clip is called: the label of a shot, the name of a line, or its own id. */
    Names names(Context context) {
        return new Names(planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work()).plan().story());
    }

    /** A clip by its id, the label of its shot, or the name of its line. */
    public Clip find(Context context, Cut cut, String name) {
        return clip(cut, names(context), name);
    }

    /** A clip by its id, the label of its shot, or the name of its line. */
    Clip clip(Cut cut, Names names, String name) {
        String id = names.shot(name).map(shot -> shot.id()).or(() -> names.line(name).map(line -> line.id())).orElse(name.strip());
        return clips(cut).filter(clip -> clip.id().equals(id)).findFirst()
                .or(() -> clips(cut).filter(clip -> clip.id().toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT))).findFirst())
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "clip.unknown", name));
    }

    private static Stream<Clip> clips(Cut cut) {
        return cut.tracks().stream().flatMap(track -> track.clips().stream());
    }

    /** The track that a clip of the cut lies on. */
    static Track track(Cut cut, Clip clip) {
        return cut.tracks().stream().filter(track -> track.clips().contains(clip)).findFirst().orElseThrow();
    }

    /** A track by its name. */
    Track track(Cut cut, String name) {
        return cut.tracks().stream().filter(track -> track.id().equals(name.strip())).findFirst().orElseThrow(() -> TEXTS.failure(Kind.INPUT,
                "track.unknown", name,
                String.join(", ", cut.tracks().stream().map(Track::id).toList())));
    }

    /** A length in the unit of the track that a clip lies on. */
    static long length(Cut cut, Clip clip, String text) {
        return Length.of(text).units(track(cut, clip).role(), cut.format().rate());
    }

    /** A clip that somebody named, in the cut as it is. */
    record Chosen(Cut cut, Clip clip, Names names) {
        /** A length in the unit of the clip's track. */
        long length(String text) {
            return CutDesk.length(cut, clip, text);
        }
    }

    /** Makes an edit of the clip that somebody named, and adds it. */
    CutChanged edit(Context context, String clip, Function<Chosen, CutEdit> edit, String message) {
        EditedCut cut = cut(context);
        Names names = names(context);
        return add(context, cut, edit.apply(new Chosen(cut.cut(), clip(cut.cut(), names, clip), names)), message);
    }

    /** An edge as editors call it. */
    static String point(CutEdit.Edge edge) {
        return edge.name().toLowerCase(Locale.ROOT) + "-point";
    }

    /** Adds an edit that has a place in the cut as it is; says why when it has none. */
    CutChanged add(Context context, EditedCut before, CutEdit edit, String message) {
        return add(context, before, List.of(edit), message);
    }

    /** Adds edits, all of which have a place in the cut as it is. */
    CutChanged add(Context context, EditedCut before, List<CutEdit> made, String message) {
        EditedCut after = film.edit(before.cut(), made);
        Optional<CutConflict> refused = after.conflicts().stream().findFirst();
        if (refused.isPresent()) throw TEXTS.failure(Kind.INPUT, "edit.refused", refused.get().text());
        put(context, message, edits -> edits.addAll(made));
        return CutChanged.of(before.cut(), after.cut(), message);
    }

    /** Adds edits that were tried on the cut as it is. */
    void addAll(Context context, List<CutEdit> made, String message) {
        put(context, message, edits -> edits.addAll(made));
    }

    /** Takes the edits with some numbers (from 1) back. */
    void remove(Context context, int number) {
        int count = CutEdits.of(context.project(OpenProject.class).documents().view(context.branch())).size();
        if (number < 1 || number > count) throw TEXTS.failure(Kind.INPUT, "edit.unknown", number, count);
        put(context, "Take back edit " + number + " of the cut", edits -> edits.remove(number - 1));
    }

    private static void put(Context context, String message, Consumer<List<CutEdit>> change) {
        context.project(OpenProject.class).documents().edit(context.branch(), message, context.caller(), view -> {
            List<CutEdit> edits = new ArrayList<>(CutEdits.of(view));
            change.accept(edits);
            return List.of(edits.isEmpty() ? Change.remove(CutEdits.TYPE.id(CutEdits.ID)) : Change.put(CutEdits.TYPE, CutEdits.ID,
                    new CutEdits(edits)));
        });
    }
}
