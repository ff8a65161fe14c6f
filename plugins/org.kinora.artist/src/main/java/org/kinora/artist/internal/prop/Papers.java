package org.kinora.artist.internal.prop;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;
import org.kinora.artist.internal.set.craft.Lettering;
import org.kinora.artist.internal.set.craft.Marks;

/** What is written, printed or bound. */
final class Papers {
    private static final Pattern READS = Pattern.compile("reads (\\p{L}{2,9})");

    private Papers() {}

    static Map<String, Drawing> drawings() {
        return Map.ofEntries(entry("letter", Papers::letter), entry("telegram", Papers::telegram), entry("envelope", Papers::envelope),
                entry("postcard", Papers::postcard), entry("postcards", Papers::postcards), entry("paper", Papers::paper), entry("map", Papers::map),
                entry("newspaper", Papers::newspaper), entry("photo", Papers::photo), entry("drawing", Papers::sketch), entry("book", Papers::book),
                entry("notebook", Papers::notebook), entry("money", Papers::money), entry("wallet", Papers::wallet), entry("calendar",
                        Papers::calendar));
    }

    /** A sheet that was folded: two or three fields that bend a little. */
    private static void sheet(Build b, int fields) {
        double step = b.h / fields;
        for (int i = 0; i < fields; i++) {
            double near = i % 2 == 0 ? 1 : -1;
            Vec[] face = {new Vec(-b.w / 2, i * step, near * b.d / 2), new Vec(b.w / 2, i * step, near * b.d / 2), new Vec(b.w / 2,
                    (i + 1) * step, -near * b.d / 2),
                new Vec(-b.w / 2, (i + 1) * step, -near * b.d / 2)};
            b.pane(new Vec(0, 0, 1), true, face).pane(new Vec(0, 0, -1), true, face);
        }
    }

    private static double face(Build b) {
        return b.d / 2 + 0.4;
    }

    /** A sealed letter is a folded sheet with wax on it, an open one is written over. */
    private static void letter(Build b) {
        if (b.says("sealed", "versiegelt")) {
            sealed(b);
            return;
        }
        b.plain(0);
        sheet(b, 3);
        Marks marks = new Marks(b);
        marks.writing(b.w * -0.38, b.w * 0.1, b.h * 0.84, b.h * 0.94, face(b), 1, 1.5);
        marks.writing(b.w * -0.38, b.w * 0.4, b.h * 0.2, b.h * 0.8, face(b), 8, 1.4);
        marks.writing(b.w * 0.05, b.w * 0.36, b.h * 0.06, b.h * 0.16, face(b), 1, 1.8);
    }

    private static void sealed(Build b) {
        double z = face(b);
        b.plain(0).box(-b.w / 2, b.w / 2, b.h * 0.16, b.h * 0.84, -b.d / 2, b.d / 2);
        b.line(1.6, -b.w / 2, b.h * 0.84, z, 0, b.h * 0.46, z, b.w / 2, b.h * 0.84, z).line(1, -b.w / 2, b.h * 0.16, z, -b.w * 0.08, b.h * 0.5, z)
                .line(1, b.w / 2, b.h * 0.16, z, b.w * 0.08, b.h * 0.5, z);
        b.surface(new org.kinora.artist.internal.model.Surface(300, 0xA8332C, true, Finish.PLAIN)).turn('z', 0, b.h * 0.47, b.d / 2 - 1, 0,
                b.w * 0.12, 4, b.w * 0.1, 5, 1);
    }

    private static void telegram(Build b) {
        b.plain(0);
        sheet(b, 1);
        b.frame(1.2, b.w * -0.45, b.w * 0.45, b.h * 0.06, b.h * 0.94, face(b)).line(3, b.w * -0.4, b.h * 0.84, face(b), b.w * 0.1, b.h * 0.84,
                face(b));
        new Marks(b).print(b.w * -0.4, b.w * 0.4, b.h * 0.2, b.h * 0.72, face(b), 4, 3);
    }

    private static void envelope(Build b) {
        b.plain(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        double z = face(b);
        if (b.says("back", "sealed")) {
            b.line(1.2, -b.w / 2, b.h, z, 0, b.h * 0.42, z, b.w / 2, b.h, z);
            return;
        }
        new Marks(b).writing(-b.w * 0.1, b.w * 0.32, b.h * 0.18, b.h * 0.56, z, 3, 1.6);
        b.tone(Finish.PLAIN, 520).box(b.w * 0.34, b.w * 0.45, b.h * 0.66, b.h * 0.92, z - 1, z);
        b.line(1, -b.w / 2, 0, -z, 0, b.h * 0.5, -z, b.w / 2, 0, -z).line(1.2, -b.w / 2, b.h, -z, 0, b.h * 0.4, -z, b.w / 2, b.h, -z);
    }

    private static void postcard(Build b) {
        b.plain(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        b.frame(1, b.w * -0.45, b.w * 0.45, b.h * 0.07, b.h * 0.93, face(b));
        new Marks(b).view(b.w * -0.45, b.w * 0.45, b.h * 0.07, b.h * 0.93, face(b)).writing(b.w * -0.4, b.w * 0.4, b.h * 0.2, b.h * 0.8, -face(b),
                4, 1.2);
    }

    private static void postcards(Build b) {
        for (int i = 0; i < 5; i++) {
            double z = -b.d / 2 + b.d * i / 5;
            double turn = i == 4 ? 0 : b.dice.between(-4, 4);
            double z1 = z + b.d / 5;
            b.in(0, b.h / 2, 0, 0, 0, turn, () -> b.plain(z1 > b.d / 2 - 1 ? 40 : -20).box(-b.w * 0.46, b.w * 0.46, -b.h * 0.45, b.h * 0.45, z, z1));
        }
        b.frame(0.8, b.w * -0.42, b.w * 0.42, b.h * 0.1, b.h * 0.9, face(b));
        new Marks(b).view(b.w * -0.42, b.w * 0.42, b.h * 0.1, b.h * 0.9, face(b));
    }

    private static void paper(Build b) {
        b.plain(0);
        sheet(b, 1);
        Marks marks = new Marks(b);
        b.line(3.4, b.w * -0.38, b.h * 0.91, face(b), b.w * 0.05, b.h * 0.91, face(b));
        marks.print(b.w * -0.38, b.w * 0.4, b.h * 0.55, b.h * 0.86, face(b), 9, 1.6).print(b.w * -0.38, b.w * 0.4, b.h * 0.2, b.h * 0.5, face(b),
                8, 1.6);
        marks.writing(b.w * 0.02, b.w * 0.36, b.h * 0.06, b.h * 0.15, face(b), 1, 2.2);
        b.line(1, b.w * 0.0, b.h * 0.07, face(b), b.w * 0.4, b.h * 0.07, face(b));
    }

    private static void map(Build b) {
        b.plain(0);
        sheet(b, 1);
        double z = face(b);
        for (int i = 1; i < 4; i++) b.line(0.9, 0, Stroke.INK, 350, b.w * (i / 4.0 - 0.5), 0, z, b.w * (i / 4.0 - 0.5), b.h, z);
        b.line(0.9, 0, Stroke.INK, 350, -b.w / 2, b.h / 2, z, b.w / 2, b.h / 2, z);
        b.line(2.2, b.w * -0.5, b.h * 0.7, z, b.w * -0.3, b.h * 0.62, z, b.w * -0.16, b.h * 0.72, z, b.w * 0.02, b.h * 0.5, z, b.w * 0.2,
                b.h * 0.55, z,
                b.w * 0.3, b.h * 0.3, z, b.w * 0.5, b.h * 0.24, z);
        b.line(1.2, b.w * -0.4, 0, z, b.w * -0.34, b.h * 0.3, z, b.w * -0.1, b.h * 0.36, z, 0, b.h, z);
        b.line(1.2, b.w * 0.12, 0, z, b.w * 0.16, b.h * 0.4, z, b.w * 0.36, b.h * 0.7, z, b.w * 0.4, b.h, z);
        for (int i = 0; i < 6; i++) b.line(3, b.w * (-0.36 + 0.1 * i), b.h * (0.2 + 0.07 * i), z, b.w * (-0.33 + 0.1 * i),
                b.h * (0.22 + 0.07 * i), z);
        b.line(4, b.w * 0.24, b.h * 0.6, z, b.w * 0.3, b.h * 0.72, z).line(4, b.w * 0.3, b.h * 0.6, z, b.w * 0.24, b.h * 0.72, z);
    }

    private static void newspaper(Build b) {
        b.plain(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        double z = face(b);
        b.line(11, b.w * -0.42, b.h * 0.93, z, b.w * 0.42, b.h * 0.93, z).line(1.4, b.w * -0.45, b.h * 0.885, z, b.w * 0.45, b.h * 0.885, z);
        b.line(6, b.w * -0.42, b.h * 0.83, z, b.w * 0.3, b.h * 0.83, z).line(6, b.w * -0.42, b.h * 0.79, z, b.w * 0.12, b.h * 0.79, z);
        b.tone(Finish.PLAIN, 600).box(b.w * -0.42, b.w * 0.08, b.h * 0.46, b.h * 0.74, z - 0.8, z);
        new Marks(b).portrait(b.w * -0.17, b.h * 0.6, b.h * 0.24, z + 0.5).print(b.w * 0.13, b.w * 0.43, b.h * 0.08, b.h * 0.74, z, 20, 2)
                .print(b.w * -0.42, b.w * -0.18, b.h * 0.08, b.h * 0.42, z, 11, 2).print(b.w * -0.14, b.w * 0.08, b.h * 0.08, b.h * 0.42, z, 11, 2);
        b.line(1, 0, Stroke.INK, 500, -b.w / 2, b.h / 2, z, b.w / 2, b.h / 2, z);
    }

    private static void photo(Build b) {
        b.tone(Finish.PLAIN, 950).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        double z = face(b);
        b.plain(-120).box(b.w * -0.42, b.w * 0.42, b.h * 0.1, b.h * 0.94, z - 0.6, z);
        new Marks(b).portrait(0, b.h * 0.47, b.h * 0.74, z + 0.4);
        if (b.says("torn", "half")) b.line(2.4, b.w * 0.1, 0, z + 0.5, b.w * 0.02, b.h * 0.3, z + 0.5, b.w * 0.14, b.h * 0.6, z + 0.5, b.w * 0.06,
                b.h, z + 0.5);
    }

    private static void sketch(Build b) {
        b.plain(0);
        sheet(b, 1);
        if (b.says("face", "portrait")) new Marks(b).portrait(0, b.h * 0.5, b.h * 0.8, face(b));
        else new Marks(b).view(b.w * -0.4, b.w * 0.4, b.h * 0.12, b.h * 0.88, face(b));
    }

    private static void book(Build b) {
        if (b.says("open")) {
            open(b);
            return;
        }
        double x = b.w / 2;
        b.tone(Finish.PLAIN, 900).box(-x + 4, x - 4, 4, b.h - 4, -b.d / 2 + 3, b.d / 2 - 3);
        b.cloth(0).box(-x, x, 0, b.h, b.d / 2 - 3, b.d / 2).box(-x, x, 0, b.h, -b.d / 2, -b.d / 2 + 3);
        b.cloth(-70).cut('y', 0, b.h, -x + 6, b.d / 2, -x, b.d / 2, -x - 0.0, -b.d / 2, -x + 6, -b.d / 2);
        double z = face(b);
        b.frame(1.2, -x + 12, x - 8, b.h * 0.05, b.h * 0.95, z).line(6, b.w * -0.26, b.h * 0.74, z, b.w * 0.3, b.h * 0.74, z)
                .line(3, b.w * -0.16, b.h * 0.66, z, b.w * 0.2, b.h * 0.66, z).line(3, b.w * -0.14, b.h * 0.16, z, b.w * 0.18, b.h * 0.16, z);
        for (int i = 1; i < 4; i++) b.line(0.7, 0, Stroke.INK, 400, x - 3.8, 6, b.d * (i / 4.0 - 0.5), x - 3.8, b.h - 6, b.d * (i / 4.0 - 0.5));
    }

    private static void open(Build b) {
        for (int side = -1; side <= 1; side += 2) {
            double s = side * b.w / 2;
            b.tone(Finish.PLAIN, 940).cut('y', 3, b.h - 3, 0, 0, s * 0.35, b.d * 0.42, s * 0.75, b.d * 0.36, s * 0.98, b.d * 0.1, s * 0.98,
                    -b.d * 0.2, 0, -b.d * 0.42);
            b.cloth(0).cut('y', 0, b.h, 0, -b.d * 0.42, s, -b.d * 0.2, s, -b.d * 0.3, 0, -b.d / 2);
            double from = Math.min(s * 0.2, s * 0.86);
            new Marks(b).print(from, from + Math.abs(s) * 0.66, b.h * 0.12, b.h * 0.88, b.d * 0.44, 11, 1.6);
        }
    }

    private static void notebook(Build b) {
        double x = b.w / 2;
        b.tone(Finish.PLAIN, 900).box(-x + 3, x - 2, 3, b.h - 3, -b.d / 2 + 1.5, b.d / 2 - 1.5);
        b.cloth(0).box(-x, x, 0, b.h, b.d / 2 - 2, b.d / 2).box(-x, x, 0, b.h, -b.d / 2, -b.d / 2 + 2).box(-x, -x + 3, 0, b.h, -b.d / 2, b.d / 2);
        b.tone(Finish.PLAIN, 880).box(-x * 0.5, x * 0.6, b.h * 0.66, b.h * 0.84, b.d / 2 - 0.5, face(b));
        new Marks(b).writing(-x * 0.4, x * 0.5, b.h * 0.7, b.h * 0.8, face(b) + 0.4, 1, 1.4);
        b.line(4, 0, 0x161618, 700, x * 0.74, 0, face(b), x * 0.74, b.h, face(b));
    }

    private static void money(Build b) {
        for (int i = 0; i < 4; i++) {
            double z = b.d * (i / 4.0 - 0.5);
            double turn = i == 3 ? 0 : b.dice.between(-5, 5);
            b.in(0, b.h / 2, 0, 0, 0, turn, () -> b.of(Finish.FOLIAGE, 0).box(-b.w * 0.47, b.w * 0.47, -b.h * 0.43, b.h * 0.43, z, z + b.d / 5));
        }
        double z = b.d * 0.45 + 0.5;
        b.frame(1, b.w * -0.42, b.w * 0.42, b.h * 0.14, b.h * 0.86, z);
        new Marks(b).portrait(0, b.h * 0.5, b.h * 0.62, z);
        b.line(4, b.w * -0.36, b.h * 0.74, z, b.w * -0.24, b.h * 0.74, z).line(4, b.w * 0.24, b.h * 0.26, z, b.w * 0.36, b.h * 0.26, z);
    }

    private static void wallet(Build b) {
        b.cloth(0).soft(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2, b.d * 0.4);
        b.line(1.2, 0, Stroke.INK, 700, b.w * -0.44, b.h * 0.12, b.d / 2, b.w * 0.44, b.h * 0.12, b.d / 2, b.w * 0.44, b.h * 0.8, b.d / 2,
                b.w * -0.44, b.h * 0.8,
                b.d / 2, b.w * -0.44, b.h * 0.12, b.d / 2);
    }

    private static void calendar(Build b) {
        b.plain(0).box(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2);
        double z = face(b);
        b.tone(Finish.PLAIN, 480).box(-b.w / 2, b.w / 2, b.h * 0.8, b.h, z - 1, z);
        for (int row = 0; row < 5; row++) for (int day = 0; day < 7; day++) {
            double x = b.w * (-0.42 + day * 0.14);
            double y = b.h * (0.68 - row * 0.14);
            b.line(b.w * 0.02, 0, Stroke.INK, 700, x - b.w * 0.012, y, z, x + b.w * 0.03, y, z);
        }
        // One day is ringed in red: nobody shows a calendar for another reason.
        Matcher said = READS.matcher(b.brief().note());
        if (said.find()) {
            circled(b, said.group(1).toUpperCase(Locale.ROOT), z);
            return;
        }
        double[] ring = new double[3 * 19];
        for (int k = 0; k < 19; k++) {
            double a = k * StrictMath.PI / 8.6;
            ring[3 * k] = b.w * (0.005 - 0.14 + 0.075 * StrictMath.cos(a));
            ring[3 * k + 1] = b.h * (0.54 + 0.058 * StrictMath.sin(a) + 0.0008 * k);
            ring[3 * k + 2] = z;
        }
        b.line(b.w * 0.02, 200, 0xC8372D, 950, ring);
    }

    /** A day as large as a hand, with a word in its ring. */
    private static void circled(Build b, String word, double z) {
        double r = b.w * 0.3;
        b.tone(Finish.PLAIN, 940).box(-r * 1.2, r * 1.2, b.h * 0.4 - r * 0.9, b.h * 0.4 + r * 0.9, z, z + 1);
        double[] ring = new double[3 * 21];
        for (int k = 0; k < 21; k++) {
            double a = k * StrictMath.PI / 9.6;
            ring[3 * k] = r * 1.08 * StrictMath.cos(a);
            ring[3 * k + 1] = b.h * 0.4 + r * 0.74 * StrictMath.sin(a) + k * 0.2;
            ring[3 * k + 2] = z + 2;
        }
        b.line(b.w * 0.025, 200, 0xC8372D, 950, ring);
        new Lettering(b).word(word, -r * 0.8, r * 0.8, b.h * 0.4 - r * 0.34, b.h * 0.4 + r * 0.34, z + 2, 0x26406E);
    }
}
