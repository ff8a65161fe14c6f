package org.kinora.imaging.internal.track;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Work;

/** A mask kept small while others are made: mostly runs, it deflates to a hundredth. */
record DeflatedMask(int width, int height, byte[] bytes) {
    static DeflatedMask of(Mask mask) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(mask.memory().toArray(ValueLayout.JAVA_BYTE));
            deflater.finish();
            byte[] bytes = new byte[1 << 16];
            int length = 0;
            while (!deflater.finished()) {
                if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
                length += deflater.deflate(bytes, length, bytes.length - length);
            }
            return new DeflatedMask(mask.width(), mask.height(), Arrays.copyOf(bytes, length));
        }
    }

    /** The caller closes it. */
    Mask inflated(Work work) {
        Mask mask = Mask.take(width, height, work);
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes);
            byte[] plain = new byte[width * height];
            int made = 0;
            while (made < plain.length && !inflater.finished()) made += inflater.inflate(plain, made, plain.length - made);
            mask.memory().copyFrom(MemorySegment.ofArray(plain));
            return mask;
        } catch (DataFormatException impossible) {
            mask.close();
            throw new IllegalStateException(impossible);
        }
    }
}
