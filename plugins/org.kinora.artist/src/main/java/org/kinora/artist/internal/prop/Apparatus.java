package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Marks;
import org.kinora.artist.internal.set.craft.Outline;

/** Telephones, screens, instruments that tell something. */
final class Apparatus {
    private Apparatus() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("phone", Apparatus::phone), entry("receiver", Apparatus::receiver), entry("telephone", Apparatus::telephone),
                entry("tablet", Apparatus::phone), entry("computer", Apparatus::computer), entry("laptop", Apparatus::laptop), entry("remote",
                        Apparatus::remote),
                entry("radio", Apparatus::radio), entry("walkie-talkie", Apparatus::walkieTalkie), entry("microphone", Apparatus::microphone),
                entry("camera", Apparatus::camera), entry("binoculars", Apparatus::binoculars), entry("watch", Apparatus::watch),
                entry("wristwatch", Apparatus::wristwatch), entry("alarm-clock", Apparatus::alarmClock), entry("hourglass", Apparatus::hourglass),
                entry("metronome", Apparatus::metronome), entry("compass", Apparatus::compass), entry("scale", Apparatus::scale),
                entry("button", Apparatus::button), entry("bomb", Apparatus::bomb));
    }

    private static void phone(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).cut('z', -z, z, Outline.rounded(-x, x, 0, b.h, b.w * 0.13, 4));
        boolean dark = b.says("off", "dead", "dark", "broken", "black");
        b.tone(dark ? Finish.PLAIN : Finish.LIGHT, dark ? 120 : 900).cut('z', z - 0.5, z + 0.5, Outline.rounded(-x * 0.9, x * 0.9, b.h * 0.04,
                b.h * 0.96, b.w * 0.09, 3));
        if (b.says("broken", "cracked", "shattered")) {
            b.line(1, x * 0.3, b.h * 0.6, z + 1, -x * 0.8, b.h * 0.9, z + 1).line(1, x * 0.3, b.h * 0.6, z + 1, x * 0.8, b.h * 0.2, z + 1)
                    .line(1, x * 0.3, b.h * 0.6, z + 1, -x * 0.7, b.h * 0.3, z + 1).line(1, x * 0.3, b.h * 0.6, z + 1, x * 0.8, b.h * 0.8, z + 1);
        }
        if (!dark) {
            b.line(b.w * 0.03, -x * 0.3, b.h * 0.9, z + 0.8, x * 0.3, b.h * 0.9, z + 0.8);
            for (int i = 0; i < 4; i++) {
                double left = i % 2 == 0 ? -x * 0.78 : -x * 0.3;
                double y = b.h * (0.76 - i * 0.15);
                b.line(b.w * 0.11, 0, Stroke.INK, 300, left, y, z + 0.8, left + b.w * 0.5, y, z + 0.8).line(b.w * 0.11, 0, Stroke.INK, 300, left,
                        y - b.h * 0.05, z + 0.8,
                        left + b.w * 0.36, y - b.h * 0.05, z + 0.8);
            }
        }
        b.tone(Finish.GLASS, 300).turn('z', x * 0.55, b.h * 0.9, -z - 0.6, 0, b.w * 0.08, 0.8, b.w * 0.08);
    }

    private static void receiver(Build b) {
        double r = b.w * 0.3;
        b.plain(0).bar(r, 0, b.h * 0.1, -b.d * 0.1, 0, b.h * 0.25, -b.d * 0.28, 0, b.h * 0.5, -b.d * 0.32, 0, b.h * 0.75, -b.d * 0.28, 0,
                b.h * 0.9, -b.d * 0.1);
        for (double y : new double[] {b.h * 0.12, b.h * 0.88}) b.turn('z', 0, y, -b.d * 0.2, 0, b.w * 0.3, b.d * 0.4, b.w * 0.5, b.d * 0.7,
                b.w * 0.46);
    }

    private static void telephone(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.plain(0).cut('x', -x * 0.86, x * 0.86, -z, 0, z, 0, z, b.h * 0.16, z * 0.1, b.h * 0.62, -z * 0.8, b.h * 0.62, -z, b.h * 0.4);
        b.in(0, b.h * 0.38, z * 0.62, 0, 42, 0, () -> {
            b.tone(Finish.PLAIN, 880).turn('z', 0, 0, 0, -4, x * 0.5, 3, x * 0.5, 5, x * 0.46);
            b.plain(30).turn('z', 0, 0, 5, 0, x * 0.18, 2, x * 0.18);
            for (int i = 0; i < 9; i++) {
                double angle = StrictMath.toRadians(50 + i * 33);
                b.tone(Finish.PLAIN, 240).turn('z', x * 0.34 * StrictMath.cos(angle), x * 0.34 * StrictMath.sin(angle), 5, 0, x * 0.08, 1, x * 0.08);
            }
        });
        b.plain(-30).bar(b.h * 0.1, -x * 0.8, b.h * 0.78, -z * 0.4, -x * 0.5, b.h * 0.9, -z * 0.4, x * 0.5, b.h * 0.9, -z * 0.4, x * 0.8,
                b.h * 0.78, -z * 0.4);
        for (int side = -1; side <= 1; side += 2) {
            b.turn('y', side * x * 0.78, b.h * 0.56, -z * 0.4, 0, b.h * 0.19, b.h * 0.16, b.h * 0.2, b.h * 0.3, b.h * 0.13);
            b.box(side * x * 0.42 - 8, side * x * 0.42 + 8, b.h * 0.6, b.h * 0.8, -z * 0.55, -z * 0.2);
        }
    }

    private static void computer(Build b) {
        double x = b.w / 2;
        boolean off = b.says("off", "dead", "black", "broken");
        b.plain(-40).cut('y', 0, b.h * 0.03, Outline.rounded(-x * 0.36, x * 0.36, -b.d * 0.45, b.d * 0.4, 30, 3));
        b.box(-x * 0.08, x * 0.08, b.h * 0.03, b.h * 0.34, -b.d * 0.25, -b.d * 0.12);
        b.plain(0).cut('z', -b.d * 0.12, b.d * 0.02, Outline.rounded(-x, x, b.h * 0.2, b.h, 14, 2));
        b.tone(off ? Finish.PLAIN : Finish.LIGHT, off ? 110 : 860).box(-x * 0.94, x * 0.94, b.h * 0.27, b.h * 0.96, b.d * 0.02, b.d * 0.03);
        double z = b.d * 0.03 + 1;
        if (!off) {
            b.line(b.h * 0.05, 0, Stroke.INK, 350, -x * 0.9, b.h * 0.92, z, x * 0.9, b.h * 0.92, z);
            new Marks(b).print(-x * 0.85, x * 0.1, b.h * 0.36, b.h * 0.86, z, 8, b.h * 0.014);
            b.tone(Finish.LIGHT, 560).box(x * 0.24, x * 0.86, b.h * 0.5, b.h * 0.84, z - 1, z);
        }
        b.plain(60).cut('x', -x * 0.7, x * 0.7, b.d * 0.2, 0, b.d * 0.5, 0, b.d * 0.5, b.h * 0.02, b.d * 0.2, b.h * 0.05);
    }

    private static void laptop(Build b) {
        double x = b.w / 2;
        b.plain(0).cut('y', 0, b.h * 0.06, Outline.rounded(-x, x, -b.d * 0.4, b.d * 0.5, 10, 2));
        for (int row = 0; row < 4; row++) b.line(b.d * 0.035, 0, Stroke.INK, 600, -x * 0.82, b.h * 0.065, b.d * (-0.28 + row * 0.09), x * 0.82,
                b.h * 0.065,
                b.d * (-0.28 + row * 0.09));
        b.frame(1, -x * 0.2, x * 0.2, 0, 0, 0);
        b.in(0, b.h * 0.05, -b.d * 0.4, 0, 8, 0, () -> {
            b.plain(0).cut('z', -b.d * 0.03, 0, Outline.rounded(-x, x, 0, b.h * 0.95, 10, 2));
            b.tone(Finish.LIGHT, 880).box(-x * 0.93, x * 0.93, b.h * 0.08, b.h * 0.9, 0, 1);
            new Marks(b).print(-x * 0.8, x * 0.3, b.h * 0.2, b.h * 0.8, 2, 7, b.h * 0.016);
        });
    }

    private static void remote(Build b) {
        b.plain(0).soft(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2, b.d * 0.3);
        for (int row = 0; row < 6; row++) for (int i = -1; i <= 1; i++) {
            double y = b.h * (0.9 - row * 0.1);
            b.tone(Finish.PLAIN, row == 0 ? 620 : 420).turn('z', i * b.w * 0.28, y, b.d / 2 - 1, 0, b.w * 0.09, 3, b.w * 0.08);
        }
    }

    private static void radio(Build b) {
        double x = b.w / 2;
        double z = b.d / 2;
        b.wood(0).soft(-x, x, 0, b.h * 0.86, -z, z, b.h * 0.08);
        b.tone(Finish.CLOTH, 620).turn('z', -x * 0.45, b.h * 0.43, z - 2, 0, b.h * 0.33, 4, b.h * 0.33);
        for (int i = -2; i <= 2; i++) b.line(2, -x * 0.45 - b.h * 0.26, b.h * (0.43 + i * 0.1), z + 3, -x * 0.45 + b.h * 0.26,
                b.h * (0.43 + i * 0.1), z + 3);
        b.lamp(880).box(x * 0.1, x * 0.84, b.h * 0.52, b.h * 0.74, z - 2, z + 1);
        b.line(3, x * 0.16, b.h * 0.63, z + 2, x * 0.78, b.h * 0.63, z + 2).line(3, x * 0.5, b.h * 0.54, z + 2, x * 0.5, b.h * 0.72, z + 2);
        for (double at : new double[] {0.24, 0.7}) b.tone(Finish.METAL, 760).turn('z', x * at, b.h * 0.24, z, 0, b.h * 0.12, 6, b.h * 0.11);
        b.metal(80).bar(4, -x * 0.7, b.h * 0.84, 0, -x * 0.6, b.h, 0, x * 0.6, b.h, 0, x * 0.7, b.h * 0.84, 0);
    }

    private static void walkieTalkie(Build b) {
        double x = b.w / 2;
        b.plain(0).soft(-x, x, 0, b.h * 0.66, -b.d / 2, b.d / 2, 10);
        b.plain(-40).bar(x * 0.16, -x * 0.55, b.h * 0.6, 0, -x * 0.55, b.h, 0);
        b.plain(60).turn('y', x * 0.4, b.h * 0.64, 0, 0, x * 0.26, b.h * 0.07, x * 0.22);
        for (int i = 0; i < 5; i++) b.line(2.2, -x * 0.6, b.h * (0.34 + i * 0.045), b.d / 2, x * 0.6, b.h * (0.34 + i * 0.045), b.d / 2);
        b.tone(Finish.PLAIN, 700).box(-x * 0.5, x * 0.5, b.h * 0.12, b.h * 0.22, b.d / 2 - 1, b.d / 2 + 1);
    }

    private static void microphone(Build b) {
        double r = Math.min(b.w, b.d) / 2;
        b.plain(0).turn('y', 0, 0, 0, 0, r * 0.4, b.h * 0.64, r * 0.62, b.h * 0.68, r * 0.8);
        b.metal(300).turn('y', 0, b.h * 0.68, 0, 0, r * 0.92, b.h * 0.08, r, b.h * 0.2, r * 0.94, b.h * 0.28, r * 0.66, b.h * 0.32, 0);
        b.plain(-60).turn('y', 0, b.h * 0.76, 0, 0, r * 1.02, b.h * 0.03, r * 1.02);
    }

    private static void camera(Build b) {
        double x = b.w / 2;
        b.plain(0).soft(-x, x, 0, b.h * 0.82, -b.d * 0.5, b.d * 0.05, 10).plain(60).box(-x * 0.28, x * 0.28, b.h * 0.8, b.h, -b.d * 0.3, 0);
        b.plain(-60).turn('z', 0, b.h * 0.4, b.d * 0.05, 0, b.h * 0.34, b.d * 0.3, b.h * 0.34, b.d * 0.32, b.h * 0.28, b.d * 0.45, b.h * 0.28);
        b.tone(Finish.GLASS, 420).turn('z', 0, b.h * 0.4, b.d * 0.46, 0, b.h * 0.22, b.d * 0.03, b.h * 0.16);
        b.metal(300).turn('y', x * 0.68, b.h * 0.82, -b.d * 0.2, 0, 10, b.h * 0.08, 10);
        b.metal(200).turn('y', -x * 0.66, b.h * 0.82, -b.d * 0.2, 0, 14, b.h * 0.1, 13);
    }

    private static void binoculars(Build b) {
        for (int side = -1; side <= 1; side += 2) {
            b.plain(0).turn('z', side * b.w * 0.28, b.h / 2, -b.d / 2, 0, b.h * 0.28, b.d * 0.3, b.h * 0.3, b.d * 0.5, b.h * 0.48, b.d, b.h * 0.5);
            b.tone(Finish.GLASS, 500).turn('z', side * b.w * 0.28, b.h / 2, b.d / 2, 0, b.h * 0.42, 1, b.h * 0.4);
        }
        b.plain(-40).bar(b.h * 0.14, -b.w * 0.2, b.h * 0.5, 0, b.w * 0.2, b.h * 0.5, 0).metal(120).turn('z', 0, b.h * 0.55, -b.d * 0.3, 0, 9,
                b.d * 0.35, 9);
    }

    private static void watch(Build b) {
        double r = b.w / 2;
        b.metal(-60).turn('z', 0, r, -b.d / 2, 0, r * 0.8, b.d * 0.3, r, b.d * 0.8, r, b.d, r * 0.9);
        b.tone(Finish.PLAIN, 950).turn('z', 0, r, b.d / 2 - 1, 0, r * 0.84, 1.5, r * 0.84);
        b.metal(0).turn('y', 0, r * 2 - 1, 0, 0, r * 0.12, b.h - r * 2, r * 0.14);
        new Marks(b).dial(0, r, r * 0.8, b.d / 2 + 1);
    }

    private static void wristwatch(Build b) {
        double x = b.w / 2;
        b.tone(Finish.CLOTH, 240).box(-x * 0.5, x * 0.5, 0, b.h * 0.42, -b.d * 0.2, b.d * 0.1).box(-x * 0.5, x * 0.5, b.h * 0.58, b.h, -b.d * 0.2,
                b.d * 0.1);
        for (int i = 0; i < 4; i++) b.line(2, -1, b.h * (0.08 + i * 0.06), b.d * 0.12, 1, b.h * (0.08 + i * 0.06), b.d * 0.12);
        b.metal(0).turn('z', 0, b.h / 2, -b.d / 2, 0, x * 0.9, b.d * 0.9, x);
        b.tone(Finish.PLAIN, 940).turn('z', 0, b.h / 2, b.d * 0.4, 0, x * 0.82, b.d * 0.1, x * 0.82);
        new Marks(b).dial(0, b.h / 2, x * 0.78, b.d / 2 + 0.6);
    }

    private static void alarmClock(Build b) {
        double r = Math.min(b.w / 2, b.h * 0.42);
        double y = b.h * 0.1 + r;
        b.metal(-60).turn('z', 0, y, -b.d / 2, 0, r * 0.9, b.d * 0.1, r, b.d * 0.94, r, b.d, r * 0.92);
        b.tone(Finish.PLAIN, 950).turn('z', 0, y, b.d / 2 - 2, 0, r * 0.86, 3, r * 0.86);
        for (int side = -1; side <= 1; side += 2) {
            b.metal(40).ball(side * r * 0.55, y + r * 0.98, 0, r * 0.42, r * 0.3, r * 0.3);
            b.metal(-120).bar(r * 0.08, side * r * 0.5, y - r * 0.8, 0, side * r * 0.75, 0, b.d * 0.2);
        }
        new Marks(b).dial(0, y, r * 0.82, b.d / 2 + 1.5);
    }

    private static void hourglass(Build b) {
        double r = b.w / 2;
        for (double y : new double[] {0, b.h * 0.93}) b.wood(0).turn('y', 0, y, 0, 0, r, b.h * 0.07, r);
        for (int i = 0; i < 3; i++) {
            double angle = StrictMath.toRadians(30 + i * 120);
            b.wood(-60).bar(r * 0.07, r * 0.86 * StrictMath.cos(angle), b.h * 0.06, r * 0.86 * StrictMath.sin(angle),
                    r * 0.86 * StrictMath.cos(angle), b.h * 0.94,
                    r * 0.86 * StrictMath.sin(angle));
        }
        b.glass().turn('y', 0, b.h * 0.07, 0, 0, r * 0.66, b.h * 0.16, r * 0.7, b.h * 0.32, r * 0.5, b.h * 0.41, r * 0.12, b.h * 0.45, r * 0.1,
                b.h * 0.5, r * 0.3,
                b.h * 0.62, r * 0.68, b.h * 0.86, r * 0.66);
        b.tone(Finish.EARTH, 720).turn('y', 0, b.h * 0.075, 0, 0, r * 0.6, b.h * 0.1, r * 0.5, b.h * 0.18, r * 0.08);
        b.turn('y', 0, b.h * 0.55, 0, 0, r * 0.06, b.h * 0.16, r * 0.55, b.h * 0.18, r * 0.1);
    }

    private static void metronome(Build b) {
        double x = b.w / 2;
        b.wood(0).post(0, 0, 0, x, b.d / 2, 0, b.h, 0, x * 0.34, b.d * 0.17);
        b.tone(Finish.PLAIN, 860).pane(new org.kinora.artist.internal.model.Vec(0, 0.3, 1), true, v(-x * 0.44, b.h * 0.16, b.d * 0.46),
                v(x * 0.44, b.h * 0.16, b.d * 0.46),
                v(x * 0.2, b.h * 0.88, b.d * 0.24), v(-x * 0.2, b.h * 0.88, b.d * 0.24));
        b.metal(200).bar(2, 0, b.h * 0.16, b.d * 0.47, x * 0.3, b.h * 0.96, b.d * 0.3).box(x * 0.1, x * 0.32, b.h * 0.66, b.h * 0.76, b.d * 0.32,
                b.d * 0.36);
    }

    private static org.kinora.artist.internal.model.Vec v(double x, double y, double z) {
        return new org.kinora.artist.internal.model.Vec(x, y, z);
    }

    private static void compass(Build b) {
        double r = b.w / 2;
        b.metal(0).turn('y', 0, 0, 0, 0, r * 0.94, b.h * 0.4, r, b.h, r, b.h, r * 0.86, b.h * 0.8, r * 0.86);
        b.tone(Finish.PLAIN, 940).turn('y', 0, b.h * 0.7, 0, 0, r * 0.86, b.h * 0.08, r * 0.86);
        b.line(r * 0.16, 1000, Stroke.INK, 900, -r * 0.5, b.h * 0.82, r * 0.4, 0, b.h * 0.82, 0, r * 0.5, b.h * 0.82, -r * 0.4);
        for (int i = 0; i < 8; i++) {
            double s = StrictMath.sin(i * StrictMath.PI / 4) * r;
            double c = StrictMath.cos(i * StrictMath.PI / 4) * r;
            b.line(r * 0.05, s * 0.66, b.h * 0.82, c * 0.66, s * 0.8, b.h * 0.82, c * 0.8);
        }
    }

    private static void scale(Build b) {
        double x = b.w / 2;
        b.metal(-100).turn('y', 0, 0, 0, 0, b.d * 0.4, b.h * 0.05, b.d * 0.3, b.h * 0.1, b.d * 0.06, b.h * 0.9, b.d * 0.04, b.h, 2);
        b.metal(-40).bar(4, -x * 0.74, b.h * 0.78, 0, 0, b.h * 0.86, 0, x * 0.74, b.h * 0.86, 0);
        for (int side = -1; side <= 1; side += 2) {
            double top = b.h * (side < 0 ? 0.78 : 0.86);
            double at = side * x * 0.7;
            b.line(1.5, at, top, 0, at - x * 0.26, top - b.h * 0.5, 0).line(1.5, at, top, 0, at + x * 0.26, top - b.h * 0.5, 0);
            b.metal(60).turn('y', at, top - b.h * 0.56, 0, 0, x * 0.1, b.h * 0.03, x * 0.24, b.h * 0.06, x * 0.3);
        }
    }

    private static void button(Build b) {
        double y = b.h / 2;
        b.tone(Finish.METAL, 300).box(-b.w * 0.9, b.w * 0.9, -b.h * 0.4, b.h * 1.4, -b.d / 2, 0);
        b.tone(Finish.METAL, 760).turn('z', 0, y, 0, 0, b.w * 0.6, b.d * 0.3, b.w * 0.6, b.d * 0.4, b.w * 0.46);
        b.shining(900).turn('z', 0, y, b.d * 0.2, 0, b.w * 0.42, b.d * 0.5, b.w * 0.42, b.d * 0.8, b.w * 0.24, b.d * 0.9, 0);
        for (int i = 0; i < 4; i++) b.tone(Finish.METAL, 620).turn('z', (i % 2 == 0 ? -1 : 1) * b.w * 0.75, y + (i < 2 ? -1 : 1) * b.h * 0.75, 0, 0,
                b.w * 0.07, b.d * 0.1, b.w * 0.07);
    }

    private static void bomb(Build b) {
        double r = b.h * 0.3;
        for (int i = -1; i <= 1; i++) b.tone(Finish.PLAIN, 520).turn('x', -b.w / 2, r, i * r * 1.9, 0, r, b.w, r);
        b.tone(Finish.PLAIN, 520).turn('x', -b.w / 2, r * 2.5, 0, 0, r, b.w, r);
        b.plain(-120).box(-b.w * 0.2, b.w * 0.2, b.h * 0.3, b.h, -b.d * 0.1, b.d * 0.44);
        b.tone(Finish.LIGHT, 900).box(-b.w * 0.15, b.w * 0.15, b.h * 0.52, b.h * 0.82, b.d * 0.44, b.d * 0.45);
        b.line(5, -b.w * 0.1, b.h * 0.67, b.d * 0.46, b.w * 0.1, b.h * 0.67, b.d * 0.46);
        b.line(5, b.w * 0.2, b.h * 0.7, 0, b.w * 0.36, b.h * 0.9, 0, b.w * 0.44, b.h * 0.6, 0).line(5, -b.w * 0.2, b.h * 0.8, 0, -b.w * 0.4,
                b.h * 0.86, 0, -b.w * 0.44,
                b.h * 0.55, b.d * 0.2);
        b.tone(Finish.METAL, 240).box(-b.w * 0.38, -b.w * 0.33, 0, b.h * 0.7, -b.d / 2, b.d / 2).box(b.w * 0.33, b.w * 0.38, 0, b.h * 0.7,
                -b.d / 2, b.d / 2);
    }
}
