package org.kinora.artist.internal.render;

import java.util.Arrays;

/** A map from long keys (not 0) to whole numbers, open addressing. */
final class Keys {
    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    void clear(int expected) {
        int wanted = Math.max(256, Integer.highestOneBit(Math.max(1, expected)) << 2);
        if (keys.length < wanted) {
            keys = new long[wanted];
            values = new int[wanted];
        } else if (size > 0) {
            Arrays.fill(keys, 0);
        }
        size = 0;
    }

    /** The place of a key, made with {@code value} when it is new. */
    int slot(long key, int value) {
        if (2 * size >= keys.length) grow();
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (keys[at] != 0 && keys[at] != key) at = at + 1 & mask;
        if (keys[at] == 0) {
            keys[at] = key;
            values[at] = value;
            size++;
        }
        return at;
    }

    int value(int slot) {
        return values[slot];
    }

    void value(int slot, int value) {
        values[slot] = value;
    }

    /** The value of a key, {@code value} from now on when it is new. */
    int get(long key, int value) {
        // The slot first: finding it may replace the table.
        int slot = slot(key, value);
        return values[slot];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) if (oldKeys[i] != 0) slot(oldKeys[i], oldValues[i]);
    }

    private static int spread(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h ^ h >>> 32) >>> 1;
    }
}
