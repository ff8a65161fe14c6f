package org.kinora.production.internal.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, as a JPEG file tells it (Exif 2.32, tag 0x0112).
 *
 * @param value 1 to 8; 1 upright
 */
record Orientation(int value) {
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    static Orientation of(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readUnsignedShort() != 0xFFD8) return new Orientation(1);
            for (int marker = in.readUnsignedShort(); marker >= 0xFFE0 && marker <= 0xFFEF; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (marker == 0xFFE1 && segment.length > 20 && ByteBuffer.wrap(segment).getInt() == EXIF) return exif(segment);
            }
        } catch (IOException | RuntimeException unknown) {
            // What tells no orientation is upright.
        }
        return new Orientation(1);
    }

    private static Orientation exif(byte[] segment) {
        ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            int value = tiff.getShort(entry + 8);
            if (tiff.getShort(entry) == TAG && value >= 1 && value <= 8) return new Orientation(value);
        }
        return new Orientation(1);
    }

    Pixels upright(Pixels from) {
        if (value == 1) return from;
        boolean turned = value >= 5;
        int w = turned ? from.height() : from.width();
        int h = turned ? from.width() : from.height();
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int right = w - 1 - x;
            int low = h - 1 - y;
            out[y * w + x] = switch (value) {
                case 2 -> from.at(right, y);
                case 3 -> from.at(right, low);
                case 4 -> from.at(x, low);
                case 5 -> from.at(y, x);
                case 6 -> from.at(y, right);
                case 7 -> from.at(low, right);
                default -> from.at(low, x);
            };
        }
        return new Pixels(w, h, out);
    }
}
