package org.kinora.imaging.internal.fill;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

/**
 * A part of a picture as floats, in the picture's own coding; whole numbers keep their range (255 is full in 8 bit). Colours are multiplied by alpha
 * where there is
 * one, so that what nobody sees has no weight.
 */
final class Planes {
    final int width;
    final int height;
    final RasterFormat format;
    final float[][] values;
    private final Area part;

    private Planes(Area part, RasterFormat format) {
        this.part = part;
        this.format = format;
        width = part.width();
        height = part.height();
        values = new float[format.planes()][width * height];
    }

    /** What is full in this picture: 255, 65535 or 1. */
    float full() {
        return switch (format.samples()) {
            case U8 -> 255;
            case U16 -> 65535;
            case F32 -> 1;
        };
    }

    static Planes of(Raster picture, Area part) {
        Planes planes = new Planes(part, picture.format());
        for (int p = 0; p < planes.values.length; p++) {
            MemorySegment plane = picture.plane(p);
            float[] into = planes.values[p];
            for (int y = 0; y < part.height(); y++) {
                long from = (long) (part.y() + y) * picture.width() + part.x();
                for (int x = 0; x < part.width(); x++) into[y * part.width() + x] = planes.read(plane, from + x);
            }
        }
        if (planes.format.alpha() == Alpha.STRAIGHT) {
            for (int i = 0; i < planes.width * planes.height; i++) {
                float alpha = planes.values[planes.format.channels()][i] / planes.full();
                for (int c = 0; c < planes.format.channels(); c++) planes.values[c][i] *= alpha;
            }
        }
        return planes;
    }

    /** Writes marked pixels back to where they came from, mixed with what is there by the coverage of the mask. */
    void write(boolean[] marked, Mask coverage, Raster picture) {
        MemorySegment covered = coverage.memory();
        MemorySegment[] planes = new MemorySegment[values.length];
        for (int p = 0; p < planes.length; p++) planes[p] = picture.plane(p);
        float[] pixel = new float[values.length];
        for (int i = 0; i < marked.length; i++) {
            if (!marked[i]) continue;
            long at = (long) (part.y() + i / width) * picture.width() + part.x() + i % width;
            int share = covered.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
            for (int p = 0; p < pixel.length; p++) pixel[p] = values[p][i];
            if (share < 255) mix(planes, at, share / 255f, pixel);
            if (format.alpha() == Alpha.STRAIGHT) divide(pixel);
            for (int p = 0; p < pixel.length; p++) write(planes[p], at, pixel[p]);
        }
    }

    private void mix(MemorySegment[] planes, long at, float share, float[] pixel) {
        int channels = format.channels();
        float alpha = format.alpha() == Alpha.STRAIGHT ? read(planes[channels], at) / full() : 1;
        for (int p = 0; p < pixel.length; p++) pixel[p] = share * pixel[p] + (1 - share) * read(planes[p], at) * (p < channels ? alpha : 1);
    }

    private void divide(float[] pixel) {
        int channels = format.channels();
        float alpha = pixel[channels] / full();
        for (int c = 0; c < channels; c++) pixel[c] = alpha <= 0 ? 0 : pixel[c] / alpha;
    }

    private float read(MemorySegment plane, long at) {
        return switch (format.samples()) {
            case U8 -> plane.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
            case U16 -> plane.get(ValueLayout.JAVA_SHORT, 2 * at) & 0xFFFF;
            case F32 -> plane.get(ValueLayout.JAVA_FLOAT, 4 * at);
        };
    }

    private void write(MemorySegment plane, long at, float value) {
        switch (format.samples()) {
            case U8 -> plane.set(ValueLayout.JAVA_BYTE, at, (byte) Math.clamp(Math.round(value), 0, 255));
            case U16 -> plane.set(ValueLayout.JAVA_SHORT, 2 * at, (short) Math.clamp(Math.round(value), 0, 65535));
            case F32 -> plane.set(ValueLayout.JAVA_FLOAT, 4 * at, value);
        }
    }
}
