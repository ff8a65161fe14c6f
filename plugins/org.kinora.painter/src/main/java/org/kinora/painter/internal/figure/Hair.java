package org.kinora.painter.internal.figure;

import java.awt.geom.Path2D;
import java.util.Locale;
import org.kinora.api.story.Look;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;

/** Hair, beard and headgear around a head. */
final class Hair {
    private final Head head;
    private final Parts parts;
    private final Costume costume;
    private final int colour;
    private final String style;
    private final String words;
    private final boolean female;

    Hair(Head head, Look look, Costume costume) {
        this.head = head;
        parts = head.parts;
        this.costume = costume;
        words = (look.hair() + " " + look.features()).toLowerCase(Locale.ROOT);
        female = look.gender().equals("female");
        colour = colour(look.hair().toLowerCase(Locale.ROOT), look.age());
        style = words.contains("bald") || words.contains("shaved") ? "bald" : words.contains("long") || words.contains("flowing") ? "long"
                : words.contains("bun") || words.contains("updo") ? "bun" : words.contains("pony") || words.contains("braid")
                        || words.contains("plait") ? "tail"
                : words.contains("curl") || words.contains("afro") || words.contains("wild") || words.contains("unkempt") ? "curly"
                : words.contains("short") || words.contains("crop") || words.contains("buzz") ? "short" : words.contains("bob") ? "bob" : female
                        ? "bob" : "short";
    }

    private static int colour(String hair, int age) {
        String[] names = {"black", "dark", "blond", "fair", "red", "ginger", "auburn", "brown", "white", "silver", "grey", "gray", "blue", "green",
                "pink"};
        int[] values = {0xFF2B2A2C, 0xFF3A322E, 0xFFD9BC82, 0xFFD9BC82, 0xFFA9502F, 0xFFB8643A, 0xFF7E4630, 0xFF664A38, 0xFFEDEAE4, 0xFFCFCDC9,
                0xFF9B9995, 0xFF9B9995,
            0xFF5877A0, 0xFF5E8A68, 0xFFD08CA4};
        for (int i = 0; i < names.length; i++) if (hair.contains(names[i])) return values[i];
        return age > 64 ? 0xFFC9C6C1 : age > 52 ? 0xFF8E8B87 : 0xFF4B3E37;
    }

    private boolean hidden() {
        return costume.hat().equals("helmet") || costume.hat().equals("hood");
    }

    /** What falls behind the head: drawn before it from the front, after it from the back. */
    void mass() {
        if (hidden() || style.equals("bald")) return;
        boolean back = StrictMath.cos(head.yaw) < -0.1;
        double s = -StrictMath.sin(head.yaw);
        switch (style) {
            case "long" -> fall(-1.02, 0.43, s * 0.14);
            case "bob" -> fall(-0.5, 0.44, s * 0.1);
            case "tail" -> {
                double x = s * 0.52;
                blob(x, 0.12, 0.12, 0.12);
                double w = back ? 0.13 : 0.1;
                if (back || Math.abs(s) > 0.3) ribbon(x, 0.1, x + s * 0.16, -0.35, x + s * 0.05, -0.85, w);
            }
            case "bun" -> blob(s * 0.42, back ? 0.28 : 0.42, 0.17, 0.16);
            case "curly" -> curls(0.5);
            default -> { }
        }
    }

    private void fall(double low, double half, double shift) {
        double[] x = new double[9];
        double[] y = new double[9];
        double[] xs = {-half * 0.9, -half * 1.06, -half * 1.05, -half * 0.75, 0, half * 0.75, half * 1.05, half * 1.06, half * 0.9};
        double[] ys = {0.38, 0.05, low * 0.7, low, low * 0.96, low, low * 0.7, 0.05, 0.38};
        for (int i = 0; i < 9; i++) {
            double sway = shift * (0.4 + Math.abs(ys[i] - 0.38));
            x[i] = head.sx(xs[i] + sway, ys[i]);
            y[i] = head.sy(xs[i] + sway, ys[i]);
        }
        parts.shape(Shapes.smooth(x, y), colour, 1, head.depth);
    }

    private void ribbon(double x0, double y0, double x1, double y1, double x2, double y2, double w) {
        Shapes.Ball a = new Shapes.Ball(head.sx(x0, y0), head.sy(x0, y0), w * 0.6 * head.size);
        Shapes.Ball b = new Shapes.Ball(head.sx(x1, y1), head.sy(x1, y1), w * head.size);
        Shapes.Ball c = new Shapes.Ball(head.sx(x2, y2), head.sy(x2, y2), w * 0.3 * head.size);
        parts.shape(Shapes.chain(a, b, c), colour, 1, head.depth);
    }

    private void blob(double x, double y, double rx, double ry) {
        parts.shape(Shapes.ellipse(head.sx(x, y), head.sy(x, y), rx * head.size, ry * head.size), colour, 1, head.depth);
    }

    private void curls(double r) {
        Rand rand = new Rand(colour);
        Shapes.Ball[] balls = new Shapes.Ball[15];
        for (int i = 0; i < balls.length; i++) {
            double angle = Math.PI * (-0.12 + 1.24 * i / (balls.length - 1));
            double x = StrictMath.cos(angle) * r * 0.86 - StrictMath.sin(head.yaw) * 0.05;
            double y = 0.1 + StrictMath.sin(angle) * r * 0.92;
            balls[i] = new Shapes.Ball(head.sx(x, y), head.sy(x, y), rand.between(0.1, 0.15) * head.size);
        }
        parts.shape(Shapes.chain(balls), colour, 1, head.depth);
    }

    /** Height of the hair line at an azimuth: high over the brow, low at the nape. */
    private double line(double azimuth) {
        double around = StrictMath.cos(azimuth);
        double side = style.equals("short") ? 0.1 : -0.02;
        double nape = style.equals("short") ? -0.26 : -0.34;
        double brow = words.contains("fringe") || words.contains("bangs") ? 0.17 : words.contains("receding") ? 0.4 : 0.275;
        return around > 0 ? side + (brow - side) * StrictMath.pow(around, 0.8) : side + (nape - side) * Math.min(1, -around * 1.6);
    }

    /** The hair on the skull. */
    void cap() {
        if (hidden()) return;
        if (style.equals("bald")) {
            if (words.contains("shaved")) return;
            if (StrictMath.cos(head.yaw) < 0.9) fringe();
            return;
        }
        int n = 13;
        int crown = Head.T.length;
        double[] x = new double[n + 2 * crown];
        double[] y = new double[n + 2 * crown];
        int k = 0;
        for (int i = 0; i < n; i++) {
            double view = Math.PI * (i / (n - 1.0) - 0.5);
            double az = view - head.yaw;
            double wave = style.equals("bob") || style.equals("long") ? 0.012 * StrictMath.sin(i * 2.4) : 0.02 * (i % 2);
            double[] p = head.point(az, line(az) + wave, 0.02);
            x[k] = head.sx(p[0], p[1]);
            y[k++] = head.sy(p[0], p[1]);
        }
        double volume = style.equals("curly") ? 0.1 : style.equals("short") ? 0.035 : 0.055;
        for (int pass = 0; pass < 2; pass++) {
            int side = pass == 0 ? 1 : -1;
            double from = line(side * Math.PI / 2 - head.yaw);
            for (int i = 0; i < crown; i++) {
                double at = pass == 0 ? i / (crown - 1.0) : 1 - i / (crown - 1.0);
                double t = from + 0.06 + (0.5 - from - 0.06) * at;
                x[k] = head.sx(head.edge(t, side, volume), t + volume * at);
                y[k] = head.sy(head.edge(t, side, volume), t + volume * at);
                k++;
            }
        }
        parts.shape(Shapes.smooth(x, y), colour, 1, head.depth);
        if (!parts.plain()) shine();
    }

    private void shine() {
        double s = StrictMath.sin(head.yaw) * 0.1;
        double[] xs = {-0.22 + s, -0.12 + s, 0.02 + s, -0.1 + s};
        double[] ys = {0.33, 0.42, 0.45, 0.37};
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = head.sx(xs[i], ys[i]);
            y[i] = head.sy(xs[i], ys[i]);
        }
        parts.shape(Shapes.smooth(x, y), Tint.mix(colour, 0xFFFFFFFF, 0.25), 0, head.depth);
    }

    /** The wreath of a bald head. */
    private void fringe() {
        for (int side = -1; side <= 1; side += 2) {
            double[] p = head.point(side * 1.9, 0.02, 0.02);
            if (p[2] > -0.15) parts.shape(Shapes.ellipse(head.sx(p[0], p[1]), head.sy(p[0], p[1]), 0.09 * head.size, 0.14 * head.size), colour, 0.7,
                    head.depth);
        }
    }

    void beard() {
        boolean full = words.contains("beard");
        boolean lip = full || words.contains("moustache") || words.contains("mustache");
        if (StrictMath.cos(head.yaw) < -0.2) return;
        if (full) {
            int n = 9;
            double[] x = new double[n + 7];
            double[] y = new double[n + 7];
            int k = 0;
            for (int i = 0; i < n; i++) {
                double view = Math.PI * 0.94 * (i / (n - 1.0) - 0.5);
                double az = view - head.yaw;
                double t = Math.abs(az) < 0.42 ? -0.335 : Math.abs(az) < 0.7 ? -0.24 : Math.abs(az) > 1.75 ? -0.3 : -0.08;
                double[] p = head.point(az, t, 0.005);
                x[k] = head.sx(p[0], p[1]);
                y[k++] = head.sy(p[0], p[1]);
            }
            double[] down = {-0.12, -0.3, -0.45, -0.56, -0.45, -0.3, -0.12};
            for (int i = 0; i < 7; i++) {
                double ex = i == 3 ? (head.edge(-0.45, 1, 0) + head.edge(-0.45, -1, 0)) / 2 + StrictMath.sin(head.yaw) * 0.06 : head.edge(down[i],
                        i < 3 ? 1 : -1, 0.035);
                x[k] = head.sx(ex, down[i]);
                y[k++] = head.sy(ex, down[i]);
            }
            parts.shape(Shapes.smooth(x, y), colour, 0.8, head.depth);
        }
        if (lip) {
            double[] l = head.point(-0.34, -0.235, 0.01);
            double[] m = head.point(0, -0.195, 0.02);
            double[] r = head.point(0.34, -0.235, 0.01);
            double[] x = {head.sx(l[0], l[1]), head.sx(m[0], m[1]), head.sx(r[0], r[1]), head.sx(m[0], m[1] - 0.035)};
            double[] y = {head.sy(l[0], l[1]), head.sy(m[0], m[1]), head.sy(r[0], r[1]), head.sy(m[0], m[1] - 0.035)};
            parts.shape(Shapes.smooth(x, y), colour, 0.5, head.depth);
        }
    }

    void hat() {
        int cloth = Tint.mix(costume.main(), 0xFF2A2A2E, 0.35);
        switch (costume.hat()) {
            case "brim" -> {
                dome(0.2, 0.62, 0.03, cloth, 0.98);
                blobOf(0, 0.21, 0.62, 0.075, cloth);
            }
            case "cap" -> {
                dome(0.2, 0.56, 0.05, cloth, 1.05);
                double s = StrictMath.sin(head.yaw);
                if (StrictMath.cos(head.yaw) > -0.4) blobOf(s * 0.42, 0.2, 0.3 + 0.06 * Math.abs(s), 0.055, Tint.mix(cloth, 0xFF101014, 0.4));
            }
            case "beanie" -> dome(0.16, 0.6, 0.05, cloth, 1.02);
            case "crown" -> {
                double[] xs = {-0.3, -0.34, -0.17, 0, 0.17, 0.34, 0.3};
                double[] ys = {0.3, 0.62, 0.46, 0.68, 0.46, 0.62, 0.3};
                double[] xy = new double[14];
                for (int i = 0; i < 7; i++) {
                    xy[2 * i] = head.sx(xs[i], ys[i]);
                    xy[2 * i + 1] = head.sy(xs[i], ys[i]);
                }
                parts.shape(Shapes.polygon(xy), 0xFFD9B45A, 1, head.depth);
            }
            case "helmet" -> ring(0.62, 0.62, 0.42, 0.36, 0xFFE9E7E1);
            case "hood" -> ring(0.5, 0.6, 0.31, 0.4, cloth);
            default -> { }
        }
    }

    private void dome(double low, double high, double out, int cloth, double wide) {
        double l = head.edge(low, -1, out);
        double r = head.edge(low, 1, out);
        double mid = (l + r) / 2;
        double half = (r - l) / 2 * wide;
        double[] xs = {mid - half, mid - half * 1.02, mid - half * 0.7, mid, mid + half * 0.7, mid + half * 1.02, mid + half};
        double[] ys = {low, low + 0.14, high - 0.04, high, high - 0.04, low + 0.14, low};
        double[] x = new double[7];
        double[] y = new double[7];
        for (int i = 0; i < 7; i++) {
            x[i] = head.sx(xs[i], ys[i]);
            y[i] = head.sy(xs[i], ys[i]);
        }
        parts.shape(Shapes.smooth(x, y), cloth, 1, head.depth);
    }

    private void blobOf(double x, double y, double rx, double ry, int cloth) {
        parts.shape(Shapes.ellipse(head.sx(x, y), head.sy(x, y), rx * head.size, ry * head.size), cloth, 1, head.depth);
    }

    /** Headgear round the face: a ring from the front, a ball from the back. */
    private void ring(double rx, double ry, double ix, double iy, int cloth) {
        double c = StrictMath.cos(head.yaw);
        double s = StrictMath.sin(head.yaw);
        Path2D ring = Shapes.ellipse(head.sx(-s * 0.06, 0.02), head.sy(-s * 0.06, 0.02), rx * head.size, ry * head.size);
        ring.setWindingRule(Path2D.WIND_EVEN_ODD);
        if (c > 0.1) ring.append(Shapes.ellipse(head.sx(s * 0.2, -0.02), head.sy(s * 0.2, -0.02), ix * (0.35 + 0.65 * c) * head.size, iy * head.size),
                false);
        parts.shape(ring, cloth, 1, head.depth);
        if (c > 0.1 && costume.hat().equals("helmet")) {
            parts.shape(Shapes.ellipse(head.sx(s * 0.2 - 0.16 * c, 0.14), head.sy(s * 0.2 - 0.16 * c, 0.14), 0.05 * head.size, 0.11 * head.size),
                    0x99FFFFFF, 0, head.depth);
        }
    }
}
