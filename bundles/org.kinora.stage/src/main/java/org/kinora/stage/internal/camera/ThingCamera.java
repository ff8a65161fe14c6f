package org.kinora.stage.internal.camera;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.story.Angle;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.geometry.Turn;

/** Finds the camera of an insert: a close look at a thing where it lies, hangs or is held, or at hands. */
final class ThingCamera {
    /** Millimetres of the smallest frame. */
    private static final double LEAST = 130;

    /** Millimetres across what is looked at with its surroundings. */
    private static final double SMALL = 1300;
    /** Millimetres of the lens that shows them. */
    private static final double WIDEST = 26;

    private static final double[] TURNS = {0, 10, -10, 20, -20, 32, -32, 45, -45, 60, -60, 90, -90, 130, -130};
    private static final double[] TILTS = {0, -8, -16, 8, -26};
    private static final double[] REACHES = {1, 0.75, 0.55, 1.3, 0.4, 1.7, 2.6};

    private final Studio studio;
    private final Clearance clearance;

    ThingCamera(Studio studio) {
        this.studio = studio;
        clearance = new Clearance(studio);
    }

    /**
     * What is looked at.
     *
     * @param wide millimetres that it takes across the frame
     * @param high millimetres that it takes of the frame's height
     * @param front the way it faces, when it hangs on something or is in a hand, and is seen from before only
     * @param aside degrees that the camera may be to the side of that
     * @param lying whether it shows its face upwards
     * @param least millimetres that the frame is high at least
     */
    record Thing(Point middle, double wide, double high, Optional<Double> front, double aside, boolean lying, double least) {
        Thing(Point middle, double wide, double high, Optional<Double> front, double aside, boolean lying) {
            this(middle, wide, high, front, aside, lying, LEAST);
        }

        /** The same with what is around it. */
        Thing around(double millimetres) {
            return new Thing(middle, wide, high, front, aside, lying, millimetres);
        }

        /** The same seen between the people at its sides. */
        Thing between(double heading) {
            return new Thing(middle, wide, high, Optional.of(heading), 6, lying, least);
        }

        /** @param top whether it is what lies on it that is looked at, as on a table: then it is seen from above */
        static Thing of(Part part, boolean hung, boolean top) {
            Solid solid = Solid.of(part);
            boolean lying = part.note().endsWith("lying") || top;
            double wide = hung ? part.width() : Math.max(part.width(), part.depth());
            double high = lying ? Math.max(part.depth() * 0.6, top ? 0 : part.height()) : part.height();
            return new Thing(top ? Point.of(solid.middle(), solid.high()) : solid.centre(), wide, high,
                    hung ? Optional.of((double) part.at().heading()) : Optional.empty(), 48, lying);
        }

        /** The height of a frame, in millimetres, of which it takes its share one way or the other. */
        double frame(ShotSize size, double aspect) {
            return Math.max(least, Math.max(high, wide / aspect) / share(size));
        }

        /** How much of the frame a thing takes: more than half of it close, nearly all of it extremely close. */
        private static double share(ShotSize size) {
            return switch (size) {
                case EXTREME_CLOSE -> 0.9;
                case CLOSE -> 0.6;
                case MEDIUM_CLOSE -> 0.45;
                case MEDIUM -> 0.33;
                default -> 0.22;
            };
        }
    }

    /**
     * @param keep ids of parts that belong to the picture: the thing, and what carries it
     * @param near ids of people who may be near the lens
     */
    Found find(Task task, Thing thing, List<String> keep, List<String> near) {
        Found best = null;
        for (double turn : TURNS) for (double tilt : TILTS) for (double reach : REACHES) {
            double strain = Math.abs(turn) / 12 + Math.abs(tilt) / 10 + Math.abs(StrictMath.log(reach));
            if (best != null && strain >= best.cost()) continue;
            Lens lens = lens(task.shot().framing(), thing, turn, tilt, reach);
            double cost = strain;
            if (!clearance.free(lens.at(), task.people(), near, keep)) cost += 100;
            cost += 0.6 * clearance.wild(lens, List.of(thing.middle()), keep).stream().filter(id -> !studio.block(id).wall()).count();
            if (best == null || cost < best.cost()) best = new Found(lens, List.of(thing.middle()), keep, near, cost);
        }
        return best;
    }

    private Lens lens(ShotFraming framing, Thing thing, double turn, double tilt, double reach) {
        double planned = Math.clamp(framing.azimuth(), -80, 80) + turn;
        double azimuth = thing.front().map(front -> facing(planned, front, thing.aside())).orElse(planned);
        double plain = pitch(framing.angle(), thing);
        boolean open = open(framing, thing);
        double pitch = Math.clamp((open ? Math.clamp(plain, thing.lying() ? -26 : -18, -12) : plain) + tilt, -86, 20);
        double focal = Math.max(20, framing.lens() == 0 ? 85 : open ? Math.min(WIDEST, framing.lens()) : framing.lens()) * reach;
        double height = thing.frame(framing.size(), studio.film().aspect());
        double distance = Math.max(open ? 240 : 320, height * focal / studio.film().height());
        Point back = Point.of(Flat.toward(azimuth).times(StrictMath.cos(StrictMath.toRadians(pitch))), -StrictMath.sin(StrictMath.toRadians(pitch)));
        Point at = thing.middle().plus(back.times(distance));
        double lowest = studio.lowest();
        double y = Math.clamp(at.y(), lowest, Math.max(lowest, studio.highest()));
        Point clear = new Point(at.x(), y, at.z());
        double fitting = Math.max(14, clear.distance(thing.middle()) * studio.film().height() / height);
        return aimed(clear, thing.middle(), fitting, framing.angle() == Angle.DUTCH ? 8 : 0);
    }

    /** What is seen from before only is seen from the planned bearing, else from as far to the side of its own front as that is from the stage's. */
    private static double facing(double planned, double front, double aside) {
        return Math.abs(Turn.between(planned, front)) <= aside ? planned : front + Math.clamp(planned, -aside, aside) * 0.6;
    }

    /** Whether what lies about is seen with the place behind it: near, with a short lens, from a low angle. */
    private static boolean open(ShotFraming framing, Thing thing) {
        return framing.size().ordinal() >= ShotSize.CLOSE.ordinal() && thing.front().isEmpty() && Math.max(thing.wide(), thing.high()) < SMALL;
    }

    private static double pitch(Angle angle, Thing thing) {
        double plain = switch (angle) {
            case EYE, DUTCH -> -10;
            case LOW -> 6;
            case HIGH -> -38;
            case OVERHEAD -> -80;
        };
        // Between knees only a steep look comes down to the seat.
        if (thing.front().isPresent() && thing.aside() < 10) return -56;
        if (thing.front().isPresent()) return thing.lying() ? -36 : thing.aside() > 50 ? Math.clamp(plain, -38, -14) : plain / 3;
        return thing.lying() ? Math.min(plain, -34) : plain;
    }

    /** A camera that looks straight at a point. */
    private Lens aimed(Point at, Point target, double focal, double roll) {
        Point way = target.minus(at);
        double level = way.flat().length();
        double pitch = StrictMath.toDegrees(StrictMath.atan2(way.y(), level));
        return new Lens(at, way.flat().heading(), pitch, roll, focal, 0, studio.film());
    }
}
