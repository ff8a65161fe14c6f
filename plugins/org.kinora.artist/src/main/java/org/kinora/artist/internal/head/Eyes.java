package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kinora.artist.internal.head.Expression.Action;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws the eyes: white, iris and pupil between the lids, and the lines of the lids. */
final class Eyes {
    private static final int STEPS = 12;
    private static final Surface WHITE = new Surface(985, 0xFBFAF7, false, Finish.PLAIN);
    private static final Surface PUPIL = new Surface(0, 0x0E0E10, false, Finish.PLAIN);
    private static final Surface GLINT = new Surface(1000, 0xFFFFFF, false, Finish.LIGHT);
    private static final int[][] IRIS = {{0x4A2F1D, 90}, {0x33221A, 60}, {0x5C4326, 120}, {0x3F6B8C, 230}, {0x4E6E4A, 200}, {0x6A7F8C, 260}};

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;

    Eyes(Face face, Proportions build, Drawing drawing) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
    }

    /**
     * @param lids 0 as the mood has them, 1 closed
     * @param gaze which way they look, in the axes of the head
     */
    void draw(Expression mood, double lids, Gaze gaze, String id, int skin) {
        for (int side = -1; side <= 1; side += 2) eye(side, mood, lids, gaze, id, skin);
    }

    private void eye(int side, Expression mood, double lids, Gaze gaze, String id, int skin) {
        double open = open(mood, lids) * (1 - 0.35 * Math.max(0, mood.of(Action.LOPSIDED)) * (side < 0 ? 1 : 0));
        double lift = gaze.up(side);
        Opening eye = new Opening(build, side, open, mood.of(Action.SQUINT), mood.of(Action.CHEEK), lift);
        if (open > 0.06) {
            patch(eye, -1, 1, u -> eye.upper(u), u -> eye.lower(u), 0.004, 4, WHITE);
            double radius = build.eye() * (0.43 + 0.06 * build.youth());
            double x = gaze.aside(side) * (build.eye() - radius * 0.62);
            double y = lift * build.eye() * 0.33 + build.eye() * 0.07;
            disc(eye, x, y, radius, 0.0055, iris(id, skin));
            disc(eye, x, y, radius * (0.50 + 0.08 * Math.max(0, mood.of(Action.LID))), 0.0065, PUPIL);
            if (open > 0.45) dot(eye, x, y, radius);
            disc(eye, x - radius * 0.33, y + radius * 0.36, radius * 0.27, 0.0078, GLINT);
        }
        lines(eye, side, open);
    }

    /** How far the upper lid is up: 1 at rest, 0 closed. */
    private static double open(Expression mood, double lids) {
        double lid = mood.of(Action.LID);
        return Math.clamp((lid > 0 ? 1 + 0.38 * lid : 1 + lid) * (1 - lids), 0, 1.4);
    }

    private static Surface iris(String id, int skin) {
        int[] choice = IRIS[skin > 550 ? (int) (Dice.roll(id, "iris") * 2) : (int) (Dice.roll(id, "iris") * IRIS.length)];
        return new Surface(choice[1], choice[0], false, Finish.PLAIN);
    }

    private void lines(Opening eye, int side, double open) {
        boolean lashes = build.woman() > 0.7 && build.youth() < 0.7;
        List<Vec> lid = new ArrayList<>();
        double to = lashes && open > 0.06 ? 0.84 : 1;
        for (int i = 0; i <= STEPS; i++) {
            double u = -1 + (1 + to) * i / STEPS;
            lid.add(eye.at(face, u, open > 0.06 ? eye.upper(u) : eye.lower(u) + 0.002, 0.0075));
        }
        if (lashes) lid.add(eye.at(face, 1.14, open > 0.06 ? eye.upper(0.84) - 0.002 : eye.lower(1) - 0.005, 0.006));
        drawing.line(lid, lashes ? 3.4 : 2.7, 650, Stroke.INK, 1000);
        if (open <= 0.06) return;
        List<Vec> under = new ArrayList<>();
        for (double u = -0.25; u <= 0.75; u += 0.2) under.add(eye.at(face, u, eye.lower(u), 0.0065));
        drawing.line(under, 1.2, 700, Stroke.INK, 750);
        if (build.youth() > 0.6) return;
        List<Vec> fold = new ArrayList<>();
        for (double u = -0.55; u <= 0.85; u += 0.2) fold.add(eye.at(face, u, eye.upper(u) + 0.017 + 0.006 * (1.2 - open), 0.003));
        drawing.line(fold, 1.1, 800, Stroke.INK, 620);
    }

    /** A drop of ink in the pupil: it holds the eye when it is too small for the rest. */
    private void dot(Opening eye, double x, double y, double radius) {
        double v = Math.min(y, eye.upper(x / build.eye()) - radius * 0.3);
        drawing.line(List.of(eye.at(face, (x - radius * 0.12) / build.eye(), v, 0.007), eye.at(face, (x + radius * 0.12) / build.eye(), v, 0.007)),
                radius * 170, 0, Stroke.INK, 1000);
    }

    private void disc(Opening eye, double x, double y, double radius, double lift, Surface surface) {
        double left = Math.max(-1, (x - radius) / build.eye());
        double right = Math.min(1, (x + radius) / build.eye());
        patch(eye, left, right, u -> Math.min(eye.upper(u), y + half(u * build.eye() - x, radius)),
                u -> Math.max(eye.lower(u), y - half(u * build.eye() - x, radius)), lift, lift < 0.006 ? 3 : lift < 0.007 ? 2 : 1, surface);
    }

    private static double half(double off, double radius) {
        return Math.sqrt(Math.max(0, radius * radius - off * off));
    }

    private void patch(Opening eye, double left, double right, DoubleUnaryOperator upper, DoubleUnaryOperator lower, double lift, int rows,
            Surface surface) {
        Patch patch = new Patch(eye.x(), eye.y(), eye.side() * build.eye(), left, right, upper, lower, lift, rows);
        drawing.patch(patch.on(face), face.facing(eye.x(), eye.y()), surface);
    }
}
