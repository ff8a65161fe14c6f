package org.kinora.artist.internal.set.trade;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.set.craft.Build;

/** What gives light. */
final class Lamps {
    private static final Surface OUTER = new Surface(820, 0xF0A030, false, Finish.LIGHT);
    private static final Surface INNER = new Surface(960, 0xFFE27A, false, Finish.LIGHT);

    private Lamps() {}

    /** A fire that burns above a point: half its width, and its height. */
    static void fire(Build b, double x, double y, double z, double wide, double high) {
        for (int i = -2; i <= 2; i++) {
            double share = 1 - Math.abs(i) * 0.22 - 0.12 * b.dice.between(0, 1);
            tongue(b.surface(OUTER), x + i * wide * 0.4, y, z, wide * 0.3, high * share);
            if (Math.abs(i) < 2) tongue(b.surface(INNER), x + i * wide * 0.36, y, z + wide * 0.2, wide * 0.16, high * share * 0.55);
        }
        b.ink(Ink.FULL);
    }

    private static void tongue(Build b, double x, double y, double z, double wide, double high) {
        double lean = wide * 0.5 * b.dice.between(-1, 1);
        b.ink(Ink.NONE).taper(wide, wide * 0.1, x, y, z, x - lean, y + high * 0.3, z, x + lean * 0.4, y + high * 0.7, z, x + lean, y + high, z);
    }
}
