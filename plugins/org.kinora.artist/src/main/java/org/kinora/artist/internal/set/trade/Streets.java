package org.kinora.artist.internal.set.trade;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Lettering;
import org.kinora.artist.internal.set.craft.Marks;
import org.kinora.artist.internal.set.craft.Outline;

/** What stands along streets. */
final class Streets {
    private Streets() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("lamp-post", Streets::lamp), entry("bin", Streets::bin), entry("hydrant", Streets::hydrant), entry("sign",
                Streets::sign), entry("mailbox", Streets::mailbox),
                entry("traffic-light", Streets::traffic), entry("bus-shelter", Streets::shelter),
                entry("parasol", Streets::parasol));
    }

    private static void lamp(Build b) {
        double r = b.w * 0.16;
        if (b.h > 9000) {
            mast(b);
            return;
        }
        double head = b.h * 0.86;
        b.metal(-60).turn('y', 0, 0, 0, 0, r * 1.9, 90, r * 1.9, 140, r * 1.3, 520, r * 1.05, 580, r * 1.3, 640, r * 0.75, head - 160, r * 0.5,
                head - 90, r * 1.0, head - 40, r * 0.7, head, r * 0.9);
        b.bar(r * 0.26, -b.w * 0.42, head - 330, 0, b.w * 0.42, head - 330, 0);
        b.lamp(880).turn('y', 0, head, 0, 0, b.w * 0.22, b.h * 0.09, b.w * 0.38);
        double[] low = {b.w * 0.23, b.w * 0.39};
        b.metal(-80);
        for (int i = 0; i < 4; i++) {
            double a = StrictMath.PI / 2 * i + 0.6;
            b.bar(9, low[0] * StrictMath.cos(a), head, low[0] * StrictMath.sin(a), low[1] * StrictMath.cos(a), head + b.h * 0.09,
                    low[1] * StrictMath.sin(a));
        }
        b.turn('y', 0, head + b.h * 0.09, 0, 0, b.w * 0.44, b.h * 0.008, b.w * 0.46, b.h * 0.03, b.w * 0.2, b.h * 0.036, b.w * 0.1, b.h * 0.05, 6);
    }

    /** Floodlights on a mast. */
    private static void mast(Build b) {
        b.metal(0).taper(b.w * 0.4, b.w * 0.22, 0, 0, 0, 0, b.h * 0.92, 0);
        b.box(-b.w / 2, b.w / 2, b.h * 0.9, b.h, -b.d * 0.1, b.d * 0.2).lamp(930);
        for (int i = 0; i < 6; i++) b.turn('z', -b.w * 0.3 + b.w * 0.3 * (i % 3), b.h * (0.925 + 0.05 * (i / 3)), b.d * 0.2, 0, b.w * 0.1,
                b.d * 0.12, b.w * 0.13);
    }

    private static void bin(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.72, b.h * 0.72, r * 0.9, b.h * 0.74, r * 0.98, b.h * 0.8, r * 0.98);
        b.metal(60).turn('y', 0, b.h * 0.8, 0, 0, r * 0.98, b.h * 0.04, r * 0.98, b.h * 0.13, r * 0.6, b.h * 0.15, r * 0.16, b.h * 0.2, r * 0.12);
        for (int i = 0; i < 7; i++) {
            double a = StrictMath.toRadians(18 + 24 * i);
            b.line(8, r * 0.74 * StrictMath.cos(a), b.h * 0.04, r * 0.74 * StrictMath.sin(a), r * 0.9 * StrictMath.cos(a), b.h * 0.68,
                    r * 0.9 * StrictMath.sin(a));
        }
    }

    private static void hydrant(Build b) {
        double r = b.w * 0.3;
        b.metal(60).turn('y', 0, 0, 0, 0, r * 1.4, b.h * 0.06, r * 1.4, b.h * 0.08, r * 0.95, b.h * 0.66, r * 0.9, b.h * 0.68, r * 1.2, b.h * 0.73,
                r * 1.2, b.h * 0.75, r * 0.95, b.h * 0.86, r * 0.8, b.h * 0.92,
                r * 0.4);
        b.metal(-40).turn('y', 0, b.h * 0.92, 0, 0, r * 0.3, b.h * 0.08, r * 0.3);
        b.turn('x', 0, b.h * 0.54, 0, -b.w * 0.48, r * 0.4, -b.w * 0.42, r * 0.44, -b.w * 0.4, r * 0.34, b.w * 0.4, r * 0.34, b.w * 0.42, r * 0.44,
                b.w * 0.48, r * 0.4);
        b.turn('z', 0, b.h * 0.46, 0, 0, r * 0.5, b.d * 0.4, r * 0.5, b.d * 0.42, r * 0.6, b.d * 0.48, r * 0.6);
    }

    private static void sign(Build b) {
        double x = b.w / 2;
        String note = b.brief().note();
        b.tone(Finish.METAL, 420);
        if (b.w > 1600) for (int side = -1; side <= 1; side += 2) b.bar(34, side * x * 0.7, 0, 0, side * x * 0.7, b.h * 0.9, 0);
        else b.bar(32, 0, 0, 0, 0, b.h * 0.98, 0);
        if (note.contains("timetable") || note.contains("bus")) {
            b.tone(Finish.PLAIN, 880).turn('z', 0, b.h * 0.9, b.d * 0.1, -14, x * 0.5, 14, x * 0.5).box(-x * 0.55, x * 0.55, b.h * 0.42, b.h * 0.72,
                    30, b.d / 2);
            new Marks(b).print(-x * 0.45, x * 0.45, b.h * 0.44, b.h * 0.70, b.d / 2 + 2, 9, 12).closed(16, b.d * 0.1 + 16, Outline.arc(0, b.h * 0.9,
                    x * 0.42, x * 0.42, 0, 360, 20));
            b.line(40, -x * 0.2, b.h * 0.86, b.d * 0.1 + 18, -x * 0.2, b.h * 0.94, b.d * 0.1 + 18).line(40, x * 0.2, b.h * 0.86, b.d * 0.1 + 18,
                    x * 0.2, b.h * 0.94, b.d * 0.1 + 18).line(40, -x * 0.2, b.h * 0.9,
                    b.d * 0.1 + 18, x * 0.2, b.h * 0.9, b.d * 0.1 + 18);
            return;
        }
        if (note.contains("station") || b.w > 1600) {
            b.tone(Finish.PLAIN, 900).box(-x, x, b.h * 0.72, b.h, 20, b.d / 2);
            b.frame(14, -x + 50, x - 50, b.h * 0.74, b.h * 0.98, b.d / 2 + 2);
            new Lettering(b).words(Lettering.STATIONS, -x * 0.8, x * 0.8, b.h * 0.80, b.h * 0.92, b.d / 2 + 3);
            return;
        }
        if (note.contains("stop") || note.contains("warning") || note.contains("danger")) {
            b.tone(Finish.PLAIN, 780).cut('z', 20, b.d / 2, Outline.arc(0, b.h * 0.82, x * 0.9, x * 0.9, 22.5, 382.5, 8));
            new Lettering(b).words(Lettering.WARNINGS, -x * 0.5, x * 0.5, b.h * 0.78, b.h * 0.86, b.d / 2 + 3);
            return;
        }
        arrow(b, x, b.h * 0.84, 1);
        arrow(b, x, b.h * 0.71, -1);
    }

    private static void arrow(Build b, double x, double y, int side) {
        double t = b.h * 0.055;
        b.tone(Finish.WOOD, 700).cut('z', 18, b.d / 2, -side * x * 0.7, y - t, side * x * 0.66, y - t, side * x, y, side * x * 0.66, y + t,
                -side * x * 0.7, y + t);
        new Lettering(b).words(Lettering.WAYS, Math.min(-side * x * 0.6, side * x * 0.5), Math.max(-side * x * 0.6, side * x * 0.5), y - t * 0.6,
                y + t * 0.6, b.d / 2 + 3);
    }

    private static void mailbox(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(-80).box(-45, 45, 0, b.h * 0.72, -45, 45);
        b.metal(40).cut('z', -z, z * 0.92, Outline.join(new double[] {-x * 0.7, b.h * 0.7, x * 0.7, b.h * 0.7}, Outline.arc(0, b.h * 0.84, x * 0.7,
                b.h * 0.16, 0, 180, 9)));
        b.tone(Finish.PLAIN, 140).box(-x * 0.45, x * 0.45, b.h * 0.86, b.h * 0.885, z * 0.9, z * 0.96);
        b.tone(Finish.PLAIN, 620).box(x * 0.72, x * 0.82, b.h * 0.8, b.h * 0.98, -z * 0.2, 0).box(x * 0.72, x * 0.82, b.h * 0.9, b.h * 0.98, 0,
                z * 0.5);
        b.frame(5, -x * 0.3, x * 0.3, b.h * 0.74, b.h * 0.8, z * 0.93);
    }

    private static void traffic(Build b) {
        b.metal(40).turn('y', 0, 0, 0, 0, 120, 60, 120, 80, 62, b.h * 0.8, 55);
        b.tone(Finish.METAL, 160).soft(-b.w * 0.34, b.w * 0.34, b.h * 0.69, b.h, -b.d * 0.2, b.d * 0.16, 40);
        int lit = b.says("green") ? 0 : b.says("amber", "yellow") ? 1 : 2;
        for (int i = 0; i < 3; i++) {
            double y = b.h * (0.74 + 0.105 * i);
            if (i == lit) b.tone(Finish.LIGHT, 1000);
            else b.tone(Finish.GLASS, 300);
            b.turn('z', 0, y, b.d * 0.16, 0, b.w * 0.21, 8, b.w * 0.2, 22, b.w * 0.08);
            b.tone(Finish.METAL, 160).cut('z', b.d * 0.16, b.d * 0.46, Outline.join(Outline.arc(0, y, b.w * 0.26, b.w * 0.26, 20, 160, 6),
                    Outline.arc(0, y, -b.w * 0.235, b.w * 0.235, 20, 160, 6)));
        }
    }

    /** Glass walls, a bench, a roof that juts out and a timetable. */
    private static void shelter(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        double roof = b.h * 0.92;
        b.tone(Finish.METAL, 340);
        for (int side = -1; side <= 1; side += 2) b.bar(40, side * (x - 120), 0, -z + 60, side * (x - 120), roof, -z + 60).bar(32, side * (x - 120),
                0, z * 0.2, side * (x - 120), roof, z * 0.2);
        b.bar(26, -x + 120, b.h * 0.16, -z + 60, x - 120, b.h * 0.16, -z + 60).bar(22, -x + 120, b.h * 0.52, -z + 60, x - 120, b.h * 0.52, -z + 60);
        b.tone(Finish.METAL, 520).cut('x', -x, x, -z, roof, z, roof + b.h * 0.05, z, b.h, -z, roof + b.h * 0.04);
        b.glass().box(-x + 150, x - 150, b.h * 0.16, roof - 60, -z + 52, -z + 62);
        for (int side = -1; side <= 1; side += 2) b.box(side * (x - 116), side * (x - 124), b.h * 0.16, roof - 60, -z + 90, z * 0.16);
        b.tone(Finish.WOOD, 420).box(-x * 0.6, x * 0.5, 420, 460, -z + 120, -z + 480);
        for (int side = -1; side <= 1; side += 2) b.tone(Finish.METAL, 300).box(side * x * 0.4 - 30, side * x * 0.4 + 30, 0, 420, -z + 200, -z + 400);
        b.tone(Finish.PLAIN, 900).box(x * 0.62, x * 0.84, b.h * 0.4, b.h * 0.75, -z + 66, -z + 90);
        new Marks(b).print(x * 0.64, x * 0.82, b.h * 0.42, b.h * 0.73, -z + 92, 10, 9);
        b.lamp(900).box(-x * 0.5, x * 0.5, roof - 30, roof, -40, 40);
        for (int i = 0; i < 3; i++) b.line(7, 900, 0xffffff, 500, -x * 0.7 + i * x * 0.5, b.h * 0.25, -z + 66, -x * 0.4 + i * x * 0.5, b.h * 0.8,
                -z + 66);
        new Lettering(b).words(Lettering.STOPS, -x * 0.25, x * 0.25, roof + b.h * 0.052, roof + b.h * 0.074, z + 3);
    }

    private static void parasol(Build b) {
        double r = b.w / 2;
        b.tone(Finish.METAL, 640).bar(22, 0, 0, 0, 0, b.h * 0.98, 0).tone(Finish.STONE, 560).turn('y', 0, 0, 0, 0, 260, 70, 260, 90, 60);
        int ribs = 8;
        for (int i = 0; i < ribs; i++) {
            double a = 2 * StrictMath.PI * i / ribs;
            double c = a + 2 * StrictMath.PI / ribs;
            b.tone(Finish.CLOTH, i % 2 == 0 ? 930 : b.brief().tone() - 160).pane(new Vec(StrictMath.cos((a + c) / 2), 1,
                    StrictMath.sin((a + c) / 2)), true,
                    new Vec(0, b.h, 0), new Vec(r * StrictMath.cos(a), b.h * 0.84, r * StrictMath.sin(a)),
                    new Vec(r * StrictMath.cos(c), b.h * 0.84, r * StrictMath.sin(c)));
        }
    }
}
