package org.kinora.painter.internal.prop;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/** Puts the drawings of things into the picture. */
public final class Props {
    private Props() {}

    /** A thing at a point of the world, facing the camera; {@code tilt} in radians. */
    public static List<Mark> inHand(PropArt art, Vec at, Lens lens, Air air, double tilt, int id) {
        Vec c = lens.toCamera(at);
        if (c.z() < Lens.NEAR) return List.of();
        double size = Math.max(0.09, art.size()) * lens.scale(c.z());
        return draw(art, lens.screenX(c), lens.screenY(c), size, tilt, c.z() - 0.1, lens.unit() * Math.clamp(4.0 / (1 + 0.3 * c.z()), 0.8, 3), air,
                id);
    }

    /** A thing at a place of the screen; {@code size} of its larger side in pixels. */
    public static List<Mark> draw(PropArt art, double x, double y, double size, double tilt, double depth, double pen, Air air, int id) {
        AffineTransform t = AffineTransform.getTranslateInstance(x, y);
        t.rotate(tilt);
        t.scale(size, size);
        List<Mark> marks = new ArrayList<>();
        for (PropArt.Piece piece : art.pieces()) {
            Shape shape = t.createTransformedShape(piece.shape());
            boolean glow = piece.colour() >>> 24 < 255;
            if (glow) {
                marks.add(Mark.air(shape, Glows.over(shape, piece.colour())));
                continue;
            }
            int colour = air.figure(piece.colour(), depth);
            marks.add(Mark.outlined(shape, colour, piece.ink() * pen, air.ink(depth), Depth.at(depth), id));
        }
        return marks;
    }
}
