package org.kinora.film.internal.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Grade.ToneCurve;
import org.kinora.api.film.Grade.ToneCurve.Channel;
import org.kinora.api.film.Grade.ToneCurve.Point;
import org.kinora.api.film.Grade.Wheel;

/** Each control of a grade turned to both sides, to be looked at. */
final class Controls {
    private static final Wheel ZERO = Wheel.all(0);
    private static final Wheel ONE = Wheel.all(1000);

    private Controls() {
    }

    /** Grades by what {@code cut grade} calls them, in order. */
    static Map<String, Grade> all() {
        Map<String, Grade> all = new LinkedHashMap<>();
        for (int way = -1; way <= 1; way += 2) {
            all.put("temperature " + 60 * way, new Grade(600 * way, 0, ZERO, ONE, ONE, 1000, List.of(), "", Optional.empty(), 1000));
            all.put("tint " + 60 * way, new Grade(0, 600 * way, ZERO, ONE, ONE, 1000, List.of(), "", Optional.empty(), 1000));
            all.put("lift " + 12 * way, wheels(Wheel.all(120 * way), ONE, ONE));
            all.put("gamma " + (100 + 40 * way), wheels(ZERO, Wheel.all(1000 + 400 * way), ONE));
            all.put("gain " + (100 + 30 * way), wheels(ZERO, ONE, Wheel.all(1000 + 300 * way)));
            all.put("saturation " + (100 + 70 * way), new Grade(0, 0, ZERO, ONE, ONE, 1000 + 700 * way, List.of(), "", Optional.empty(), 1000));
            int tenth = 10 * way;
            all.put("shadows " + -tenth / 2 + " 0 " + tenth / 2, wheels(new Wheel(-50 * way, 0, 50 * way), ONE, ONE));
            all.put("lights " + (100 + tenth) + " 100 " + (100 - tenth), wheels(ZERO, ONE, new Wheel(1000 + 100 * way, 1000, 1000 - 100 * way)));
            all.put("curve " + points(12 * way, -12 * way), curve(Channel.ALL, 120 * way, -120 * way));
            all.put("red " + points(12 * way, 12 * way), curve(Channel.RED, 120 * way, 120 * way));
        }
        return all;
    }

    private static Grade wheels(Wheel lift, Wheel gamma, Wheel gain) {
        return new Grade(0, 0, lift, gamma, gain, 1000, List.of(), "", Optional.empty(), 1000);
    }

    private static String points(int dark, int light) {
        return "0:0 25:" + (25 + dark) + " 75:" + (75 + light) + " 100:100";
    }

    private static Grade curve(Channel channel, int dark, int light) {
        ToneCurve curve = new ToneCurve(channel, List.of(new Point(0, 0), new Point(250, 250 + dark), new Point(750, 750 + light),
                new Point(1000, 1000)));
        return new Grade(0, 0, ZERO, ONE, ONE, 1000, List.of(curve), "", Optional.empty(), 1000);
    }
}
