package org.kinora.splat.internal.camera;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Columns and rows of a picture, from the head of its file alone: PNG (ISO 15948, 11.2.2) and JPEG (ITU-T T.81, B.2.2), not turned as EXIF might say.
 */
record PictureSize(int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int BEGIN = 0xFFD8;

    /** Empty when there is no such file, or it is of neither kind. */
    static Optional<PictureSize> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file)); DataInputStream in = new DataInputStream(bytes)) {
            in.mark(16);
            if (in.readLong() == PNG) {
                in.skipNBytes(8);
                return found(in.readInt(), in.readInt());
            }
            in.reset();
            return in.readUnsignedShort() == BEGIN ? frame(in) : Optional.empty();
        } catch (EOFException tooShort) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> found(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    /** Goes from marker to marker to the one that begins a frame. */
    private static Optional<PictureSize> frame(DataInputStream in) throws IOException {
        while (true) {
            int marker = in.readUnsignedShort();
            if (marker < 0xFFC0) return Optional.empty();
            int length = in.readUnsignedShort();
            boolean begins = marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (begins) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return found(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }
}
