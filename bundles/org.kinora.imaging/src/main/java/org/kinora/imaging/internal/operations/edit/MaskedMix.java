package org.kinora.imaging.internal.operations.edit;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;

/** Mixes one picture into another as far as a mask covers it. */
final class MaskedMix {
    private MaskedMix() {}

    /**
     * Writes into {@code ground}; where the mask is 0 not a bit of it changes, alpha stays.
     *
     * @param fresh of the ground's size and format, but without alpha
     */
    static void lay(Raster fresh, Mask mask, Raster ground, Work work) {
        MemorySegment cover = mask.memory();
        int width = ground.width();
        for (int y = 0; y < ground.height(); y++) {
            if (y % 64 == 0) work.checkCancelled();
            for (int x = 0; x < width; x++) {
                long at = (long) y * width + x;
                int share = cover.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
                if (share == 0) continue;
                for (int plane = 0; plane < ground.format().channels(); plane++) mix(fresh.plane(plane), ground.plane(plane), ground, at, share);
            }
        }
    }

    private static void mix(MemorySegment from, MemorySegment to, Raster like, long at, int share) {
        switch (like.format().samples()) {
            case U8 -> {
                int now = to.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
                int then = from.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
                to.set(ValueLayout.JAVA_BYTE, at, (byte) ((now * (255 - share) + then * share + 127) / 255));
            }
            case U16 -> {
                int now = to.get(ValueLayout.JAVA_SHORT, 2 * at) & 0xFFFF;
                int then = from.get(ValueLayout.JAVA_SHORT, 2 * at) & 0xFFFF;
                to.set(ValueLayout.JAVA_SHORT, 2 * at, (short) (((long) now * (255 - share) + (long) then * share + 127) / 255));
            }
            case F32 -> {
                float now = to.get(ValueLayout.JAVA_FLOAT, 4 * at);
                float then = from.get(ValueLayout.JAVA_FLOAT, 4 * at);
                to.set(ValueLayout.JAVA_FLOAT, 4 * at, now + (then - now) * share / 255);
            }
        }
    }
}
