package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Mould;

/** What gives light: lit when the hour needs it. */
final class Lamps {
    private static final Surface OUTER = new Surface(820, 0xF0A030, false, Finish.LIGHT);
    private static final Surface INNER = new Surface(960, 0xFFE27A, false, Finish.LIGHT);

    private Lamps() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("lamp", Lamps::floor), entry("table-lamp", Lamps::table), entry("ceiling-lamp", Lamps::ceiling),
                entry("neon", Lamps::neon),
                entry("great-lamp", Lamps::great), entry("paper-lantern", Lamps::paper), entry("campfire", Lamps::campfire));
    }

    /** A fire that burns above a point: half its width, and its height. */
    static void fire(Build b, double x, double y, double z, double wide, double high) {
        for (int i = -2; i <= 2; i++) {
            double share = 1 - Math.abs(i) * 0.22 - 0.12 * b.dice.between(0, 1);
            tongue(b.surface(OUTER), x + i * wide * 0.4, y, z, wide * 0.3, high * share);
            if (Math.abs(i) < 2) tongue(b.surface(INNER), x + i * wide * 0.36, y, z + wide * 0.2, wide * 0.16, high * share * 0.55);
        }
        b.ink(Ink.FULL);
    }

    private static void tongue(Build b, double x, double y, double z, double wide, double high) {
        double lean = wide * 0.5 * b.dice.between(-1, 1);
        b.ink(Ink.NONE).taper(wide, wide * 0.1, x, y, z, x - lean, y + high * 0.3, z, x + lean * 0.4, y + high * 0.7, z, x + lean, y + high, z);
    }

    private static boolean on(Build b) {
        return b.night && !b.says("off", "dead", "broken", "unlit");
    }

    /** A shade around a bulb: it shines as a whole when it is lit. */
    private static void shade(Build b, double y, double high, double low, double top) {
        if (on(b)) b.tone(Finish.LIGHT, 980);
        else b.cloth(0);
        b.turn('y', 0, y, 0, 0, low, high, top, high, top * 0.92, high * 0.04, low * 0.95);
        hoop(b, y + high * 0.05, low * 0.985 + 2, 5);
        hoop(b, y + high * 0.94, top * 1.02 + 2, 4);
        b.tone(on(b) ? Finish.LIGHT : Finish.GLASS, 1000).ball(0, y + high * 0.4, 0, top * 0.4, high * 0.2, top * 0.4);
    }

    /** A line around an upright body. */
    private static void hoop(Build b, double y, double radius, double width) {
        double[] points = new double[3 * 21];
        for (int i = 0; i <= 20; i++) {
            double angle = i * StrictMath.PI / 10;
            points[3 * i] = radius * StrictMath.cos(angle);
            points[3 * i + 1] = y;
            points[3 * i + 2] = radius * StrictMath.sin(angle);
        }
        b.line(width, 0, Stroke.INK, 620, points);
    }

    /** What it hangs by: a line that ends in the ceiling, wherever that is. */
    private static void cord(Build b, double x, double y, double width, double long_) {
        b.line(width, x, y, 0, x, y + long_, 0);
    }

    private static void floor(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        b.tone(Finish.METAL, 240).turn('y', 0, 0, 0, 0, r * 0.74, 22, r * 0.7, 40, r * 0.16, 60, r * 0.09, b.h * 0.5, r * 0.08, b.h * 0.52, r * 0.13,
                b.h * 0.54, r * 0.08, b.h * 0.84, r * 0.07);
        shade(b, b.h * 0.79, b.h * 0.21, r, r * 0.6);
        b.line(4, r * 0.5, b.h * 0.79, r * 0.5, r * 0.5, b.h * 0.72, r * 0.5);
    }

    private static void table(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        if (b.says("desk", "green", "banker")) {
            b.tone(Finish.METAL, 300).turn('y', 0, 0, -r * 0.2, 0, r * 0.6, 20, r * 0.56, 26, r * 0.12)
                    .bar(9, 0, 20, -r * 0.2, 0, b.h * 0.7, -r * 0.5, 0, b.h * 0.94, -r * 0.1, 0, b.h * 0.88, r * 0.2);
            b.in(0, b.h * 0.62, r * 0.3, 0, -16, 0, () -> shade(b, 0, b.h * 0.3, r * 0.7, r * 0.28));
            return;
        }
        b.plain(-380).turn('y', 0, 0, 0, 0, r * 0.46, b.h * 0.04, r * 0.5, b.h * 0.1, r * 0.34, b.h * 0.24, r * 0.52, b.h * 0.38, r * 0.4, b.h * 0.46,
                r * 0.14, b.h * 0.6, r * 0.1);
        shade(b, b.h * 0.52, b.h * 0.48, r, r * 0.58);
    }

    private static void ceiling(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        cord(b, 0, b.h * 0.96, 14, 2400);
        if (b.says("chandelier")) {
            chandelier(b, r);
            return;
        }
        if (b.says("bulb", "bare")) {
            b.tone(Finish.PLAIN, 180).turn('y', 0, b.h * 0.62, 0, 0, 20, b.h * 0.34, 24, b.h * 0.38, 10);
            b.lamp(940).ball(0, b.h * 0.4, 0, 52, b.h * 0.26, 52);
            return;
        }
        b.tone(Finish.METAL, 300).turn('y', 0, b.h * 0.7, 0, 0, r * 0.3, b.h * 0.1, r * 0.2, b.h * 0.3, r * 0.1);
        b.tone(Finish.METAL, 380).turn('y', 0, b.h * 0.16, 0, 0, r, b.h * 0.1, r * 0.95, b.h * 0.34, r * 0.7, b.h * 0.54, r * 0.32, b.h * 0.5,
                r * 0.3, b.h * 0.3,
                r * 0.64, b.h * 0.06, r * 0.93);
        if (on(b)) b.tone(Finish.LIGHT, 1000).turn('y', 0, b.h * 0.15, 0, 0, r * 0.93, b.h * 0.03, r * 0.93);
        b.lamp(960).ball(0, b.h * 0.16, 0, r * 0.36, b.h * 0.16, r * 0.36);
    }

    private static void chandelier(Build b, double r) {
        b.tone(Finish.METAL, 520).turn('y', 0, 0, 0, 0, 4, b.h * 0.1, r * 0.16, b.h * 0.24, r * 0.08, b.h * 0.5, r * 0.14, b.h * 0.7, r * 0.06, b.h,
                r * 0.05);
        for (int i = 0; i < 8; i++) {
            double c = StrictMath.cos(i * StrictMath.PI / 4 + 0.2);
            double s = StrictMath.sin(i * StrictMath.PI / 4 + 0.2);
            b.tone(Finish.METAL, 520).bar(7, 0, b.h * 0.24, 0, c * r * 0.5, b.h * 0.08, s * r * 0.5, c * r * 0.92, b.h * 0.3, s * r * 0.92);
            b.turn('y', c * r * 0.92, b.h * 0.28, s * r * 0.92, 0, r * 0.04, b.h * 0.05, r * 0.1);
            b.tone(Finish.PLAIN, 960).turn('y', c * r * 0.92, b.h * 0.33, s * r * 0.92, 0, 12, b.h * 0.26, 12);
            b.lamp(900).turn('y', c * r * 0.92, b.h * 0.6, s * r * 0.92, 0, 5, b.h * 0.07, 16, b.h * 0.24, 1);
            b.line(4, c * r * 0.92, b.h * 0.24, s * r * 0.92, c * r * 0.5, b.h * 0.16, s * r * 0.5, 0, b.h * 0.7, 0);
        }
    }

    private static void neon(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.tone(Finish.METAL, 760).cut('x', -x, x, -z * 0.3, b.h, z * 0.3, b.h, z * 0.92, b.h * 0.5, -z * 0.92, b.h * 0.5);
        for (int side = -1; side <= 1; side += 2) {
            if (b.says("off", "dead", "broken")) b.tone(Finish.GLASS, 820);
            else b.tone(Finish.LIGHT, 1000);
            b.turn('x', -x + 20, b.h * 0.3, side * z * 0.46, 0, b.h * 0.24, b.w - 40, b.h * 0.24);
            b.tone(Finish.PLAIN, 340).box(side * x, side * (x - 28), b.h * 0.02, b.h * 0.55, -z, z);
            cord(b, side * x * 0.7, b.h, 5, 1400);
        }
    }

    /** The lamp of a lighthouse: a beehive of ground glass on an iron foot. */
    private static void great(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double foot = b.h * 0.34;
        b.tone(Finish.METAL, 240).turn('y', 0, 0, 0, 0, r * 0.92, 60, r * 0.92, 90, r * 0.6, foot * 0.8, r * 0.5, foot * 0.9, r * 0.98, foot, r);
        for (int i = 0; i < 6; i++) {
            double c = StrictMath.cos(i * StrictMath.PI / 3);
            double s = StrictMath.sin(i * StrictMath.PI / 3);
            b.tone(Finish.METAL, 620).bar(26, c * r * 0.94, foot, s * r * 0.94, c * r * 0.98, b.h * 0.6, s * r * 0.98, c * r * 0.72, b.h * 0.83,
                    s * r * 0.72, c * r * 0.3,
                    b.h * 0.95, s * r * 0.3);
            b.tone(Finish.METAL, 160).ball(c * r * 0.66, foot * 0.45, s * r * 0.66, 34, foot * 0.2, 34);
        }
        if (on(b)) b.tone(Finish.LIGHT, 900);
        else b.tone(Finish.PLAIN, 800);
        double[] profile = new double[2 * 23];
        for (int i = 0; i < 22; i++) {
            double share = i / 22.0;
            double belly = share < 0.5 ? 0.8 + 0.12 * StrictMath.sin(StrictMath.PI * share) : 0.92 * StrictMath.cos((share - 0.5) * 2.5);
            profile[2 * i] = (b.h * 0.92 - foot) * share;
            profile[2 * i + 1] = r * belly * (i % 2 == 0 ? 1 : 0.94);
        }
        profile[44] = b.h * 0.92 - foot;
        profile[45] = r * 0.2;
        b.turn('y', 0, foot, 0, profile);
        b.tone(on(b) ? Finish.LIGHT : Finish.GLASS, 1000).ball(0, foot + b.h * 0.24, r * 0.62, r * 0.3, r * 0.3, r * 0.26);
        b.tone(Finish.METAL, 240).turn('y', 0, b.h * 0.91, 0, 0, r * 0.34, b.h * 0.03, r * 0.3, b.h * 0.05, r * 0.1, b.h * 0.09, r * 0.07);
    }

    private static void paper(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        double middle = b.h * 0.48;
        if (on(b)) b.surface(new Surface(960, 0xFFE2A0, false, Finish.LIGHT));
        else b.plain(0);
        b.ball(0, middle, 0, r, b.h * 0.44, r);
        for (int i = 1; i < 8; i++) {
            double up = -StrictMath.cos(i * StrictMath.PI / 8);
            hoop(b, middle + up * b.h * 0.44, r * Math.sqrt(1 - up * up) + 2, 3);
        }
        b.tone(Finish.PLAIN, 160).turn('y', 0, b.h * 0.88, 0, 0, r * 0.36, b.h * 0.05, r * 0.34)
                .turn('y', 0, b.h * 0.03, 0, 0, r * 0.26, b.h * 0.04, r * 0.3);
        cord(b, 0, b.h * 0.92, 4, 1300);
    }

    private static void campfire(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        for (int i = 0; i < 9; i++) {
            double a = 2 * StrictMath.PI * i / 9;
            double size = r * b.dice.between(0.17, 0.23);
            b.tone(Finish.STONE, 420 + 30 * (i % 4));
            new Mould(b).rock(r * 0.8 * StrictMath.cos(a), size * 0.6, r * 0.8 * StrictMath.sin(a), size, size * 0.8, size, 6);
        }
        for (int i = 0; i < 6; i++) {
            double a = StrictMath.PI * (i / 3.0 + 0.15);
            double c = StrictMath.cos(a);
            double s = StrictMath.sin(a);
            b.tone(Finish.WOOD, 190 + 50 * (i % 3)).taper(r * 0.1, r * 0.08, c * r * 0.68, r * 0.08, s * r * 0.68, -c * r * 0.08, b.h * 0.34,
                    -s * r * 0.08);
        }
        if (b.says("out", "dead", "cold", "ashes", "burnt")) {
            b.tone(Finish.EARTH, 620).turn('y', 0, 0, 0, 0, r * 0.55, b.h * 0.1, 2);
            b.line(10, 1000, Stroke.INK, 220, 0, b.h * 0.4, 0, 40, b.h * 0.7, 0, -20, b.h, 0);
            return;
        }
        fire(b, 0, b.h * 0.08, r * 0.1, r * 0.52, b.h * 0.9);
    }
}
