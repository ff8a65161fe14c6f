package org.kinora.workbench.paint.internal.stroke;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.kinora.api.imaging.Raster;

/** What a share of a stroke does to one pixel, reckoned from what was there before the stroke. */
sealed interface Mixing {
    /**
     * @param at place in every plane
     * @param share 0 to 255
     * @param grey the stroke's brightness, for masks
     */
    void mix(int x, int y, long at, int share, int grey);

    static Mixing of(Brush.Mode mode, Raster target, Raster before, int rgb, Optional<Stroke.Offset> source) {
        return switch (mode) {
            case PAINT, MARK -> new Covering(target, before, rgb, false);
            case WASH -> new Covering(target, before, rgb, true);
            case ERASE -> new Erasing(target, before);
            case CLONE -> new Copying(target, before, source.orElse(new Stroke.Offset(0, 0)));
        };
    }

    private static int get(MemorySegment plane, long at) {
        return plane.get(ValueLayout.JAVA_BYTE, at) & 255;
    }

    private static void set(MemorySegment plane, long at, int value) {
        plane.set(ValueLayout.JAVA_BYTE, at, (byte) value);
    }

    /** Straight "over" of one colour channel. */
    private static int over(int old, int alpha, int colour, int share, int whole) {
        if (alpha == 255) return old + Math.round((colour - old) * share / 255f);
        return whole == 0 ? old : (colour * share * 255 + old * alpha * (255 - share) + whole * 127) / (whole * 255);
    }

    private static int whole(int alpha, int share) {
        return share + alpha - (share * alpha + 127) / 255;
    }

    /** A colour, as it is or multiplied with what lies there. */
    record Covering(MemorySegment[] to, MemorySegment[] from, int rgb, boolean darken) implements Mixing {
        Covering(Raster target, Raster before, int rgb, boolean darken) {
            this(planes(target), planes(before), rgb, darken);
        }

        @Override
        public void mix(int x, int y, long at, int share, int grey) {
            int alpha = get(from[3], at);
            int whole = whole(alpha, share);
            for (int plane = 0; plane < 3; plane++) {
                int colour = rgb >> 16 - 8 * plane & 255;
                int old = get(from[plane], at);
                int laid = darken && alpha > 0 ? colour + (old * colour / 255 - colour) * alpha / 255 : colour;
                set(to[plane], at, over(old, alpha, laid, share, whole));
            }
            set(to[3], at, whole);
        }
    }

    /** Less and less coverage. */
    record Erasing(MemorySegment to, MemorySegment from) implements Mixing {
        Erasing(Raster target, Raster before) {
            this(target.plane(3), before.plane(3));
        }

        @Override
        public void mix(int x, int y, long at, int share, int grey) {
            set(to, at, (get(from, at) * (255 - share) + 127) / 255);
        }
    }

    /** What was at another place before the stroke. */
    record Copying(MemorySegment[] to, MemorySegment[] from, int width, int height, Stroke.Offset source) implements Mixing {
        Copying(Raster target, Raster before, Stroke.Offset source) {
            this(planes(target), planes(before), target.width(), target.height(), source);
        }

        @Override
        public void mix(int x, int y, long at, int share, int grey) {
            int column = x + source.x();
            int row = y + source.y();
            if (column < 0 || row < 0 || column >= width || row >= height) return;
            long there = (long) row * width + column;
            int alpha = get(from[3], at);
            int laid = share * get(from[3], there) / 255;
            int whole = whole(alpha, laid);
            for (int plane = 0; plane < 3; plane++) set(to[plane], at, over(get(from[plane], at), alpha, get(from[plane], there), laid, whole));
            set(to[3], at, whole);
        }
    }

    /** Brightness into a mask. */
    record OnMask(MemorySegment to, MemorySegment from) implements Mixing {
        OnMask(Raster target, Raster before) {
            this(target.plane(0), before.plane(0));
        }

        @Override
        public void mix(int x, int y, long at, int share, int grey) {
            int old = get(from, at);
            set(to, at, old + Math.round((grey - old) * share / 255f));
        }
    }

    private static MemorySegment[] planes(Raster raster) {
        return new MemorySegment[] {raster.plane(0), raster.plane(1), raster.plane(2), raster.plane(3)};
    }
}
