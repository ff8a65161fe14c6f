package org.kinora.stage.internal.camera;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.CameraMove;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/** Where a moving camera ends: as far as the move's intensity asks and the set has room, holding what it looks at. */
final class Moves {
    private static final double[] SHARES = {1, 0.8, 0.6, 0.45, 0.3, 0.18};

    private final Clearance clearance;
    private final Studio studio;

    Moves(Studio studio) {
        this.studio = studio;
        clearance = new Clearance(studio);
    }

    /** The camera at the end of a shot; empty when it stays, or has no room to move. */
    Optional<Lens> end(Found found, CameraMove move, List<Placement> people, Optional<Placement> main) {
        Lens start = found.lens();
        double intensity = Math.clamp(move.intensity(), 0, 2000) / 1000.0;
        if (intensity == 0) return Optional.empty();
        boolean turns = List.of(CameraMove.Kind.PAN_LEFT, CameraMove.Kind.PAN_RIGHT, CameraMove.Kind.TILT_UP, CameraMove.Kind.TILT_DOWN,
                CameraMove.Kind.ZOOM_IN,
                CameraMove.Kind.ZOOM_OUT, CameraMove.Kind.ROTATE_LEFT, CameraMove.Kind.ROTATE_RIGHT).contains(move.kind());
        for (double share : SHARES) {
            Optional<Lens> end = moved(start, found.points().getFirst(), move.kind(), intensity * share, main);
            if (end.isEmpty()) return end;
            boolean inside = end.get().at().y() >= studio.lowest() && end.get().at().y() <= Math.max(studio.highest(), start.at().y());
            if (inside && (turns || clearance.free(start.at(), end.get().at(), people, found.near()))) return end;
        }
        return Optional.empty();
    }

    private Optional<Lens> moved(Lens start, Point target, CameraMove.Kind kind, double amount, Optional<Placement> main) {
        double distance = Math.max(300, start.see(target).ahead());
        double wide = distance * start.film().width() / start.focal();
        double high = start.height(distance);
        return Optional.ofNullable(switch (kind) {
            case STATIC, HANDHELD -> null;
            case DOLLY_IN -> held(start, start.moved(start.at().plus(start.forward().times(distance * 0.5 * Math.min(1.3, amount)))), target);
            case DOLLY_OUT -> held(start, start.moved(start.at().minus(start.forward().times(distance * 0.7 * amount))), target);
            case ZOOM_IN -> held(start, start.zoomed(start.focal() * (1 + 0.8 * amount)), target);
            case ZOOM_OUT -> held(start, start.zoomed(Math.max(12, start.focal() / (1 + 0.8 * amount))), target);
            case PAN_LEFT -> start.turned(angle(start, 0.45 * amount, start.film().width()));
            case PAN_RIGHT -> start.turned(-angle(start, 0.45 * amount, start.film().width()));
            case TILT_UP -> start.pitched(Math.min(88, start.pitch() + angle(start, 0.45 * amount, start.film().height())));
            case TILT_DOWN -> start.pitched(Math.max(-88, start.pitch() - angle(start, 0.45 * amount, start.film().height())));
            case TRUCK_LEFT -> start.moved(start.at().minus(start.right().times(truck(start, wide, amount, main, -1))));
            case TRUCK_RIGHT -> start.moved(start.at().plus(start.right().times(truck(start, wide, amount, main, 1))));
            case CRANE_UP -> held(start, start.moved(raised(start.at(), Math.clamp(high * 0.9 * amount, 250, 6000))), target);
            case CRANE_DOWN -> held(start, start.moved(raised(start.at(), -Math.clamp(high * 0.6 * amount, 250, 6000))), target);
            case ROTATE_LEFT -> start.rolled(start.roll() - 20 * amount);
            case ROTATE_RIGHT -> start.rolled(start.roll() + 20 * amount);
        });
    }

    private static double angle(Lens lens, double share, double film) {
        return StrictMath.toDegrees(StrictMath.atan(share * film / lens.focal()));
    }

    private static Point raised(Point at, double by) {
        return new Point(at.x(), at.y() + by, at.z());
    }

    /** A truck goes along with whoever walks; past whoever stays it goes a part of the frame. */
    private static double truck(Lens lens, double wide, double amount, Optional<Placement> main, int side) {
        if (main.isPresent() && main.get().way().size() > 1) {
            Spot to = main.get().way().getLast();
            Spot at = main.get().at();
            double along = side * new Point(to.x() - at.x(), 0, to.z() - at.z()).dot(lens.right());
            if (along > 200) return along;
        }
        return Math.min(3000, wide * 0.5 * amount);
    }

    /** The moved camera turned so that what it looks at stays where it was in the frame. */
    private static Lens held(Lens start, Lens moved, Point target) {
        Lens.Seen wanted = start.see(target);
        Lens lens = moved;
        for (int round = 0; round < 6; round++) {
            Lens.Seen seen = lens.see(target);
            if (seen.ahead() < 50) return moved;
            double dx = (seen.x() - wanted.x()) * lens.film().width() / lens.focal();
            double dy = seen.y() - wanted.y();
            lens = lens.turned(-StrictMath.toDegrees(StrictMath.atan(dx)));
            boolean level = start.pitch() == 0 && Math.abs(lens.shift() - dy) <= 0.42;
            lens = level ? lens.shifted(lens.shift() - dy)
                    : lens.pitched(Math.clamp(lens.pitch() - StrictMath.toDegrees(StrictMath.atan(dy * lens.film().height() / lens.focal())), -88,
                            88));
        }
        return lens;
    }
}
