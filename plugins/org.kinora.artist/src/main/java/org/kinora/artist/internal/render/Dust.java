package org.kinora.artist.internal.render;

import java.util.Arrays;

/**
 * The lit air before a picture, row by row: reckoned at every eighth pixel and mixed between where what lies behind is as far all over; else pixel by
 * pixel. Belongs to one thread.
 */
final class Dust {
    private static final int STEP = 8;
    private static final double FARTHEST = 1 / 30_000.0;
    /** From here on two nodes differ too much to be mixed. */
    private static final double EDGE = 0.05;
    private static final double DEEPER = 1.12;

    private final Beams beams;
    private final View view;
    private final Buffers b;
    private double[] top;
    private double[] low;
    private double[] topNear;
    private double[] lowNear;
    private int cells = Integer.MIN_VALUE;
    private int cell = -1;
    private boolean even;
    private double least;
    private double most;
    private double left;
    private double rise;

    Dust(Beams beams, View view, Buffers buffers) {
        this.beams = beams;
        this.view = view;
        b = buffers;
        int columns = b.width / STEP + 2;
        top = new double[columns];
        low = new double[columns];
        topNear = new double[columns];
        lowNear = new double[columns];
    }

    /** Goes on to a row. */
    void row(int y) {
        cell = -1;
        int now = y / STEP;
        if (now == cells) return;
        if (now == cells + 1) {
            double[] values = top;
            top = low;
            low = values;
            double[] nears = topNear;
            topNear = lowNear;
            lowNear = nears;
        } else {
            Arrays.fill(top, Double.NaN);
        }
        Arrays.fill(low, Double.NaN);
        cells = now;
    }

    /** How much of the light in the air is seen at a pixel of the row, 0 to 0.34. */
    double veil(int x, int y, double near) {
        if (x / STEP != cell) cell(x / STEP, y);
        double w = Math.max(near, FARTHEST);
        if (!even || w < least || w > most) return beams.veil(view, x + 0.5, y + 0.5, near > 0 ? 1 / near : 1e9);
        return left + rise * (x % STEP);
    }

    private void cell(int now, int y) {
        cell = now;
        node(top, topNear, now, cells);
        node(top, topNear, now + 1, cells);
        node(low, lowNear, now, cells + 1);
        node(low, lowNear, now + 1, cells + 1);
        double nearest = Math.max(Math.max(topNear[now], topNear[now + 1]), Math.max(lowNear[now], lowNear[now + 1]));
        double farthest = Math.min(Math.min(topNear[now], topNear[now + 1]), Math.min(lowNear[now], lowNear[now + 1]));
        double high = Math.max(Math.max(top[now], top[now + 1]), Math.max(low[now], low[now + 1]));
        double thin = Math.min(Math.min(top[now], top[now + 1]), Math.min(low[now], low[now + 1]));
        even = nearest < farthest * DEEPER && high - thin < EDGE;
        least = farthest * 0.97;
        most = nearest * 1.03;
        double t = (double) (y % STEP) / STEP;
        left = top[now] + (low[now] - top[now]) * t;
        rise = (top[now + 1] + (low[now + 1] - top[now + 1]) * t - left) / STEP;
    }

    private void node(double[] values, double[] nears, int column, int row) {
        if (!Double.isNaN(values[column])) return;
        double w = b.near(Math.min(b.width - 1, column * STEP), Math.min(b.height - 1, row * STEP));
        nears[column] = Math.max(w, FARTHEST);
        values[column] = beams.veil(view, column * STEP + 0.5, row * STEP + 0.5, w > 0 ? 1 / w : 1e9);
    }
}
