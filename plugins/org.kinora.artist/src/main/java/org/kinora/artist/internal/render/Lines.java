package org.kinora.artist.internal.render;

import java.util.Arrays;

/** Chains of points in camera coordinates that become pen lines. */
final class Lines {
    /** What a chain is. */
    static final int CONTOUR = 0;
    static final int CREASE = 1;
    static final int STROKE = 2;

    float[] at = new float[3 * 1024];
    int points;
    int[] start = new int[129];
    int[] kind = new int[128];
    /** Owner's number. */
    int[] owner = new int[128];
    /** Millimetres; 0 for the pen's own width. */
    float[] width = new float[128];
    int[] taper = new int[128];
    int[] colour = new int[128];
    int[] opacity = new int[128];
    int count;

    void clear() {
        points = 0;
        count = 0;
    }

    void point(double x, double y, double z) {
        if (3 * points == at.length) at = Arrays.copyOf(at, 2 * at.length);
        at[3 * points] = (float) x;
        at[3 * points + 1] = (float) y;
        at[3 * points++ + 2] = (float) z;
    }

    /** Ends the chain begun by the points since the last one. */
    void end(int lineKind, int lineOwner, double millimetres, int lineTaper, int lineColour, int lineOpacity) {
        if (points - start[count] < 2) {
            points = start[count];
            return;
        }
        if (count == kind.length) {
            int more = 2 * count;
            start = Arrays.copyOf(start, more + 1);
            kind = Arrays.copyOf(kind, more);
            owner = Arrays.copyOf(owner, more);
            width = Arrays.copyOf(width, more);
            taper = Arrays.copyOf(taper, more);
            colour = Arrays.copyOf(colour, more);
            opacity = Arrays.copyOf(opacity, more);
        }
        if (lineKind == CONTOUR) soften(at, start[count], points);
        kind[count] = lineKind;
        owner[count] = lineOwner;
        width[count] = (float) millimetres;
        taper[count] = lineTaper;
        colour[count] = lineColour;
        opacity[count] = lineOpacity;
        start[++count] = points;
    }

    /** Takes the corners out of a contour that runs from triangle to triangle. */
    private static void soften(float[] at, int from, int to) {
        if (to - from < 4) return;
        boolean closed = at[3 * from] == at[3 * to - 3] && at[3 * from + 1] == at[3 * to - 2] && at[3 * from + 2] == at[3 * to - 1];
        for (int axis = 0; axis < 3; axis++) {
            float before = closed ? at[3 * (to - 2) + axis] : at[3 * from + axis];
            float first = at[3 * from + axis];
            for (int i = from; i < to; i++) {
                float here = at[3 * i + axis];
                float after = i + 1 < to ? at[3 * (i + 1) + axis] : here;
                if (i == to - 1 && closed) at[3 * i + axis] = at[3 * from + axis];
                else if (i > from || closed) at[3 * i + axis] = i == to - 1 ? here : 0.25f * before + 0.5f * here + 0.25f * after;
                before = i == from ? first : here;
            }
        }
    }
}
