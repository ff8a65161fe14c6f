package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Line;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.bible.Cast;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Hash;

/** Plans the shots and lines of one scene. Used for one scene. */
final class ScenePlanner {
    private final SceneSetting setting;
    private final boolean upright;
    private final Ids ids = new Ids();
    private final List<Draft> shots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int exchanges;
    private int singles;

    ScenePlanner(SceneSetting setting, boolean upright) {
        this.setting = setting;
        this.upright = upright;
    }

    SpokenPlanner.Planned plan(SceneScript scene) {
        List<Segment> segments = new ArrayList<>(new Segments(setting.estimate(), setting.bible().cast()).of(scene.pieces()));
        Seat last = null;
        ActedPlanner acted = new ActedPlanner(setting, ids);
        while (!segments.isEmpty() && segments.getFirst() instanceof Segment.Carded carded) {
            shots.add(card(carded.card()));
            segments.removeFirst();
        }
        boolean images = !segments.isEmpty() && segments.getFirst() instanceof Segment.Shown;
        if (!images && (!segments.isEmpty() || shots.isEmpty())) {
            OpeningPlanner.Opened opened = new OpeningPlanner(setting).plan(segments.stream().findFirst());
            shots.add(opened.shot());
            if (!segments.isEmpty()) segments.removeFirst();
            opened.rest().ifPresent(segments::addFirst);
            last = opened.detail().isPresent() ? Seat.AXIS : Seat.OPENING;
            opened.detail().ifPresent(thing -> shots.add(acted.detail(opened.shot().parts.getFirst(), thing, Seat.AXIS)));
        }
        List<Seat> seats = seats(segments, last);
        for (int i = 0; i < segments.size(); i++) {
            Seat before = i == 0 ? last : seats.get(i - 1);
            Seat after = i + 1 < segments.size() ? seats.get(i + 1) : null;
            switch (segments.get(i)) {
                case Segment.Acted action -> shots.addAll(acted.plan(action, shots.isEmpty() ? Optional.empty()
                        : Optional.of(shots.getLast()), seats.get(i), before, after));
                case Segment.Spoken spoken -> {
                    SpokenPlanner.Planned planned = new SpokenPlanner(setting, ids).plan(spoken, seats.get(i), after);
                    shots.addAll(planned.shots());
                    lines.addAll(planned.lines());
                }
                case Segment.Shown shown -> shots.addAll(images(shown.images(), seats.get(i), after));
                case Segment.Carded carded -> shots.add(card(carded.card()));
            }
        }
        directions(scene);
        new Attainable(setting).fit(shots);
        return new SpokenPlanner.Planned(shots, lines);
    }

    /** Deals the seats: never the same twice running, chosen by what a segment is, never by its words. */
    private List<Seat> seats(List<Segment> segments, Seat opening) {
        List<Seat> seats = new ArrayList<>();
        Seat last = opening;
        for (Segment segment : segments) {
            // What may be as wide as the opening needs another bearing, or the cut jumps.
            Seat clash = last == Seat.OPENING && (segment.asked() || deserted(segment)) ? Seat.FRONT : null;
            Seat seat = switch (segment) {
                case Segment.Carded _ -> Seat.OPENING;
                case Segment.Acted acted -> Seat.free(rotated(Hash.pick(3, acted.action().id(), "seat")), last, clash);
                case Segment.Shown shown -> Seat.free(rotated(Hash.pick(3, shown.images().id(), "seat")), last, clash);
                case Segment.Spoken spoken -> Seat.free(wanted(spoken), last, clash);
            };
            seats.add(seat);
            last = seat;
        }
        return seats;
    }

    /** Whether a segment may begin with a picture of the place, as wide as the opening. */
    private boolean deserted(Segment segment) {
        String text = switch (segment) {
            case Segment.Acted acted -> String.join(" ", acted.sentences());
            case Segment.Shown shown -> shown.images().images().getFirst();
            case Segment.Spoken _, Segment.Carded _ -> "";
        };
        String first = segment instanceof Segment.Acted acted ? acted.sentences().getFirst() : text;
        return !text.isEmpty() && (setting.bible().cast().mentions(first, List.of(), setting.stage().carried()).isEmpty()
                || !setting.bible().largeIn(text, setting.place()).isEmpty());
    }

    private List<Seat> wanted(Segment.Spoken spoken) {
        long visible = spoken.talks().stream().flatMap(talk -> setting.stage().at(talk.id()).subjects().stream()).distinct().count();
        if (visible > 1 && !setting.intercut()) {
            boolean front = exchanges++ % 2 == 0 && !upright;
            return front ? List.of(Seat.FRONT, Seat.AXIS) : List.of(Seat.AXIS, Seat.FRONT);
        }
        return singles++ % 2 == 0 ? List.of(Seat.SIDE, Seat.AXIS) : List.of(Seat.AXIS, Seat.SIDE);
    }

    private static List<Seat> rotated(int by) {
        return switch (by) {
            case 0 -> List.of(Seat.FRONT, Seat.SIDE, Seat.AXIS);
            case 1 -> List.of(Seat.SIDE, Seat.AXIS, Seat.FRONT);
            default -> List.of(Seat.AXIS, Seat.FRONT, Seat.SIDE);
        };
    }

    private List<Draft> images(Piece.Images images, Seat first, Seat after) {
        List<Draft> drafts = new ArrayList<>();
        Seat last = first;
        for (int i = 0; i < images.images().size(); i++) {
            String text = images.images().get(i);
            boolean end = i == images.images().size() - 1;
            Seat seat = i == 0 ? first : Seat.free(rotated(i % 3), last, end ? after : null);
            List<Cast.Mention> mentions = setting.bible().cast().mentions(text, List.of(), setting.stage().carried());
            List<String> subjects = mentions.stream().map(Cast.Mention::character).distinct().toList();
            String id = i == 0 && shots.stream().allMatch(shot -> shot.kind == ShotKind.CARD) ? setting.opening() : ids.next(images.id());
            boolean opens = id.equals(setting.opening());
            List<Prop> large = opens ? setting.bible().landmarks(text, setting.place()) : setting.bible().largeIn(text, setting.place());
            Draft draft = setting.framer().frame(new Intent(id, seat, setting.stage().at(images.id()), subjects, List.of(),
                    opens ? Intent.Purpose.OPEN : Intent.Purpose.ACT, setting.acting().emotion(text), setting.acting().pose(text).orElse(""),
                    setting.bible().smallIn(text).stream().map(Prop::id).toList(), large.stream().map(Prop::id).toList(), text, Optional.empty()));
            draft.parts = List.of(images.id());
            draft.head = Rational.ofMillis(Math.clamp(setting.estimate().action(text) * 2 / 3, 1_600, 3_600));
            drafts.add(draft);
            last = seat;
        }
        return drafts;
    }

    private Draft card(Piece.Card card) {
        Draft draft = new Draft(ids.next(card.id()));
        draft.kind = ShotKind.CARD;
        draft.size = ShotSize.WIDE;
        draft.titles = card.text();
        draft.action = "A card reads: " + card.text().replaceAll("\\s+", " ");
        draft.parts = List.of(card.id());
        draft.head = Rational.ofMillis(Math.clamp(setting.estimate().card(card.text()), 2_000, 9_000));
        return draft;
    }

    /** Supers and transitions inside the scene go to the first shot of what follows; at its end supers stay on the last shot. */
    private void directions(SceneScript scene) {
        for (int i = 0; i < scene.pieces().size(); i++) {
            switch (scene.pieces().get(i)) {
                case Piece.Super over -> next(scene, i).or(() -> shots.stream().reduce((a, b) -> b)).ifPresent(shot -> {
                    shot.titles = shot.titles.isEmpty() ? over.text() : shot.titles + "\n" + over.text();
                    if (shot.head.signum() > 0 && lines.stream().noneMatch(line -> line.shot().equals(shot.id)) && shot.split == 0) {
                        shot.head = Rational.max(shot.head, Rational.ofMillis(Math.min(6_000, setting.estimate().card(over.text()))));
                    }
                });
                case Piece.Join join -> {
                    if (i > 0) next(scene, i).ifPresent(shot -> Joins.joint(join.text()).filter(joint -> !joint.equals(Joint.CUT)
                            || !shot.joint.transition().equals("cut")).ifPresent(joint -> shot.joint = joint));
                }
                default -> { }
            }
        }
        int lead = 0;
        while (lead < scene.pieces().size() && scene.pieces().get(lead) instanceof Piece.Join join) {
            Optional<Joint> joint = Joins.joint(join.text());
            if (joint.isPresent() && !shots.isEmpty()) shots.getFirst().joint = joint.get();
            lead++;
        }
    }

    private Optional<Draft> next(SceneScript scene, int index) {
        for (int i = index + 1; i < scene.pieces().size(); i++) {
            String part = scene.pieces().get(i).id();
            Optional<Draft> shot = shots.stream().filter(draft -> draft.parts.contains(part)).findFirst();
            if (shot.isPresent()) return shot;
        }
        return Optional.empty();
    }
}
