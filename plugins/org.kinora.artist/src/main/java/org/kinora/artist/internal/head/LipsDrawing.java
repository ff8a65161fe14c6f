package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws a mouth: lips, the dark inside, teeth and tongue. */
final class LipsDrawing {
    private static final int STEPS = 14;
    private static final Surface INSIDE = new Surface(150, 0x4A1F22, false, Finish.PLAIN);
    private static final Surface TEETH = new Surface(975, 0xFAF7F0, false, Finish.PLAIN);
    private static final Surface TONGUE = new Surface(480, 0xB9626A, false, Finish.PLAIN);

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;
    private final Lips lips;

    LipsDrawing(Face face, Proportions build, Drawing drawing, Lips lips) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
        this.lips = lips;
    }

    void draw(Surface red, boolean painted) {
        double full = build.lips() * (1 + 0.35 * lips.pucker()) * (painted ? 1.15 : 1);
        if (full > 0.3 || painted) flesh(Math.max(0.25, full), red);
        if (lips.open()) inside();
        edges();
    }

    private void flesh(double full, Surface red) {
        double high = 0.030 * full;
        patch(-0.96, 0.96, u -> lips.upper(u) + high * ends(u) * (1 - 0.25 * Math.max(0, 1 - 14 * u * u)), lips::upper, 0.003, red);
        patch(-0.86, 0.86, lips::lower, u -> lips.lower(u) - 1.25 * high * ends(u / 0.86), 0.003, red);
    }

    private void inside() {
        patch(-1, 1, lips::upper, lips::lower, 0.0035, INSIDE);
        double gap = lips.up() + lips.low();
        if (lips.tongue() > 0) {
            double root = lips.low() * (0.25 + 0.75 * (1 - lips.tongue()));
            patch(-0.72, 0.72, u -> Math.max(lips.lower(u), lips.corner() * -0.28 - root - lips.low() * 0.55 * u * u), lips::lower, 0.0045, TONGUE);
        }
        double teeth = Math.min(gap * (lips.lowerTeeth() > 0 ? 0.5 : 0.75), 0.026 * lips.upperTeeth());
        if (teeth > 0.003) patch(-0.86, 0.86, lips::upper, u -> Math.max(lips.lower(u), lips.upper(u) - teeth * ends(u / 0.9)), 0.0055, TEETH);
        double below = Math.min(gap * 0.46, 0.022 * lips.lowerTeeth());
        if (below > 0.003) patch(-0.78, 0.78, u -> Math.min(lips.upper(u), lips.lower(u) + below * ends(u / 0.84)), lips::lower, 0.0055, TEETH);
    }

    private void edges() {
        line(-1, 1, lips::upper, lips.open() ? 2.2 : 2.4, 620, 1000);
        if (lips.open()) line(-1, 1, lips::lower, 1.7, 620, 950);
        double under = lips.open() ? 0.024 : 0.034 + 0.012 * build.lips();
        line(-0.36, 0.36, u -> lips.lower(u) - under - 0.012 * build.lips() + 0.02 * u * u, 1.4, 800, build.youth() > 0.6 ? 350 : 620);
        for (int side = -1; side <= 1; side += 2) {
            double y = lips.upper(side);
            if (Math.abs(lips.corner()) < 0.012) continue;
            drawing.line(List.of(at(side * 1.07, y + 0.011), at(side * 1.03, y), at(side * 1.045, y - 0.010)), 1.3, 700, Stroke.INK, 700);
        }
    }

    private void line(double left, double right, DoubleUnaryOperator height, double width, int taper, int opacity) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double u = left + (right - left) * i / STEPS;
            places.add(place(u, height.applyAsDouble(u), 0.0065));
        }
        drawing.line(places, width, taper, Stroke.INK, opacity);
    }

    private Vec at(double u, double y) {
        return place(u, y, 0.004);
    }

    private Vec place(double u, double y, double lift) {
        return face.on(u * lips.wide(), build.mouthY() + y, lift);
    }

    private void patch(double left, double right, DoubleUnaryOperator upper, DoubleUnaryOperator lower, double lift, Surface surface) {
        Patch patch = new Patch(0, build.mouthY(), lips.wide(), left, right, upper, lower, lift, 2);
        drawing.patch(patch.on(face), face.facing(0, build.mouthY()), surface);
    }

    private static double ends(double u) {
        return Math.sqrt(Math.max(0, 1 - u * u));
    }
}
