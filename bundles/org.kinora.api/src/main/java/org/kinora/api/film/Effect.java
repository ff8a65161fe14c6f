package org.kinora.api.film;

import java.util.List;

/**
 * What is done to the picture of a clip. A clip has at most one of each kind but {@link Graded}; whatever their order in the clip, they work in this
 * one: smoothing, framing, crop, grades (in the clip's order), mask, transform or corners, opacity and mode, surround.
 *
 * <p>Parts of a picture or frame are millionths of its width or height; times are frames of the clip.
 */
public sealed interface Effect {
    /** The same for a clip that begins some frames later in it. */
    Effect later(long frames);

    /** Whether it is the same at every frame. */
    boolean still();

    /**
     * Which part of a picture stays that is larger than the frame it fills: 0 the left (upper) end, one half the middle, 1 the right (lower) end.
     */
    record Framing(Keys x, Keys y) implements Effect {
        @Override
        public Effect later(long frames) {
            return new Framing(x.later(frames), y.later(frames));
        }

        @Override
        public boolean still() {
            return x.still() && y.still();
        }
    }

    /** How much of each side of the picture is left out. */
    record Crop(Keys left, Keys top, Keys right, Keys bottom) implements Effect {
        @Override
        public Effect later(long frames) {
            return new Crop(left.later(frames), top.later(frames), right.later(frames), bottom.later(frames));
        }

        @Override
        public boolean still() {
            return left.still() && top.still() && right.still() && bottom.still();
        }
    }

    /**
     * What is seen between two frames of footage that is played at another speed, or was taken at another rate than the film's; without it the
     * earlier of the two.
     */
    record Smoothed(Way way) implements Effect {
        /** How. */
        public enum Way {
            /** One frame fades into the next. */
            BLEND,
            /** What moves stands on its way from its place in one frame to that in the next, as optical flow tells. */
            FLOW
        }

        @Override
        public Effect later(long frames) {
            return this;
        }

        @Override
        public boolean still() {
            return true;
        }
    }

    /** Other colours. */
    record Graded(Grade grade) implements Effect {
        @Override
        public Effect later(long frames) {
            return this;
        }

        @Override
        public boolean still() {
            return true;
        }
    }

    /**
     * Only what lies inside a shape is seen (outside when inverted); it moves with the picture.
     *
     * @param x middle of the shape, in the picture
     * @param feather width of the soft edge, of the picture's height
     */
    record Masked(Shape shape, Keys x, Keys y, Keys width, Keys height, int feather, boolean inverted) implements Effect {
        /** The shape. */
        public enum Shape { RECTANGLE, ELLIPSE }

        @Override
        public Effect later(long frames) {
            return new Masked(shape, x.later(frames), y.later(frames), width.later(frames), height.later(frames), feather, inverted);
        }

        @Override
        public boolean still() {
            return x.still() && y.still() && width.still() && height.still();
        }
    }

    /**
     * Makes the picture larger and smaller, moves and turns it, about the middle of the frame.
     *
     * @param zoom 1 leaves it as it fills the frame
     * @param x how far to the right, of the frame's width
     * @param y how far down, of the frame's height
     * @param turn degrees clockwise
     */
    record Transform(Keys zoom, Keys x, Keys y, Keys turn) implements Effect {
        /** Zooms about the middle. */
        public static Transform zoom(Keys zoom) {
            return new Transform(zoom, Keys.of(0), Keys.of(0), Keys.of(0));
        }

        @Override
        public Effect later(long frames) {
            return new Transform(zoom.later(frames), x.later(frames), y.later(frames), turn.later(frames));
        }

        @Override
        public boolean still() {
            return zoom.still() && x.still() && y.still() && turn.still();
        }
    }

    /**
     * Draws the picture into four corners, as if it hung askew in space.
     *
     * @param places x and y, of the frame, of the upper left, upper right, lower right and lower left corner: eight values
     */
    record Corners(List<Keys> places) implements Effect {
        public Corners {
            places = List.copyOf(places);
            if (places.size() != 8) throw new IllegalArgumentException(places.size() + " numbers for four corners");
        }

        @Override
        public Effect later(long frames) {
            return new Corners(places.stream().map(keys -> keys.later(frames)).toList());
        }

        @Override
        public boolean still() {
            return places.stream().allMatch(Keys::still);
        }
    }

    /** How much covers what is below: 0 nothing, 1 all. */
    record Opacity(Keys opacity) implements Effect {
        @Override
        public Effect later(long frames) {
            return new Opacity(opacity.later(frames));
        }

        @Override
        public boolean still() {
            return opacity.still();
        }
    }

    /** How colours meet those below. */
    record Mixed(Mode mode) implements Effect {
        /** As the modes of painting programs are called; on coded RGB. */
        public enum Mode { NORMAL, MULTIPLY, SCREEN, OVERLAY, ADD, DARKEN, LIGHTEN, DIFFERENCE }

        @Override
        public Effect later(long frames) {
            return this;
        }

        @Override
        public boolean still() {
            return true;
        }
    }

    /**
     * What is seen on the picture track where the picture does not fill the frame, in place of black.
     *
     * @param blur whether the picture itself, larger and blurred; else {@code rgb}
     */
    record Surround(boolean blur, String rgb) implements Effect {
        @Override
        public Effect later(long frames) {
            return this;
        }

        @Override
        public boolean still() {
            return true;
        }
    }
}
