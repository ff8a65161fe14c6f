package org.kinora.imaging.internal.fill;

/** Sums over squares. */
final class Box {
    private Box() {
    }

    /** For each place the sum over the square of {@code side} pixels (odd) around it; what is outside counts nothing. */
    static int[] sums(int[] values, int width, int height, int side) {
        int reach = side / 2;
        int[] across = new int[width * height];
        for (int y = 0; y < height; y++) {
            int sum = 0;
            for (int x = -reach; x < width; x++) {
                if (x + reach < width) sum += values[y * width + x + reach];
                if (x - reach - 1 >= 0) sum -= values[y * width + x - reach - 1];
                if (x >= 0) across[y * width + x] = sum;
            }
        }
        int[] made = new int[width * height];
        for (int x = 0; x < width; x++) {
            int sum = 0;
            for (int y = -reach; y < height; y++) {
                if (y + reach < height) sum += across[(y + reach) * width + x];
                if (y - reach - 1 >= 0) sum -= across[(y - reach - 1) * width + x];
                if (y >= 0) made[y * width + x] = sum;
            }
        }
        return made;
    }
}
