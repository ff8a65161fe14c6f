package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** What people stand before to buy, to drink or to cook: the front is the side of the guest, in a kitchen that of the cook. */
final class Counters {
    private Counters() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("counter", Counters::counter), entry("bar", Counters::bar), entry("cash-desk", Counters::till),
                entry("stall", Counters::stall));
    }

    private static void counter(Build b) {
        if (b.h > 950 || b.w > 2000) shop(b);
        else kitchen(b);
    }

    private static void kitchen(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-500).box(-x, x, 0, 95, -z, z - 75).plain(0).box(-x, x, 95, b.h - 42, -z, z - 28)
                .tone(Finish.STONE, b.brief().tone() > 500 ? 300 : 760)
                .box(-x, x, b.h - 42, b.h, -z, z);
        int doors = Math.max(1, (int) StrictMath.round(b.w / 480));
        for (int i = 0; i < doors; i++) {
            double x0 = -x + b.w * i / doors + 9;
            double x1 = -x + b.w * (i + 1) / doors - 9;
            double f = z - 26;
            b.frame(5, x0, x1, 110, b.h - 240, f).frame(3, x0 + 45, x1 - 45, 155, b.h - 285, f).frame(5, x0, x1, b.h - 222, b.h - 56, f);
            handle(b, (x0 + x1) / 2, b.h - 140, f);
            handle(b, i % 2 == 0 ? x1 - 80 : x0 + 80, b.h - 262, f);
        }
    }

    private static void handle(Build b, double x, double y, double z) {
        b.tone(Finish.METAL, 460).bar(7, x - 48, y, z, x - 46, y, z + 22, x + 46, y, z + 22, x + 48, y, z);
    }

    /** A counter that people are served at: panels before, shelves behind. */
    private static void shop(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(-260).box(-x + 40, x - 40, 0, 110, -z + 60, z - 70).wood(0).box(-x + 20, x - 20, 110, b.h - 55, z - 110, z - 35);
        for (double at : new double[] {-x + 20, x - 70}) b.wood(-30).box(at, at + 50, 110, b.h - 55, -z + 20, z - 100);
        b.wood(-90).box(-x + 70, x - 70, b.h * 0.5, b.h * 0.53, -z + 30, z - 110).box(-x + 70, x - 70, 110, 140, -z + 30, z - 110);
        b.wood(90).box(-x, x, b.h - 55, b.h, -z, z);
        panels(b, x - 20, 150, b.h - 100, z - 33);
        b.line(14, 0, Stroke.INK, 420, -x, b.h - 62, z - 30, x, b.h - 62, z - 30);
    }

    /** Sunk panels along a front. */
    private static void panels(Build b, double x, double y0, double y1, double z) {
        int many = Math.max(2, (int) StrictMath.round(2 * x / 620));
        for (int i = 0; i < many; i++) {
            double x0 = -x + 2 * x * i / many + 40;
            double x1 = -x + 2 * x * (i + 1) / many - 40;
            b.frame(7, x0, x1, y0, y1, z).frame(3, x0 + 34, x1 - 34, y0 + 34, y1 - 34, z);
        }
    }

    private static void bar(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(-140).box(-x + 30, x - 30, 0, 90, -z + 40, z - 150).wood(0).box(-x + 20, x - 20, 90, b.h - 70, -z + 20, z - 130);
        b.wood(-60).cut('x', -x, x, -z, b.h - 62, z - 30, b.h - 62, z, b.h - 40, z, b.h - 12, z - 14, b.h, -z, b.h);
        b.wood(60).box(-x + 20, x - 20, b.h - 150, b.h - 105, z - 132, z - 105);
        panels(b, x - 30, 150, b.h - 200, z - 128);
        b.line(5, 0, 0xffffff, 420, -x * 0.94, b.h + 1, z * 0.5, -x * 0.1, b.h + 1, z * 0.5)
                .line(5, 0, 0xffffff, 420, x * 0.2, b.h + 1, z * 0.5, x * 0.7, b.h + 1, z * 0.5);
        int posts = Math.max(2, (int) (b.w / 1000));
        b.tone(Finish.METAL, 800).bar(24, -x + 40, 190, z - 36, x - 40, 190, z - 36);
        for (int i = 0; i <= posts; i++) b.bar(14, -x + 120 + (b.w - 240) * i / posts, 150, z - 130, -x + 120 + (b.w - 240) * i / posts, 190, z - 36);
        b.over(() -> {
            pumps(b, -x * 0.3, b.h, -z * 0.3);
            for (int i = 0; i < 4; i++) b.tone(Finish.GLASS, 860).turn('y', x * (0.3 + 0.07 * i), b.h, -z * (i % 2 == 0 ? 0.5 : 0.2), 0, 28, 120, 36);
        });
    }

    /** The tower that beer is drawn from. */
    private static void pumps(Build b, double x, double y, double z) {
        b.tone(Finish.METAL, 720).turn('y', x, y, z, 0, 70, 24, 66, 30, 36, 250, 34).turn('x', x - 190, y + 280, z, 0, 42, 10, 50, 370, 50, 380, 42);
        for (int i = -1; i <= 1; i++) {
            b.tone(Finish.METAL, 640).bar(11, x + i * 120, y + 280, z, x + i * 120, y + 270, z - 90, x + i * 120, y + 215, z - 96);
            b.tone(Finish.PLAIN, i == 0 ? 900 : 180).taper(16, 24, x + i * 120, y + 310, z, x + i * 120, y + 440, z + 12);
        }
    }

    private static void till(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(-260).box(-x + 40, x - 40, 0, 90, -z + 60, z - 60).plain(0).box(-x, x, 90, b.h - 46, -z, z - 20).plain(240)
                .box(-x, x, b.h - 46, b.h, -z, z);
        panels(b, x - 20, 160, b.h - 110, z - 17);
        b.over(() -> {
            b.tone(Finish.METAL, 260).box(-210, 230, b.h, b.h + 110, -z * 0.8, z * 0.5);
            b.in(0, b.h + 110, -z * 0.1, 180, 0, 0, () -> {
                b.tone(Finish.METAL, 330).cut('x', -200, 200, -120, 0, 200, 0, 200, 40, -40, 150, -120, 150);
                for (int row = 0; row < 3; row++) for (int i = 0; i < 5; i++) {
                    double at = 150 - 70 * row;
                    double rise = 40 + (200 - at) * 110 / 240;
                    b.tone(Finish.PLAIN, i == 4 ? 520 : 920).box(-150 + 62 * i, -108 + 62 * i, rise, rise + 22, at - 22, at + 16);
                }
            });
            b.tone(Finish.METAL, 260).box(-120, 120, b.h + 250, b.h + 360, -40, 60).lamp(860).box(-95, 95, b.h + 275, b.h + 335, 60, 64);
            b.line(10, -60, b.h + 305, 66, 70, b.h + 305, 66);
            b.line(5, -200, b.h + 62, z * 0.5 + 2, 220, b.h + 62, z * 0.5 + 2);
        });
    }

    private static void stall(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double top = Math.min(900, b.h * 0.4);
        double eave = Math.min(2050, b.h * 0.82);
        b.wood(-40).box(-x * 0.97, x * 0.97, top - 45, top, -z * 0.4, z * 0.82).wood(40).box(-x * 0.95, x * 0.95, 60, top - 45, z * 0.72, z * 0.78);
        for (int i = 1; i < 5; i++) b.line(5, -x * 0.95, 60 + (top - 105) * i / 5, z * 0.79, x * 0.95, 60 + (top - 105) * i / 5, z * 0.79);
        for (int side = -1; side <= 1; side += 2) {
            b.wood(-120).box(side * x * 0.95 - 35, side * x * 0.95 + 35, 0, b.h * 0.97, -z * 0.95, -z * 0.83);
            b.box(side * x * 0.95 - 35, side * x * 0.95 + 35, 0, eave + 60, z * 0.7, z * 0.82);
            b.line(8, side * x * 0.95, top - 60, -z * 0.8, side * x * 0.95, top - 60, z * 0.7);
        }
        awning(b, x, z, eave);
        goods(b, x * 0.93, top, z);
    }

    /** A roof of striped cloth with a scalloped hem. */
    private static void awning(Build b, double x, double z, double eave) {
        int stripes = Math.max(6, 2 * (int) (b.w / 400));
        for (int i = 0; i < stripes; i++) {
            double x0 = -x + b.w * i / stripes;
            double x1 = -x + b.w * (i + 1) / stripes;
            b.tone(Finish.CLOTH, i % 2 == 0 ? 940 : Math.min(560, b.brief().tone()));
            b.cut('x', x0, x1, -z, b.h - 40, z, eave + 40, z, eave + 70, -z, b.h);
            b.pane(new Vec(0, 0, 1), true, new Vec(x0, eave + 60, z), new Vec(x0, eave - 50, z), new Vec((x0 + x1) / 2, eave - 110, z),
                    new Vec(x1, eave - 50, z),
                    new Vec(x1, eave + 60, z));
            b.pane(new Vec(0, 0, -1), false, new Vec(x0, eave + 60, z), new Vec(x0, eave - 50, z), new Vec((x0 + x1) / 2, eave - 110, z),
                    new Vec(x1, eave - 50, z),
                    new Vec(x1, eave + 60, z));
        }
    }

    /** Boxes of fruit that lean to the buyer. */
    private static void goods(Build b, double x, double top, double z) {
        int boxes = Math.max(2, (int) (b.w / 540));
        for (int i = 0; i < boxes; i++) {
            double middle = -x + 2 * x * (i + 0.5) / boxes;
            double half = x / boxes - 25;
            double size = b.dice.between(46, 78);
            int tone = 260 + 130 * b.dice.next(5);
            b.in(middle, top + 20, z * 0.3, 0, 14, 0, () -> {
                b.wood(80).box(-half, half, 0, 110, z * 0.4, z * 0.44).box(-half, half, 0, 110, -z * 0.36, -z * 0.32)
                        .box(-half, -half + 20, 0, 110, -z * 0.32, z * 0.4)
                        .box(half - 20, half, 0, 110, -z * 0.32, z * 0.4);
                b.tone(Finish.PLAIN, tone);
                for (double at = -half + 20 + size; at < half - 10 - size * 0.6; at += size * 1.9) for (double deep = -z * 0.26; deep < z * 0.38;
                        deep += size * 1.8) {
                    b.ball(at, 90 + b.dice.between(0, 30), deep, size, size * 0.9, size);
                }
            });
        }
    }
}
