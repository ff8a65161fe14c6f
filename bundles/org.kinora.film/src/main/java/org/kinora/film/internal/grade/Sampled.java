package org.kinora.film.internal.grade;

import org.kinora.api.imaging.ColourTable;

/**
 * Reads a table between its entries: curves by straight lines, lattices by tetrahedra (Kasson et al., "Performing color space conversions with
 * three-dimensional linear interpolation", 1995). Beyond its domain colours go on as far as they lie outside, so that a table that changes nothing
 * changes nothing there either. Immutable; thread-safe.
 */
final class Sampled {
    private final ColourTable table;
    private final float[] entries;
    private final int[] strides;

    Sampled(ColourTable table) {
        this.table = table;
        entries = table.entries();
        strides = new int[] {1, table.size(), table.size() * table.size()};
    }

    /** Puts three codes through the table. */
    void apply(double[] rgb) {
        double[] place = new double[3];
        double[] beyond = new double[3];
        for (int c = 0; c < 3; c++) {
            double inside = Math.clamp(rgb[c], (double) table.least(c), (double) table.most(c));
            beyond[c] = rgb[c] - inside;
            place[c] = (inside - table.least(c)) / (table.most(c) - table.least(c)) * (table.size() - 1);
        }
        if (table.isLattice()) lattice(place, rgb);
        else for (int c = 0; c < 3; c++) rgb[c] = curve(place[c], c);
        for (int c = 0; c < 3; c++) rgb[c] += beyond[c];
    }

    private double curve(double place, int channel) {
        int below = Math.min((int) place, table.size() - 2);
        double low = entries[3 * below + channel];
        return low + (place - below) * (entries[3 * below + 3 + channel] - low);
    }

    private void lattice(double[] place, double[] into) {
        int at = 0;
        int[] order = {0, 1, 2};
        double[] part = new double[3];
        for (int c = 0; c < 3; c++) {
            int below = Math.min((int) place[c], table.size() - 2);
            part[c] = place[c] - below;
            at += below * strides[c];
        }
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 2 - i; j++)
                if (part[order[j]] < part[order[j + 1]]) {
                    int swapped = order[j];
                    order[j] = order[j + 1];
                    order[j + 1] = swapped;
                }
        for (int c = 0; c < 3; c++) into[c] = entries[3 * at + c] * (1 - part[order[0]]);
        for (int i = 0; i < 3; i++) {
            at += strides[order[i]];
            double weight = part[order[i]] - (i < 2 ? part[order[i + 1]] : 0);
            for (int c = 0; c < 3; c++) into[c] += weight * entries[3 * at + c];
        }
    }
}
