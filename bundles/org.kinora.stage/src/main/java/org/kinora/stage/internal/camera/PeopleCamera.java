package org.kinora.stage.internal.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Figure;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.geometry.Solid;

/**
 * Finds the camera of a shot of people: from the director's azimuth, as far as size and lens ask. Where that spot is taken, the nearest one that is
 * free: a little to the side, nearer or farther with another lens.
 */
final class PeopleCamera {
    private static final double[] TURNS = {0, 4, -4, 8, -8, 13, -13, 19, -19, 26, -26};
    private static final double[] WIDE_TURNS = {0, 8, -8, 16, -16, 26, -26, 38, -38, 50, -50};
    private static final double[] REACHES = {1, 0.86, 1.16, 0.72, 1.4, 0.58, 1.8};
    private static final double[] LOOSE = {1.4, 1.9, 2.7};
    private static final double EDGE = 0.035;
    /** Parts that are lower than this lie flat. */
    private static final int FLAT = 600;
    /** Cost of a spot where something has to be taken away for the camera. */
    private static final double HELD = 14;
    /** Cost of a rule that is broken: a line crossed, a head out of the frame, a place that cannot be told. */
    private static final double BROKEN = 60;
    /** Cost of a spot where no camera can be. */
    private static final double TAKEN = 100;
    /** Cost of a camera for which it is worth looking everywhere for a better one. */
    private static final double POOR = 8;

    private final Studio studio;
    private final FrameFit fit;
    private final Clearance clearance;

    PeopleCamera(Studio studio) {
        this.studio = studio;
        fit = new FrameFit(studio);
        clearance = new Clearance(studio);
    }

    Found find(Task task) {
        Found best = null;
        for (double turn : task.wide() ? WIDE_TURNS : TURNS) for (double reach : REACHES) {
            if (best != null && strain(turn, reach) >= best.cost()) continue;
            Found trial = trial(task, turn, reach);
            if (best == null || trial.cost() < best.cost()) best = trial;
        }
        return best.cost() < POOR ? best : anywhere(task, best);
    }

    /** In narrow places every bearing and a very wide lens are tried before a camera stands where it cannot. */
    private Found anywhere(Task task, Found found) {
        Found best = found;
        for (int turn = -120; turn <= 120; turn += 10) {
            for (double reach : new double[] {1, 0.7, 0.5, 0.36}) {
                Found trial = trial(task, turn, reach, 1);
                if (trial.cost() < best.cost()) best = trial;
            }
            for (double loose : task.wide() ? LOOSE : new double[0]) {
                Found trial = trial(task, turn, 1, loose);
                if (trial.cost() < best.cost()) best = trial;
            }
        }
        return best;
    }

    /** What it costs to leave the director's azimuth and lens. */
    private static double strain(double turn, double reach) {
        return Math.abs(turn) / 10 + Math.abs(StrictMath.log(reach)) * 1.5;
    }

    private Found trial(Task task, double turn, double reach) {
        return trial(task, turn, reach, 1);
    }

    /** @param loose by how much a wide frame is wider than its size asks */
    private Found trial(Task task, double turn, double reach, double loose) {
        double azimuth = azimuth(task) + turn;
        Lens lens = lens(task, azimuth, reach, loose);
        List<Point> points = points(task);
        List<String> keep = keep(task);
        double cost = strain(turn, reach) + (loose - 1) * 2 + (side(task, azimuth) && onSide(task, lens) ? 0 : BROKEN);
        if (!clearance.free(lens.at(), task.people(), List.of())) cost += clearance.bearable(lens.at(), task.people(), List.of(), keep) ? HELD
                : TAKEN;
        for (String id : clearance.wild(lens, points, keep)) cost += studio.block(id) != null && studio.block(id).wall() ? walled(task) : 0.7;
        cost += hidden(task, lens) * 20 + crossed(task, lens) * (task.subjects().size() == 2 ? BROKEN : 12) + lost(task, lens) * BROKEN;
        if (task.wide()) cost += task.landmark().map(part -> shows(lens, part) ? 0.0 : BROKEN).orElse(0.0);
        cost += Faces.turned(task, lens);
        return new Found(lens, points, keep, List.of(), cost);
    }

    /** Wide shots stay inside the room when they can. */
    private static double walled(Task task) {
        return task.size().ordinal() <= ShotSize.FULL.ordinal() ? 0.5 : 0.12;
    }

    /** The director's azimuth; off the line of the eyes, so that nobody stands right before another. */
    private double azimuth(Task task) {
        int planned = task.shot().framing().azimuth();
        if (Math.abs(planned) > 90) return planned;
        double most = studio.narrow() ? 38 : task.subjects().size() > 1 ? 60 : 66;
        return Math.clamp(planned, -most, most);
    }

    /** Whether an azimuth is on the audience's side of the line, where the director's is. */
    private static boolean side(Task task, double azimuth) {
        return Math.abs(task.shot().framing().azimuth()) > 90 || Math.abs(azimuth) <= 84;
    }

    /** Whether a camera is on the audience's side of the line between two who stand side by side. */
    private static boolean onSide(Task task, Lens lens) {
        if (task.subjects().size() != 2 || Math.abs(task.shot().framing().azimuth()) > 90) return true;
        Flat left = Flat.of(task.subjects().get(0).placement().at());
        Flat line = Flat.of(task.subjects().get(1).placement().at()).minus(left);
        if (line.x() < Math.abs(line.z())) return true;
        return lens.at().flat().minus(left).dot(new Flat(line.z(), -line.x())) > 100 * line.length();
    }

    private Lens lens(Task task, double azimuth, double reach, double loose) {
        ShotSize size = task.size();
        Subject main = task.main();
        double height = Sizes.height(size, main, studio.interior(), studio.film().aspect()) * loose;
        double focal = Math.max(14, task.shot().framing().lens() == 0 ? 35 : task.shot().framing().lens()) * reach;
        double distance = height * focal / studio.film().height();
        Flat middle = middle(task);
        Lens lens = fit.fit(task.subjects(), middle, distance, focal, wish(task, azimuth));
        for (int round = 0; round < 3 && task.subjects().size() == 1; round++) {
            // A tilted camera sees the crown nearer or farther than the middle of its frame.
            distance *= height / lens.height(Math.max(1, lens.see(main.crown()).ahead()));
            lens = fit.fit(task.subjects(), middle, distance, focal, wish(task, azimuth));
        }
        for (int round = 0; round < 14; round++) {
            double grow = grow(task, lens);
            if (grow <= 1.001) break;
            distance *= grow;
            lens = fit.fit(task.subjects(), middle, distance, focal, wish(task, azimuth));
        }
        return zoomed(task, lens, azimuth, middle, distance, focal);
    }

    /** In a small set a wide lens takes the place of a camera that would stand far outside. */
    private Lens zoomed(Task task, Lens lens, double azimuth, Flat middle, double distance, double focal) {
        double room = room(middle, azimuth);
        boolean single = task.subjects().size() == 1 && task.size().ordinal() > ShotSize.FULL.ordinal();
        if (!studio.interior() || studio.narrow() || single || distance <= room) return lens;
        double share = Math.max(room / distance, Math.max(17 / focal, 0.62));
        if (share >= 1) return lens;
        Lens nearer = fit.fit(task.subjects(), middle, distance * share, focal * share, wish(task, azimuth));
        for (int round = 0; round < 10 && grow(task, nearer) > 1.001; round++) {
            if (focal * share > 17) focal /= Math.min(1.2, grow(task, nearer));
            else distance *= Math.min(1.2, grow(task, nearer));
            nearer = fit.fit(task.subjects(), middle, distance * share, focal * share, wish(task, azimuth));
        }
        return single(task, nearer, azimuth, middle, distance * share, focal * share);
    }

    /** A tilted camera sees the crown of one person nearer or farther than the middle of its frame: the lens makes up for it. */
    private Lens single(Task task, Lens found, double azimuth, Flat middle, double distance, double focal) {
        if (task.subjects().size() != 1) return found;
        Lens lens = found;
        double wanted = Sizes.height(task.size(), task.main(), studio.interior(), studio.film().aspect());
        for (int round = 0; round < 3; round++) {
            double length = lens.focal() * lens.height(Math.max(1, lens.see(task.main().crown()).ahead())) / wanted;
            lens = fit.fit(task.subjects(), middle, distance, length, wish(task, azimuth));
        }
        return lens;
    }

    /** How far a camera can go from a point before it leaves the room. */
    private double room(Flat middle, double azimuth) {
        Flat way = Flat.toward(azimuth);
        double halfX = studio.scenery().set().width() / 2.0 - 160;
        double halfZ = studio.scenery().set().depth() / 2.0 - 160;
        double x = Math.abs(way.x()) < 1e-6 ? 1e9 : (Math.copySign(halfX, way.x()) - middle.x()) / way.x();
        double z = Math.abs(way.z()) < 1e-6 ? 1e9 : (Math.copySign(halfZ, way.z()) - middle.z()) / way.z();
        return Math.max(600, Math.min(x, z));
    }

    private FrameFit.Wish wish(Task task, double azimuth) {
        Angle angle = task.shot().framing().angle();
        boolean lies = task.main().placement().posture().equals("lie");
        double pitch = lies && !task.wide() ? -30 : switch (angle) {
            case EYE, DUTCH -> 0;
            case LOW -> 12;
            case HIGH -> -22;
            case OVERHEAD -> -66;
        };
        double headroom = Sizes.headroom(task.size());
        if (task.subjects().stream().allMatch(subject -> subject.half() > 290 && subject.human())) headroom = Math.max(headroom, 0.3);
        return new FrameFit.Wish(azimuth, pitch, angle == Angle.DUTCH ? 10 : 0, place(task), headroom,
                FrameFit.height(task.size(), task.subjects(), studio.ground()));
    }

    /** Whoever is alone in the frame has more room on the side that they look to. */
    private double place(Task task) {
        if (task.subjects().size() > 1 || task.size() == ShotSize.EXTREME_CLOSE) return 0.5;
        Optional<Figure> figure = task.shot().figures().stream().filter(one -> one.character().equals(task.main().id())).findFirst();
        double planned = figure.map(one -> one.x() / 1000.0).orElse(0.5);
        double head = 0.45 * task.main().head() / Sizes.height(task.size(), task.main(), studio.interior(), studio.film().aspect()) / studio.film()
                .aspect();
        double least = Math.clamp(head + 0.05, 0.34, 0.5);
        return Math.clamp(planned, least, 1 - least);
    }

    private static Flat middle(Task task) {
        Flat sum = new Flat(0, 0);
        for (Subject subject : task.subjects()) sum = sum.plus(subject.at());
        return sum.times(1.0 / task.subjects().size());
    }

    /** By how much a camera has to go back until everybody is in the frame. */
    private double grow(Task task, Lens lens) {
        double grow = 1;
        if (task.subjects().size() > 1) {
            double[] ends = FrameFit.ends(lens, task.subjects());
            grow = Math.max(grow, Math.min(1.35, (ends[1] - ends[0]) / (1 - 2 * EDGE)));
            if (task.subjects().stream().anyMatch(subject -> lens.see(subject.eyes()).ahead() < 400)) grow = Math.max(grow, 1.3);
            double lowest = task.subjects().stream().mapToDouble(subject -> lens.see(subject.eyes()).y()).max().orElse(0);
            if (lowest > 0.8) grow = Math.max(grow, 1.08);
        }
        Subject main = task.main();
        double target = Sizes.height(task.size(), main, studio.interior(), studio.film().aspect());
        double shown = lens.height(Math.max(1, lens.see(main.crown()).ahead()));
        if (shown < 0.94 * target && task.subjects().size() > 1) grow = Math.max(grow, Math.min(1.35, target / shown));
        boolean whole = task.size().ordinal() <= ShotSize.FULL.ordinal();
        double feet = task.subjects().stream().mapToDouble(subject -> lens.see(subject.feet()).y()).max().orElse(0);
        if (whole && feet > 0.975) grow = Math.max(grow, 1.05);
        return grow;
    }

    private static List<Point> points(Task task) {
        List<Point> points = new ArrayList<>();
        for (Subject subject : task.subjects()) {
            points.add(subject.eyes());
            points.add(new Point(subject.crown().x(), subject.crown().y() - 0.1 * subject.head(), subject.crown().z()));
            if (task.size().ordinal() > ShotSize.CLOSE.ordinal()) continue;
            points.add(new Point(subject.crown().x(), Math.max(subject.feet().y() + 150, subject.crown().y() - 2.3 * subject.head()), subject.crown()
                    .z()));
        }
        return points;
    }

    /** What people sit and lie on stays. */
    private List<String> keep(Task task) {
        List<String> keep = new ArrayList<>();
        for (Subject subject : task.subjects()) studio.scenery().marks().stream().filter(mark -> mark.id().equals(subject.placement().mark()))
                .filter(mark -> !mark.part().isEmpty() && mark.use() != org.kinora.api.stage.Mark.Use.STAND).forEach(mark -> keep.add(mark.part()));
        return keep;
    }

    /** How many heads are out of the frame. */
    private static double lost(Task task, Lens lens) {
        if (task.size() == ShotSize.EXTREME_CLOSE) return 0;
        return task.subjects().stream().filter(subject -> !lens.see(subject.eyes()).inside(0.012)).count();
    }

    /** How many of those who stand beside each other change sides in the frame. */
    private static double crossed(Task task, Lens lens) {
        if (Math.abs(task.shot().framing().azimuth()) > 90) return 0;
        double crossed = 0;
        List<Subject> row = task.subjects().stream().filter(subject -> subject.placement().girth() < 700).toList();
        for (int i = 1; i < row.size(); i++) if (lens.see(row.get(i - 1).eyes()).x() >= lens.see(row.get(i).eyes()).x()) crossed++;
        return crossed;
    }

    /** How many faces are hidden behind other heads. */
    static double hidden(Task task, Lens lens) {
        double hidden = 0;
        for (Subject face : task.subjects()) for (Subject other : task.subjects()) {
            if (face == other) continue;
            Lens.Seen behind = lens.see(face.eyes());
            Lens.Seen before = lens.see(other.eyes());
            if (before.ahead() >= behind.ahead() || before.ahead() < 1) continue;
            double scale = lens.focal() / lens.film().width();
            double gap = Math.abs(behind.x() - before.x()) - scale * (0.4 * other.head() / before.ahead() + 0.4 * face.head() / behind.ahead());
            if (gap < 0 && Math.abs(behind.y() - before.y()) < 0.6 * lens.focal() / lens.film()
                    .height() * other.head() / before.ahead() * 2) hidden++;
        }
        return hidden;
    }

    /** Whether the part that tells the place is in the frame: its middle across, and some of its height. */
    static boolean shows(Lens lens, Part part) {
        double step = part.height() / 6.0;
        for (int i = 0; i <= 6; i++) {
            Lens.Seen seen = lens.see(new Point(part.at().x(), part.at().y() + i * step, part.at().z()));
            if (seen.inside(0.01)) return true;
        }
        return part.height() < FLAT && Solid.of(part).outline().stream().anyMatch(corner -> stretch(lens, part, corner));
    }

    /** Whether anything between the middle of what lies flat, such as the sea, and one of its corners is in the frame. */
    private static boolean stretch(Lens lens, Part part, Flat corner) {
        for (double share = 0.1; share <= 1; share += 0.1) {
            if (lens.see(Point.of(Flat.of(part.at()).lerp(corner, share), part.at().y() + part.height())).inside(0.01)) return true;
        }
        return false;
    }

    /** Whether a shoulder frames the shot: in one that shows whole bodies it would be nowhere near the lens. */
    static boolean over(Task task) {
        boolean over = task.size().ordinal() > ShotSize.FULL.ordinal() && task.shot().framing().kind() == ShotKind.OVER_SHOULDER
                && task.shot().framing().angle() != Angle.OVERHEAD;
        return over && task.subjects().size() == 2;
    }
}
