package org.kinora.stage.internal.camera;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.story.Figure;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/**
 * Finds the camera of an over-the-shoulder shot: behind the nearer one, on the audience's side of the line between the two, so far round that the
 * shoulder fills the frame's edge on the director's side and leaves the other's face free. Reverse shots mirror each other, for both are found from
 * the
 * line alone.
 */
final class ShoulderCamera {
    /** Degrees between the line of the eyes and the way to the camera. */
    private static final double[] ANGLES = {24, 22, 26, 20, 28, 18, 30, 16, 33, 14, 36, 12, 40, 10, 8, 6};
    private static final double[] REACHES = {1, 1.12, 0.9, 0.78, 1.3, 1.55, 2};
    private static final double BEHIND = 700;
    /** Cost of a spot where something has to be taken away for the camera. */
    private static final double HELD = 3;
    /** Cost of a spot where no camera can be. */
    private static final double TAKEN = 100;

    private final Studio studio;
    private final FrameFit fit;
    private final Clearance clearance;

    ShoulderCamera(Studio studio) {
        this.studio = studio;
        fit = new FrameFit(studio);
        clearance = new Clearance(studio);
    }

    /** @param over whose shoulder it is */
    Found find(Task task, Subject face, Subject over) {
        Found best = null;
        for (double angle : ANGLES) for (double reach : REACHES) {
            Found trial = trial(task, face, over, angle, reach);
            if (best == null || trial.cost() < best.cost()) best = trial;
        }
        return best;
    }

    private Found trial(Task task, Subject face, Subject over, double angle, double reach) {
        Lens lens = lens(task, face, over, angle, reach);
        List<Point> points = List.of(face.eyes(), new Point(face.crown().x(), face.crown().y() - 2.2 * face.head(), face.crown().z()));
        List<String> keep = new ArrayList<>();
        for (Subject subject : List.of(face, over)) studio.scenery().marks().stream().filter(mark -> mark.id().equals(subject.placement().mark()))
                .filter(mark -> !mark.part().isEmpty()).forEach(mark -> keep.add(mark.part()));
        List<String> near = List.of(over.id());
        double cost = Math.abs(angle - 24) / 60 + Math.abs(StrictMath.log(reach)) * 0.8 + shoulder(lens, face, over, right(task, over)) * 6;
        boolean touches = over.at().distance(lens.at().flat()) < over.placement().girth() / 2.0 + 200;
        if (touches || !clearance.bearable(lens.at(), task.people(), near, keep)) cost += TAKEN;
        else if (!clearance.free(lens.at(), task.people(), near)) cost += HELD;
        for (String id : clearance.wild(lens, points, keep)) cost += studio.block(id) != null && studio.block(id).wall() ? 0.05 : 0.5;
        return new Found(lens, points, keep, near, cost);
    }

    private Lens lens(Task task, Subject face, Subject over, double angle, double reach) {
        Flat line = over.at().minus(face.at());
        // The audience's side of the line: the camera comes round towards the audience.
        double sense = line.x() >= 0 ? -1 : 1;
        double azimuth = line.heading() + sense * angle;
        double height = Sizes.height(task.size(), face, studio.interior(), studio.film().aspect());
        double planned = Math.max(24, task.shot().framing().lens() == 0 ? 50 : task.shot().framing().lens());
        double distance = Math.max(height * planned / studio.film().height(), line.length() * StrictMath.cos(StrictMath.toRadians(angle))
                + BEHIND) * reach;
        double focal = distance * studio.film().height() / height;
        double eyes = Math.clamp(face.eyes().y() + 0.35 * (over.eyes().y() - face.eyes().y()), face.eyes().y() - 250, face.eyes().y() + 350);
        double place = right(task, over) ? 0.38 : 0.62;
        return fit.fit(List.of(face), face.at(), distance, focal, new FrameFit.Wish(azimuth, 0, 0, place, Sizes.headroom(task.size()), eyes));
    }

    private static boolean right(Task task, Subject over) {
        return task.shot().figures().stream().filter(figure -> figure.character().equals(over.id())).mapToInt(Figure::x).findFirst()
                .orElse(850) > 500;
    }

    /** How far the shoulder's inner edge is from where it looks best, and whether it covers the face. */
    private static double shoulder(Lens lens, Subject face, Subject over, boolean right) {
        double inner = inner(lens, over, right);
        Lens.Seen seen = lens.see(face.eyes());
        double half = 0.5 * face.head() * lens.focal() / seen.ahead() / lens.film().width();
        double gap = right ? inner - (seen.x() + half) : seen.x() - half - inner;
        double wanted = right ? 0.73 : 0.27;
        return Math.abs(inner - wanted) + (gap < 0.02 ? 2 : 0) + ((right ? inner > 0.96 : inner < 0.04) ? 1.5 : 0);
    }

    /** Where across the frame the silhouette of whoever is near begins, as seen from its middle. */
    static double inner(Lens lens, Subject over, boolean right) {
        Lens.Seen seen = lens.see(new Point(over.crown().x(), over.crown().y() - 1.3 * over.head(), over.crown().z()));
        double half = 0.9 * over.half() * lens.focal() / Math.max(200, seen.ahead()) / lens.film().width();
        return right ? seen.x() - half : seen.x() + half;
    }
}
