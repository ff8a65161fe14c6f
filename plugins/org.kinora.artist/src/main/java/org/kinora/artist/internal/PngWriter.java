package org.kinora.artist.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG files fast: filter "up", deflate level 1 (PNG specification, third edition, sections 9 and 10).
 *
 * <p>Flat layers compress well that way; level 6 would take four times as long for a tenth of the size. Washes on grained paper hold no repetitions:
 * there only the codes are fitted to the values (Huffman), which takes half the time.
 */
final class PngWriter {
    private PngWriter() {}

    /** Opaque picture from premultiplied or opaque ARGB. */
    static byte[] rgb(int width, int height, int[] argb) {
        return write(width, height, 8, 2, 3, Deflater.DEFAULT_STRATEGY, colours(width, argb));
    }

    /** Opaque picture of washes on paper. */
    static byte[] grained(int width, int height, int[] argb) {
        return write(width, height, 8, 2, 3, Deflater.HUFFMAN_ONLY, colours(width, argb));
    }

    private static Rows colours(int width, int[] argb) {
        return (y, row) -> {
            int p = y * width;
            for (int i = 0; i < row.length; p++) {
                int c = argb[p];
                row[i++] = (byte) (c >> 16);
                row[i++] = (byte) (c >> 8);
                row[i++] = (byte) c;
            }
        };
    }

    /** Picture with straight alpha from premultiplied ARGB. */
    static byte[] rgba(int width, int height, int[] argb) {
        return write(width, height, 8, 6, 4, Deflater.DEFAULT_STRATEGY, (y, row) -> {
            int p = y * width;
            for (int i = 0; i < row.length; p++, i += 4) {
                int c = argb[p];
                int a = c >>> 24;
                if (a == 0) {
                    row[i] = row[i + 1] = row[i + 2] = row[i + 3] = 0;
                    continue;
                }
                row[i] = (byte) straight(c >> 16 & 255, a);
                row[i + 1] = (byte) straight(c >> 8 & 255, a);
                row[i + 2] = (byte) straight(c & 255, a);
                row[i + 3] = (byte) a;
            }
        });
    }

    static byte[] grey16(int width, int height, short[] values) {
        return write(width, height, 16, 0, 2, Deflater.DEFAULT_STRATEGY, (y, row) -> {
            int p = y * width;
            for (int i = 0; i < row.length; p++) {
                row[i++] = (byte) (values[p] >> 8);
                row[i++] = (byte) values[p];
            }
        });
    }

    static byte[] grey8(int width, int height, byte[] values) {
        return write(width, height, 8, 0, 1, Deflater.DEFAULT_STRATEGY, (y, row) -> System.arraycopy(values, y * width, row, 0, width));
    }

    private static int straight(int value, int alpha) {
        return alpha == 255 ? value : Math.min(255, (value * 255 + alpha / 2) / alpha);
    }

    private interface Rows {
        void fill(int y, byte[] row);
    }

    private static byte[] write(int width, int height, int bits, int type, int pixel, int strategy, Rows rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(width * height / 4);
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits).put((byte) type).array(), 13);
        Deflater deflater = new Deflater(1);
        deflater.setStrategy(strategy);
        try {
            byte[] buffer = new byte[1 << 16];
            byte[] above = new byte[width * pixel];
            byte[] row = new byte[width * pixel];
            byte[] filtered = new byte[width * pixel + 1];
            filtered[0] = 2;
            for (int y = 0; y < height; y++) {
                rows.fill(y, row);
                for (int i = 0; i < row.length; i++) filtered[i + 1] = (byte) (row[i] - above[i]);
                deflater.setInput(filtered);
                drain(deflater, buffer, out, false);
                byte[] swap = above;
                above = row;
                row = swap;
            }
            deflater.finish();
            drain(deflater, buffer, out, true);
        } finally {
            deflater.end();
        }
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream out, boolean all) {
        while (all ? !deflater.finished() : !deflater.needsInput()) {
            int n = deflater.deflate(buffer);
            if (n > 0) chunk(out, "IDAT", buffer, n);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data, int length) {
        CRC32 crc = new CRC32();
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        crc.update(type);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(type);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
