package org.kinora.workbench.player.internal;

import org.kinora.api.media.FramePixels;

/** How the light and the colours of a picture are shown to be measured; figures after ITU-R BT.709. */
enum Scope {
    /** Luma from left to right of the picture, black below, white above. */
    WAVEFORM {
        @Override
        void plot(Plot plot, int x, int red, int green, int blue) {
            plot.add(x, 255 - luma(red, green, blue), 0x7FE08A);
        }
    },
    /** Red, green and blue beside one another, each from left to right of the picture. */
    PARADE {
        @Override
        void plot(Plot plot, int x, int red, int green, int blue) {
            plot.add(x / 3, 255 - red, 0xFF5A5A);
            plot.add(x / 3 + SIZE / 3, 255 - green, 0x5AE66E);
            plot.add(x / 3 + 2 * SIZE / 3, 255 - blue, 0x6E96FF);
        }
    },
    /** Colour difference: grey in the middle, the more colour the farther out; Cb to the right, Cr upwards. */
    VECTORSCOPE {
        @Override
        void plot(Plot plot, int x, int red, int green, int blue) {
            double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            plot.add((int) Math.round(127.5 + (blue - luma) / 1.8556), (int) Math.round(127.5 - (red - luma) / 1.5748), 0xD8D8D8);
        }
    },
    /** How many pixels have which luma, dark to the left. */
    HISTOGRAM {
        @Override
        void plot(Plot plot, int x, int red, int green, int blue) {
            plot.counts[luma(red, green, blue)]++;
        }
    };

    /** Width and height of what is plotted. */
    static final int SIZE = 256;
    private static final int COLUMNS = 320;

    abstract void plot(Plot plot, int x, int red, int green, int blue);

    static int luma(int red, int green, int blue) {
        return Math.clamp(Math.round(0.2126f * red + 0.7152f * green + 0.0722f * blue), 0, 255);
    }

    /** Points that get brighter the more of the picture meets in them. */
    static final class Plot {
        private final int[] pixels = new int[SIZE * SIZE];
        private final int[] counts = new int[SIZE];

        private void add(int x, int y, int rgb) {
            int at = Math.clamp(y, 0, SIZE - 1) * SIZE + Math.clamp(x, 0, SIZE - 1);
            int now = pixels[at];
            int sum = 0;
            for (int shift = 0; shift <= 16; shift += 8)
                sum |= Math.min(rgb >> shift & 0xFF, (now >> shift & 0xFF) + (rgb >> shift & 0xFF) / 5) << shift;
            pixels[at] = sum;
        }

        private int[] drawn() {
            int most = 1;
            for (int i = 1; i < SIZE - 1; i++) most = Math.max(most, counts[i]);
            for (int x = 0; x < SIZE; x++)
                for (int y = SIZE - Math.min(SIZE, (int) ((long) counts[x] * (SIZE - 1) / most)); y < SIZE; y++) pixels[y * SIZE + x] = 0xC8CCD4;
            return pixels;
        }
    }

    /** The plot of a picture, {@link #SIZE} squared, RGB in each. */
    int[] of(FramePixels picture) {
        Plot plot = new Plot();
        int step = Math.max(1, picture.width() / COLUMNS);
        for (int y = 0; y < picture.height(); y += step) {
            for (int x = 0; x < picture.width(); x += step) {
                int rgb = picture.pixels()[y * picture.width() + x];
                plot(plot, x * SIZE / picture.width(), rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
            }
        }
        return plot.drawn();
    }
}
