package org.kinora.splat.cuda.internal.device;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The kernels as they are shipped: text for the driver's assembler, made from the sources beside it. */
public final class Kernels {
    private static final String NAME = "/org/kinora/splat/cuda/internal/device/splat.ptx";

    private Kernels() {
    }

    /** All of it, with the zero at its end that the driver wants. */
    public static byte[] text() {
        try (InputStream in = Kernels.class.getResourceAsStream(NAME)) {
            byte[] text = in.readAllBytes();
            return java.util.Arrays.copyOf(text, text.length + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
