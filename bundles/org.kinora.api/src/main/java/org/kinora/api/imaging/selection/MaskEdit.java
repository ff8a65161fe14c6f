package org.kinora.api.imaging.selection;

/** A change of what is chosen so far. Lengths count 256ths of a pixel. */
public sealed interface MaskEdit {
    /** What was not meant is. */
    record Invert() implements MaskEdit {}

    /** Wider all around. */
    record Grow(int by) implements MaskEdit {
        public Grow {
            notNegative(by);
        }
    }

    /** Narrower all around; the edges of the picture do not count as rims. */
    record Shrink(int by) implements MaskEdit {
        public Shrink {
            notNegative(by);
        }
    }

    /** The rim alone, so far to either side. */
    record Border(int by) implements MaskEdit {
        public Border {
            notNegative(by);
        }
    }

    /** Rims fade over about so far to either side: a Gaussian whose standard deviation is half of it. */
    record Feather(int by) implements MaskEdit {
        public Feather {
            notNegative(by);
        }
    }

    /** Corners and stairs up to about so large are rounded; rims stay sharp. */
    record Smooth(int by) implements MaskEdit {
        public Smooth {
            notNegative(by);
        }
    }

    /**
     * Rims find the picture's own edges, hair by hair.
     *
     * @param by how far from the rim pixels may be either
     */
    record Refine(int by) implements MaskEdit {
        public Refine {
            notNegative(by);
        }
    }

    /** What is more than half meant is, and nothing else. */
    record Harden() implements MaskEdit {}

    private static void notNegative(int by) {
        if (by < 0) throw new IllegalArgumentException("by " + by);
    }
}
