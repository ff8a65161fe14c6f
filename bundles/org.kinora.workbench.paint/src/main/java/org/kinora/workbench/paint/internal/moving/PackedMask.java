package org.kinora.workbench.paint.internal.moving;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Work;

/** A mask in few bytes, so that a whole shot's fit into memory. Immutable. */
public final class PackedMask {
    private final int width;
    private final int height;
    private final byte[] bytes;

    private PackedMask(int width, int height, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /** @param mask borrowed */
    public static PackedMask of(Mask mask) {
        byte[] plain = mask.memory().toArray(ValueLayout.JAVA_BYTE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] part = new byte[8192];
            while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
        }
        return new PackedMask(mask.width(), mask.height(), out.toByteArray());
    }

    /** The mask; the caller closes it. */
    public Mask open(Work work) {
        byte[] plain = new byte[width * height];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes);
            int at = 0;
            while (at < plain.length && !inflater.finished()) at += inflater.inflate(plain, at, plain.length - at);
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        Mask mask = Mask.take(width, height, work);
        MemorySegment.copy(plain, 0, mask.memory(), ValueLayout.JAVA_BYTE, 0, plain.length);
        return mask;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
