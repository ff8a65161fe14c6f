package org.kinora.imaging.internal.raster;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;

/** Reads and writes rows of a plane as floats, 0 to 1 for whole numbers. One instance per thread: it keeps a row. */
final class PlaneRows {
    private final int width;
    private final byte[] bytes;
    private final short[] shorts;

    PlaneRows(int width) {
        this.width = width;
        bytes = new byte[width];
        shorts = new short[width];
    }

    /** The numbers as they are. */
    void read(Raster raster, int plane, int y, float[] into) {
        MemorySegment from = raster.plane(plane);
        long at = y * raster.stride();
        switch (raster.format().samples()) {
            case U8 -> {
                MemorySegment.copy(from, ValueLayout.JAVA_BYTE, at, bytes, 0, width);
                for (int x = 0; x < width; x++) into[x] = (bytes[x] & 0xFF) / 255f;
            }
            case U16 -> {
                MemorySegment.copy(from, ValueLayout.JAVA_SHORT, at, shorts, 0, width);
                for (int x = 0; x < width; x++) into[x] = (shorts[x] & 0xFFFF) / 65535f;
            }
            case F32 -> MemorySegment.copy(from, ValueLayout.JAVA_FLOAT, at, into, 0, width);
        }
    }

    /** Numbers coded as sRGB, as light. */
    void readLight(Raster raster, int plane, int y, SrgbCurve curve, float[] into) {
        MemorySegment from = raster.plane(plane);
        long at = y * raster.stride();
        switch (raster.format().samples()) {
            case U8 -> {
                MemorySegment.copy(from, ValueLayout.JAVA_BYTE, at, bytes, 0, width);
                float[] light = curve.light8();
                for (int x = 0; x < width; x++) into[x] = light[bytes[x] & 0xFF];
            }
            case U16 -> {
                MemorySegment.copy(from, ValueLayout.JAVA_SHORT, at, shorts, 0, width);
                float[] light = curve.light16();
                for (int x = 0; x < width; x++) into[x] = light[shorts[x] & 0xFFFF];
            }
            case F32 -> {
                read(raster, plane, y, into);
                for (int x = 0; x < width; x++) into[x] = (float) SrgbCurve.light(into[x]);
            }
        }
    }

    /** The numbers as they are, rounded and kept within their range where they are whole. */
    void write(float[] from, Raster raster, int plane, int y) {
        MemorySegment to = raster.plane(plane);
        long at = y * raster.stride();
        switch (raster.format().samples()) {
            case U8 -> {
                for (int x = 0; x < width; x++) bytes[x] = (byte) (int) (Math.clamp(from[x], 0f, 1f) * 255 + 0.5f);
                MemorySegment.copy(bytes, 0, to, ValueLayout.JAVA_BYTE, at, width);
            }
            case U16 -> {
                for (int x = 0; x < width; x++) shorts[x] = (short) (int) (Math.clamp(from[x], 0f, 1f) * 65535 + 0.5f);
                MemorySegment.copy(shorts, 0, to, ValueLayout.JAVA_SHORT, at, width);
            }
            case F32 -> MemorySegment.copy(from, 0, to, ValueLayout.JAVA_FLOAT, at, width);
        }
    }

    /** Light, coded as sRGB. */
    void writeLight(float[] from, Raster raster, int plane, int y, SrgbCurve curve) {
        MemorySegment to = raster.plane(plane);
        long at = y * raster.stride();
        if (raster.format().samples() == Samples.U8) {
            for (int x = 0; x < width; x++) bytes[x] = (byte) curve.code8(from[x]);
            MemorySegment.copy(bytes, 0, to, ValueLayout.JAVA_BYTE, at, width);
        } else if (raster.format().samples() == Samples.U16) {
            for (int x = 0; x < width; x++) shorts[x] = (short) curve.code16(from[x]);
            MemorySegment.copy(shorts, 0, to, ValueLayout.JAVA_SHORT, at, width);
        } else {
            for (int x = 0; x < width; x++) from[x] = (float) SrgbCurve.code(from[x]);
            write(from, raster, plane, y);
        }
    }
}
