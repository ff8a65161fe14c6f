package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** A transition in which each place of the frame changes at its own time. */
record Masked(Mask mask) implements Passage {
    /** How much of the second picture is seen at a place. */
    @FunctionalInterface
    interface Mask {
        /**
         * Tells it, 0 to 1.
         *
         * @param x pixels from the left, of a picture {@code w} wide
         * @param y pixels from the top, of a picture {@code h} high
         * @param p progress, 0 to 1
         */
        float at(float x, float y, float w, float h, float p);
    }

    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        for (int plane = 0; plane < 3; plane++)
            plane(from.plane(plane), to.plane(plane), into.plane(plane), into.stride(plane), into.rows(plane), progress);
    }

    private void plane(MemorySegment a, MemorySegment b, MemorySegment out, int width, int height, float progress) {
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int at = row * width + column;
                int weight = Math.round(Math.clamp(mask.at(column + 0.5f, row + 0.5f, width, height, progress), 0, 1) * 256);
                int under = a.get(ValueLayout.JAVA_BYTE, at) & 255;
                int over = b.get(ValueLayout.JAVA_BYTE, at) & 255;
                out.set(ValueLayout.JAVA_BYTE, at, (byte) (under + ((over - under) * weight + 128 >> 8)));
            }
        }
    }

    /** A hard edge. */
    static float hard(boolean second) {
        return second ? 1 : 0;
    }

    /** 0 below 0, 1 above 1, a soft step between. */
    static float smooth(float value) {
        float t = Math.clamp(value, 0, 1);
        return t * t * (3 - 2 * t);
    }

    /** A soft step from one value to another. */
    static float smooth(float from, float to, float value) {
        return smooth((value - from) / (to - from));
    }

    /** Distance from the middle, 1 in the corners. */
    static float middle(float x, float y, float w, float h) {
        return (float) (Math.sqrt((x - w / 2) * (x - w / 2) + (y - h / 2) * (y - h / 2)) / Math.sqrt(w * w / 4 + h * h / 4));
    }

    /** The angle of a place seen from the middle, 0 straight down, growing to the right, in radians; the same on every machine. */
    static float angle(float x, float y, float w, float h) {
        return (float) StrictMath.atan2(x - w / 2, y - h / 2);
    }

    static float fraction(float value) {
        return value - (float) Math.floor(value);
    }

    /** A value 0 to 1 that looks random but belongs to its place; grains of 1/512 of the frame, so that luma and chroma change together. */
    static float noise(float x, float y) {
        int seed = (int) (x * 512) * 0x9E3779B1 ^ (int) (y * 512) * 0x85EBCA77;
        seed ^= seed >>> 15;
        seed *= 0x2C1B3C6D;
        seed ^= seed >>> 12;
        seed *= 0x297A2D39;
        seed ^= seed >>> 15;
        return (seed >>> 8) / (float) (1 << 24);
    }
}
