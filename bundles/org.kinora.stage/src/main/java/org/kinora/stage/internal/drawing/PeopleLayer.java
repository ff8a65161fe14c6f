package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Scene;
import org.kinora.stage.internal.drawing.Pen.Dot;
import org.kinora.stage.internal.drawing.Pen.Ink;
import org.kinora.stage.internal.geometry.Flat;

/**
 * People on a plan: head and shoulders in the colour of the character, a nose where they face, a dashed arrow where they walk, the line of those
 * who talk.
 */
final class PeopleLayer {
    private static final String INK = "222222";
    private static final String AXIS = "c0392b";

    private final Pen pen;
    private final Floor floor;
    private final Bible bible;
    private final Scene scene;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final Map<String, List<Flat>> axes = new LinkedHashMap<>();

    /** Somebody at a spot, in some shots. */
    private record Placed(Placement person, Set<String> labels) {}

    PeopleLayer(Pen pen, Floor floor, Bible bible, Scene scene, List<StagedShot> shots) {
        this.pen = pen;
        this.floor = floor;
        this.bible = bible;
        this.scene = scene;
        for (StagedShot shot : shots) {
            List<Placement> seen = shot.placements().stream().filter(Placement::seen).toList();
            for (Placement person : seen) placed.computeIfAbsent(key(person), key -> new Placed(person, new LinkedHashSet<>())).labels()
                    .add(label(shot));
            boolean talk = seen.size() == 2 && seen.stream().anyMatch(Placement::speaking);
            if (talk) axes.putIfAbsent(seen.get(0).character() + " " + seen.get(1).character(),
                    List.of(Flat.of(seen.get(0).at()), Flat.of(seen.get(1).at())));
        }
    }

    private static String key(Placement person) {
        Spot at = person.at();
        return person.character() + " " + Math.floorDiv(at.x(), 250) + " " + Math.floorDiv(at.z(), 250);
    }

    private String label(StagedShot staged) {
        return scene.shot(staged.shot()).map(Shot::label).filter(label -> !label.isEmpty()).orElse(staged.shot());
    }

    /** The line that cameras do not cross, beyond both who talk. */
    void axes(Labels labels) {
        for (List<Flat> axis : axes.values()) {
            Flat along = axis.get(1).minus(axis.get(0));
            if (along.length() < 1) continue;
            Flat more = along.times(900 / along.length());
            pen.path(floor.dots(List.of(axis.get(0).minus(more), axis.get(1).plus(more))), Ink.dashed(AXIS, 1.1));
            labels.within(floor.dot(axis.get(1).plus(more.times(1.15))), 8, AXIS, "axis");
        }
    }

    void draw(Labels labels) {
        for (Placed one : placed.values()) way(one.person());
        for (Placed one : placed.values()) {
            body(one.person());
            labels.keep(floor.dot(Flat.of(one.person().at())), radius(one.person()) * 0.8);
        }
    }

    /** Names; whoever has several spots has the shots of each beside it. */
    void name(Labels labels) {
        for (Placed one : placed.values()) {
            Placement person = one.person();
            String name = bible.character(person.character()).map(who -> who.name()).orElse(person.character());
            long spots = placed.values().stream().filter(other -> other.person().character().equals(person.character())).count();
            String shots = spots > 1 ? "  " + few(List.copyOf(one.labels())) : "";
            labels.beside(floor.dot(Flat.of(person.at())), radius(person) + 3, 10.5, "000000", "", name + shots);
        }
    }

    private static String few(List<String> labels) {
        return labels.size() <= 4 ? String.join(" ", labels) : labels.getFirst() + " " + labels.get(1) + " ... " + labels.getLast();
    }

    private String colour(Placement person) {
        return bible.character(person.character()).map(who -> who.look().colour()).filter(rgb -> rgb.matches("[0-9A-Fa-f]{6}")).orElse("888888");
    }

    private double radius(Placement person) {
        return Math.max(5, person.girth() / 2.0 * floor.scale());
    }

    private void way(Placement person) {
        List<Flat> way = person.way().stream().map(Flat::of).toList();
        if (way.size() < 2) return;
        String colour = colour(person);
        pen.path(floor.dots(way), Ink.dashed(colour, 1.8));
        Flat end = way.getLast();
        Flat step = end.minus(way.get(way.size() - 2));
        if (step.length() < 1) return;
        arrow(end, step.times(1 / step.length()), colour);
    }

    private void arrow(Flat tip, Flat along, String colour) {
        Flat side = new Flat(-along.z(), along.x());
        double size = 7 / floor.scale();
        Flat back = tip.minus(along.times(size * 1.5));
        pen.polygon(floor.dots(List.of(tip, back.plus(side.times(size * 0.6)), back.minus(side.times(size * 0.6)))), Ink.filled(colour));
    }

    private void body(Placement person) {
        String colour = colour(person);
        Flat at = Flat.of(person.at());
        Flat front = Flat.toward(person.at().heading());
        Flat side = new Flat(-front.z(), front.x());
        double radius = radius(person) / floor.scale();
        if (person.posture().equals("lie")) {
            Flat head = at.plus(front.times(-650));
            pen.polygon(oval(at, front.times(850), side.times(230)), Ink.of(colour, INK, 1).thin(80));
            pen.circle(floor.dot(head), radius(person) * 0.5, Ink.of("ffffff", INK, 1));
            return;
        }
        if (person.girth() > 1000) {
            pen.circle(floor.dot(at), radius(person), Ink.of(colour, INK, 1).thin(35));
            return;
        }
        pen.polygon(oval(at, front.times(radius * 0.62), side.times(radius * 1.05)), Ink.of(colour, INK, 1));
        Flat nose = at.plus(front.times(radius * 1.12));
        pen.polygon(floor.dots(List.of(nose, at.plus(side.times(radius * 0.28)).plus(front.times(radius * 0.4)), at.minus(side.times(radius * 0.28))
                .plus(front
                .times(radius * 0.4)))), Ink.of("ffffff", INK, 0.9));
        pen.circle(floor.dot(at), radius(person) * 0.5, Ink.of("ffffff", INK, 1.1));
    }

    private List<Dot> oval(Flat middle, Flat one, Flat other) {
        List<Flat> points = new ArrayList<>();
        for (int degrees = 0; degrees < 360; degrees += 15) {
            double turn = StrictMath.toRadians(degrees);
            points.add(middle.plus(one.times(StrictMath.cos(turn))).plus(other.times(StrictMath.sin(turn))));
        }
        return floor.dots(points);
    }
}
