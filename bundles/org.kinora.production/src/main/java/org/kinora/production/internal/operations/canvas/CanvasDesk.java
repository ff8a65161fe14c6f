package org.kinora.production.internal.operations.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Takes;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The canvas of the project that an operation runs on. */
@Component(service = CanvasDesk.class)
public final class CanvasDesk {
    private static final Texts TEXTS = Texts.beside(CanvasDesk.class);
    /** Far beyond every film, near enough for sums of two places. */
    private static final int FARTHEST = 100_000_000;

    private final Planning planning;

    @Activate
    public CanvasDesk(@Reference Planning planning) {
        this.planning = planning;
    }

    Sheet sheet(Context context) {
        OpenProject project = context.project(OpenProject.class);
        Story story = planning.plan(project, context.branch(), context.caller(), context.work()).plan().story();
        Takes takes = project.takes();
        CanvasDocument document = CanvasDocument.of(project.documents().view(context.branch()));
        return new FilmSheet(document, takes.all(), owner -> takes.chosen(context.branch(), owner)).of(story);
    }

    void edit(Context context, String message, UnaryOperator<CanvasDocument> change) {
        context.project(OpenProject.class).documents().edit(context.branch(), message, context.caller(),
                view -> List.of(change.apply(CanvasDocument.of(view)).change()));
    }

    /** The ids of cards by id or, for shots and takes, by what stands on them first: {@code 3B}, {@code 3B_t02}. */
    List<String> cards(List<String> names, Sheet sheet) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) found.add(card(name.strip(), sheet));
        return new ArrayList<>(found);
    }

    private static String card(String name, Sheet sheet) {
        for (Card card : sheet.cards()) if (card.id().equals(name)) return card.id();
        for (Card card : sheet.cards())
            if (card.kind() != Card.Kind.SCENE && card.title().split(" ", 2)[0].equalsIgnoreCase(name) && !name.isEmpty()) return card.id();
        throw TEXTS.failure(Kind.INPUT, "canvas.card", name);
    }

    /** Reads a place such as {@code 120,-40}. */
    static int[] place(String told) {
        String[] parts = told.split(",", -1);
        try {
            if (parts.length == 2) {
                int[] place = {Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip())};
                if (Math.abs((long) place[0]) <= FARTHEST && Math.abs((long) place[1]) <= FARTHEST) return place;
            }
        } catch (NumberFormatException wrong) {
            throw TEXTS.failure(Kind.INPUT, "canvas.place", told, FARTHEST, wrong);
        }
        throw TEXTS.failure(Kind.INPUT, "canvas.place", told, FARTHEST);
    }
}
