package org.kinora.painter.internal.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads outlines and advance widths from a TrueType file (OpenType 1.9: cmap formats 4 and 12, glyf, hmtx), so that cards need neither AWT fonts
 * nor the machine's fontconfig.
 *
 * <p>Immutable after reading; outlines are in units of the em, y down, origin on the base line.
 */
final class TrueType {
    private final ByteBuffer data;
    private final Map<String, Integer> tables = new TreeMap<>();
    private final double em;
    private final boolean longOffsets;
    private final int metrics;
    private final int map;

    TrueType(InputStream stream) throws IOException {
        try (stream) {
            data = ByteBuffer.wrap(stream.readAllBytes());
        }
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[4];
            data.get(12 + 16 * i, name);
            tables.put(new String(name, StandardCharsets.US_ASCII), data.getInt(12 + 16 * i + 8));
        }
        for (String needed : new String[] {"head", "hhea", "hmtx", "cmap", "loca", "glyf"}) {
            if (!tables.containsKey(needed)) throw new IOException("font without table " + needed);
        }
        em = u16(tables.get("head") + 18);
        longOffsets = u16(tables.get("head") + 50) == 1;
        metrics = u16(tables.get("hhea") + 34);
        map = subtable(tables.get("cmap"));
    }

    private int subtable(int cmap) throws IOException {
        int best = -1;
        int count = u16(cmap + 2);
        for (int i = 0; i < count; i++) {
            int at = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            int format = u16(at);
            if (format == 12) return at;
            if (format == 4) best = at;
        }
        if (best < 0) throw new IOException("font without a Unicode map");
        return best;
    }

    /** Number of the glyph of a code point; 0 when there is none. */
    int glyph(int codePoint) {
        if (u16(map) == 12) {
            int groups = data.getInt(map + 12);
            for (int i = 0; i < groups; i++) {
                int at = map + 16 + 12 * i;
                if (codePoint < data.getInt(at)) return 0;
                if (codePoint <= data.getInt(at + 4)) return data.getInt(at + 8) + codePoint - data.getInt(at);
            }
            return 0;
        }
        int segments = u16(map + 6) / 2;
        for (int i = 0; i < segments; i++) {
            int end = u16(map + 14 + 2 * i);
            if (codePoint > end) continue;
            int start = u16(map + 16 + 2 * segments + 2 * i);
            if (codePoint < start) return 0;
            int delta = u16(map + 16 + 4 * segments + 2 * i);
            int at = map + 16 + 6 * segments + 2 * i;
            int offset = u16(at);
            if (offset == 0) return codePoint + delta & 0xFFFF;
            int glyph = u16(at + offset + 2 * (codePoint - start));
            return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
        }
        return 0;
    }

    /** How far the pen moves after a glyph, in em. */
    double advance(int glyph) {
        return u16(tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1)) / em;
    }

    Path2D outline(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(path, glyph, new AffineTransform(1 / em, 0, 0, -1 / em, 0, 0), 0);
        return path;
    }

    private void append(Path2D path, int glyph, AffineTransform t, int nesting) {
        int loca = tables.get("loca");
        int from = longOffsets ? data.getInt(loca + 4 * glyph) : u16(loca + 2 * glyph) * 2;
        int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : u16(loca + 2 * glyph + 2) * 2;
        if (from == to || nesting > 6) return;
        int at = tables.get("glyf") + from;
        int contours = data.getShort(at);
        if (contours >= 0) simple(path, at, contours, t);
        else composite(path, at + 10, t, nesting);
    }

    private void composite(Path2D path, int start, AffineTransform t, int nesting) {
        int at = start;
        int flags;
        do {
            flags = u16(at);
            int part = u16(at + 2);
            at += 4;
            boolean words = (flags & 1) != 0;
            double dx = words ? data.getShort(at) : data.get(at);
            double dy = words ? data.getShort(at + 2) : data.get(at + 1);
            at += words ? 4 : 2;
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & 8) != 0) {
                a = d = fraction(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                a = fraction(at);
                d = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                a = fraction(at);
                b = fraction(at + 2);
                c = fraction(at + 4);
                d = fraction(at + 6);
                at += 8;
            }
            AffineTransform inner = new AffineTransform(t);
            inner.concatenate(new AffineTransform(a, b, c, d, (flags & 2) != 0 ? dx : 0, (flags & 2) != 0 ? dy : 0));
            append(path, part, inner, nesting + 1);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return data.getShort(at) / 16384.0;
    }

    private void simple(Path2D path, int at, int contours, AffineTransform t) {
        int points = contours == 0 ? 0 : u16(at + 10 + 2 * (contours - 1)) + 1;
        int p = at + 10 + 2 * contours;
        p += 2 + u16(p);
        byte[] flags = new byte[points];
        for (int i = 0; i < points;) {
            byte flag = data.get(p++);
            flags[i++] = flag;
            if ((flag & 8) == 0) continue;
            for (int repeat = data.get(p++) & 255; repeat > 0; repeat--) flags[i++] = flag;
        }
        double[] xy = new double[2 * points];
        p = axis(p, flags, 2, 16, xy, 0);
        axis(p, flags, 4, 32, xy, 1);
        t.transform(xy, 0, xy, 0, points);
        int first = 0;
        for (int c = 0; c < contours; c++) {
            int last = u16(at + 10 + 2 * c);
            contour(path, xy, flags, first, last);
            first = last + 1;
        }
    }

    private int axis(int start, byte[] flags, int shortBit, int sameBit, double[] xy, int axis) {
        int p = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shortBit) != 0) {
                int step = data.get(p++) & 255;
                value += (flags[i] & sameBit) != 0 ? step : -step;
            } else if ((flags[i] & sameBit) == 0) {
                value += data.getShort(p);
                p += 2;
            }
            xy[2 * i + axis] = value;
        }
        return p;
    }

    /** Quadratic curves with implied points between two controls. */
    private static void contour(Path2D path, double[] xy, byte[] flags, int first, int last) {
        int n = last - first + 1;
        if (n < 2) return;
        int begin = 0;
        while (begin < n && (flags[first + begin] & 1) == 0) begin++;
        double sx;
        double sy;
        if (begin == n) {
            begin = 0;
            sx = (xy[2 * first] + xy[2 * last]) / 2;
            sy = (xy[2 * first + 1] + xy[2 * last + 1]) / 2;
            begin = -1;
        } else {
            sx = xy[2 * (first + begin)];
            sy = xy[2 * (first + begin) + 1];
        }
        path.moveTo(sx, sy);
        double cx = 0;
        double cy = 0;
        boolean pending = false;
        for (int k = 1; k <= n; k++) {
            int i = first + (begin + k + n) % n;
            double x = xy[2 * i];
            double y = xy[2 * i + 1];
            boolean on = (flags[i] & 1) != 0;
            if (on && pending) path.quadTo(cx, cy, x, y);
            else if (on) path.lineTo(x, y);
            else if (pending) path.quadTo(cx, cy, (cx + x) / 2, (cy + y) / 2);
            pending = !on;
            cx = x;
            cy = y;
        }
        if (pending) path.quadTo(cx, cy, sx, sy);
        path.closePath();
    }

    private int u16(int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
