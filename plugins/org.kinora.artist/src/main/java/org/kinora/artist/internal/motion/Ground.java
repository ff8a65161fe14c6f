package org.kinora.artist.internal.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.figure.pose.Lot;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Optic;

/** Ground before a camera on which walk-ons can stand: within the frame, beside furniture, and before nobody whom the shot is about. */
final class Ground {
    private static final int TALL = 1750;
    private static final int ROOM = 750;
    /** Parts that are lower lie under the feet, parts that begin higher hang above the heads. */
    private static final int LOW = 160;
    private static final int HIGH = 1900;

    private static final List<String> SOFT = List.of("grass", "reeds", "flowers", "fern", "rug", "leaves");

    private final StagedView view;
    private final Optic optic;
    private final double width;
    private final double height;

    Ground(StagedView view, double width, double height) {
        this.view = view;
        this.optic = Optic.of(view.shot().camera());
        this.width = width;
        this.height = height;
    }

    /** How high somebody of full size is there, in heights of the frame. */
    double share(Vec at) {
        return seen(at, 0).y() - seen(at, TALL).y();
    }

    private Optic.Seen seen(Vec at, double up) {
        return optic.project(at.plus(Vec.UP.times(up)), width, height);
    }

    /** Free places, the nearest to a wanted height in the frame first. */
    List<Vec> free(double wanted, double least, double most, String seed) {
        List<Vec> found = new ArrayList<>();
        Vec ahead = Vec.toward(optic.bearing());
        Vec right = new Vec(ahead.z(), 0, -ahead.x());
        double floor = view.location().set().stage().y();
        int number = 0;
        for (double far = 1500; far < 30_000; far *= 1.14) for (double across = -0.62; across <= 0.62; across += 0.1) {
            number++;
            double off = (across + 0.03 * Lot.swing(seed, "across" + number)) * far * 36 / optic.focal();
            Vec at = new Vec(optic.at().x(), floor, optic.at().z()).plus(ahead.times(far)).plus(right.times(off));
            double share = share(at);
            if (share < least || share > most || !inFrame(at) || !clear(at)) continue;
            found.add(at);
        }
        found.sort(Comparator.comparingDouble(at -> Math.abs(StrictMath.log(share(at) / wanted)) + 0.25 * Math.abs(Lot.swing(seed, at.toString()))));
        return found;
    }

    private boolean inFrame(Vec at) {
        Optic.Seen feet = seen(at, 0);
        Optic.Seen head = seen(at, TALL);
        return feet.ahead() > 500 && head.x() > 0.05 && head.x() < 0.95 && head.y() > 0.01 && head.y() < 0.9 && feet.y() < 1.15;
    }

    /** Whether somebody may stand there: in the set, beside what stands in it, and in nobody's way. */
    boolean clear(Vec at) {
        var set = view.location().set();
        if (Math.abs(at.x()) > set.width() / 2.0 - 350 || Math.abs(at.z()) > set.depth() / 2.0 - 350) return false;
        for (Part part : view.location().parts()) if (!view.shot().wild().contains(part.id()) && stands(part) && inside(part, at)) return false;
        for (Part part : view.shot().parts()) if (inside(part, at)) return false;
        return view.shot().placements().stream().filter(Placement::seen).allMatch(placement -> beside(placement, at));
    }

    private static boolean stands(Part part) {
        boolean wet = part.kind().matches(".*(?:sea|water|stream|river|pond|lake|pool).*");
        return wet || !SOFT.contains(part.kind()) && part.height() > LOW && part.at().y() < HIGH;
    }

    private static boolean inside(Part part, Vec at) {
        Vec off = at.minus(new Vec(part.at().x(), 0, part.at().z()));
        Vec front = Vec.toward(part.at().heading());
        double deep = off.x() * front.x() + off.z() * front.z();
        double wide = off.x() * front.z() - off.z() * front.x();
        return Math.abs(deep) < part.depth() / 2.0 + 330 && Math.abs(wide) < part.width() / 2.0 + 330;
    }

    /** Whether there is room beside somebody who is seen, and whether they stay in sight. */
    private boolean beside(Placement placement, Vec at) {
        Spot spot = placement.at();
        if (Math.hypot(at.x() - spot.x(), at.z() - spot.z()) < ROOM) return false;
        Vec face = new Vec(spot.x(), placement.eyes(), spot.z());
        Optic.Seen person = optic.project(face, width, height);
        Optic.Seen own = seen(at, TALL - 200);
        if (own.ahead() > person.ahead()) return true;
        double half = 420 * optic.focal() / 36;
        return Math.abs(own.x() - person.x()) > half / own.ahead() + half / person.ahead();
    }

    /** The heading from one place towards another. */
    static int heading(Vec from, Vec to) {
        return Math.floorMod((int) Math.round(StrictMath.toDegrees(StrictMath.atan2(to.x() - from.x(), from.z() - to.z()))), 360);
    }

    /** Where the lens is, on the ground. */
    Vec lens() {
        return optic.at();
    }

    Vec ahead() {
        return Vec.toward(optic.bearing());
    }
}
