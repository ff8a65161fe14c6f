package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.geometry.Turn;
import org.kinora.stage.internal.set.Bulk;
import org.kinora.stage.internal.set.PartKind;

/** The rules about people in a shot: each lists what offends against it, in words. */
record PeopleRules(Plans.Staged staged, StagedShot shot) {
    private Location location() {
        return staged.staging().location(shot);
    }

    private Body body(Placement placement) {
        return staged.story().bible().character(placement.character()).map(who -> Rules.BODIES.of(who, placement.posture())).orElseThrow();
    }

    private boolean crowd(Placement placement) {
        return staged.story().bible().character(placement.character()).filter(who -> who.species().equals("crowd")).isPresent();
    }

    /** Bodies are cylinders: no two touch; those who lie are three in a row. */
    List<String> overlaps() {
        List<String> found = new ArrayList<>();
        List<Placement> people = shot.placements();
        for (int i = 0; i < people.size(); i++) for (int k = i + 1; k < people.size(); k++) {
            Placement a = people.get(i);
            Placement b = people.get(k);
            for (Flat one : cylinders(a)) for (Flat two : cylinders(b)) {
                double least = (width(a) + width(b)) / 2.0;
                // Seats of one bench are as wide as its maker made them.
                if (sits(a) && sits(b)) least = 400;
                if (one.distance(two) < least - 2) found.add(Rules.of(staged, shot, a.character() + " and " + b.character() + " are "
                        + (int) one.distance(two)
                        + " mm apart"));
            }
        }
        return found.stream().distinct().toList();
    }

    private static int width(Placement placement) {
        return placement.posture().equals("lie") ? 450 : placement.girth();
    }

    private List<Flat> cylinders(Placement placement) {
        Flat at = Flat.of(placement.at());
        if (!body(placement).human() || !placement.posture().equals("lie")) return List.of(at);
        Flat along = Flat.toward(placement.at().heading()).times(550);
        return List.of(at, at.plus(along), at.minus(along));
    }

    private boolean sits(Placement placement) {
        return location().mark(placement.mark()).filter(mark -> mark.use() == Mark.Use.SIT || mark.use() == Mark.Use.LIE).isPresent();
    }

    /** Nobody stands in furniture, walls or water, or beyond the set; a seat and a bed carry their own. */
    List<String> insideParts() {
        List<String> found = new ArrayList<>();
        for (Placement person : shot.placements()) {
            if (person.posture().equals("swim")) continue;
            Optional<String> own = location().mark(person.mark()).filter(mark -> mark.use() == Mark.Use.SIT || mark.use() == Mark.Use.LIE)
                    .map(Mark::part);
            for (Part part : location().parts()) {
                if (own.isPresent() && own.get().equals(part.id())) continue;
                double room = room(part, Flat.of(person.at()));
                double needed = own.isPresent() ? 200 : width(person) / 2.0 - 25;
                if (crowd(person)) needed = Math.min(needed, 240);
                if (room < needed) found.add(Rules.of(staged, shot, person.character() + " " + person.posture() + " is " + (int) room + " mm from "
                        + part.id()));
            }
        }
        return found;
    }

    /** Millimetres from a point of the floor to what a part fills at the height of people. */
    private static double room(Part part, Flat point) {
        PartKind kind = Rules.CATALOGUE.kind(part);
        if (kind.passable() || kind.is("inset") || kind.is("hand")) return 1e9;
        double least = 1e9;
        for (Solid solid : Bulk.of(part, kind)) if (solid.low() < 1900 && solid.high() > 150) least = Math.min(least, solid.distance(point));
        return least;
    }

    /** Who sits has a seat under them, as high as they are; who has a seat sits. */
    List<String> seats() {
        List<String> found = new ArrayList<>();
        for (Placement person : shot.placements()) {
            Optional<Mark> mark = location().mark(person.mark());
            boolean seat = mark.filter(one -> one.use() == Mark.Use.SIT).isPresent();
            if (person.posture().equals("sit") && !seat) found.add(Rules.of(staged, shot, person.character() + " sits on nothing"));
            if (seat && !person.posture().equals("sit")) found.add(Rules.of(staged, shot, person.character() + " stands on " + person.mark()));
            if (seat && (mark.get().at().y() != person.at().y() || Flat.of(mark.get().at()).distance(Flat.of(person.at())) > 1)) {
                found.add(Rules.of(staged, shot, person.character() + " sits beside " + person.mark()));
            }
        }
        return found;
    }

    /** People who are seen together stand from left to right as the director's frame has them, where a vehicle is not too full for that. */
    List<String> order() {
        List<String> found = new ArrayList<>();
        Shot plan = Rules.plan(staged, shot);
        if (Math.abs(plan.framing().azimuth()) > 90 || full()) return found;
        for (Figure left : plan.figures()) for (Figure right : plan.figures()) {
            if (right.x() - left.x() < 60) continue;
            Optional<Placement> a = shot.placement(left.character());
            Optional<Placement> b = shot.placement(right.character());
            if (a.isEmpty() || b.isEmpty()) found.add(Rules.of(staged, shot, left.character() + " or " + right.character() + " is missing"));
            else if (!crowd(a.get()) && !crowd(b.get()) && !bed(a.get()) && !bed(b.get()) && a.get().at().x() >= b.get().at().x()) {
                found.add(Rules.of(staged, shot, left.character() + " is not left of " + right.character()));
            }
        }
        return found;
    }

    /** A bed stands where it stands. */
    private boolean bed(Placement placement) {
        return location().mark(placement.mark()).filter(mark -> mark.use() == Mark.Use.LIE).isPresent();
    }

    private boolean full() {
        return Rules.VEHICLES.contains(location().set().kit()) && staged.staging().shots().stream().flatMap(one -> one.placements().stream())
                .map(Placement::character).distinct().count() > 5;
    }

    /** Two who talk in a frame look at each other from 0.9 to 1.8 m, bodies turned to each other; where both sit, the seats decide. */
    List<String> talkers() {
        List<String> found = new ArrayList<>();
        List<Placement> seen = shot.placements().stream().filter(Placement::seen).toList();
        boolean talk = Rules.plan(staged, shot).figures().stream().anyMatch(Figure::speaking);
        if (seen.size() != 2 || !talk || seen.stream().anyMatch(this::crowd)) return found;
        Placement a = seen.get(0);
        Placement b = seen.get(1);
        if (!a.gaze().equals(b.character()) || !b.gaze().equals(a.character())) found.add(Rules.of(staged, shot, "the talkers look at " + a.gaze()
                + " and " + b.gaze()));
        double far = Flat.of(a.at()).distance(Flat.of(b.at()));
        boolean fixed = sits(a) && sits(b);
        boolean close = Rules.plan(staged, shot).figures().stream().anyMatch(figure -> figure.pose().equals("hug"));
        if (!fixed && !close && (far < 895 || far > 1805)) found.add(Rules.of(staged, shot, "the talkers are " + (int) far + " mm apart"));
        for (Placement one : seen) {
            Placement other = one == a ? b : a;
            double turn = Math.abs(Turn.between(one.at().heading(), Flat.of(other.at()).minus(Flat.of(one.at())).heading()));
            double most = sits(one) ? 140 : 60;
            if (one.way().isEmpty() && !one.posture().equals("lie") && turn > most) found.add(Rules.of(staged, shot, one.character()
                    + " turns away by " + (int) turn));
        }
        return found;
    }

    /** Ways begin or end at a door or lead along the axis, pass the spot, and go through nothing. */
    List<String> ways() {
        List<String> found = new ArrayList<>();
        for (Placement person : shot.placements()) {
            if (person.way().isEmpty()) continue;
            if (person.way().stream().noneMatch(spot -> spot.x() == person.at().x() && spot.z() == person.at().z())) {
                found.add(Rules.of(staged, shot, person.character() + " walks past their own spot"));
            }
            for (int i = 1; i < person.way().size(); i++) {
                Flat from = Flat.of(person.way().get(i - 1));
                Flat to = Flat.of(person.way().get(i));
                for (double share = 0.1; share < 0.95; share += 0.1) for (Part part : location().parts()) {
                    if (room(part, from.lerp(to, share)) < width(person) / 2.0 - 60) found.add(Rules.of(staged, shot, person.character()
                            + " walks through " + part.id()));
                }
            }
        }
        return found.stream().distinct().toList();
    }
}
