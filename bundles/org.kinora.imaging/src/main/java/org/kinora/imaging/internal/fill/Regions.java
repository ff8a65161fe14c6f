package org.kinora.imaging.internal.fill;

/**
 * What colours the regions have that continued edges bound, so that what is copied into a region comes from one of about its colour.
 *
 * <p>One mean colour stands for a patch. It counts less from size to size, and at the full size not at all: there the looks of the patch decide.
 */
final class Regions {
    /** What a difference of colour counts for at first, against the same difference in each pixel of a patch. */
    private static final double FIRST = 0.5;
    /** What it counts for at a level as a part of what it counts for at the next smaller one. */
    private static final double FADING = 0.5;

    private final int width;
    private final int height;
    private final int colours;
    private final short[] means;
    private final double weight;
    private final int factor;

    private Regions(int width, int height, int colours, short[] means, double weight) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.means = means;
        this.weight = weight;
        factor = (int) Math.round(weight * Level.SIDE * Level.SIDE);
    }

    /** The colours, the first of the features, of a level in which colours have flowed into the hole already: means of three pixels by three. */
    static Regions of(Level level, int colours) {
        short[] means = new short[level.width * level.height * colours];
        for (int y = 0; y < level.height; y++) {
            for (int x = 0; x < level.width; x++) {
                for (int c = 0; c < colours; c++) {
                    int sum = 0;
                    int count = 0;
                    for (int py = Math.max(0, y - 1); py <= Math.min(level.height - 1, y + 1); py++) {
                        for (int px = Math.max(0, x - 1); px <= Math.min(level.width - 1, x + 1); px++) {
                            sum += level.features[(py * level.width + px) * level.channels + c];
                            count++;
                        }
                    }
                    means[(y * level.width + x) * colours + c] = (short) (sum / count);
                }
            }
        }
        return new Regions(level.width, level.height, colours, means, FIRST);
    }

    /** The same for a level of twice the size. */
    Regions finer(Level level) {
        short[] into = new short[level.width * level.height * colours];
        for (int y = 0; y < level.height; y++) {
            for (int x = 0; x < level.width; x++) {
                int from = (Math.min(height - 1, y / 2) * width + Math.min(width - 1, x / 2)) * colours;
                System.arraycopy(means, from, into, (y * level.width + x) * colours, colours);
            }
        }
        return new Regions(level.width, level.height, colours, into, weight * FADING);
    }

    /** How far apart the colours of two patches are, in squares of feature units over a patch. */
    int apart(int patch, int other) {
        if (factor == 0) return 0;
        int middle = Level.SIDE / 2 * width + Level.SIDE / 2;
        int a = (patch + middle) * colours;
        int b = (other + middle) * colours;
        int sum = 0;
        for (int c = 0; c < colours; c++) sum += (means[a + c] - means[b + c]) * (means[a + c] - means[b + c]);
        return sum * factor;
    }
}
