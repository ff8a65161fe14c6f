package org.kinora.artist.internal.set;

import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/** What a set of several parts needs to hold together: the pillars and the steering wheel of a car that is seen from inside. */
final class Extras {
    List<Model> of(SetPlan set, List<Part> parts, Hour hour) {
        if (!set.kit().equals("car")) return List.of();
        Build b = new Build(new Build.Brief("car.frame", "car", Frame.standing(Vec.ZERO, 0), 2000, 1450, 4000, 260, "", hour.lit(), false));
        for (Part part : parts) {
            if (part.kind().equals("car-side")) side(b, part);
            if (part.kind().equals("dashboard")) wheel(b, part, set);
        }
        Model frame = b.loose(Model.Role.SET);
        return frame.pieces().isEmpty() ? List.of() : List.of(frame);
    }

    /** The pillars between the door and the roof: set z runs away from the audience, the build's towards it. */
    private static void side(Build b, Part side) {
        double x = side.at().x();
        double top = 1430;
        double low = side.height() * 0.74;
        b.tone(Finish.METAL, side.tone() - 120).bar(42, x, low, 1180, x * 0.93, top, 760).bar(48, x, low, -330, x * 0.93, top, -330)
                .bar(60, x, low, -1500, x * 0.93, top, -1200)
                .bar(34, x * 0.93, top, 760, x * 0.93, top + 8, -1200);
    }

    private static void wheel(Build b, Part board, SetPlan set) {
        double x = set.part("seat-left").map(seat -> (double) Math.abs(seat.at().x())).orElse(400.0);
        double z = -board.at().z() - 280;
        b.in(x, 830, z, 180, 24, 0, () -> {
            double[] rim = new double[3 * 25];
            for (int k = 0; k <= 24; k++) {
                rim[3 * k] = 175 * StrictMath.cos(k * StrictMath.PI / 12);
                rim[3 * k + 1] = 175 * StrictMath.sin(k * StrictMath.PI / 12);
            }
            b.tone(Finish.PLAIN, 150).bar(14, rim).turn('z', 0, 0, -30, 0, 60, 30, 52).bar(11, -170, 0, 0, 0, -14, -8, 170, 0, 0)
                    .bar(11, 0, -10, -8, 0, -170, 0).bar(26, 0, 0, -20, 0, -20, -200);
        });
    }
}
