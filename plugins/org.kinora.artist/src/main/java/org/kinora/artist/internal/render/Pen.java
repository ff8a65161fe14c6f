package org.kinora.artist.internal.render;

import java.util.Arrays;
import org.kinora.artist.internal.model.Vec;

/**
 * Turns chains into pen marks where they are seen: heavier round a figure than inside it, finer on creases, heavier near than far, thin at free ends.
 * Belongs to one thread.
 */
final class Pen {
    private static final int CELL = 16;
    private static final int MARGIN = 32;
    /** Pixels that one mark goes on at most, and how far from it a line may run that it stands for. */
    private static final double LONGEST = 5;
    private static final double BENT = 0.06;

    private final View view;
    private final int over;
    private final float[] nearness;
    private final Sight sight;
    private final Area area;
    private final double unit;
    private final double weight;
    private final double lightX;
    private final double lightY;
    private float[] px = new float[1024];
    private float[] py = new float[1024];
    private float[] pw = new float[1024];
    private float[] along = new float[1024];
    private float[] outer = new float[1024];
    private float[] turned = new float[1024];
    private boolean[] seen = new boolean[1024];
    private int size;
    private boolean startCut;
    private final int cellsX;
    private final float[] crowd;

    /**
     * @param view of the picture, one pixel per pixel
     * @param weight of the lines of a style, 1 for the house style
     * @param light the way to the key light: lines turned away from it are heavier
     * @param area what is drawn of it; lines are followed a little beyond
     */
    Pen(View view, Sight sight, Area area, double weight, Vec light) {
        lightX = light.dot(view.right);
        lightY = -light.dot(view.up);
        this.view = view;
        this.sight = sight;
        this.area = area;
        this.weight = weight;
        over = sight.buffers().over;
        nearness = sight.buffers().nearness;
        unit = Math.min(view.height, view.width * 9 / 16.0 * 1.4) / 1080.0;
        cellsX = view.width / CELL + 2;
        crowd = new float[cellsX * (view.height / CELL + 2)];
    }

    /** Takes one finished group of marks. */
    interface Group {
        void take(int chain, int first, int last);
    }

    /** Counts how crowded the fine lines are, so that they can fade before they run together. */
    void survey(Lines lines) {
        for (int c = 0; c < lines.count; c++) {
            if (lines.kind[c] == Lines.CONTOUR) continue;
            double step = CELL / 2.0;
            for (int i = lines.start[c]; i + 1 < lines.start[c + 1]; i++) survey(lines.at, 3 * i, step);
        }
    }

    private void survey(float[] at, int k, double step) {
        if (at[k + 2] < View.NEAR || at[k + 5] < View.NEAR) return;
        double x0 = view.pixelX(at[k], at[k + 2]), y0 = view.pixelY(at[k + 1], at[k + 2]);
        double x1 = view.pixelX(at[k + 3], at[k + 5]), y1 = view.pixelY(at[k + 4], at[k + 5]);
        if (Math.max(x0, x1) < 0 || Math.min(x0, x1) > view.width || Math.max(y0, y1) < 0 || Math.min(y0, y1) > view.height) return;
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (length > 4 * view.width) return;
        int steps = Math.max(1, (int) Math.ceil(length / step));
        for (int s = 0; s < steps; s++) {
            double t = (s + 0.5) / steps;
            double x = x0 + (x1 - x0) * t, y = y0 + (y1 - y0) * t;
            if (x < 0 || y < 0 || x >= view.width || y >= view.height) continue;
            double w = (1 - t) / at[k + 2] + t / at[k + 5];
            if (sight.buffers().near((int) x, (int) y) > w * 1.02) continue;
            crowd[(int) y / CELL * cellsX + (int) x / CELL] += (float) (length / steps);
        }
    }

    void draw(Lines lines, Marks marks, Group group) {
        for (int c = 0; c < lines.count; c++) {
            int first = marks.count;
            chain(lines, c, marks);
            if (marks.count > first) group.take(c, first, marks.count);
        }
    }

    private void chain(Lines lines, int c, Marks marks) {
        int from = lines.start[c];
        int to = lines.start[c + 1];
        size = 0;
        startCut = false;
        for (int i = from; i + 1 < to; i++) sample(lines, c, 3 * i, marks);
        flush(lines, c, marks, false);
    }

    private void flush(Lines lines, int c, Marks marks, boolean endCut) {
        if (size > 1) runs(lines, c, marks, endCut);
        size = 0;
        startCut = true;
    }

    /** Adds the samples of one segment, about a pixel and a half apart; where the chain leaves the picture, what there is of it is drawn. */
    private void sample(Lines lines, int c, int k, Marks marks) {
        float[] at = lines.at;
        double x0 = at[k], y0 = at[k + 1], z0 = at[k + 2];
        double x1 = at[k + 3], y1 = at[k + 4], z1 = at[k + 5];
        boolean begins = z0 < View.NEAR;
        boolean ends = z1 < View.NEAR;
        if (begins && ends) return;
        if (begins) {
            double t = (View.NEAR - z0) / (z1 - z0);
            x0 += (x1 - x0) * t;
            y0 += (y1 - y0) * t;
            z0 = View.NEAR;
        } else if (ends) {
            double t = (View.NEAR - z1) / (z0 - z1);
            x1 += (x0 - x1) * t;
            y1 += (y0 - y1) * t;
            z1 = View.NEAR;
        }
        double ax = view.pixelX(x0, z0), ay = view.pixelY(y0, z0);
        double dx = view.pixelX(x1, z1) - ax, dy = view.pixelY(y1, z1) - ay;
        double in = Math.max(0, Math.max(enter(ax, dx, area.left(), area.right()), enter(ay, dy, area.top(), area.bottom())));
        double out = Math.min(1, Math.min(leave(ax, dx, area.left(), area.right()), leave(ay, dy, area.top(), area.bottom())));
        if (in >= out) {
            flush(lines, c, marks, true);
            return;
        }
        if (begins || in > 0) flush(lines, c, marks, true);
        double length = Math.sqrt(dx * dx + dy * dy);
        int steps = Math.max(1, (int) Math.ceil(length * (out - in) / 1.5));
        double w0 = 1 / z0, w1 = 1 / z1;
        for (int s = size == 0 ? 0 : 1; s <= steps; s++) {
            double t = in + (out - in) * s / steps;
            room();
            px[size] = (float) (ax + dx * t);
            py[size] = (float) (ay + dy * t);
            pw[size] = (float) (w0 + (w1 - w0) * t);
            along[size] = size == 0 ? 0 : along[size - 1] + (float) (length * (out - in) / steps);
            size++;
        }
        if (ends || out < 1) flush(lines, c, marks, true);
    }

    private static double enter(double a, double d, double low, double high) {
        if (d == 0) return a < low - MARGIN || a > high + MARGIN ? 2 : 0;
        return Math.min((low - MARGIN - a) / d, (high + MARGIN - a) / d);
    }

    private static double leave(double a, double d, double low, double high) {
        if (d == 0) return 1;
        return Math.max((low - MARGIN - a) / d, (high + MARGIN - a) / d);
    }

    private void room() {
        if (size < px.length) return;
        px = Arrays.copyOf(px, 2 * size);
        py = Arrays.copyOf(py, 2 * size);
        pw = Arrays.copyOf(pw, 2 * size);
        along = Arrays.copyOf(along, 2 * size);
        outer = Arrays.copyOf(outer, 2 * size);
        turned = Arrays.copyOf(turned, 2 * size);
        seen = Arrays.copyOf(seen, 2 * size);
    }

    private void runs(Lines lines, int c, Marks marks, boolean endCut) {
        int kind = lines.kind[c];
        for (int i = 0; i < size; i++) seen[i] = look(i, kind, lines.owner[c]);
        close();
        boolean closed = px[0] == px[size - 1] && py[0] == py[size - 1];
        for (int i = 0; i < size;) {
            if (!seen[i]) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < size && seen[last + 1]) last++;
            boolean whole = i == 0 && last == size - 1;
            double length = along[last] - along[i];
            if (last > i && (whole || length > 3 * unit)) run(lines, c, i, last, whole && closed, endCut, marks);
            i = last + 1;
        }
    }

    /** Whether a sample is seen; notes how far what lies beside it lies behind. */
    private boolean look(int i, int kind, int owner) {
        double w = pw[i];
        double z = 1 / w;
        double slack = kind == Lines.STROKE ? 5 + 0.002 * z : 3 + 0.002 * z;
        double own = kind == Lines.STROKE ? 10 + 0.002 * z : slack;
        float limit = (float) (1 / (z - Math.min(slack, 0.5 * z)));
        float ownLimit = (float) (1 / (z - Math.min(own, 0.5 * z)));
        int sx = (int) Math.floor(px[i] * over);
        int sy = (int) Math.floor(py[i] * over);
        int wide = view.width * over;
        int high = view.height * over;
        boolean visible = false;
        float least = Float.MAX_VALUE;
        boolean inside = sx >= over && sy >= over && sx < wide - over && sy < high - over;
        for (int dy = -over; dy <= over; dy += over) {
            int row = (inside ? sy + dy : Math.clamp(sy + dy, 0, high - 1)) * wide;
            for (int dx = -over; dx <= over; dx += over) {
                int at = row + (inside ? sx + dx : Math.clamp(sx + dx, 0, wide - 1));
                float there = nearness[at];
                if (!visible && (there <= limit || there <= ownLimit && sight.owner(at) == owner)) visible = true;
                if (there < least) least = there;
            }
        }
        outer[i] = (float) Colour.smooth(0.02, 0.12, 1 - least * z);
        turned[i] = outer[i] > 0.02 ? side(i, wide, high) * outer[i] : 0;
        return visible;
    }

    /** How far the way out of a form, across the line to where it is farther, points to the light, -1 to 1. */
    private float side(int i, int wide, int high) {
        int a = Math.max(0, i - 3);
        int b = Math.min(size - 1, i + 3);
        double nx = py[b] - py[a], ny = px[a] - px[b];
        double length = Math.sqrt(nx * nx + ny * ny);
        if (length < 1e-6) return 0;
        nx /= length;
        ny /= length;
        float there = nearness(px[i] + 3 * nx, py[i] + 3 * ny, wide, high);
        float here = nearness(px[i] - 3 * nx, py[i] - 3 * ny, wide, high);
        double out = nx * lightX + ny * lightY;
        return (float) (there < here ? out : -out);
    }

    private float nearness(double x, double y, int wide, int high) {
        return nearness[Math.clamp((int) (y * over), 0, high - 1) * wide + Math.clamp((int) (x * over), 0, wide - 1)];
    }

    /** Short gaps are closed. */
    private void close() {
        int gap = 0;
        for (int i = 0; i < size; i++) {
            if (seen[i]) {
                if (gap > 0 && gap < i && along[i] - along[i - gap - 1] < 5 * unit + 2) for (int k = i - gap; k < i; k++) seen[k] = true;
                gap = 0;
            } else {
                gap++;
            }
        }
    }

    private void run(Lines lines, int c, int from, int to, boolean closed, boolean endCut, Marks marks) {
        smooth(outer, from, to);
        smooth(turned, from, to);
        smooth(turned, from, to);
        int kind = lines.kind[c];
        double total = along[to] - along[from];
        double before = 0;
        double dark = 0;
        int last = from;
        for (int i = from; i <= to; i++) {
            if (i > from && i < to && lines.taper[c] == 0 && whole(from, to, i) && straight(last, i)) continue;
            double z = 1 / pw[i];
            double near = Math.clamp(StrictMath.sqrt(StrictMath.sqrt(2800 / z)), 0.42, 1.35);
            double width;
            double dim = Math.clamp(0.55 + 0.6 * near, 0.5, 1);
            double head = from == 0 && startCut ? 1e6 : along[i] - along[from];
            double tail = to == size - 1 && endCut ? 1e6 : along[to] - along[i];
            double ends = Math.min(head, tail);
            if (kind == Lines.STROKE) {
                double wanted = lines.width[c] * view.scale / z;
                double least = 1.0 * unit;
                width = Math.max(wanted, least);
                dim = Math.min(1, 0.45 + 0.55 * wanted / least) * lines.opacity[c] / 1000.0;
                double half = Math.max(1e-6, total / 2);
                width *= 1 - lines.taper[c] / 1000.0 * (1 - Math.sqrt(Math.clamp(ends / half, 0, 1)));
                dim *= crowding(i, 0.25);
            } else {
                double line = (kind == Lines.CREASE ? 1.5 + 1.3 * outer[i] : 2.1 + 2.2 * outer[i]) * (1 - 0.42 * turned[i]);
                width = line * near * unit * weight;
                if (!closed) width *= 0.35 + 0.65 * Math.sqrt(Math.clamp(ends / (7 * width), 0, 1));
                if (kind == Lines.CREASE) dim *= crowding(i, 0.15 + 0.6 * outer[i]);
            }
            double half = width / 2;
            if (i > from) marks.add(px[last], py[last], before, dark, px[i], py[i], half, dim);
            last = i;
            before = half;
            dark = dim;
        }
    }

    /** Whether a line is as wide at a sample as in its middle: away from its thin ends. */
    private boolean whole(int from, int to, int i) {
        return Math.min(along[i] - along[from], along[to] - along[i]) > 20 * unit;
    }

    /** Whether a sample between two others adds nothing to a mark that goes from one to the other. */
    private boolean straight(int last, int i) {
        if (along[i + 1] - along[last] > LONGEST) return false;
        double dx = px[i + 1] - px[last], dy = py[i + 1] - py[last];
        double off = dx * (py[i] - py[last]) - dy * (px[i] - px[last]);
        return off * off < BENT * BENT * (dx * dx + dy * dy);
    }

    /** 1 where lines have room, down to {@code least} where they lie closer than three pixels. */
    private double crowding(int i, double least) {
        int x = Math.clamp((int) px[i], 0, view.width - 1) / CELL;
        int y = Math.clamp((int) py[i], 0, view.height - 1) / CELL;
        double ink = crowd[y * cellsX + x] / unit;
        return Math.max(least, 1 - Colour.smooth(75, 130, ink));
    }

    private static void smooth(float[] value, int from, int to) {
        for (int pass = 0; pass < 3; pass++) {
            float before = value[from];
            for (int i = from; i <= to; i++) {
                float here = value[i];
                value[i] = (before + here + (i < to ? value[i + 1] : here)) / 3;
                before = here;
            }
        }
    }
}
