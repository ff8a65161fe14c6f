package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Angle;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.geometry.Turn;
import org.kinora.stage.internal.set.Bulk;
import org.kinora.stage.internal.set.PartKind;

/** The rules about the cameras of a shot: each lists what offends against it, in words. */
record CameraRules(Plans.Staged staged, StagedShot shot) {
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
                PartKind kind = Rules.CATALOGUE.kind(part);
                if (kind.is("flat") || kind.is("hollow") || shot.wild().contains(part.id())) continue;
                for (Solid solid : Bulk.of(part, kind)) if (solid.near(at, 20)) found.add(Rules.of(staged, shot, "the camera is in " + part.id()));
            }
            if (camera.y() < 100) found.add(Rules.of(staged, shot, "the camera is in the ground"));
            for (Placement person : seen()) {
                boolean inside = Flat.of(person.at()).distance(at.flat()) < 250 && camera.y() < person.crown();
                if (inside) found.add(Rules.of(staged, shot, "the camera is in " + person.character()));
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
            if (wall.before(new Flat(camera.x(), camera.z())) < 0) found.add(Rules.of(staged, shot, "the camera is behind " + part.id()));
        }
        return found;
    }

    /** Nothing that was left standing is between the camera and a face or a thing that the shot is about. */
    List<String> hidden() {
        List<String> found = new ArrayList<>();
        Point from = new Point(shot.camera().x(), shot.camera().y(), shot.camera().z());
        boolean insert = Rules.plan(staged, shot).framing().kind() == ShotKind.INSERT;
        for (Placement person : seen()) {
            if (insert) continue;
            Placement main = person;
            boolean over = Rules.plan(staged, shot).framing().kind() == ShotKind.OVER_SHOULDER && shot.subjects().indexOf(person.character()) > 0;
            if (over || person.posture().equals("lie")) continue;
            Point eyes = new Point(main.at().x(), main.eyes(), main.at().z());
            for (Part part : location().parts()) {
                PartKind kind = Rules.CATALOGUE.kind(part);
                boolean seat = seen().stream().anyMatch(one -> location().mark(one.mark()).filter(mark -> mark.part().equals(part.id()))
                        .isPresent());
                if (shot.wild().contains(part.id()) || kind.is("flat") || kind.is("hollow") || seat) continue;
                if (Bulk.of(part, kind).stream().anyMatch(solid -> solid.crosses(from, eyes))) found.add(Rules.of(staged, shot, part.id() + " hides "
                        + person.character()));
            }
        }
        return found;
    }

    private boolean planned() {
        return !seen().isEmpty() && Rules.plan(staged, shot).framing().kind() != ShotKind.INSERT && Rules.plan(staged, shot).framing()
                .kind() != ShotKind.POINT_OF_VIEW;
    }

    /** The main subject is as large as the size says; a group may be smaller, when that is what it takes to have all in the frame. */
    List<String> size() {
        List<String> found = new ArrayList<>();
        if (!planned()) return found;
        ShotSize wanted = Rules.plan(staged, shot).framing().size();
        ShotSize given = shot.size();
        boolean car = Rules.CATALOGUE.knows("car") && List.of("car", "bus", "plane", "train", "elevator").contains(location().set().kit());
        if (car && wanted.ordinal() < ShotSize.MEDIUM_FULL.ordinal()) wanted = ShotSize.MEDIUM_FULL;
        boolean looser = seen().size() > 1 && given.ordinal() < wanted.ordinal();
        boolean whole = wanted.ordinal() <= ShotSize.WIDE.ordinal() && given.ordinal() <= ShotSize.WIDE.ordinal();
        if (given != wanted && !looser && !whole) found.add(Rules.of(staged, shot, "it is " + given));
        return found;
    }

    /** Between the crown of the highest head and the upper edge there are 5 to 12 % of the frame, in all sizes from CLOSE to FULL. */
    List<String> headroom() {
        List<String> found = new ArrayList<>();
        ShotSize size = Rules.plan(staged, shot).framing().size();
        boolean asked = size.ordinal() >= ShotSize.FULL.ordinal() && size != ShotSize.EXTREME_CLOSE
                && Rules.plan(staged, shot).framing().angle() != Angle.OVERHEAD;
        boolean lying = seen().stream().allMatch(person -> person.posture().equals("lie") || person.posture().equals("swim"));
        if (!planned() || !asked || lying) return found;
        Eye eye = new Eye(shot.camera(), staged.format());
        List<Placement> heads = over() ? seen().stream().filter(person -> person.character().equals(shot.subjects().getFirst())).toList()
                : seen().stream().filter(person -> !person.posture().equals("lie")).toList();
        double top = heads.stream().mapToDouble(person -> eye.see(person.at(), person.crown()).y()).min().orElse(0.08);
        if (top < 0.05 || top > 0.12) found.add(Rules.of(staged, shot, "headroom is " + Math.round(top * 1000) / 10.0 + " %"));
        return found;
    }

    /** Cameras of a scene stay on the audience's side of the line, unless the director crosses it. */
    List<String> side() {
        List<String> found = new ArrayList<>();
        int azimuth = Rules.plan(staged, shot).framing().azimuth();
        if (!planned() || Math.abs(azimuth) > 90 || Rules.plan(staged, shot).framing().angle() == Angle.OVERHEAD) return found;
        if (seen().size() == 2) {
            Flat a = Flat.of(seen().get(0).at());
            Flat line = Flat.of(seen().get(1).at()).minus(a);
            double before = new Flat(shot.camera().x(), shot.camera().z()).minus(a).dot(new Flat(line.z(), -line.x()));
            if (line.x() > Math.abs(line.z()) && before < 0) found.add(Rules.of(staged, shot, "the camera crossed the line"));
            return found;
        }
        double looks = Math.abs(Turn.between(180, shot.camera().bearing() / 10.0));
        double most = 90 + Math.toDegrees(Math.atan(18.0 / (shot.camera().focal() / 10.0)));
        if (looks > most) found.add(Rules.of(staged, shot, "the camera looks at the audience: " + shot.camera().bearing()));
        double nearest = seen().stream().mapToDouble(person -> person.at().z() + (person.posture().equals("lie") ? 1000 : 0)).max().orElse(0);
        if (shot.camera().z() > nearest + 150) found.add(Rules.of(staged, shot, "the camera is beyond the line"));
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
            if (!shoulder && !person.posture().equals("lie") && !head.inside(0.01)) found.add(Rules.of(staged, shot, person.character()
                    + " is out of frame " + head));
        }
        if (Math.abs(Rules.plan(staged, shot).framing().azimuth()) > 90) return found;
        List<Placement> row = seen().stream().filter(person -> staged.story().bible().character(person.character()).filter(who -> !who.species()
                .equals("crowd")).isPresent()).toList();
        for (int i = 1; i < row.size(); i++) {
            double left = eye.see(head(row.get(i - 1)), row.get(i - 1).eyes()).x();
            double right = eye.see(head(row.get(i)), row.get(i).eyes()).x();
            if (row.size() == 2 && left >= right) found.add(Rules.of(staged, shot, row.get(i - 1).character() + " is right of " + row.get(i)
                    .character()));
        }
        return found;
    }

    /** Where somebody's head is: of one who lies, not over the middle of the body. */
    private Spot head(Placement person) {
        Body body = Rules.BODIES.of(staged.story().bible().character(person.character()).orElseThrow(), person.posture());
        if (!body.lies()) return person.at();
        return Flat.of(person.at()).plus(Flat.toward(person.at().heading() + 180).times(0.42 * body.length())).spot(person.at().y(), 0);
    }

    /** An insert has its thing in the middle of the frame, neither lost nor cut. */
    List<String> thing() {
        List<String> found = new ArrayList<>();
        if (Rules.plan(staged, shot).framing().kind() != ShotKind.INSERT || shot.subjects().isEmpty()) return found;
        String id = shot.subjects().getFirst();
        Optional<Part> part = shot.parts().stream().filter(one -> one.id().equals(id)).findFirst().or(() -> location().part(id));
        if (part.isEmpty()) return found;
        Point middle = Solid.of(part.get()).centre();
        Eye.Seen seen = new Eye(shot.camera(), staged.format()).see(middle.x(), middle.y(), middle.z());
        if (!seen.inside(0.33)) found.add(Rules.of(staged, shot, id + " is at " + seen));
        return found;
    }

    /** Wide shots show what tells the place. */
    List<String> landmark() {
        List<String> found = new ArrayList<>();
        boolean wide = Rules.plan(staged, shot).framing().size().ordinal() <= ShotSize.WIDE.ordinal();
        Optional<Part> part = location().part(location().set().landmark());
        boolean place = List.of(ShotKind.ESTABLISHING, ShotKind.MASTER).contains(Rules.plan(staged, shot).framing().kind());
        if (!wide || !place || Rules.VEHICLES.contains(location().set().kit()) || part.isEmpty()) return found;
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
        if (!shown) found.add(Rules.of(staged, shot, part.get().id() + " is not to be seen"));
        return found;
    }

    /** Whether there is a shoulder to look over: two people side by side, near each other, and none of them lies. */
    private boolean over() {
        boolean wide = Rules.plan(staged, shot).framing().size().ordinal() <= ShotSize.FULL.ordinal() && !Rules.VEHICLES.contains(location().set().kit());
        if (wide || Rules.plan(staged, shot).framing().angle() == Angle.OVERHEAD) return false;
        List<Placement> seen = seen();
        boolean people = seen.size() == 2 && seen.stream().allMatch(person -> staged.story().bible().character(person.character())
                .filter(who -> who.species().equals("human")).isPresent());
        boolean lying = seen.stream().anyMatch(person -> person.posture().equals("lie"));
        if (Rules.plan(staged, shot).framing().kind() != ShotKind.OVER_SHOULDER || !people || lying) return false;
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
        boolean right = Rules.plan(staged, shot).figures().stream().filter(figure -> figure.character().equals(near.character())).findFirst()
                .orElseThrow().x() > 500;
        Eye.Seen shoulder = eye.see(near.at(), near.crown() - 320);
        Eye.Seen eyes = eye.see(face.at(), face.eyes());
        double half = 230 / eye.height(shoulder.ahead()) * staged.format().height() / staged.format().width();
        double inner = right ? shoulder.x() - half : shoulder.x() + half;
        if (shoulder.ahead() >= eyes.ahead()) found.add(Rules.of(staged, shot, near.character() + " is not nearer"));
        // In a car the seats and the roof leave the camera little choice: a shoulder may come before a face.
        boolean covers = right ? inner < eyes.x() + 0.02 : inner > eyes.x() - 0.02;
        if (!location().set().kit().equals("car") && covers) found.add(Rules.of(staged, shot, near.character() + " covers the face"));
        if (right ? inner > 1 : inner < 0) found.add(Rules.of(staged, shot, "the shoulder is out of the frame at " + Math.round(inner * 100)));
        return found;
    }
}
