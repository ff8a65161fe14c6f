package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Lettering;

/** Where people live, work and trade, seen from the street. */
final class Houses {
    private Houses() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("house", Houses::house), entry("block", Houses::block), entry("tower-block", Houses::skyscraper),
                entry("shop-front", Houses::shops), entry("hut", Houses::hut),
                entry("barn", Houses::barn), entry("factory", Houses::factory), entry("stadium", Houses::stadium));
    }

    private static void house(Build b) {
        double x = b.w * 0.46;
        double z = b.d * 0.44;
        double eave = b.h * 0.56;
        b.plain(0).cut('x', -x, x, -z, 0, z, 0, z, eave, 0, b.h * 0.9, -z, eave);
        b.stone(-260).box(-x - 40, x + 40, 0, 320, -z - 40, z + 40);
        Facade.roof(b, b.w / 2, eave, b.h * 0.93, z * 2, Math.max(230, b.brief().tone() - 420));
        Facade.chimney(b, x * 0.55, -z * 0.25, b.h * 0.72, b.h * 0.97, 330);
        Facade front = new Facade(b, z);
        front.door(0, 0, 1000, 2150);
        int lot = b.dice.next(2);
        for (int side = -1; side <= 1; side += 2) {
            front.window(side * x * 0.56, 1000, 1150, 1350, true);
            if (eave > 3300 && b.w > 8000) front.window(side * x * 0.56, eave * 0.0 + 1000, 1150, 1350, false);
        }
        // A gable over the door, or a dormer to either side.
        if (lot == 0) gable(b, 0, eave, x * 0.3, z);
        else for (int side = -1; side <= 1; side += 2) gable(b, side * x * 0.52, eave, x * 0.19, z * 0.86);
        if (!b.brief().far()) for (int i = 0; i < 9; i++) {
            double at = b.dice.between(-x, x * 0.9);
            double y = b.dice.between(400, eave);
            b.line(9, 500, Stroke.INK, 320, at, y, z + 4, at + 180, y, z + 4, at + 180, y - 70, z + 4);
        }
    }

    /** A small gabled front with a window that stands on the eave. */
    private static void gable(Build b, double x, double eave, double half, double z) {
        double wall = b.h * 0.14;
        double peak = eave + wall + half * 0.9;
        b.plain(0).cut('z', -z * 0.1, z, x - half, eave - 200, x + half, eave - 200, x + half, eave + wall, x, peak, x - half, eave + wall);
        double t = 130;
        b.tone(Finish.STONE, Math.max(230, b.brief().tone() - 420)).cut('z', -z * 0.1, z + 160, x - half - 180, eave + wall - 160, x - half - 180,
                eave + wall - 160 + t, x, peak + t, x + half + 180, eave + wall - 160 + t,
                x + half + 180, eave + wall - 160, x, peak);
        new Facade(b, z).window(x, eave + wall * 0.1, Math.min(1000, half * 0.9), Math.min(1200, wall * 0.95), false);
    }

    /** A street house of flats: cornice, string courses, a row of windows on each floor. */
    private static void block(Build b) {
        double x = b.w / 2;
        double z = b.d / 2 - 200;
        b.plain(0).box(-x + 120, x - 120, 0, b.h * 0.94, -b.d / 2, z);
        b.stone(40).box(-x, x, b.h * 0.94, b.h * 0.97, -b.d / 2, b.d / 2).box(-x + 200, x - 200, b.h * 0.97, b.h, -b.d / 2, z);
        int floors = Math.max(2, (int) (b.h * 0.94 / 3300));
        double rise = b.h * 0.94 / floors;
        int across = Math.max(2, (int) (b.w / 2500));
        b.stone(-120).box(-x + 80, x - 80, 0, 500, z - 50, z + 60);
        b.stone(60).box(-x + 60, x - 60, rise * 0.95, rise, z - 50, z + 120);
        Facade front = new Facade(b, z);
        front.rows(-x + 400, x - 400, rise, b.h * 0.93, across, floors - 1, 0.46, 0.56);
        front.rows(-x + 400, x - 400, 300, rise * 0.95, across, 1, 0.6, 0.6);
        sides(b, x - 120, z, b.h * 0.92, floors);
    }

    /** Windows on both flanks. */
    private static void sides(Build b, double x, double z, double high, int floors) {
        for (int side = -1; side <= 1; side += 2) b.in(side * x, 0, 0, -side * 90, 0, 0, () -> {
            double half = Math.min(z, b.d / 2) * 0.86;
            new Facade(b, 0).rows(-half, half, high / floors, high, Math.max(2, (int) (half / 1600)), floors - 1, 0.4, 0.5);
        });
    }

    private static void skyscraper(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double setback = b.h * b.dice.between(0.6, 0.78);
        int lot = b.dice.next(3);
        b.plain(0).box(-x, x, 0, lot == 0 ? b.h * 0.95 : setback, -z, z);
        floors(b, x, z, 4200, lot == 0 ? b.h * 0.94 : setback * 0.99);
        b.plain(60).box(-x, x, 0, 4000, -z, z);
        new Facade(b, z).rows(-x * 0.9, x * 0.9, 400, 3800, 6, 1, 0.8, 0.8);
        if (lot != 0) {
            b.plain(30).box(-x * 0.72, x * 0.72, setback, b.h * 0.92, -z * 0.72, z * 0.72);
            floors(b, x * 0.72, z * 0.72, setback, b.h * 0.91);
        }
        if (lot == 1) Facade.spire(b, 0, 0, x * 0.3, b.h * 0.92, b.h, 420);
        else b.plain(-80).box(-x * 0.4, x * 0.4, b.h * 0.92, b.h * 0.97, -z * 0.4, z * 0.4).metal(-60).bar(180, x * 0.2, b.h * 0.95, 0, x * 0.2, b.h,
                0);
    }

    /** Bands of windows, and single ones that are lit. */
    private static void floors(Build b, double x, double z, double low, double high) {
        int floors = (int) ((high - low) / 3600);
        for (int side = 0; side < 3; side++) {
            double half = side == 0 ? x : z;
            double out = side == 0 ? z : x;
            b.in(side == 0 ? 0 : (side == 1 ? -1 : 1) * out, 0, side == 0 ? out : 0, side == 0 ? 0 : side == 1 ? 90 : -90, 0, 0, () -> {
                for (int f = 0; f < floors; f++) {
                    double y = low + (high - low) * (f + 0.3) / floors;
                    double tall = (high - low) / floors * 0.5;
                    b.tone(Finish.PLAIN, b.night ? 160 : Math.max(240, b.brief().tone() - 60)).box(-half * 0.9, half * 0.9, y, y + tall, -20, 40);
                    if (b.night) for (int k = 0; k < 4; k++) if (b.dice.chance(45)) {
                        double at = half * b.dice.between(-0.85, 0.7);
                        b.tone(Finish.LIGHT, 940).box(at, at + half * 0.13, y, y + tall, 30, 60);
                    }
                }
                int piers = Math.max(3, (int) (half / 1500));
                for (int i = 1; i < piers; i++) b.line(110, 0, Stroke.INK, 420, -half + 2 * half * i / piers, low, 60, -half + 2 * half * i / piers,
                        high, 60);
            });
        }
    }

    /** Shops below with window, door, sign and awning; flats above. */
    private static void shops(Build b) {
        double x = b.w / 2;
        double z = b.d / 2 - 900;
        double ground = Math.min(3600, b.h * 0.42);
        b.plain(0).box(-x, x, 0, b.h * 0.93, -b.d / 2, z);
        boolean alley = b.brief().owner().contains("wall-");
        b.stone(40).box(-x, x, b.h * 0.93, b.h * 0.955, -b.d / 2, z + 260).box(-x, x, b.h * 0.955, b.h, -b.d / 2, z);
        double rise = 3100;
        int floors = Math.max(1, (int) ((b.h * 0.92 - ground) / rise + 0.4));
        int units = Math.max(1, (int) (b.w / 5200));
        for (int i = 0; i < units; i++) {
            double from = -x + b.w * i / units;
            double to = -x + b.w * (i + 1) / units;
            if (alley) backdoor(b, from, to, z);
            else shop(b, from, to, ground, z);
            int across = Math.max(2, (int) ((to - from) / 1950));
            Facade front = new Facade(b, z);
            for (int f = 0; f < floors; f++) for (int k = 0; k < across; k++) {
                double y = ground + (b.h * 0.92 - ground) * f / floors + 650;
                double at = from + (to - from) * (k + 0.5) / across;
                if (b.brief().far() && b.w > 16_000) front.hole(at, y, 1000, 1500);
                else front.window(at, y, 1000, Math.min(1500, (b.h * 0.92 - ground) / floors - 1100), false);
            }
        }
        b.line(30, 0, Stroke.INK, 500, -x, ground, z + 4, x, ground, z + 4);
    }

    private static void backdoor(Build b, double from, double to, double z) {
        Facade front = new Facade(b, z);
        front.door(from + (to - from) * 0.3, 0, 950, 2050).window(from + (to - from) * 0.7, 1400, 900, 800, false);
        b.metal(-160).bar(60, to - 200, 0, z + 80, to - 200, b.h * 0.92, z + 80);
        for (int i = 0; i < 26; i++) {
            double at = b.dice.between(from, to - 400);
            double y = b.dice.between(300, b.h * 0.8);
            b.line(8, 300, Stroke.INK, 380, at, y, z + 4, at + 240, y, z + 4, at + 240, y - 75, z + 4);
        }
    }

    private static void shop(Build b, double from, double to, double ground, double z) {
        double wide = to - from;
        boolean left = b.dice.chance(50);
        double door = left ? from + 750 : to - 750;
        double x0 = left ? from + 1500 : from + 300;
        double x1 = left ? to - 300 : to - 1500;
        int paint = 240 + b.dice.next(4) * 70;
        b.tone(Finish.WOOD, paint).box(from + 120, to - 120, 0, 520, z - 10, z + 90).box(from + 120, to - 120, ground - 780, ground - 160, z - 10,
                z + 160);
        for (double at : new double[] {from + 200, to - 200, left ? x0 - 110 : x1 + 110}) b.box(at - 80, at + 80, 0, ground - 780, z - 10, z + 110);
        // At night most shops are shut: dark glass, here and there a dim lamp for the goods.
        boolean open = b.night && b.dice.chance(30);
        if (open) b.tone(Finish.LIGHT, 520);
        else b.tone(Finish.PLAIN, b.night ? 130 : 360);
        b.box(x0, x1, 520, ground - 780, z - 10, z + 15);
        int panes = Math.max(2, (int) ((x1 - x0) / 1300));
        b.tone(Finish.WOOD, paint);
        for (int i = 1; i < panes; i++) b.box(x0 + (x1 - x0) * i / panes - 25, x0 + (x1 - x0) * i / panes + 25, 520, ground - 780, z, z + 60);
        for (int i = 0; i < panes; i++) {
            double at = x0 + (x1 - x0) * (i + 0.5) / panes;
            double s = b.dice.between(180, 380);
            b.tone(Finish.PLAIN, b.night ? 240 : 640).box(at - s, at + s, 520, 520 + s * 2, z + 16, z + 30);
        }
        b.tone(Finish.WOOD, paint - 60).box(door - 460, door + 460, 120, 2150, z - 10, z + 30);
        if (open) b.tone(Finish.LIGHT, 480);
        else b.tone(Finish.PLAIN, b.night ? 120 : 330);
        b.box(door - 320, door + 320, 900, 2000, z + 30, z + 40);
        b.stone(-80).box(door - 600, door + 600, 0, 120, z - 10, z + 300);
        b.tone(Finish.PLAIN, 900).box(from + 400, to - 400, ground - 680, ground - 260, z + 160, z + 190);
        double middle = (from + to) / 2;
        new Lettering(b).words(Lettering.SHOPS, middle - wide * 0.26, middle + wide * 0.26, ground - 620, ground - 320, z + 194);
        if (b.dice.chance(65)) awning(b, x0 - 80, x1 + 80, ground - 800, z + 110);
    }

    private static void awning(Build b, double x0, double x1, double y, double z) {
        int stripes = Math.max(4, (int) ((x1 - x0) / 420));
        int dark = 380 + b.dice.next(3) * 90;
        for (int i = 0; i < stripes; i++) {
            double from = x0 + (x1 - x0) * i / stripes;
            double to = x0 + (x1 - x0) * (i + 1) / stripes;
            b.tone(Finish.CLOTH, i % 2 == 0 ? 930 : dark).cut('x', from, to, z, y, z, y - 40, z + 790, y - 560, z + 790, y - 720, z + 775, y - 720,
                    z + 775, y - 545);
        }
    }

    private static void hut(Build b) {
        double x = b.w * 0.44;
        double z = b.d * 0.42;
        double eave = b.h * 0.58;
        b.wood(0).cut('x', -x, x, -z, 0, z, 0, z, eave, 0, b.h * 0.9, -z, eave);
        int logs = 9;
        for (int i = 1; i < logs; i++) b.line(16, 200, Stroke.INK, 620, -x, eave * i / logs, z + 4, x, eave * i / logs, z + 4);
        for (int side = -1; side <= 1; side += 2) for (int i = 1; i < logs; i++) b.line(16, 200, Stroke.INK, 560, side * (x + 4), eave * i / logs,
                -z, side * (x + 4), eave * i / logs, z);
        Facade.roof(b, b.w / 2, eave, b.h * 0.92, z * 2, Math.max(180, b.brief().tone() - 200));
        Facade front = new Facade(b, z);
        front.door(-x * 0.35, 0, 880, Math.min(1950, eave - 60)).window(x * 0.42, eave * 0.42, 760, 680, true);
        b.metal(-120).bar(110, x * 0.6, b.h * 0.7, -z * 0.3, x * 0.6, b.h * 0.96, -z * 0.3).turn('y', x * 0.6, b.h * 0.96, -z * 0.3, 0, 190,
                b.h * 0.03, 20);
    }

    /** A great gambrel front with crossed double doors and a loft hatch. */
    private static void barn(Build b) {
        double x = b.w * 0.47;
        double z = b.d * 0.47;
        double[] gambrel = {-x, 0, x, 0, x, b.h * 0.5, x * 0.66, b.h * 0.8, 0, b.h * 0.96, -x * 0.66, b.h * 0.8, -x, b.h * 0.5};
        b.wood(0).cut('z', -z, z, gambrel);
        double o = 1.06;
        b.tone(Finish.STONE, Math.max(200, b.brief().tone() - 160)).cut('z', -b.d / 2, b.d / 2, -x * o, b.h * 0.47, -x * o, b.h * 0.50, -x * 0.68,
                b.h * 0.825, 0, b.h, x * 0.68, b.h * 0.825, x * o, b.h * 0.50, x * o, b.h * 0.47, x * 0.66,
                b.h * 0.8, 0, b.h * 0.96, -x * 0.66, b.h * 0.8);
        int boards = 26;
        for (int i = 1; i < boards; i++) {
            double at = -x + 2 * x * i / boards;
            double out = Math.abs(at) / x;
            double top = b.h * (out > 0.66 ? 0.5 + 0.3 * (1 - out) / 0.34 : 0.8 + 0.16 * (1 - out / 0.66));
            b.line(14, 200, Stroke.INK, 420, at, 0, z + 4, at, top, z + 4);
        }
        double door = x * 0.4;
        double tall = b.h * 0.44;
        b.tone(Finish.WOOD, Math.max(200, b.brief().tone() - 90)).box(-door, door, 0, tall, z, z + 60).tone(Finish.WOOD, 880);
        for (int side = -1; side <= 1; side += 2) {
            double l = side < 0 ? -door : 40;
            double r = side < 0 ? -40 : door;
            b.box(l, l + 130, 0, tall, z + 60, z + 95).box(r - 130, r, 0, tall, z + 60, z + 95).box(l, r, 0, 130, z + 60, z + 95).box(l, r,
                    tall - 130, tall, z + 60, z + 95);
            b.cut('z', z + 60, z + 90, l + 60, 130, l + 240, 130, r - 60, tall - 130, r - 240, tall - 130).cut('z', z + 60, z + 92, r - 60, 130,
                    r - 240, 130, l + 60, tall - 130, l + 240, tall - 130);
        }
        b.tone(Finish.PLAIN, 120).box(-x * 0.16, x * 0.16, b.h * 0.58, b.h * 0.74, z, z + 30).tone(Finish.WOOD, 880);
        b.box(-x * 0.19, -x * 0.16, b.h * 0.57, b.h * 0.75, z, z + 80).box(x * 0.16, x * 0.19, b.h * 0.57, b.h * 0.75, z, z + 80).box(-x * 0.19,
                x * 0.19, b.h * 0.74, b.h * 0.76, z, z + 80);
    }

    /** Saw-tooth sheds and a chimney that smokes no more than a line. */
    private static void factory(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double eave = b.h * 0.36;
        b.plain(40).box(-x, x, 0, eave, -z, z);
        int teeth = 5;
        for (int i = 0; i < teeth; i++) {
            double from = -x + b.w * i / teeth;
            double to = -x + b.w * (i + 1) / teeth;
            b.tone(Finish.METAL, 460).cut('z', -z, z, from, eave, to, eave, to, eave + b.h * 0.05, from, eave + b.h * 0.19);
        }
        new Facade(b, z).rows(-x * 0.96, x * 0.96, eave * 0.2, eave * 0.95, 14, 2, 0.62, 0.6);
        for (int i = 0; i < 2; i++) b.tone(Finish.STONE, 420).turn('y', x * (0.72 - 0.22 * i), eave * 0.9, -z * 0.4, 0, b.w * 0.036,
                b.h * (0.55 - 0.1 * i), b.w * 0.024, b.h * (0.57 - 0.1 * i), b.w * 0.029, b.h * (0.6 - 0.1 * i),
                b.w * 0.027);
        b.tone(Finish.METAL, 300).box(-x * 0.12, x * 0.1, 0, eave * 0.7, z, z + 30);
    }

    /** Tiers of seats under a curved roof, open to the field. */
    private static void stadium(Build b) {
        double x = b.w / 2;
        int tiers = 9;
        for (int i = 0; i < tiers; i++) {
            double z = b.d / 2 - b.d * 0.72 * i / tiers;
            b.stone(i % 2 == 0 ? 60 : 0).box(-x * 0.96, x * 0.96, 0, b.h * 0.62 * (i + 1) / tiers, z - b.d * 0.72 / tiers, z);
        }
        b.plain(-160).box(-x, x, 0, b.h * 0.9, -b.d / 2, -b.d * 0.3);
        b.tone(Finish.METAL, 760).cut('x', -x, x, -b.d / 2, b.h * 0.9, b.d * 0.12, b.h * 0.97, b.d * 0.12, b.h, -b.d / 2, b.h * 0.95);
        for (int i = 0; i < 9; i++) {
            double at = -x * 0.95 + x * 1.9 * i / 8;
            b.tone(Finish.METAL, 420).bar(220, at, b.h * 0.6, -b.d * 0.26, at, b.h * 0.93, -b.d * 0.2, at, b.h * 0.97, b.d * 0.1);
            b.line(90, 0, Stroke.INK, 380, at, b.h * 0.05, b.d / 2 + 10, at, b.h * 0.62, -b.d * 0.2);
        }
        b.tone(Finish.PLAIN, 140).box(-x * 0.14, x * 0.14, b.h * 0.68, b.h * 0.86, -b.d * 0.28, -b.d * 0.27);
        new Lettering(b).words(Lettering.CLUBS, -x * 0.1, x * 0.1, b.h * 0.74, b.h * 0.8, -b.d * 0.265);
    }
}
