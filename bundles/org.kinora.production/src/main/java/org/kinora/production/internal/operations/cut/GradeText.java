package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Grade.ToneCurve;
import org.kinora.api.film.Grade.ToneCurve.Channel;
import org.kinora.api.film.Grade.ToneCurve.Point;
import org.kinora.api.film.Grade.Wheel;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Curves and wheels as people write them, in percent: {@code 0:0 25:20 75:80 100:100} and {@code -5 0 5} for red, green and blue. */
final class GradeText {
    private static final Texts TEXTS = Texts.beside(GradeText.class);

    private GradeText() {
    }

    /** Three numbers; without any, one for all. */
    static Wheel wheel(String text, int all, int least, int most) {
        if (text.isBlank()) return Wheel.all(10 * all);
        String[] parts = text.strip().split("[\\s,]+");
        if (parts.length != 3) throw wrong("wheel", text);
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) numbers[i] = permille("wheel", parts[i], text, least, most);
        return new Wheel(numbers[0], numbers[1], numbers[2]);
    }

    /** The curves that are given. */
    static List<ToneCurve> curves(String all, String red, String green, String blue) {
        List<ToneCurve> curves = new ArrayList<>();
        add(Channel.ALL, all, curves);
        add(Channel.RED, red, curves);
        add(Channel.GREEN, green, curves);
        add(Channel.BLUE, blue, curves);
        return curves;
    }

    private static void add(Channel channel, String text, List<ToneCurve> curves) {
        if (text.isBlank()) return;
        List<Point> points = new ArrayList<>();
        for (String pair : text.strip().split("[\\s,]+")) {
            String[] ends = pair.split(":", -1);
            if (ends.length != 2) throw wrong("curve", text);
            int in = permille("curve", ends[0], text, 0, 100);
            if (!points.isEmpty() && points.getLast().in() >= in) throw wrong("curve", text);
            points.add(new Point(in, permille("curve", ends[1], text, 0, 100)));
        }
        if (points.size() < 2) throw wrong("curve", text);
        curves.add(new ToneCurve(channel, points));
    }

    private static int permille(String what, String number, String text, int least, int most) {
        try {
            double value = Double.parseDouble(number);
            if (value >= least && value <= most) return (int) Math.round(10 * value);
        } catch (NumberFormatException none) {
            // told below
        }
        throw wrong(what, text);
    }

    private static RuntimeException wrong(String what, String text) {
        return TEXTS.failure(Kind.INPUT, what, text);
    }
}
