package org.kinora.imaging.internal.fill;

/** A picture with its mirror image to the right of it: what looks the same from the left and from the right is completed from its other side. */
final class Mirror {
    private Mirror() {
    }

    static Level doubled(Level level) {
        int width = level.width;
        int channels = level.channels;
        int pixels = 2 * width * level.height;
        short[] features = new short[pixels * channels];
        boolean[] hole = new boolean[pixels];
        boolean[] source = new boolean[pixels];
        for (int y = 0; y < level.height; y++) {
            System.arraycopy(level.features, y * width * channels, features, 2 * y * width * channels, width * channels);
            System.arraycopy(level.hole, y * width, hole, 2 * y * width, width);
            System.arraycopy(level.source, y * width, source, 2 * y * width, width);
            for (int x = 0; x < width; x++) {
                int from = y * width + x;
                int to = 2 * y * width + 2 * width - 1 - x;
                System.arraycopy(level.features, from * channels, features, to * channels, channels);
                // no patch may lie across the fold
                source[to] = level.source[from] && x < width - 1;
            }
        }
        return new Level(2 * width, level.height, width, channels, level.given, features, hole, source);
    }

    static float[] doubled(float[] plane, int width, int height) {
        float[] both = new float[2 * width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(plane, y * width, both, 2 * y * width, width);
            for (int x = 0; x < width; x++) both[2 * y * width + 2 * width - 1 - x] = plane[y * width + x];
        }
        return both;
    }
}
