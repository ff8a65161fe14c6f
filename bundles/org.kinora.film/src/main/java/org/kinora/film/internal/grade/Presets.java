package org.kinora.film.internal.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Grade.ToneCurve;
import org.kinora.api.film.Grade.ToneCurve.Channel;
import org.kinora.api.film.Grade.ToneCurve.Point;
import org.kinora.api.film.Grade.Wheel;

/** Looks by name, each a grade of its own. Immutable; thread-safe. */
public final class Presets {
    private static final List<Point> SOFT_S = points(0, 0, 250, 215, 500, 500, 750, 790, 1000, 1000);
    private static final List<Point> HARD_S = points(0, 0, 250, 165, 500, 500, 750, 845, 1000, 1000);
    private static final List<Point> LIFTED = points(0, 70, 250, 285, 750, 745, 1000, 950);

    /** What turns grey into sepia: wheels come before saturation, so that grey must have been made by the look that uses this one. */
    private static final String TONED = "sepia tone";
    private static final Grade BROWN = new Grade(0, 0, new Wheel(60, 25, -10), Wheel.all(1000), new Wheel(1000, 930, 790), 1000, List.of(), "",
            Optional.empty(), 1000);

    private final Map<String, Grade> named = new TreeMap<>();

    public Presets() {
        named.put("warm", grade(260, 20, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 1060, SOFT_S));
        named.put("cold", grade(-280, -10, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 920, SOFT_S));
        named.put("golden-hour", grade(420, 40, new Wheel(15, 5, -10), new Wheel(1050, 1010, 950), Wheel.all(1000), 1120, SOFT_S));
        named.put("teal-orange", grade(0, 0, new Wheel(-25, 5, 30), new Wheel(1020, 1000, 980), new Wheel(1050, 1000, 930), 1080, SOFT_S));
        named.put("day-for-night", grade(-520, 0, Wheel.all(-10), Wheel.all(720), new Wheel(560, 640, 820), 520, SOFT_S));
        named.put("bleach-bypass", grade(0, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 420, HARD_S));
        named.put("noir", grade(0, 0, Wheel.all(0), Wheel.all(950), Wheel.all(1020), 0, HARD_S));
        named.put("silver", grade(0, 0, Wheel.all(0), Wheel.all(1060), Wheel.all(1000), 0, SOFT_S));
        named.put("sepia", new Grade(0, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 0, List.of(new ToneCurve(Channel.ALL, SOFT_S)), TONED,
                Optional.empty(), 1000));
        named.put("faded", grade(60, 0, Wheel.all(0), Wheel.all(1030), Wheel.all(1000), 780, LIFTED));
        named.put("vivid", grade(0, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 1320, SOFT_S));
        named.put("soft", grade(40, 10, Wheel.all(20), Wheel.all(1080), Wheel.all(990), 940, LIFTED));
    }

    /** The look of a name. */
    public Optional<Grade> named(String name) {
        return name.equals(TONED) ? Optional.of(BROWN) : Optional.ofNullable(named.get(name));
    }

    /** All names, sorted. */
    public Set<String> names() {
        return named.keySet();
    }

    private static Grade grade(int temperature, int tint, Wheel lift, Wheel gamma, Wheel gain, int saturation, List<Point> curve) {
        return new Grade(temperature, tint, lift, gamma, gain, saturation, List.of(new ToneCurve(Channel.ALL, curve)), "", Optional.empty(), 1000);
    }

    private static List<Point> points(int... numbers) {
        Point[] points = new Point[numbers.length / 2];
        for (int i = 0; i < points.length; i++) points[i] = new Point(numbers[2 * i], numbers[2 * i + 1]);
        return List.of(points);
    }
}
