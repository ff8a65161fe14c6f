package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.geometry.Turn;
import org.kinora.stage.internal.set.Bulk;
import org.kinora.stage.internal.set.Catalogue;
import org.kinora.stage.internal.set.PartKind;

/** The rules of a good staging: each lists what offends against it, in words. */
final class Rules {
    private static final List<String> VEHICLES = List.of("car", "bus", "plane", "train", "elevator");
    static final Catalogue CATALOGUE = new Catalogue();
    private static final Bodies BODIES = new Bodies();

    private Rules() {}

    static List<String> all(Plans.Staged staged) {
        List<String> found = new ArrayList<>();
        for (StagedShot shot : staged.staging().shots()) {
            People people = new People(staged, shot);
            found.addAll(people.overlaps());
            found.addAll(people.insideParts());
            found.addAll(people.seats());
            found.addAll(people.order());
            found.addAll(people.talkers());
            found.addAll(people.ways());
            Cameras cameras = new Cameras(staged, shot);
            found.addAll(cameras.insideParts());
            found.addAll(cameras.walls());
            found.addAll(cameras.hidden());
            found.addAll(cameras.size());
            found.addAll(cameras.headroom());
            found.addAll(cameras.side());
            found.addAll(cameras.inFrame());
            found.addAll(cameras.thing());
            found.addAll(cameras.landmark());
            found.addAll(cameras.shoulder());
        }
        return found;
    }

    /** What a shot is planned as. */
    private static Shot plan(Plans.Staged staged, StagedShot shot) {
        return staged.scene().shot(shot.shot()).orElseThrow();
    }

    private static String of(Plans.Staged staged, StagedShot shot, String what) {
        Shot plan = plan(staged, shot);
        return staged.scene().heading() + " " + shot.shot() + " (" + plan.framing().kind() + " " + plan.framing().size() + " " + plan.framing()
                .angle() + " "
                + plan.framing().azimuth() + ", " + staged.staging().location(shot).set().kit() + "): " + what;
    }

    /** Rules about people. */
    record People(Plans.Staged staged, StagedShot shot) {
        private Location location() {
            return staged.staging().location(shot);
        }

        private Body body(Placement placement) {
            return staged.story().bible().character(placement.character()).map(who -> BODIES.of(who, placement.posture())).orElseThrow();
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
                    if (one.distance(two) < least - 2) found.add(of(staged, shot, a.character() + " and " + b.character() + " are "
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
                    if (room < needed) found.add(of(staged, shot, person.character() + " " + person.posture() + " is " + (int) room + " mm from "
                            + part.id()));
                }
            }
            return found;
        }

        /** Millimetres from a point of the floor to what a part fills at the height of people. */
        private static double room(Part part, Flat point) {
            PartKind kind = CATALOGUE.kind(part);
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
                if (person.posture().equals("sit") && !seat) found.add(of(staged, shot, person.character() + " sits on nothing"));
                if (seat && !person.posture().equals("sit")) found.add(of(staged, shot, person.character() + " stands on " + person.mark()));
                if (seat && (mark.get().at().y() != person.at().y() || Flat.of(mark.get().at()).distance(Flat.of(person.at())) > 1)) {
                    found.add(of(staged, shot, person.character() + " sits beside " + person.mark()));
                }
            }
            return found;
        }

        /** People who are seen together stand from left to right as the director's frame has them, where a vehicle is not too full for that. */
        List<String> order() {
            List<String> found = new ArrayList<>();
            Shot plan = plan(staged, shot);
            if (Math.abs(plan.framing().azimuth()) > 90 || full()) return found;
            for (Figure left : plan.figures()) for (Figure right : plan.figures()) {
                if (right.x() - left.x() < 60) continue;
                Optional<Placement> a = shot.placement(left.character());
                Optional<Placement> b = shot.placement(right.character());
                if (a.isEmpty() || b.isEmpty()) found.add(of(staged, shot, left.character() + " or " + right.character() + " is missing"));
                else if (!crowd(a.get()) && !crowd(b.get()) && !bed(a.get()) && !bed(b.get()) && a.get().at().x() >= b.get().at().x()) {
                    found.add(of(staged, shot, left.character() + " is not left of " + right.character()));
                }
            }
            return found;
        }

        /** A bed stands where it stands. */
        private boolean bed(Placement placement) {
            return location().mark(placement.mark()).filter(mark -> mark.use() == Mark.Use.LIE).isPresent();
        }

        private boolean full() {
            return VEHICLES.contains(location().set().kit()) && staged.staging().shots().stream().flatMap(one -> one.placements().stream())
                    .map(Placement::character).distinct().count() > 5;
        }

        /** Two who talk in a frame look at each other from 0.9 to 1.8 m, bodies turned to each other; where both sit, the seats decide. */
        List<String> talkers() {
            List<String> found = new ArrayList<>();
            List<Placement> seen = shot.placements().stream().filter(Placement::seen).toList();
            boolean talk = plan(staged, shot).figures().stream().anyMatch(Figure::speaking);
            if (seen.size() != 2 || !talk || seen.stream().anyMatch(this::crowd)) return found;
            Placement a = seen.get(0);
            Placement b = seen.get(1);
            if (!a.gaze().equals(b.character()) || !b.gaze().equals(a.character())) found.add(of(staged, shot, "the talkers look at " + a.gaze()
                    + " and " + b.gaze()));
            double far = Flat.of(a.at()).distance(Flat.of(b.at()));
            boolean fixed = sits(a) && sits(b);
            boolean close = plan(staged, shot).figures().stream().anyMatch(figure -> figure.pose().equals("hug"));
            if (!fixed && !close && (far < 895 || far > 1805)) found.add(of(staged, shot, "the talkers are " + (int) far + " mm apart"));
            for (Placement one : seen) {
                Placement other = one == a ? b : a;
                double turn = Math.abs(Turn.between(one.at().heading(), Flat.of(other.at()).minus(Flat.of(one.at())).heading()));
                double most = sits(one) ? 140 : 60;
                if (one.way().isEmpty() && !one.posture().equals("lie") && turn > most) found.add(of(staged, shot, one.character()
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
                    found.add(of(staged, shot, person.character() + " walks past their own spot"));
                }
                for (int i = 1; i < person.way().size(); i++) {
                    Flat from = Flat.of(person.way().get(i - 1));
                    Flat to = Flat.of(person.way().get(i));
                    for (double share = 0.1; share < 0.95; share += 0.1) for (Part part : location().parts()) {
                        if (room(part, from.lerp(to, share)) < width(person) / 2.0 - 60) found.add(of(staged, shot, person.character()
                                + " walks through " + part.id()));
                    }
                }
            }
            return found.stream().distinct().toList();
        }
    }

    /** Rules about cameras. */
    record Cameras(Plans.Staged staged, StagedShot shot) {
        private Location location() {
            return staged.staging().location(shot);
        }

        private List<CameraPosition> both() {
            List<CameraPosition> both = new ArrayList<>(List.of(shot.camera()));
            shot.end().ifPresent(both::add);
            return both;
        }

        private List<Placement> seen() {
            return shot.placements().stream().filter(Placement::seen).toList();
        }

        /** No camera is inside a part that was left standing, in the ground, or in somebody who is seen. */
        List<String> insideParts() {
            List<String> found = new ArrayList<>();
            for (CameraPosition camera : both()) {
                Point at = new Point(camera.x(), camera.y(), camera.z());
                for (Part part : location().parts()) {
                    PartKind kind = CATALOGUE.kind(part);
                    if (kind.is("flat") || kind.is("hollow") || shot.wild().contains(part.id())) continue;
                    for (Solid solid : Bulk.of(part, kind)) if (solid.near(at, 20)) found.add(of(staged, shot, "the camera is in " + part.id()));
                }
                if (camera.y() < 100) found.add(of(staged, shot, "the camera is in the ground"));
                for (Placement person : seen()) {
                    boolean inside = Flat.of(person.at()).distance(at.flat()) < 250 && camera.y() < person.crown();
                    if (inside) found.add(of(staged, shot, "the camera is in " + person.character()));
                }
            }
            return found.stream().distinct().toList();
        }

        /** A camera is in the room, or every wall that it stands behind is taken away. */
        List<String> walls() {
            List<String> found = new ArrayList<>();
            if (!location().set().interior()) return found;
            for (CameraPosition camera : both()) for (Part part : location().parts()) {
                if (!part.kind().equals("wall") || shot.wild().contains(part.id())) continue;
                Solid wall = Solid.of(part);
                if (wall.before(new Flat(camera.x(), camera.z())) < 0) found.add(of(staged, shot, "the camera is behind " + part.id()));
            }
            return found;
        }

        /** Nothing that was left standing is between the camera and a face or a thing that the shot is about. */
        List<String> hidden() {
            List<String> found = new ArrayList<>();
            Point from = new Point(shot.camera().x(), shot.camera().y(), shot.camera().z());
            boolean insert = plan(staged, shot).framing().kind() == ShotKind.INSERT;
            for (Placement person : seen()) {
                if (insert) continue;
                Placement main = person;
                boolean over = plan(staged, shot).framing().kind() == ShotKind.OVER_SHOULDER && shot.subjects().indexOf(person.character()) > 0;
                if (over || person.posture().equals("lie")) continue;
                Point eyes = new Point(main.at().x(), main.eyes(), main.at().z());
                for (Part part : location().parts()) {
                    PartKind kind = CATALOGUE.kind(part);
                    boolean seat = seen().stream().anyMatch(one -> location().mark(one.mark()).filter(mark -> mark.part().equals(part.id()))
                            .isPresent());
                    if (shot.wild().contains(part.id()) || kind.is("flat") || kind.is("hollow") || seat) continue;
                    if (Bulk.of(part, kind).stream().anyMatch(solid -> solid.crosses(from, eyes))) found.add(of(staged, shot, part.id() + " hides "
                            + person.character()));
                }
            }
            return found;
        }

        private boolean planned() {
            return !seen().isEmpty() && plan(staged, shot).framing().kind() != ShotKind.INSERT && plan(staged, shot).framing()
                    .kind() != ShotKind.POINT_OF_VIEW;
        }

        /** The main subject is as large as the size says; a group may be smaller, when that is what it takes to have all in the frame. */
        List<String> size() {
            List<String> found = new ArrayList<>();
            if (!planned()) return found;
            ShotSize wanted = plan(staged, shot).framing().size();
            ShotSize given = shot.size();
            boolean car = CATALOGUE.knows("car") && List.of("car", "bus", "plane", "train", "elevator").contains(location().set().kit());
            if (car && wanted.ordinal() < ShotSize.MEDIUM_FULL.ordinal()) wanted = ShotSize.MEDIUM_FULL;
            boolean looser = seen().size() > 1 && given.ordinal() < wanted.ordinal();
            boolean whole = wanted.ordinal() <= ShotSize.WIDE.ordinal() && given.ordinal() <= ShotSize.WIDE.ordinal();
            if (given != wanted && !looser && !whole) found.add(of(staged, shot, "it is " + given));
            return found;
        }

        /** Between the crown of the highest head and the upper edge there are 5 to 12 % of the frame, in all sizes from CLOSE to FULL. */
        List<String> headroom() {
            List<String> found = new ArrayList<>();
            ShotSize size = plan(staged, shot).framing().size();
            boolean asked = size.ordinal() >= ShotSize.FULL.ordinal() && size != ShotSize.EXTREME_CLOSE
                    && plan(staged, shot).framing().angle() != Angle.OVERHEAD;
            boolean lying = seen().stream().allMatch(person -> person.posture().equals("lie") || person.posture().equals("swim"));
            if (!planned() || !asked || lying) return found;
            Eye eye = new Eye(shot.camera(), staged.format());
            List<Placement> heads = over() ? seen().stream().filter(person -> person.character().equals(shot.subjects().getFirst())).toList()
                    : seen().stream().filter(person -> !person.posture().equals("lie")).toList();
            double top = heads.stream().mapToDouble(person -> eye.see(person.at(), person.crown()).y()).min().orElse(0.08);
            if (top < 0.05 || top > 0.12) found.add(of(staged, shot, "headroom is " + Math.round(top * 1000) / 10.0 + " %"));
            return found;
        }

        /** Cameras of a scene stay on the audience's side of the line, unless the director crosses it. */
        List<String> side() {
            List<String> found = new ArrayList<>();
            int azimuth = plan(staged, shot).framing().azimuth();
            if (!planned() || Math.abs(azimuth) > 90 || plan(staged, shot).framing().angle() == Angle.OVERHEAD) return found;
            if (seen().size() == 2) {
                Flat a = Flat.of(seen().get(0).at());
                Flat line = Flat.of(seen().get(1).at()).minus(a);
                double before = new Flat(shot.camera().x(), shot.camera().z()).minus(a).dot(new Flat(line.z(), -line.x()));
                if (line.x() > Math.abs(line.z()) && before < 0) found.add(of(staged, shot, "the camera crossed the line"));
                return found;
            }
            double looks = Math.abs(Turn.between(180, shot.camera().bearing() / 10.0));
            double most = 90 + Math.toDegrees(Math.atan(18.0 / (shot.camera().focal() / 10.0)));
            if (looks > most) found.add(of(staged, shot, "the camera looks at the audience: " + shot.camera().bearing()));
            double nearest = seen().stream().mapToDouble(person -> person.at().z() + (person.posture().equals("lie") ? 1000 : 0)).max().orElse(0);
            if (shot.camera().z() > nearest + 150) found.add(of(staged, shot, "the camera is beyond the line"));
            return found;
        }

        /** Every head that the shot is about is in the frame, the left one left of the right one. */
        List<String> inFrame() {
            List<String> found = new ArrayList<>();
            if (!planned()) return found;
            Eye eye = new Eye(shot.camera(), staged.format());
            boolean over = over();
            for (Placement person : seen()) {
                Eye.Seen head = eye.see(person.at(), person.eyes());
                boolean shoulder = over && !person.character().equals(shot.subjects().getFirst());
                if (!shoulder && !person.posture().equals("lie") && !head.inside(0.01)) found.add(of(staged, shot, person.character()
                        + " is out of frame " + head));
            }
            if (Math.abs(plan(staged, shot).framing().azimuth()) > 90) return found;
            List<Placement> row = seen().stream().filter(person -> staged.story().bible().character(person.character()).filter(who -> !who.species()
                    .equals("crowd")).isPresent()).toList();
            for (int i = 1; i < row.size(); i++) {
                double left = eye.see(head(row.get(i - 1)), row.get(i - 1).eyes()).x();
                double right = eye.see(head(row.get(i)), row.get(i).eyes()).x();
                if (row.size() == 2 && left >= right) found.add(of(staged, shot, row.get(i - 1).character() + " is right of " + row.get(i)
                        .character()));
            }
            return found;
        }

        /** Where somebody's head is: of one who lies, not over the middle of the body. */
        private Spot head(Placement person) {
            Body body = BODIES.of(staged.story().bible().character(person.character()).orElseThrow(), person.posture());
            if (!body.lies()) return person.at();
            return Flat.of(person.at()).plus(Flat.toward(person.at().heading() + 180).times(0.42 * body.length())).spot(person.at().y(), 0);
        }

        /** An insert has its thing in the middle of the frame, neither lost nor cut. */
        List<String> thing() {
            List<String> found = new ArrayList<>();
            if (plan(staged, shot).framing().kind() != ShotKind.INSERT || shot.subjects().isEmpty()) return found;
            String id = shot.subjects().getFirst();
            Optional<Part> part = shot.parts().stream().filter(one -> one.id().equals(id)).findFirst().or(() -> location().part(id));
            if (part.isEmpty()) return found;
            Point middle = Solid.of(part.get()).centre();
            Eye.Seen seen = new Eye(shot.camera(), staged.format()).see(middle.x(), middle.y(), middle.z());
            if (!seen.inside(0.33)) found.add(of(staged, shot, id + " is at " + seen));
            return found;
        }

        /** Wide shots show what tells the place. */
        List<String> landmark() {
            List<String> found = new ArrayList<>();
            boolean wide = plan(staged, shot).framing().size().ordinal() <= ShotSize.WIDE.ordinal();
            Optional<Part> part = location().part(location().set().landmark());
            boolean place = List.of(ShotKind.ESTABLISHING, ShotKind.MASTER).contains(plan(staged, shot).framing().kind());
            if (!wide || !place || VEHICLES.contains(location().set().kit()) || part.isEmpty()) return found;
            Eye eye = new Eye(shot.camera(), staged.format());
            boolean shown = false;
            for (int i = 0; i <= 6; i++) shown |= eye.see(part.get().at().x(), part.get().at().y() + part.get().height() * i / 6.0, part.get().at()
                    .z()).inside(0);
            Solid solid = Solid.of(part.get());
            // Of what lies flat, such as the sea, a stretch is enough.
            for (double u = -1; u <= 1 && part.get().height() < 600; u += 0.1) for (double v = -1; v <= 1; v += 0.1) {
                Flat at = solid.middle().plus(solid.across().times(u * solid.halfWidth())).plus(solid.front().times(v * solid.halfDepth()));
                shown |= eye.see(at.x(), solid.high(), at.z()).inside(0);
            }
            if (!shown) found.add(of(staged, shot, part.get().id() + " is not to be seen"));
            return found;
        }

        /** Whether there is a shoulder to look over: two people side by side, near each other, and none of them lies. */
        private boolean over() {
            boolean wide = plan(staged, shot).framing().size().ordinal() <= ShotSize.FULL.ordinal() && !VEHICLES.contains(location().set().kit());
            if (wide || plan(staged, shot).framing().angle() == Angle.OVERHEAD) return false;
            List<Placement> seen = seen();
            boolean people = seen.size() == 2 && seen.stream().allMatch(person -> staged.story().bible().character(person.character())
                    .filter(who -> who.species().equals("human")).isPresent());
            boolean lying = seen.stream().anyMatch(person -> person.posture().equals("lie"));
            if (plan(staged, shot).framing().kind() != ShotKind.OVER_SHOULDER || !people || lying) return false;
            Flat a = Flat.of(seen.get(0).at());
            Flat b = Flat.of(seen.get(1).at());
            double across = Math.abs(a.x() - b.x());
            return across > 350 && Math.abs(a.z() - b.z()) < 0.8 * across && a.distance(b) < 3200;
        }

        /** Over a shoulder the shoulder is on the director's side, in the frame, and leaves the face free. */
        List<String> shoulder() {
            List<String> found = new ArrayList<>();
            if (!over()) return found;
            Placement face = shot.placement(shot.subjects().getFirst()).orElseThrow();
            Placement near = seen().stream().filter(person -> person != face).findFirst().orElseThrow();
            Eye eye = new Eye(shot.camera(), staged.format());
            boolean right = plan(staged, shot).figures().stream().filter(figure -> figure.character().equals(near.character())).findFirst()
                    .orElseThrow().x() > 500;
            Eye.Seen shoulder = eye.see(near.at(), near.crown() - 320);
            Eye.Seen eyes = eye.see(face.at(), face.eyes());
            double half = 230 / eye.height(shoulder.ahead()) * staged.format().height() / staged.format().width();
            double inner = right ? shoulder.x() - half : shoulder.x() + half;
            if (shoulder.ahead() >= eyes.ahead()) found.add(of(staged, shot, near.character() + " is not nearer"));
            // In a car the seats and the roof leave the camera little choice: a shoulder may come before a face.
            boolean covers = right ? inner < eyes.x() + 0.02 : inner > eyes.x() - 0.02;
            if (!location().set().kit().equals("car") && covers) found.add(of(staged, shot, near.character() + " covers the face"));
            if (right ? inner > 1 : inner < 0) found.add(of(staged, shot, "the shoulder is out of the frame at " + Math.round(inner * 100)));
            return found;
        }
    }
}
