package org.kinora.imaging.internal.fill;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

/**
 * A part of a picture as floats, in the picture's own coding; whole numbers keep their range (255 is full in 8 bit). Colours are multiplied by alpha where there is one,
 * so that what nobody sees has no weight.
 */
final class Planes {
    final int width;
    final int height;
    final RasterFormat format;
    final float[][] values;

    private Planes(int width, int height, RasterFormat format) {
        this.width = width;
        this.height = height;
        this.format = format;
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
        Planes planes = new Planes(part.width(), part.height(), picture.format());
        for (int p = 0; p < planes.values.length; p++) {
            MemorySegment plane = picture.plane(p);
            for (int y = 0; y < part.height(); y++) {
                long from = (long) (part.y() + y) * picture.width() + part.x();
                planes.read(plane, from, planes.values[p], y * part.width());
            }
        }
        if (planes.format.alpha() == Alpha.STRAIGHT) planes.multiply();
        return planes;
    }

    /** Writes the pixels that are marked back into the part of the picture that they came from. */
    void write(boolean[] marked, Raster picture, Area part) {
        int channels = format.channels();
        boolean straight = format.alpha() == Alpha.STRAIGHT;
        float full = full();
        for (int p = 0; p < values.length; p++) {
            MemorySegment plane = picture.plane(p);
            for (int i = 0; i < marked.length; i++) {
                if (!marked[i]) continue;
                float value = values[p][i];
                if (straight && p < channels) value = values[channels][i] <= 0 ? 0 : value * full / values[channels][i];
                long at = (long) (part.y() + i / width) * picture.width() + part.x() + i % width;
                write(plane, at, value);
            }
        }
    }

    private void multiply() {
        int channels = format.channels();
        float full = full();
        for (int p = 0; p < channels; p++) for (int i = 0; i < values[p].length; i++) values[p][i] *= values[channels][i] / full;
    }

    private void read(MemorySegment plane, long from, float[] into, int at) {
        for (int x = 0; x < width; x++) {
            into[at + x] = switch (format.samples()) {
                case U8 -> plane.get(ValueLayout.JAVA_BYTE, from + x) & 0xFF;
                case U16 -> plane.get(ValueLayout.JAVA_SHORT, 2 * (from + x)) & 0xFFFF;
                case F32 -> plane.get(ValueLayout.JAVA_FLOAT, 4 * (from + x));
            };
        }
    }

    private void write(MemorySegment plane, long at, float value) {
        switch (format.samples()) {
            case U8 -> plane.set(ValueLayout.JAVA_BYTE, at, (byte) Math.clamp(Math.round(value), 0, 255));
            case U16 -> plane.set(ValueLayout.JAVA_SHORT, 2 * at, (short) Math.clamp(Math.round(value), 0, 65535));
            case F32 -> plane.set(ValueLayout.JAVA_FLOAT, 4 * at, value);
        }
    }
}
