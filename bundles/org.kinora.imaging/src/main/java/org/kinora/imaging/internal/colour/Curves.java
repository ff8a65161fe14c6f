package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.ColourTable;

/** Three curves read by straight lines between entries. Immutable; thread-safe. */
final class Curves {
    private final ColourTable table;

    Curves(ColourTable table) {
        this.table = table;
    }

    /** One number of one channel. */
    float at(int channel, float code) {
        float place = (code - table.least(channel)) * (table.size() - 1) / (table.most(channel) - table.least(channel));
        place = Math.clamp(place, 0f, table.size() - 1f);
        int below = Math.min((int) place, table.size() - 2);
        float low = table.entry(below, channel);
        return low + (place - below) * (table.entry(below + 1, channel) - low);
    }

    /** All 8 bit codes of one channel. */
    byte[] codes(int channel) {
        byte[] codes = new byte[256];
        for (int v = 0; v < 256; v++) codes[v] = (byte) Math.round(255 * Math.clamp(at(channel, v / 255f), 0f, 1f));
        return codes;
    }

}
