package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.head.Expression.Action;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws what age and mood leave on the skin: folds, furrows, bags, blushes, tears and sweat. */
final class Marks {
    private static final Surface TEAR = new Surface(965, 0xD8EEF8, false, Finish.PLAIN);
    private static final int BLUSH = 0xC8564E;

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;

    Marks(Face face, Proportions build, Drawing drawing) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
    }

    void draw(Expression mood, Lips lips) {
        double years = build.years();
        double grown = 1 - build.youth();
        double smile = Math.max(0, lips.corner() / 0.040) * (0.35 + 0.65 * mood.of(Action.CHEEK));
        fold(lips, Math.min(1, Math.max(smile * (0.4 + 0.6 * grown), Math.max(mood.of(Action.SNEER), 0.95 * years))) * (0.25 + 0.75 * grown));
        furrow(Math.max(0, mood.of(Action.KNIT)) * grown);
        forehead(Math.max(0.75 * (years - 0.35), Math.max(0, Math.min(mood.of(Action.IN), 1)) * (0.25 + 0.6 * years) * grown), mood);
        bags(Math.max(years - 0.25, Math.max(0, -mood.of(Action.LID) - 0.45) * 0.7 * grown));
        crow(Math.max(0, years - 0.3) + 0.5 * mood.of(Action.CHEEK) * Math.min(1, years + 0.25) * grown);
        if (mood.of(Action.BLUSH) > 0.2) blush(mood.of(Action.BLUSH));
        if (mood.of(Action.TEARS) > 0.2) for (int side = -1; side <= 1; side += 2) {
            drop(side * (build.eyeX() + 0.012), build.eyeY() - 0.055, mood.of(Action.TEARS), side < 0 ? 0.075 : 0.045);
        }
        if (mood.of(Action.SWEAT) > 0.3) drop(0.195, build.browY() + 0.11, mood.of(Action.SWEAT), 0.05);
        if (mood.of(Action.SWEAT) > 0.7) drop(-0.205, build.browY() + 0.08, mood.of(Action.SWEAT), 0.04);
    }

    /** From the wing of the nose around the corner of the mouth. */
    private void fold(Lips lips, double strength) {
        if (strength < 0.15) return;
        for (int side = -1; side <= 1; side += 2) {
            double end = build.mouthY() + lips.upper(side) + 0.016;
            List<Vec> places = new ArrayList<>();
            for (int i = 0; i <= 6; i++) {
                double t = i / 6.0;
                double x = (build.noseWide() + 0.014) * (1 - t) + (lips.wide() + 0.026) * t + 0.016 * StrictMath.sin(Math.PI * t);
                places.add(face.on(side * x, (build.noseY() + 0.036) * (1 - t) + end * t, 0.003));
            }
            drawing.line(places, 0.8 + 0.8 * strength, 850, Stroke.INK, (int) (350 + 500 * strength));
        }
    }

    private void furrow(double strength) {
        if (strength < 0.3) return;
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 0.024;
            drawing.line(List.of(face.on(x * 0.8, build.browY() - 0.016, 0.004), face.on(x, build.browY() + 0.012, 0.004),
                    face.on(x * 1.25, build.browY() + 0.036 * strength, 0.004)), 1.5, 850, Stroke.INK, (int) (300 + 600 * strength));
        }
    }

    private void forehead(double strength, Expression mood) {
        if (strength < 0.2) return;
        double y = build.browY() + 0.075 + 0.02 * mood.of(Action.IN);
        for (int line = 0; line < (strength > 0.4 ? 2 : 1); line++) {
            List<Vec> places = new ArrayList<>();
            double half = 0.12 - 0.03 * line;
            for (double t = -1; t <= 1.01; t += 0.2) places.add(face.on(half * t, y + 0.034 * line - 0.006 * t * t, 0.003));
            drawing.line(places, 1.1, 900, Stroke.INK, (int) Math.min(700, 250 + 500 * strength));
        }
    }

    private void bags(double strength) {
        if (strength < 0.2) return;
        for (int side = -1; side <= 1; side += 2) {
            List<Vec> places = new ArrayList<>();
            for (double u = -0.75; u <= 0.5; u += 0.25) {
                places.add(face.on(side * (build.eyeX() + u * build.eye()), build.eyeY() - 0.052 - 0.014 * (1 - u * u), 0.003));
            }
            drawing.line(places, 1.1, 850, Stroke.INK, (int) Math.min(700, 300 + 450 * strength));
        }
    }

    private void crow(double strength) {
        if (strength < 0.3) return;
        for (int side = -1; side <= 1; side += 2) {
            double x = build.eyeX() + build.eye() * 1.22;
            for (int line = -1; line <= 1; line += 2) {
                drawing.line(List.of(face.on(side * x, build.eyeY() + line * 0.008, 0.003), face.on(side * (x + 0.024), build.eyeY() + line * 0.021,
                        0.003)), 1.0, 900,
                        Stroke.INK, (int) Math.min(650, 250 + 400 * strength));
            }
        }
    }

    private void blush(double strength) {
        for (int side = -1; side <= 1; side += 2) {
            for (int i = -1; i <= 1; i++) {
                double x = side * (build.eyeX() + 0.03 + 0.026 * i);
                double y = build.eyeY() - 0.125;
                drawing.line(List.of(face.on(x - 0.010, y - 0.018, 0.003), face.on(x + 0.010, y + 0.018, 0.003)), 1.8, 700, BLUSH,
                        (int) (300 + 550 * strength));
            }
        }
    }

    /** A drop that has run down from a place. */
    private void drop(double x, double y, double size, double run) {
        List<Vec> left = new ArrayList<>();
        List<Vec> right = new ArrayList<>();
        double wide = 0.009 + 0.008 * size;
        double high = run + 0.03 * size;
        for (int i = 0; i <= 8; i++) {
            double t = i / 8.0;
            double half = wide * StrictMath.sin(Math.PI * StrictMath.pow(t, 1.8)) + 0.0015;
            left.add(face.on(x - half, y - high * t, 0.006));
            right.add(face.on(x + half, y - high * t, 0.006));
        }
        drawing.patch(List.of(left, right), face.facing(x, y - high / 2), TEAR);
        drawing.line(left, 0.9, 500, Stroke.INK, 700);
        drawing.line(right, 0.9, 500, Stroke.INK, 700);
    }
}
