package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** A transition that takes its values from other places of the pictures than where it shows them. */
record Bent(Bend bend) implements Passage {
    /** Values of a plane by place; places outside are those of the edge. */
    record Plane(MemorySegment bytes, int width, int height) {
        int at(int x, int y) {
            return bytes.get(ValueLayout.JAVA_BYTE, (long) Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)) & 255;
        }
    }

    /** What is seen at a place. */
    @FunctionalInterface
    interface Bend {
        float seen(Plane a, Plane b, int x, int y, float p);
    }

    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        for (int plane = 0; plane < 3; plane++) {
            int width = into.stride(plane);
            int height = into.rows(plane);
            Plane a = new Plane(from.plane(plane), width, height);
            Plane b = new Plane(to.plane(plane), width, height);
            MemorySegment out = into.plane(plane);
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    out.set(ValueLayout.JAVA_BYTE, (long) y * width + x, (byte) Math.clamp(Math.round(bend.seen(a, b, x, y, progress)), 0, 255));
        }
    }

    /** Tiles grow up to the middle and shrink again while the pictures are cross-faded. */
    static Bent tiles() {
        return new Bent((a, b, x, y, p) -> {
            float dist = (float) Math.ceil(Math.min(p, 1 - p) * 50) / 50;
            float side = 2 * dist * Math.min(a.width(), a.height()) / 20;
            int sx = dist > 0 ? (int) Math.min((Math.floor(x / side) + 0.5) * side, a.width() - 1) : x;
            int sy = dist > 0 ? (int) Math.min((Math.floor(y / side) + 0.5) * side, a.height() - 1) : y;
            return a.at(sx, sy) * (1 - p) + b.at(sx, sy) * p;
        });
    }

    /** The first picture is pressed flat, and the second one seen around it. */
    static Bent squeezed(boolean upright) {
        return new Bent((a, b, x, y, p) -> {
            float place = upright ? y / (float) a.height() : x / (float) a.width();
            float z = 0.5f + (place - 0.5f) / Math.max(1 - p, 1e-6f);
            if (p >= 1 || z < 0 || z > 1) return b.at(x, y);
            return upright ? a.at(x, Math.round(z * (a.height() - 1))) : a.at(Math.round(z * (a.width() - 1)), y);
        });
    }

    /** The camera rushes into the first picture, which gives way to the second. */
    static Bent zoomed() {
        return new Bent((a, b, x, y, p) -> {
            float zoom = Masked.smooth(0.5f, 1, 1 - p);
            int sx = (int) Math.ceil((zoom * (x / (float) a.width() - 0.5f) + 0.5f) * (a.width() - 1));
            int sy = (int) Math.ceil((zoom * (y / (float) a.height() - 0.5f) + 0.5f) * (a.height() - 1));
            float weight = Masked.smooth(0, 0.5f, 1 - p);
            return a.at(sx, sy) * weight + b.at(x, y) * (1 - weight);
        });
    }
}
