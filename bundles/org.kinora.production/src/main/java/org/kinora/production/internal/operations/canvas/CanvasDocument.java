package org.kinora.production.internal.operations.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;

/** What people did to the canvas: where they put cards, what they noted, what they grouped. Everything else follows from plan and takes. */
public record CanvasDocument(List<Place> places, List<Note> notes, List<Group> groups) {
    public static final DocumentType<CanvasDocument> TYPE = new DocumentType<>("canvas", CanvasDocument.class);
    /** The one film of a project. */
    public static final String ID = "film";

    private static final CanvasDocument NOTHING = new CanvasDocument(List.of(), List.of(), List.of());

    /** Where a card lies. */
    public record Place(String card, int x, int y) {}

    /** A note; its place is among the places. */
    public record Note(String id, String text) {}

    /** Cards that move together. */
    public record Group(String name, List<String> cards) {}

    public CanvasDocument {
        places = places == null ? List.of() : List.copyOf(places);
        notes = notes == null ? List.of() : List.copyOf(notes);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    static CanvasDocument of(View view) {
        return view.get(TYPE, ID).orElse(NOTHING);
    }

    Map<String, Place> byCard() {
        Map<String, Place> byCard = new LinkedHashMap<>();
        places.forEach(place -> byCard.put(place.card, place));
        return byCard;
    }

    /** The same with cards put elsewhere. */
    CanvasDocument placed(Collection<Place> elsewhere) {
        Map<String, Place> all = byCard();
        elsewhere.forEach(place -> all.put(place.card, place));
        return new CanvasDocument(List.copyOf(all.values()), notes, groups);
    }

    /** The same with cards where the layout puts them. */
    CanvasDocument free(Collection<String> cards) {
        return new CanvasDocument(places.stream().filter(place -> !cards.contains(place.card)).toList(), notes, groups);
    }

    /** The same with a note added, or with another text. */
    CanvasDocument noted(Note note) {
        List<Note> all = new ArrayList<>(notes);
        int at = notes.stream().map(Note::id).toList().indexOf(note.id);
        if (at < 0) all.add(note);
        else all.set(at, note);
        return new CanvasDocument(places, all, groups);
    }

    /** The same without a note. */
    CanvasDocument without(String note) {
        return new CanvasDocument(places, notes.stream().filter(one -> !one.id.equals(note)).toList(), groups).free(List.of(note));
    }

    /** The same with cards in one group, or in none when its name is empty; a card is in one group at most, a group has two cards at least. */
    CanvasDocument grouped(String name, Collection<String> cards) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            List<String> left = group.cards.stream().filter(card -> !cards.contains(card)).toList();
            if (!group.name.equals(name) && left.size() > 1) all.add(new Group(group.name, left));
        }
        if (!name.isEmpty() && cards.size() > 1) all.add(new Group(name, List.copyOf(cards)));
        return new CanvasDocument(places, notes, all);
    }

    Change change() {
        boolean nothing = places.isEmpty() && notes.isEmpty() && groups.isEmpty();
        return nothing ? Change.remove(TYPE.id(ID)) : Change.put(TYPE, ID, this);
    }
}
