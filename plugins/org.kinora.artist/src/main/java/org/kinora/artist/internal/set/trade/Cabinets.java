package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Marks;
import org.kinora.artist.internal.set.craft.Outline;

/** What things are kept in: shelves with books and jars, cupboards, chests. */
final class Cabinets {
    private Cabinets() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("shelf", Cabinets::shelf), entry("rack", Cabinets::rack), entry("cupboard", Cabinets::cupboard),
                entry("wardrobe", Cabinets::wardrobe), entry("dresser", Cabinets::dresser),
                entry("trunk", Cabinets::trunk), entry("server-rack", Cabinets::servers));
    }

    private static void carcass(Build b, double t) {
        double x = b.w / 2;
        b.box(-x, -x + t, 0, b.h, -b.d / 2, b.d / 2).box(x - t, x, 0, b.h, -b.d / 2, b.d / 2).box(-x + t, x - t, b.h - t, b.h, -b.d / 2, b.d / 2);
    }

    private static void shelf(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double t = 28;
        b.wood(0);
        carcass(b, t);
        b.wood(-110).box(-x + t, x - t, 0, b.h - t, -z, -z + 14);
        int boards = Math.max(2, (int) StrictMath.round(b.h / 380));
        boolean goods = b.says("bottle", "jar", "goods", "shop") || b.brief().frame().origin().y() > 500;
        for (int i = 0; i < boards; i++) {
            double y = i == 0 ? 60 : (b.h - t) * i / boards;
            b.wood(20).box(-x + t, x - t, y, y + 24, -z + 14, z - 4);
            double head = (b.h - t) * (i + 1) / boards - y - 40;
            if (b.says("empty")) continue;
            if (goods) bottles(b, -x + t + 20, x - t - 20, y + 24, head, z);
            else if (b.w > 1600 && b.h < 2500 && b.w < 2100 || i == 0 && b.dice.chance(40)) boxes(b, -x + t + 20, x - t - 20, y + 24, head, z);
            else books(b, -x + t + 12, x - t - 12, y + 24, head, z);
        }
    }

    /** A row of books; they are cut from one outline so that the row has few faces and its backs are lines. */
    private static void books(Build b, double x0, double x1, double y, double head, double z) {
        double x = x0;
        while (x < x1 - 90) {
            if (b.dice.chance(16)) {
                x += b.dice.between(60, 160);
                continue;
            }
            int many = 4 + b.dice.next(6);
            int tone = b.dice.next(5);
            double from = x;
            double tall = head * b.dice.between(0.62, 0.94);
            double end = Math.min(x1, x + many * b.dice.between(26, 44));
            b.tone(Finish.CLOTH, 260 + 130 * tone).box(from, end, y, y + tall, -z * 0.4, z * 0.72);
            for (int i = 1; i < many; i++) {
                double at = from + (end - from) * i / many;
                b.line(4, 0, Stroke.INK, 620, at, y + 4, z * 0.72 + 2, at, y + tall, z * 0.72 + 2);
            }
            b.line(5, 0, Stroke.INK, 380, from + 6, y + tall * 0.8, z * 0.72 + 2, end - 6, y + tall * 0.8, z * 0.72 + 2);
            x = end;
            if (b.dice.chance(25) && x < x1 - 120) {
                double leanAt = x;
                b.in(leanAt + 16, y, z * 0.2, 0, 0, -14, () -> b.tone(Finish.CLOTH, 620).box(-14, 14, 0, head * 0.72, -z * 0.5, z * 0.5));
                x += head * 0.26 + 30;
            }
        }
    }

    private static void bottles(Build b, double x0, double x1, double y, double head, double z) {
        double x = x0 + 50;
        while (x < x1 - 40) {
            double r = b.dice.between(32, 52);
            double tall = Math.min(head, b.dice.between(200, 330));
            int kind = b.dice.next(3);
            b.tone(Finish.PLAIN, 260 + 120 * b.dice.next(5));
            if (kind == 2) b.turn('y', x, y, z * 0.1, 0, r * 1.1, tall * 0.55, r * 1.1, tall * 0.6, r * 0.9, tall * 0.66, r * 0.9);
            else b.turn('y', x, y, z * 0.1, 0, r, tall * 0.56, r, tall * 0.7, r * 0.4, tall, r * 0.36);
            if (kind == 0) b.tone(Finish.PLAIN, 900).turn('y', x, y + tall * 0.14, z * 0.1, 0, r * 1.02, tall * 0.22, r * 1.02);
            x += r * 2 + b.dice.between(8, 50);
        }
    }

    private static void boxes(Build b, double x0, double x1, double y, double head, double z) {
        double x = x0;
        while (x < x1 - 120) {
            double w = Math.min(x1 - x, b.dice.between(140, 340));
            double tall = head * b.dice.between(0.45, 0.92);
            b.tone(Finish.PLAIN, 480 + 90 * b.dice.next(5)).box(x, x + w - 14, y, y + tall, -z * 0.7, z * 0.8);
            b.line(5, 0, Stroke.INK, 500, x + w * 0.3, y + tall * 0.5, z * 0.8 + 2, x + w * 0.6, y + tall * 0.5, z * 0.8 + 2);
            x += w + b.dice.between(0, 60);
        }
    }

    private static void rack(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        if (b.h < 600) {
            b.metal(60).bar(14, -x, b.h * 0.3, z * 0.9, x, b.h * 0.3, z * 0.9).bar(14, -x, b.h * 0.2, -z * 0.2, x, b.h * 0.2, -z * 0.2)
                    .bar(14, -x, b.h * 0.55, z * 0.9, x, b.h * 0.55, z * 0.9);
            int posts = Math.max(2, (int) (b.w / 900));
            for (int i = 0; i <= posts; i++) b.bar(14, -x + 14 + (b.w - 28) * i / posts, b.h * 0.3, z * 0.9, -x + 14 + (b.w - 28) * i / posts,
                    b.h * 0.16, -z * 0.95);
            b.cloth(-60).soft(-x * 0.7, -x * 0.2, b.h * 0.34, b.h, -z * 0.7, z * 0.7, 40).cloth(80)
                    .soft(x * 0.1, x * 0.44, b.h * 0.34, b.h * 0.84, -z * 0.7, z * 0.7, 60);
            return;
        }
        for (int sx = -1; sx <= 1; sx += 2) for (int sz = -1; sz <= 1; sz += 2) b.metal(-60)
                .box(sx * (x - 35) - 35, sx * (x - 35) + 35, 0, b.h, sz * (z - 35) - 35, sz * (z - 35) + 35);
        int boards = Math.max(3, (int) (b.h / 1050) + 1);
        for (int i = 0; i < boards; i++) {
            double y = 120 + (b.h - 500) * i / (boards - 1);
            b.metal(0).box(-x, x, y, y + 70, -z, z);
            double head = Math.min(900, (b.h - 500) / (boards - 1) - 160);
            for (double at = -x + 120; at < x - 300; ) {
                double w = b.dice.between(330, 720);
                if (b.dice.chance(24)) {
                    at += w;
                    continue;
                }
                double tall = head * b.dice.between(0.4, 0.95);
                if (i == boards - 1) tall = Math.min(tall, b.h - y - 80);
                b.wood(60 + 40 * b.dice.next(4)).box(at, Math.min(at + w, x - 90), y + 70, y + 70 + tall, -z * 0.84, z * 0.84);
                b.line(5, 0, Stroke.INK, 520, at, y + 70 + tall * 0.5, z * 0.85, Math.min(at + w, x - 90), y + 70 + tall * 0.5, z * 0.85);
                at += w + 60;
            }
        }
        b.line(10, -x + 40, 130, -z, x - 40, b.h * 0.5, -z).line(10, x - 40, 130, -z, -x + 40, b.h * 0.5, -z);
    }

    private static void doors(Build b, double y0, double y1, double z, int many) {
        for (int i = 0; i < many; i++) {
            double x0 = -b.w / 2 + b.w * i / many + 14;
            double x1 = -b.w / 2 + b.w * (i + 1) / many - 14;
            b.frame(5, x0, x1, y0, y1, z).frame(3.5, x0 + (x1 - x0) * 0.16, x1 - (x1 - x0) * 0.16, y0 + (y1 - y0) * 0.12, y1 - (y1 - y0) * 0.12, z);
            double knob = i % 2 == 0 && many > 1 ? x1 - 28 : x0 + 28;
            b.tone(Finish.METAL, 720).ball(knob, y0 + (y1 - y0) * 0.48, z + 14, 15, 15, 15);
        }
    }

    private static void cupboard(Build b) {
        b.wood(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2 - 12).wood(-60).box(-b.w / 2, b.w / 2, b.h - 30, b.h, -b.d / 2, b.d / 2);
        doors(b, 26, b.h - 50, b.d / 2 - 10, Math.max(2, (int) (b.w / 480)));
    }

    private static void wardrobe(Build b) {
        double x = b.w / 2;
        b.wood(-80).box(-x + 20, x - 20, 0, 110, -b.d / 2, b.d / 2 - 30).wood(0).box(-x + 15, x - 15, 110, b.h - 90, -b.d / 2, b.d / 2 - 20).wood(-40)
                .cut('x', -x, x, -b.d / 2, b.h - 90, b.d / 2 - 20, b.h - 90, b.d / 2, b.h - 30,
                b.d / 2, b.h, -b.d / 2, b.h);
        doors(b, 360, b.h - 120, b.d / 2 - 18, 2);
        b.frame(5, -x + 40, x - 40, 140, 320, b.d / 2 - 18);
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 700).ball(side * x * 0.4, 230, b.d / 2 - 6, 16, 16, 12);
    }

    private static void dresser(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        boolean files = b.says("filing");
        if (files) b.metal(60).box(-x, x, 0, b.h, -z, z - 12);
        else {
            b.wood(-60).box(-x + 30, x - 30, 0, 80, -z + 20, z - 50);
            b.wood(0).box(-x + 12, x - 12, 80, b.h - 28, -z, z - 18).wood(40).box(-x, x, b.h - 28, b.h, -z, z);
        }
        int rows = Math.max(2, (int) StrictMath.round((b.h - 80) / 260));
        int across = files || b.w < 800 ? files ? 2 : 1 : 2;
        for (int row = 0; row < rows; row++) for (int i = 0; i < across; i++) {
            double x0 = -x + 24 + (b.w - 48) * i / across + 8;
            double x1 = -x + 24 + (b.w - 48) * (i + 1) / across - 8;
            double y0 = 96 + (b.h - 136) * row / rows;
            double y1 = 96 + (b.h - 136) * (row + 1) / rows - 16;
            b.frame(4.5, x0, x1, y0, y1, z - 10);
            b.tone(Finish.METAL, 720).bar(8, (x0 + x1) / 2 - 50, (y0 + y1) / 2, z - 12, (x0 + x1) / 2 - 46, (y0 + y1) / 2, z - 1, (x0 + x1) / 2 + 46,
                    (y0 + y1) / 2, z - 1, (x0 + x1) / 2 + 50, (y0 + y1) / 2, z - 12);
        }
    }

    private static void trunk(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double body = b.h * 0.6;
        b.wood(0).box(-x, x, 0, body, -z, z);
        double[] lid = Outline.join(new double[] {z, 0}, Outline.arc(0, b.h * 0.12, z, b.h * 0.28, 0, 180, 8), new double[] {-z, 0});
        if (b.says("open")) {
            b.tone(Finish.CLOTH, 160).box(-x + 30, x - 30, body, body + 2, -z + 30, z - 30);
            b.in(0, body, -z, 0, 62, 0, () -> b.in(0, 0, z, 0, 0, 0, () -> b.wood(40).cut('x', -x, x, lid)));
        } else b.in(0, body, 0, 0, 0, 0, () -> b.wood(40).cut('x', -x, x, lid));
        for (int side = -1; side <= 1; side += 2) b.metal(-180).box(side * x * 0.62 - 32, side * x * 0.62 + 32, 0, body, z, z + 7)
                .box(side * (x - 40) - 40, side * (x - 40) + 40, 0, 70, -z - 4, z + 5);
        b.metal(300).box(-60, 60, body - 100, body + 30, z, z + 14);
        b.line(8, 0, body - 40, z + 15, 0, body - 68, z + 15);
        for (int side = -1; side <= 1; side += 2) b.metal(-160).bar(12, side * (x + 2), body * 0.66, -80, side * (x + 22), body * 0.56, 0,
                side * (x + 2), body * 0.66, 80);
    }

    private static void servers(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).box(-x, x, 0, b.h, -z, z - 20);
        for (int i = 0; i < 12; i++) {
            double y = b.h * (0.05 + 0.076 * i);
            b.plain(60).box(-x + 50, x - 50, y, y + b.h * 0.064, z - 20, z - 4);
            for (int k = 0; k < 3; k++) if (b.dice.chance(70)) b.tone(Finish.LIGHT, 900)
                    .box(-x * 0.7 + k * 50, -x * 0.7 + k * 50 + 20, y + 40, y + 56, z - 4, z);
            b.line(5, 0, 0x60646a, 900, x * 0.0, y + b.h * 0.03, z - 3, x * 0.7, y + b.h * 0.03, z - 3);
        }
    }
}
