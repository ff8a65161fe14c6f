package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/** Draws the lines of a nose; its bridge is a contour of the skull wherever it is seen from the side. */
final class Nose {
    private final Face face;
    private final Proportions build;
    private final Drawing drawing;

    Nose(Face face, Proportions build, Drawing drawing) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
    }

    void draw(double sneer) {
        double y = build.noseY() + 0.006 + 0.008 * sneer;
        double small = 1 - 0.35 * build.youth();
        List<Vec> tip = new ArrayList<>();
        for (double t = -1; t <= 1.01; t += 0.25) tip.add(face.on(0.026 * t * small, y - 0.004 + 0.009 * t * t, 0.004));
        drawing.line(tip, 1.7, 850, Stroke.INK, 850);
        for (int side = -1; side <= 1; side += 2) {
            double wide = build.noseWide() * (1 + 0.12 * sneer);
            drawing.line(List.of(face.on(side * (wide - 0.008), y + 0.036, 0.004), face.on(side * (wide + 0.001), y + 0.022, 0.004),
                    face.on(side * (wide - 0.004), y + 0.009, 0.004), face.on(side * (wide - 0.017), y + 0.004, 0.004)), 1.4, 850, Stroke.INK,
                    build.youth() > 0.5 ? 350 : 800);
            drawing.line(List.of(face.on(side * 0.036 * small, y + 0.006, 0.004), face.on(side * 0.027 * small, y + 0.011, 0.004),
                    face.on(side * 0.018 * small, y + 0.006, 0.004)), 2.0, 800, Stroke.INK, 900);
        }
    }
}
