package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Marks;
import org.kinora.artist.internal.set.craft.Outline;

/** What hangs at walls and is looked at. */
final class Hangings {
    private Hangings() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("mirror", Hangings::mirror), entry("picture", Hangings::picture), entry("poster", Hangings::poster),
                entry("blackboard", Hangings::blackboard),
                entry("noticeboard", Hangings::noticeboard), entry("clock", Hangings::clock), entry("tv", Hangings::tv),
                        entry("monitor-wall", Hangings::monitors),
                entry("screen-big", Hangings::screen), entry("basket-hoop", Hangings::hoop));
    }

    private static void border(Build b, double t) {
        double x = b.w / 2;
        b.box(-x, -x + t, 0, b.h, -b.d / 2, b.d / 2).box(x - t, x, 0, b.h, -b.d / 2, b.d / 2).box(-x + t, x - t, 0, t, -b.d / 2, b.d / 2)
                .box(-x + t, x - t, b.h - t, b.h, -b.d / 2, b.d / 2);
    }

    private static void mirror(Build b) {
        double t = Math.min(60, b.w * 0.07);
        b.tone(Finish.WOOD, b.says("old", "gilded") ? 520 : 380);
        border(b, t);
        b.tone(Finish.GLASS, 900).ink(Ink.NONE);
        b.tone(Finish.METAL, 900).box(-b.w / 2 + t, b.w / 2 - t, t, b.h - t, -b.d * 0.3, b.d * 0.1);
        double z = b.d * 0.1 + 2;
        for (int i = 0; i < 3; i++) b.line(i == 1 ? 9 : 5, 900, Stroke.INK, 240, b.w * (-0.3 + 0.1 * i), b.h * (0.3 + 0.05 * i), z,
                b.w * (0.0 + 0.1 * i), b.h * (0.62 + 0.05 * i), z);
        if (b.says("broken", "cracked", "shattered")) for (int i = 0; i < 8; i++) {
            double a = i * 0.82 + 0.2;
            b.line(4, 200, Stroke.INK, 900, b.w * 0.08, b.h * 0.56, z, b.w * 0.08 + b.w * 0.2 * StrictMath.cos(a + 0.2),
                    b.h * 0.56 + b.h * 0.16 * StrictMath.sin(a + 0.2), z,
                    b.w * 0.08 + b.w * 0.42 * StrictMath.cos(a) * 0.86, b.h * 0.56 + b.h * 0.4 * StrictMath.sin(a) * 0.86, z);
        }
    }

    private static void picture(Build b) {
        double t = Math.min(b.w, b.h) * 0.08;
        b.wood(-240);
        border(b, t);
        b.plain(120).box(-b.w / 2 + t, b.w / 2 - t, t, b.h - t, -b.d * 0.3, 0);
        if (b.says("portrait", "grandmother", "grandfather", "mother", "father") || b.h > b.w) new Marks(b)
                .portrait(0, b.h / 2, Math.min(b.w, b.h) * 0.72, 2);
        else new Marks(b).view(-b.w / 2 + t, b.w / 2 - t, t, b.h - t, 2);
    }

    private static void poster(Build b) {
        b.plain(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        double z = b.d / 2 + 1;
        b.line(b.h * 0.06, 0, Stroke.INK, 800, -b.w * 0.36, b.h * 0.88, z, b.w * 0.36, b.h * 0.88, z);
        new Marks(b).portrait(0, b.h * 0.5, b.w * 0.7, z).print(-b.w * 0.3, b.w * 0.3, b.h * 0.06, b.h * 0.2, z, 3, b.h * 0.014);
    }

    private static void blackboard(Build b) {
        b.tone(Finish.WOOD, 480);
        border(b, 45);
        boolean white = b.says("white");
        b.tone(Finish.PLAIN, white ? 950 : b.brief().tone()).box(-b.w / 2 + 45, b.w / 2 - 45, 45, b.h - 45, -b.d * 0.3, b.d * 0.1);
        b.tone(Finish.WOOD, 480).box(-b.w / 2, b.w / 2, 0, 22, b.d * 0.1, b.d / 2);
        int chalk = white ? Stroke.INK : 0xe8e8e2;
        double z = b.d * 0.1 + 3;
        for (int i = 0; i < 4; i++) {
            double x = -b.w * 0.42;
            double y = b.h * (0.8 - 0.16 * i);
            for (int k = 0; k < 5 + b.dice.next(4); k++) {
                double l = b.dice.between(60, 190);
                b.line(10, 300, chalk, 720, x, y, z, x + l * 0.3, y + b.dice.between(10, 50), z, x + l * 0.6, y - 12, z, x + l,
                        y + b.dice.between(0, 45), z);
                x += l + 55;
            }
        }
        double cx = b.w * 0.28;
        b.line(10, 0, chalk, 720, cx - 250, b.h * 0.22, z, cx + 250, b.h * 0.22, z, cx + 60, b.h * 0.74, z, cx - 250, b.h * 0.22, z);
        b.tone(Finish.PLAIN, 950).box(-80, -20, 22, 36, b.d * 0.2, b.d * 0.4);
    }

    private static void noticeboard(Build b) {
        if (b.says("elevator")) {
            buttons(b);
            return;
        }
        if (b.says("menu")) {
            blackboard(b);
            return;
        }
        if (b.w > 2500) {
            departures(b);
            return;
        }
        b.tone(Finish.WOOD, 400);
        border(b, 35);
        b.tone(Finish.EARTH, b.brief().tone()).box(-b.w / 2 + 35, b.w / 2 - 35, 35, b.h - 35, -b.d * 0.4, 0);
        if (b.says("tools")) {
            tools(b);
            return;
        }
        for (int i = 0; i < Math.max(2, (int) (b.w * b.h / 170_000)); i++) {
            double w = b.dice.between(90, 160);
            double h = b.dice.between(120, 220);
            double x = b.dice.between(-b.w / 2 + 60 + w / 2, b.w / 2 - 60 - w / 2);
            double y = b.dice.between(70, Math.max(75, b.h - 60 - h));
            double turn = b.dice.between(-7, 7);
            b.in(x, y, 0, 0, 0, turn, () -> {
                b.tone(Finish.PLAIN, 880 + b.dice.next(100)).box(-w / 2, w / 2, 0, h, 1, 4);
                new Marks(b).print(-w * 0.38, w * 0.38, h * 0.15, h * 0.8, 5, 4, 5);
            });
        }
    }

    private static void tools(Build b) {
        for (int i = 0; i < 6; i++) {
            double x = b.w * (-0.4 + 0.16 * i);
            b.tone(Finish.WOOD, 460).bar(14, x, b.h * 0.24, 18, x, b.h * 0.62, 18);
            if (i % 2 == 0) b.tone(Finish.METAL, 320).box(x - 70, x + 60, b.h * 0.62, b.h * 0.7, 4, 34);
            else b.tone(Finish.METAL, 520).cut('z', 12, 22, x - 20, b.h * 0.6, x + 20, b.h * 0.6, x + 55, b.h * 0.9, x - 10, b.h * 0.9);
        }
    }

    private static void departures(Build b) {
        b.tone(Finish.PLAIN, 140).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        double z = b.d / 2 + 3;
        for (int row = 0; row < 6; row++) {
            double y = b.h * (0.86 - row * 0.14);
            for (double[] cell : new double[][] {{-0.46, -0.36}, {-0.32, 0.05}, {0.12, 0.24}, {0.3, 0.45}}) {
                double end = cell[0] + (cell[1] - cell[0]) * b.dice.between(0.6, 1);
                b.line(b.h * 0.05, 0, 0xf0e8c8, 900, b.w * cell[0], y, z, b.w * end, y, z);
            }
        }
    }

    private static void clock(Build b) {
        double r = Math.min(b.w, b.h) / 2;
        b.tone(Finish.METAL, 260).turn('z', 0, b.h / 2, -b.d / 2, 0, r, b.d * 0.9, r, b.d, r * 0.92);
        for (int side = -1; side <= 1; side += 2) {
            if (side < 0 && b.d < 120) continue;
            int way = side;
            b.in(0, 0, 0, side < 0 ? 180 : 0, 0, 0, () -> {
                b.tone(Finish.PLAIN, 960).turn('z', 0, b.h / 2, b.d / 2 - 4, 0, r * 0.88, 6, r * 0.88);
                new Marks(b).dial(0, b.h / 2, r * 0.84, b.d / 2 + 4);
            });
        }
        if (b.brief().frame().origin().y() > 2500 && b.d > 120) b.tone(Finish.METAL, 260).bar(30, 0, b.h, 0, 0, b.h - 10, 0);
    }

    private static void tv(Build b) {
        double x = b.w / 2;
        boolean on = !b.says("off", "dead", "black", "broken");
        boolean old = b.says("old");
        double foot = b.h * 0.09;
        b.plain(-40).box(-x * 0.34, x * 0.34, 0, foot * 0.3, -b.d / 2, b.d / 2).box(-x * 0.1, x * 0.1, 0, foot, -30, 30);
        b.plain(0).soft(-x, x, foot, b.h, -b.d * (old ? 0.5 : 0.2), b.d * 0.2, 18);
        b.tone(on ? Finish.LIGHT : Finish.PLAIN, on ? 820 : 90).box(-x * 0.95, x * 0.95, foot + b.h * 0.05, b.h * 0.95, b.d * 0.2, b.d * 0.2 + 3);
        double z = b.d * 0.2 + 5;
        if (on) {
            new Marks(b).portrait(-x * 0.1, b.h * 0.5, b.h * 0.7, z);
            b.line(b.h * 0.04, 0, Stroke.INK, 350, -x * 0.9, b.h * 0.2, z, x * 0.5, b.h * 0.2, z);
        } else b.line(6, 900, 0xffffff, 260, -x * 0.7, b.h * 0.3, z, -x * 0.3, b.h * 0.8, z);
    }

    private static void monitors(Build b) {
        int across = Math.max(1, (int) StrictMath.round(b.w / 800));
        int up = b.h > 800 ? 2 : 1;
        for (int i = 0; i < across; i++) for (int k = 0; k < up; k++) {
            double x0 = -b.w / 2 + b.w * i / across + 12;
            double x1 = -b.w / 2 + b.w * (i + 1) / across - 12;
            double y0 = b.h * k / up + 12;
            double y1 = b.h * (k + 1) / up - 12;
            b.plain(0).soft(x0, x1, y0, y1, -b.d / 2, b.d / 2 - 6, 16);
            int kind = b.dice.next(4);
            b.tone(Finish.LIGHT, kind == 0 ? 420 : 760).box(x0 + 26, x1 - 26, y0 + 26, y1 - 26, b.d / 2 - 8, b.d / 2);
            screenful(b, b.says("monitor") ? 1 : kind, x0 + 50, x1 - 50, y0 + 50, y1 - 50, b.d / 2 + 2);
        }
    }

    /** What a screen shows: a course, a trace, a table, a map. */
    static void screenful(Build b, int kind, double x0, double x1, double y0, double y1, double z) {
        double w = x1 - x0;
        double h = y1 - y0;
        double line = Math.max(2.5, h * 0.02);
        if (kind == 1) {
            double[] beat = {0, 0.5, 0.2, 0.5, 0.26, 0.62, 0.3, 0.12, 0.36, 0.92, 0.42, 0.42, 0.5, 0.5, 0.7, 0.5, 0.76, 0.62, 0.8, 0.14, 0.86, 0.9,
                    0.92, 0.5, 1, 0.5};
            double[] points = new double[beat.length / 2 * 3];
            for (int i = 0; i < beat.length / 2; i++) {
                points[3 * i] = x0 + w * beat[2 * i];
                points[3 * i + 1] = y0 + h * (0.2 + 0.7 * beat[2 * i + 1]);
                points[3 * i + 2] = z;
            }
            b.line(line * 1.4, points);
        } else if (kind == 2) {
            for (int i = 0; i < 6; i++) b.line(h * 0.07, 0, Stroke.INK, 520, x0, y0 + h * (0.08 + 0.16 * i), z, x0 + w * b.dice.between(0.2, 0.95),
                    y0 + h * (0.08 + 0.16 * i), z);
        } else {
            for (double r : new double[] {0.42, 0.24}) new Marks(b).closed(line, z, Outline.arc((x0 + x1) / 2, (y0 + y1) / 2, h * r, h * r, 0, 360,
                    20));
            b.line(line, (x0 + x1) / 2, y0, z, (x0 + x1) / 2, y1, z).line(line, x0, (y0 + y1) / 2, z, x1, (y0 + y1) / 2, z);
            b.line(line * 2, (x0 + x1) / 2, (y0 + y1) / 2, z, (x0 + x1) / 2 + h * 0.3, y0 + h * 0.8, z);
        }
    }

    private static void screen(Build b) {
        b.tone(Finish.PLAIN, 120);
        border(b, b.w * 0.02);
        b.tone(Finish.LIGHT, 930).box(-b.w * 0.48, b.w * 0.48, b.w * 0.02, b.h - b.w * 0.02, -b.d / 2, 0);
    }

    private static void hoop(Build b) {
        double x = b.w / 2;
        if (b.says("goal")) {
            b.tone(Finish.METAL, 940).bar(60, -x + 60, 0, 0, -x + 60, b.h - 60, 0, x - 60, b.h - 60, 0, x - 60, 0, 0);
            for (int i = 1; i < 16; i++) b.line(8, 0, Stroke.INK, 350, -x + b.w * i / 16, b.h - 60, 0, -x + b.w * i / 16, 0, -b.d * 0.5);
            for (int i = 1; i < 6; i++) b.line(8, 0, Stroke.INK, 350, -x, b.h * i / 6, -b.d * (0.5 - 0.08 * i), x, b.h * i / 6,
                    -b.d * (0.5 - 0.08 * i));
            return;
        }
        b.tone(Finish.PLAIN, 900).box(-x, x, 0, b.h, -b.d / 2, -b.d / 2 + 40);
        b.frame(14, -x * 0.36, x * 0.36, b.h * 0.2, b.h * 0.6, -b.d / 2 + 43);
        double[] ring = new double[3 * 17];
        for (int k = 0; k <= 16; k++) {
            ring[3 * k] = 220 * StrictMath.cos(k * StrictMath.PI / 8);
            ring[3 * k + 1] = b.h * 0.2;
            ring[3 * k + 2] = b.d / 2 - 225 + 220 * StrictMath.sin(k * StrictMath.PI / 8);
        }
        b.tone(Finish.METAL, 420).bar(11, ring);
        for (int k = 0; k < 10; k++) b.line(6, 0, Stroke.INK, 650, ring[3 * (k * 8 / 5)], b.h * 0.2, ring[3 * (k * 8 / 5) + 2],
                ring[3 * (k * 8 / 5)] * 0.6, -b.h * 0.2, b.d / 2 - 225 + (ring[3 * (k * 8 / 5) + 2]
                - b.d / 2 + 225) * 0.6);
    }

    /** The panel of a lift: where it goes, and a button for every storey. */
    private static void buttons(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.tone(Finish.METAL, 700).box(-x, x, 0, b.h, -z, z - 14).tone(Finish.LIGHT, 700)
                .box(-x * 0.5, x * 0.5, b.h * 0.84, b.h * 0.95, z - 14, z - 10);
        b.line(8, -x * 0.2, b.h * 0.86, z - 8, 0, b.h * 0.93, z - 8, x * 0.2, b.h * 0.86, z - 8);
        int lit = b.dice.next(10);
        for (int i = 0; i < 10; i++) {
            b.tone(i == lit ? Finish.LIGHT : Finish.PLAIN, i == lit ? 960 : 380);
            b.turn('z', (i % 2 == 0 ? -1 : 1) * x * 0.4, b.h * (0.12 + 0.145 * (i / 2)), z - 16, 0, x * 0.2, 16, x * 0.17);
        }
    }
}
