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
    /** Share of the height of the eyes that a camera right above looks at. */
    private static final double MIDDLE = 0.75;
    /** How far below the eyes it looks at most, as a share of its distance. */
    private static final double SINK = 0.45;
    /** Millimetres before the lens. */
    private static final double NEAR = 300;

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
        if (wish.pitch() != 0) return tilted(lens, subjects, wish);
        for (int round = 0; round < ROUNDS; round++) lens = across(down(lens, subjects, wish), subjects, wish.place());
        return lens;
    }

    /**
     * A camera right above keeps no headroom: it centres the people, the heads where it comes so near that it would stand among them. Ceilings are
     * taken away for it.
     */
    private Lens above(List<Subject> subjects, Flat middle, double distance, double focal, Wish wish) {
        double eyes = subjects.stream().mapToDouble(subject -> subject.eyes().y()).average().orElse(1500);
        double ground = subjects.stream().mapToDouble(subject -> subject.feet().y()).min().orElse(0);
        double height = Math.max(ground + (eyes - ground) * MIDDLE, eyes - distance * SINK);
        double turn = StrictMath.toRadians(-wish.pitch());
        Flat at = middle.plus(Flat.toward(wish.azimuth()).times(distance * StrictMath.cos(turn)));
        return new Lens(Point.of(at, height + distance * StrictMath.sin(turn)), wish.azimuth() + 180, wish.pitch(), wish.roll(), focal, 0,
                studio.film());
    }

    /** A tilted camera is raised or lowered until the headroom is right; at the ends of its reach it is tilted more or less. */
    private Lens tilted(Lens start, List<Subject> subjects, Wish wish) {
        Lens lens = start;
        for (int round = 0; round < 4; round++) {
            Lens turned = across(lens, subjects, wish.place()).pitched(wish.pitch());
            double wanted = turned.at().y() + raise(turned, subjects, wish);
            lens = turned.moved(new Point(turned.at().x(), clamp(wanted), turned.at().z()));
            if (Math.abs(wanted - lens.at().y()) > 1) lens = lens.pitched(pitch(lens, subjects, wish));
        }
        return lens;
    }

    /** By how much a camera rises so that the highest crown has its headroom: what is seen of each is a ratio of two lengths that change with it. */
    private static double raise(Lens lens, List<Subject> subjects, Wish wish) {
        double most = (0.5 - wish.headroom()) * lens.film().height();
        double turn = StrictMath.toRadians(lens.pitch());
        double each = lens.focal() * StrictMath.cos(turn) - most * StrictMath.sin(turn);
        return heads(subjects).stream().mapToDouble(subject -> {
            Lens.Seen seen = lens.see(subject.crown());
            double above = (0.5 - seen.y()) * lens.film().height() * seen.ahead();
            // Whoever is beside the lens or behind it is in no frame yet.
            return seen.ahead() < NEAR ? -Double.MAX_VALUE : (above - most * seen.ahead()) / each;
        }).filter(by -> by > -Double.MAX_VALUE).max().orElse(0);
    }

    /** The tilt that gives the highest crown its headroom. */
    private static double pitch(Lens lens, List<Subject> subjects, Wish wish) {
        Flat forward = Flat.toward(lens.bearing());
        double angle = heads(subjects).stream().mapToDouble(subject -> StrictMath.toDegrees(StrictMath.atan2(subject.crown().y() - lens.at().y(),
                Math.max(100, subject.crown().flat().minus(lens.at().flat()).dot(forward))))).max().orElse(0);
        double headroom = StrictMath.toDegrees(StrictMath.atan((0.5 - wish.headroom()) * lens.film().height() / lens.focal()));
        return Math.clamp(angle - headroom, -85, 60);
    }

    /** Whose heads have headroom: of those who do not lie, when there are any. */
    private static List<Subject> heads(List<Subject> subjects) {
        List<Subject> upright = subjects.stream().filter(subject -> !subject.placement().posture().equals("lie")).toList();
        return upright.isEmpty() ? subjects : upright;
    }

    private double clamp(double y) {
        return Math.clamp(y, studio.lowest(), Math.max(studio.lowest(), studio.highest()));
    }

    /** Brings the highest crown to its headroom: by shifting a level lens, by tilting when that has an end. */
    private Lens down(Lens lens, List<Subject> subjects, Wish wish) {
        double low = heads(subjects).stream().mapToDouble(subject -> lens.see(subject.crown()).y()).min().orElseThrow() - wish.headroom();
        double shift = lens.shift() - low;
        if (lens.pitch() == 0 && Math.abs(shift) <= MOST_SHIFT) return lens.shifted(shift);
        Lens most = lens.pitch() == 0 ? lens.shifted(Math.clamp(shift, -MOST_SHIFT, MOST_SHIFT)) : lens;
        return most.pitched(Math.clamp(most.pitch() - tilt(lens, low - (lens.shift() - most.shift())), -40, 40));
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
