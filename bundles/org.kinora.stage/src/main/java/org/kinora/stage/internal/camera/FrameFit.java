package org.kinora.stage.internal.camera;

import java.util.List;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/**
 * Sets a camera at a distance and turns it until the heads are where they belong: the highest crown under its headroom, the group (or the head that
 * the shot is about) at its place across the frame. The conditions are met one after the other in a few rounds.
 */
final class FrameFit {
    private static final int ROUNDS = 9;
    private static final double MOST_SHIFT = 0.42;
    private static final double STEEP = -45;

    private final Studio studio;

    FrameFit(Studio studio) {
        this.studio = studio;
    }

    /**
     * How a frame is to look.
     *
     * @param azimuth degrees, from where the camera looks
     * @param pitch degrees; 0 keeps the camera level and shifts the lens instead
     * @param place where across the frame the middle of the subjects is to be, 0 to 1
     * @param headroom share of the frame's height above the highest crown
     * @param height millimetres of the camera above the floor, for a level camera
     */
    record Wish(double azimuth, double pitch, double roll, double place, double headroom, double height) {}

    /** The camera that sees some subjects from so far, with such a lens. */
    Lens fit(List<Subject> subjects, Flat middle, double distance, double focal, Wish wish) {
        double back = distance * StrictMath.cos(StrictMath.toRadians(wish.pitch()));
        Flat at = middle.plus(Flat.toward(wish.azimuth()).times(back));
        double crown = subjects.stream().mapToDouble(subject -> subject.crown().y()).max().orElse(1700);
        double y = wish.pitch() == 0 ? wish.height() : crown - distance * StrictMath.sin(StrictMath.toRadians(wish.pitch()));
        if (wish.pitch() < STEEP) return above(subjects, middle, distance, focal, wish);
        Lens lens = new Lens(Point.of(at, clamp(y)), wish.azimuth() + 180, wish.pitch(), wish.roll(), focal, 0, studio.film());
        for (int round = 0; round < ROUNDS; round++) lens = across(down(lens, subjects, wish, distance), subjects, wish.place());
        return lens;
    }

    /** A camera right above keeps no headroom: it centres the people. Ceilings are taken away for it. */
    private Lens above(List<Subject> subjects, Flat middle, double distance, double focal, Wish wish) {
        double eyes = subjects.stream().mapToDouble(subject -> subject.eyes().y()).average().orElse(1500);
        double ground = subjects.stream().mapToDouble(subject -> subject.feet().y()).min().orElse(0);
        double height = ground + (eyes - ground) * 0.75;
        double turn = StrictMath.toRadians(-wish.pitch());
        Flat at = middle.plus(Flat.toward(wish.azimuth()).times(distance * StrictMath.cos(turn)));
        return new Lens(Point.of(at, height + distance * StrictMath.sin(turn)), wish.azimuth() + 180, wish.pitch(), wish.roll(), focal, 0,
                studio.film());
    }

    private double clamp(double y) {
        return Math.clamp(y, studio.lowest(), Math.max(studio.lowest(), studio.highest()));
    }

    /**
     * Brings the highest crown to its headroom: by shifting a level lens, by raising or lowering a tilted camera, by tilting when that has an end.
     */
    private Lens down(Lens lens, List<Subject> subjects, Wish wish, double distance) {
        Lens.Seen top = subjects.stream().map(subject -> lens.see(subject.crown())).min(java.util.Comparator.comparingDouble(Lens.Seen::y))
                .orElseThrow();
        double low = top.y() - wish.headroom();
        if (wish.pitch() == 0) {
            double shift = lens.shift() - low;
            if (lens.pitch() == 0 && Math.abs(shift) <= MOST_SHIFT) return lens.shifted(shift);
            Lens most = lens.pitch() == 0 ? lens.shifted(Math.clamp(shift, -MOST_SHIFT, MOST_SHIFT)) : lens;
            return most.pitched(Math.clamp(most.pitch() - tilt(lens, low - (lens.shift() - most.shift())), -40, 40));
        }
        double y = lens.at().y() - low * lens.height(Math.clamp(top.ahead(), distance * 0.3,
                distance * 2)) / StrictMath.cos(StrictMath.toRadians(lens.pitch()));
        Lens moved = lens.moved(new Point(lens.at().x(), clamp(y), lens.at().z()));
        return clamp(y) == y ? moved : moved.pitched(Math.clamp(lens.pitch() - tilt(lens, low) * 0.7, -85, 60));
    }

    private static double tilt(Lens lens, double share) {
        return StrictMath.toDegrees(StrictMath.atan(share * lens.film().height() / lens.focal()));
    }

    private static Lens across(Lens lens, List<Subject> subjects, double place) {
        double[] ends = ends(lens, subjects);
        double off = (ends[0] + ends[1]) / 2 - place;
        return lens.turned(-StrictMath.toDegrees(StrictMath.atan(off * lens.film().width() / lens.focal())) * 0.9);
    }

    /** Where in the frame the bodies of a group begin and end. */
    static double[] ends(Lens lens, List<Subject> subjects) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Subject subject : subjects) {
            Lens.Seen seen = lens.see(subject.eyes());
            double half = subject.half() * lens.focal() / Math.max(1, seen.ahead()) / lens.film().width();
            left = Math.min(left, seen.x() - half);
            right = Math.max(right, seen.x() + half);
        }
        return new double[] {left, right};
    }

    /** How high a level camera is: with the eyes of whoever is near, at a grown-up's eyes for all that is wide. */
    static double height(ShotSize size, List<Subject> subjects, int ground) {
        double eyes = subjects.stream().mapToDouble(subject -> subject.eyes().y()).average().orElse(ground + 1600);
        boolean people = subjects.stream().anyMatch(Subject::human);
        if (size.ordinal() <= ShotSize.WIDE.ordinal()) return ground + (people ? 1600 : 1150);
        if (size == ShotSize.FULL) return Math.clamp(eyes - 150, ground + 380, ground + 1450);
        return Math.max(eyes, ground + 260);
    }
}
