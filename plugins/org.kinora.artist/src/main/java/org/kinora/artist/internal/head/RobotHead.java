package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.head.Expression.Action;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws the head of a robot: a shell of metal with a visor; its eyes are lamps, and their shape is its mood. */
final class RobotHead {
    private static final Surface VISOR = new Surface(70, 0x15181C, false, Finish.PLAIN);
    private static final Surface LAMP = new Surface(1000, 0xE8F8FF, false, Finish.PLAIN);

    private final Drawing drawing;
    private final Surface shell;
    private final Surface accent;

    RobotHead(Drawing drawing, Surface shell, Surface accent) {
        this.drawing = drawing;
        this.shell = shell;
        this.accent = accent;
    }

    void draw(Expression mood, Acting acting, Gaze gaze) {
        body(new double[][] {{0.02, 0.20, 0.22}, {0.06, 0.26, 0.29}, {0.30, 0.31, 0.34}, {0.70, 0.33, 0.36}, {0.90, 0.29, 0.32}, {0.97, 0.20, 0.22},
                {0.985, 0.01, 0.01}}, 0, shell);
        body(new double[][] {{0.40, 0.02, 0.02}, {0.40, 0.27, 0.33}, {0.44, 0.29, 0.35}, {0.62, 0.295, 0.355}, {0.66, 0.275, 0.33},
                {0.66, 0.02, 0.02}}, 0.025, VISOR);
        for (int side = -1; side <= 1; side += 2) {
            eye(side, mood, acting, gaze);
            drawing.body(Lock.egg(new Vec(side * 0.335, 0.52, -0.02), 0.045, 0.10, 0.10, 14), false, accent, Ink.FULL);
        }
        drawing.body(Lock.along(List.of(new Vec(0.12, 0.95, -0.05), new Vec(0.13, 1.15, -0.06)), new double[] {0.016, 0.012}, 6, 2), false, shell,
                Ink.FULL);
        drawing.body(Lock.egg(new Vec(0.13, 1.17, -0.06), 0.032, 0.032, 0.032, 10), false, accent, Ink.FULL);
        mouth(acting, mood);
    }

    private void body(double[][] profile, double forward, Surface surface) {
        List<Vec[]> rings = new ArrayList<>();
        for (double[] place : profile) {
            Vec[] ring = new Vec[32];
            for (int s = 0; s < 32; s++) {
                double angle = 2 * Math.PI * s / 32;
                ring[s] = new Vec(place[1] * square(StrictMath.sin(angle)), place[0], 0.02 + forward + place[2] * square(StrictMath.cos(angle)));
            }
            rings.add(ring);
        }
        drawing.body(rings, false, surface, Ink.FULL);
    }

    private static double square(double part) {
        return StrictMath.signum(part) * StrictMath.pow(Math.abs(part), 0.55);
    }

    private void eye(int side, Expression mood, Acting acting, Gaze gaze) {
        double open = Math.clamp((1 + 0.35 * mood.of(Action.LID)) * (1 - acting.lids()), 0.06, 1.4);
        double tilt = 0.030 * mood.of(Action.IN) - 0.020 * mood.of(Action.OUT);
        double smile = Math.max(0, mood.of(Action.CHEEK)) * 0.030;
        double x = side * (0.13 + 0.025 * gaze.aside(side));
        double y = 0.525 + 0.03 * gaze.up(side);
        List<Vec> top = new ArrayList<>();
        List<Vec> bottom = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            double u = -StrictMath.cos(Math.PI * i / 12);
            double round = Math.sqrt(Math.max(0, 1 - u * u));
            double z = 0.405 - 0.02 * u * u;
            double high = 0.058 * round * open;
            double cut = Math.min(high, 0.05 - side * u * tilt * 1.2 + Math.min(0, mood.of(Action.IN)) * 0.02);
            top.add(new Vec(x + 0.058 * u, y + cut, z));
            bottom.add(new Vec(x + 0.058 * u, Math.min(y + cut, y - 0.058 * round * open + smile), z));
        }
        drawing.patch(List.of(top, bottom), new Vec(0, 0, 1), LAMP);
    }

    private void mouth(Acting acting, Expression mood) {
        double open = acting.mouth() == Mouth.REST ? Math.max(0, mood.of(Action.OPEN)) * 0.6 : acting.mouth() == Mouth.CLOSED ? 0
                : 0.3 + 0.7 * acting.voice();
        double bow = 0.035 * mood.of(Action.CORNER);
        for (int row = -1; row <= 1; row++) {
            List<Vec> line = new ArrayList<>();
            for (double u = -1; u <= 1.001; u += 0.2) line.add(new Vec(0.13 * u, 0.225 + row * (0.012 + 0.035 * open) + bow * u * u,
                    0.355 - 0.015 * u * u));
            drawing.line(line, 2.4, 200, Stroke.INK, 1000);
        }
    }
}
