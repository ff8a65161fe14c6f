package org.kinora.production.internal.operations.canvas;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Card.Kind;
import org.kinora.api.canvas.Card.Mark;
import org.kinora.api.canvas.Link;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * Lays a film out: a row for each scene, its card on the left, its shots in the order of the film, the takes of a shot under it when there is a
 * choice. What people moved lies where they put it, and what belongs to it and was not moved itself goes along: the shots of a scene, the takes of a
 * shot. Notes that nobody placed lie above the first row. The layout goes on as if it were still in its place, so that nothing else jumps.
 */
final class FilmSheet {
    private static final int GAP = 48;
    private static final int SCENE_WIDTH = 224;
    private static final int SHOT_WIDTH = 256;
    private static final int PICTURE_HEIGHT = 144;
    private static final int SHOT_HEIGHT = PICTURE_HEIGHT + 80;
    private static final int TAKE_WIDTH = 120;
    private static final int TAKE_HEIGHT = 96;
    private static final int NOTE_WIDTH = 208;
    private static final int NOTE_HEIGHT = 144;
    /** Longer scenes go on in a second row, so that the whole keeps the shape of a sheet. */
    private static final int SHOTS_IN_A_ROW = 12;

    private final CanvasDocument document;
    private final Map<String, List<Take>> takes = new HashMap<>();
    private final Function<String, Optional<Take>> chosen;
    private final Map<String, CanvasDocument.Place> places;
    private final Map<String, String> groups = new HashMap<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** @param chosen the take that is in use of a shot */
    FilmSheet(CanvasDocument document, List<Take> all, Function<String, Optional<Take>> chosen) {
        this.document = document;
        this.chosen = chosen;
        all.stream().filter(take -> picture(take).isPresent()).forEach(take -> takes.computeIfAbsent(take.owner(), _ -> new ArrayList<>()).add(take));
        places = document.byCard();
        document.groups().forEach(group -> group.cards().forEach(card -> groups.put(card, group.name())));
    }

    Sheet of(Story story) {
        int y = 0;
        String before = "";
        for (Scene scene : story.scenes()) {
            Card head = add(new Card(scene.id(), Kind.SCENE, "", 0, y, SCENE_WIDTH, SHOT_HEIGHT, story(scene), summary(scene), "", Set.of(), ""));
            int right = head.x();
            int down = head.y() - y;
            int deepest = 0;
            for (int i = 0; i < scene.shots().size(); i++) {
                Shot shot = scene.shots().get(i);
                if (i > 0 && i % SHOTS_IN_A_ROW == 0) {
                    y += SHOT_HEIGHT + deepest + GAP;
                    deepest = 0;
                }
                int x = SCENE_WIDTH + GAP + i % SHOTS_IN_A_ROW * (SHOT_WIDTH + GAP);
                deepest = Math.max(deepest, shot(scene, shot, x + right, y + down));
                if (!before.isEmpty()) links.add(new Link(before, shot.id(), Link.Kind.NEXT));
                before = shot.id();
            }
            y += SHOT_HEIGHT + deepest + 2 * GAP;
        }
        int x = 0;
        for (CanvasDocument.Note note : document.notes()) {
            add(new Card(note.id(), Kind.NOTE, "", x, -NOTE_HEIGHT - GAP, NOTE_WIDTH, NOTE_HEIGHT, "", note.text(), "", Set.of(), ""));
            x += NOTE_WIDTH + GAP;
        }
        return new Sheet(cards, links);
    }

    /** Adds a shot and, when there are several, its takes; how much the takes need below it. */
    private int shot(Scene scene, Shot shot, int x, int y) {
        List<Take> own = takes.getOrDefault(shot.id(), List.of());
        Optional<Take> used = chosen.apply(shot.id()).filter(take -> picture(take).isPresent()).or(() -> own.stream().filter(
                take -> take.origin() == TakeOrigin.GENERATED).reduce((older, newer) -> newer));
        String line = scene.lines().stream().filter(one -> one.shot().equals(shot.id())).findFirst().map(FilmSheet::words).orElse(shot.action());
        Card card = add(new Card(shot.id(), Kind.SHOT, scene.id(), x, y, SHOT_WIDTH, SHOT_HEIGHT, title(shot), line, used.flatMap(FilmSheet::picture)
                .map(AssetId::toString).orElse(""), shot.locked() ? EnumSet.of(Mark.LOCKED) : Set.of(), ""));
        if (own.size() < 2) return 0;
        int rows = 0;
        for (int i = 0; i < own.size(); i++) {
            Take take = own.get(i);
            EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
            if (used.filter(take::equals).isPresent()) marks.add(Mark.CHOSEN);
            if (take.starred()) marks.add(Mark.STARRED);
            rows = i / 2 + 1;
            add(new Card(take.id(), Kind.TAKE, shot.id(), card.x() + i % 2 * (SHOT_WIDTH - TAKE_WIDTH), card.bottom() + GAP / 2 + i / 2
                    * (TAKE_HEIGHT + GAP / 4), TAKE_WIDTH, TAKE_HEIGHT, take.name(), take.note(), picture(take).map(AssetId::toString).orElse(""),
                    marks, ""));
            links.add(new Link(shot.id(), take.id(), Link.Kind.VARIANT));
        }
        return GAP / 2 + rows * (TAKE_HEIGHT + GAP / 4);
    }

    private Card add(Card card) {
        CanvasDocument.Place place = places.get(card.id());
        EnumSet<Mark> marks = card.marks().isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(card.marks());
        if (place != null) marks.add(Mark.PLACED);
        Card added = new Card(card.id(), card.kind(), card.owner(), place == null ? card.x() : place.x(), place == null ? card.y() : place.y(),
                card.width(),
                card.height(), card.title(), card.text(), card.picture(), marks, groups.getOrDefault(card.id(), ""));
        cards.add(added);
        return added;
    }

    private static Optional<AssetId> picture(Take take) {
        return Optional.ofNullable(take.parts().get("image"));
    }

    private static String story(Scene scene) {
        return scene.number() + "  " + scene.heading();
    }

    private static String summary(Scene scene) {
        return String.format(Locale.ROOT, "%d shots, %.1f s", scene.shots().size(), scene.duration().toDouble());
    }

    private static String title(Shot shot) {
        return shot.label() + "  " + shot.framing().size().name().toLowerCase(Locale.ROOT).replace('_', ' ') + String.format(Locale.ROOT, "  %.1f s",
                shot.duration().toDouble());
    }

    private static String words(Line line) {
        return line.speaker() + ": " + line.text();
    }
}
