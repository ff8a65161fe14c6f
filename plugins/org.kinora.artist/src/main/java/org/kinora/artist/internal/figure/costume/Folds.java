package org.kinora.artist.internal.figure.costume;

import java.util.List;
import org.kinora.artist.internal.figure.body.TwoBone;
import org.kinora.artist.internal.figure.pose.Lot;
import org.kinora.artist.internal.figure.skin.Skin;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/** The few lines that cloth draws where it is pressed together: inside elbows, at the waist, behind and over knees. */
final class Folds {
    private final Skins skins;
    private final String id;

    Folds(Skins skins, String id) {
        this.skins = skins;
        this.id = id;
    }

    void fold(Garment.Cut cut, boolean outer, List<Stroke> strokes) {
        switch (cut.name()) {
            case "sleeve" -> sleeves(cut, strokes);
            case "leg" -> legs(cut, strokes);
            case "top" -> waist(cut, strokes);
            default -> { }
        }
    }

    private void sleeves(Garment.Cut cut, List<Stroke> strokes) {
        if (cut.size(0) < 1200) return;
        for (int side = -1; side <= 1; side += 2) {
            Skin arm = skins.arm(side);
            double bend = bend(skins.bones().arm(side).bones());
            double ease = cut.size(1) + 2;
            if (bend > 0.12) {
                line(arm, 0.95, 100, 0.86, 25, ease, 0.5 + 0.5 * bend, strokes);
                line(arm, 1.06, 95, 1.15, 15, ease, 0.5 + 0.5 * bend, strokes);
                line(arm, 0.93, 90, 0.88, 150, ease, 0.4 + 0.3 * bend, strokes);
            }
            line(arm, 0.1, 20, 0.22, 95, ease, 0.5, strokes);
        }
    }

    private void legs(Garment.Cut cut, List<Stroke> strokes) {
        if (cut.size(1) < 3) return;
        for (int side = -1; side <= 1; side += 2) {
            Skin leg = skins.leg(side);
            double bend = bend(skins.bones().legs().of(side).bones());
            double ease = cut.size(1) + 2;
            line(leg, 0.08, 170, 0.2, 100, ease, 0.6, strokes);
            if (cut.size(0) < 1300) continue;
            if (bend > 0.1) {
                line(leg, 0.92, 60, 0.86, 0, ease, 0.4 + 0.5 * bend, strokes);
                line(leg, 1.1, 120, 1.16, 190, ease, 0.4 + 0.5 * bend, strokes);
            } else line(leg, 1.05, 115, 1.1, 60, ease, 0.4, strokes);
            line(leg, 1.88, 120, 1.84, 50, ease + 4, 0.5, strokes);
        }
    }

    private void waist(Garment.Cut cut, List<Stroke> strokes) {
        Skin trunk = skins.trunk();
        double ease = cut.size(2) + 2;
        double lot = 12 * Lot.swing(id, "fold");
        line(trunk, 0.3, 20 + lot, 0.38, 55 + lot, ease, 0.5, strokes);
        line(trunk, 0.26, 160 - lot, 0.35, 122 - lot, ease, 0.5, strokes);
        line(trunk, 0.8, 18, 0.7, 40, ease, 0.4, strokes);
        line(trunk, 0.8, 162, 0.71, 141, ease, 0.4, strokes);
    }

    /** How far a joint is bent: 0 straight to 1 at a right angle and beyond. */
    private static double bend(TwoBone bones) {
        return Math.min(1, 1 - bones.upper().dot(bones.lower()));
    }

    private static void line(Skin skin, double from, double fromAround, double to, double toAround, double ease, double strength,
            List<Stroke> strokes) {
        float[] points = new float[15];
        for (int i = 0; i < 5; i++) {
            double share = i / 4.0;
            double bow = share * (1 - share);
            Vec at = skin.at(from + (to - from) * share + 0.03 * bow, fromAround + (toAround - fromAround) * share, ease);
            points[3 * i] = (float) at.x();
            points[3 * i + 1] = (float) at.y();
            points[3 * i + 2] = (float) at.z();
        }
        strokes.add(new Stroke(points, 3.2 + 1.5 * strength, 1000, Stroke.INK, (int) (450 + 350 * strength)));
    }
}
