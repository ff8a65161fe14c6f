package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;

/**
 * A place's picture as one camera sees it.
 *
 * <p>The widest camera sees all of it; a longer lens or a nearer camera enlarges it. It is only moved, enlarged and turned, so what is straight in
 * it stays
 * straight. The shot's first camera chooses the part of it: by where it looks, its eye level on the camera's, and never beyond its edges; from
 * there on
 * every turn and every way of the camera shifts it as far as it would a wall there. Beyond an edge it goes on mirrored.
 */
final class BackdropPlate {
    /** Millimetres: the lens that sees all of it from the farthest place. */
    private static final double WIDEST = 28;
    /** Degrees from the middle at which a camera sees one end of it. */
    private static final double TURN = 70;
    private static final double MOST = 5;

    private final int width;
    private final int[] lit;

    /** @param pixels room for as many as the view has */
    BackdropPlate(Backdrop backdrop, View view, int[] pixels, PictureLight light, Crew crew) {
        Optic optic = view.optic;
        int height = view.height;
        width = view.width;
        lit = pixels;
        Sheet first = new Sheet(backdrop, backdrop.first(), width, height);
        Sheet now = new Sheet(backdrop, optic, width, height);
        double u = first.left(backdrop) + now.shiftedAcross(first);
        double v = first.top(backdrop) + now.shiftedDown(first);
        boolean mirrored = first.mirrored();
        Texture picture = backdrop.picture();
        double roll = StrictMath.toRadians(optic.roll());
        double cos = StrictMath.cos(roll);
        double sin = StrictMath.sin(roll);
        double detail = StrictMath.log(Math.max(1e-6, picture.width() * now.wide / width)) / StrictMath.log(2) - 0.3;
        double aspect = (double) height / width;
        crew.bands(0, height, (from, to) -> {
            for (int y = from; y < to; y++) for (int x = 0; x < width; x++) {
                double right = (x + 0.5) / width - 0.5;
                double down = ((y + 0.5) / height - 0.5) * aspect;
                double across = u + now.wide * (right * cos - down * sin);
                double below = v + now.high / aspect * (right * sin + down * cos);
                int colour = picture.within(folded(mirrored ? 1 - across : across) * picture.width(), folded(below) * picture.height(), detail);
                lit[y * width + x] = backdrop.own() ? light.own(colour) : light.ground(colour & 0xFFFFFF);
            }
        });
    }

    /** 0xRRGGBB at a pixel. */
    int at(int x, int y) {
        return lit[y * width + x];
    }

    /** A place on an endless strip that goes to and fro between 0 and 1, a hair inside. */
    private static double folded(double x) {
        double f = x - 2 * Math.floor(x / 2);
        return Math.clamp(f > 1 ? 2 - f : f, 0.0005, 0.9995);
    }

    /** How large a part of the picture a camera sees, in shares of its sides, and where it looks. */
    private static final class Sheet {
        private final Optic optic;
        private final double wide;
        private final double high;
        private final double away;
        /** Shares of the picture for a unit of tangent. */
        private final double across;
        private final double down;

        Sheet(Backdrop b, Optic optic, int width, int height) {
            this.optic = optic;
            double longer = Math.max(width, height);
            double shape = (double) b.picture().width() / b.picture().height();
            double frameWide = 36 * width / longer;
            double frameHigh = 36 * height / longer;
            double whole = Math.max(frameWide, frameHigh * shape) / WIDEST;
            Vec level = Vec.toward(optic.bearing());
            double back = b.middle().minus(optic.at()).dot(level);
            away = Math.max(0.15 * b.far(), b.far() + back);
            double larger = Math.clamp((b.far() + b.widest()) / away, 0.4, MOST);
            double sheet = Math.max(whole * larger, Math.max(frameWide, frameHigh * shape) / optic.focal());
            across = 1 / sheet;
            down = shape / sheet;
            wide = frameWide / optic.focal() * across;
            high = frameHigh / optic.focal() * down;
        }

        private double turn() {
            double turn = (optic.bearing() - 180) % 360;
            return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        }

        /** Whether it looks towards the audience: then left and right change places, so that it does not see the same wall. */
        boolean mirrored() {
            return Math.abs(turn()) > 90;
        }

        /** The column in the middle of the frame. */
        double left(Backdrop b) {
            double turn = turn();
            double to = Math.abs(turn) > 90 ? Math.copySign(180 - Math.abs(turn), turn) : turn;
            return Math.clamp(0.5 + 0.5 * to / TURN, 0.5 * Math.min(1, wide), 1 - 0.5 * Math.min(1, wide));
        }

        /** The row in the middle of the frame. */
        double top(Backdrop b) {
            double level = -StrictMath.tan(StrictMath.toRadians(optic.pitch())) * down - optic.shift() * high;
            return Math.clamp(b.horizon() + level, 0.5 * Math.min(1, high), 1 - 0.5 * Math.min(1, high));
        }

        double shiftedAcross(Sheet first) {
            double turn = turn() - first.turn();
            if (turn > 180) turn -= 360;
            if (turn < -180) turn += 360;
            Vec right = new Vec(Vec.toward(first.optic.bearing()).z(), 0, -Vec.toward(first.optic.bearing()).x());
            double moved = optic.at().minus(first.optic.at()).dot(right) / away;
            return (StrictMath.toRadians(turn) + moved) * across;
        }

        double shiftedDown(Sheet first) {
            double tilt = StrictMath.toRadians(first.optic.pitch() - optic.pitch());
            double raised = (first.optic.at().y() - optic.at().y()) / away;
            return (tilt + raised) * down - (optic.shift() - first.optic.shift()) * high;
        }
    }
}
