package org.kinora.imaging.internal.raster;

import java.util.Arrays;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;

/** One picture made into another of the same size and another format, row by row. */
record FormatChange(Raster from, Raster to, SrgbCurve curve) {
    void run(Work work) {
        Bands.run(from.height(), work, this::rows);
    }

    /** Whether calculation has to go through light: the coding changes, or channels are added up. */
    private boolean throughLight() {
        Transfer source = from.format().transfer();
        Transfer target = to.format().transfer();
        if (source == Transfer.DATA || target == Transfer.DATA) return false;
        return source != target || from.format().channels() > to.format().channels();
    }

    private void rows(int first, int last) {
        int width = from.width();
        PlaneRows rows = new PlaneRows(width);
        float[][] values = new float[4][width];
        for (int y = first; y < last; y++) {
            read(rows, y, values);
            channels(values);
            write(rows, y, values);
        }
    }

    private void read(PlaneRows rows, int y, float[][] values) {
        RasterFormat format = from.format();
        boolean coded = throughLight() && format.transfer() == Transfer.SRGB;
        boolean multiplied = format.alpha() == Alpha.PREMULTIPLIED;
        if (format.hasAlpha()) rows.read(from, format.channels(), y, values[3]);
        else Arrays.fill(values[3], 1);
        for (int channel = 0; channel < format.channels(); channel++) {
            float[] row = values[channel];
            if (coded && !multiplied) {
                rows.readLight(from, channel, y, curve, row);
                continue;
            }
            rows.read(from, channel, y, row);
            if (multiplied) divide(row, values[3]);
            if (coded) for (int x = 0; x < row.length; x++) row[x] = (float) SrgbCurve.light(row[x]);
        }
    }

    private static void divide(float[] row, float[] alpha) {
        for (int x = 0; x < row.length; x++) row[x] = alpha[x] > 0 ? row[x] / alpha[x] : 0;
    }

    private void channels(float[][] values) {
        int have = from.format().channels();
        int want = to.format().channels();
        if (have == want) return;
        if (have == 1) {
            for (int channel = 1; channel < want; channel++) System.arraycopy(values[0], 0, values[channel], 0, values[0].length);
        } else if (have == 3 && want == 1) {
            float[] red = values[0];
            for (int x = 0; x < red.length; x++) red[x] = 0.2126f * red[x] + 0.7152f * values[1][x] + 0.0722f * values[2][x];
        } else {
            throw new IllegalArgumentException(have + " channels do not become " + want);
        }
    }

    private void write(PlaneRows rows, int y, float[][] values) {
        RasterFormat format = to.format();
        boolean coded = throughLight() && format.transfer() == Transfer.SRGB;
        // where alpha has no place any more the picture lies over black
        boolean multiplied = format.alpha() == Alpha.PREMULTIPLIED || !format.hasAlpha() && from.format().hasAlpha();
        for (int channel = 0; channel < format.channels(); channel++) {
            float[] row = values[channel];
            if (coded && !multiplied) {
                rows.writeLight(row, to, channel, y, curve);
                continue;
            }
            if (coded) for (int x = 0; x < row.length; x++) row[x] = (float) SrgbCurve.code(row[x]);
            if (multiplied) for (int x = 0; x < row.length; x++) row[x] *= values[3][x];
            rows.write(row, to, channel, y);
        }
        if (format.hasAlpha()) rows.write(values[3], to, format.channels(), y);
    }
}
