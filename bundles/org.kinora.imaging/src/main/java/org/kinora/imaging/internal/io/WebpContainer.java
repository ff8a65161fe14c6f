package org.kinora.imaging.internal.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.RasterFormat;

/** WebP (RFC 9649): a RIFF file with one chunk of pixels, or with an extended header, metadata and pixels. */
final class WebpContainer implements Container, Dress {
    private static final int HAS_ICC = 0x20;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;

    @Override
    public PictureKind kind() {
        return PictureKind.WEBP;
    }

    @Override
    public boolean mine(FileBytes file) {
        return file.says(0, "RIFF") && file.says(8, "WEBP");
    }

    @Override
    public Stored look(FileBytes given) {
        FileBytes file = given.with(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + file.u32(4);
        file.need(0, end);
        Found found = new Found();
        for (long at = 12; at + 8 <= end;) {
            long length = file.u32(at + 4);
            file.need(at + 8, length);
            found.take(file.text(at, 4, StandardCharsets.ISO_8859_1), file, at + 8, length);
            at += 8 + length + (length & 1);
        }
        if (found.width == 0 || !found.pixels) throw Damage.broken(file.name(), "no pixels");
        if (found.frames > 0 && found.pages == 0) throw Damage.broken(file.name(), "no pixels");
        return new Stored(found.width, found.height, found.alpha ? RasterFormat.RGBA8 : RasterFormat.RGB8, Math.max(1, found.pages),
                found.metadata());
    }

    /** What the chunks say so far. */
    private static final class Found {
        private int width;
        private int height;
        private int frames;
        private int pages;
        private boolean alpha;
        private boolean pixels;
        private Optional<Blob> icc = Optional.empty();
        private Optional<Blob> exif = Optional.empty();
        private Optional<String> xmp = Optional.empty();

        void take(String name, FileBytes file, long at, long length) {
            switch (name) {
                case "VP8X" -> {
                    alpha = (file.u8(at) & HAS_ALPHA) != 0;
                    frames = (file.u8(at) & 2) != 0 ? 1 : 0;
                    size(1 + u24(file, at + 4), 1 + u24(file, at + 7));
                }
                case "VP8 " -> {
                    if (!file.says(at + 3, "\u009d\u0001\u002a")) throw Damage.broken(file.name(), "no key frame");
                    pixels = true;
                    size(file.u16(at + 6) & 0x3FFF, file.u16(at + 8) & 0x3FFF);
                }
                case "VP8L" -> {
                    if (file.u8(at) != 0x2F) throw Damage.broken(file.name(), "no lossless header");
                    pixels = true;
                    long bits = file.u32(at + 1);
                    if (width == 0) alpha = (bits >> 28 & 1) != 0;
                    size((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
                }
                case "ANMF" -> {
                    pages++;
                    pixels = true;
                }
                case "ICCP" -> icc = Optional.of(Blob.of(file.array(at, length)));
                case "EXIF" -> exif = Optional.of(Blob.of(block(file, at, length)));
                case "XMP " -> xmp = Optional.of(file.text(at, length, StandardCharsets.UTF_8));
                default -> { }
            }
        }

        /** The first header that has a size counts: it is the one of the whole picture. */
        private void size(int columns, int rows) {
            if (width != 0) return;
            width = columns;
            height = rows;
        }

        /** Some writers put JPEG's name before the block. */
        private static byte[] block(FileBytes file, long at, long length) {
            int name = file.says(at, JpegContainer.EXIF) ? JpegContainer.EXIF.length() : 0;
            return file.array(at + name, Math.max(0, length - name));
        }

        private static int u24(FileBytes file, long at) {
            return file.u16(at) | file.u8(at + 2) << 16;
        }

        Metadata metadata() {
            Orientation orientation = exif.map(block -> ExifBlock.orientation(block.bytes())).orElse(Orientation.UPRIGHT);
            return new Metadata(orientation, icc, exif, xmp, Optional.empty(), new TreeMap<>());
        }
    }

    @Override
    public byte[] dressed(byte[] plain, Metadata metadata) {
        Optional<byte[]> exif = ExifBlock.of(metadata);
        if (metadata.icc().isEmpty() && exif.isEmpty() && metadata.xmp().isEmpty()) return plain;
        Stored stored = look(FileBytes.of(plain, "WebP"));
        ByteArrayOutputStream body = new ByteArrayOutputStream(plain.length + 4096);
        int flags = (metadata.icc().isPresent() ? HAS_ICC : 0) | (stored.format().hasAlpha() ? HAS_ALPHA : 0)
                | (exif.isPresent() ? HAS_EXIF : 0) | (metadata.xmp().isPresent() ? HAS_XMP : 0);
        ByteBuffer header = ByteBuffer.allocate(10).put((byte) flags).put(new byte[3]);
        chunk(body, "VP8X", put24(put24(header, stored.width() - 1), stored.height() - 1).array());
        metadata.icc().ifPresent(profile -> chunk(body, "ICCP", profile.bytes()));
        pixels(plain, body);
        exif.ifPresent(block -> chunk(body, "EXIF", block));
        metadata.xmp().ifPresent(packet -> chunk(body, "XMP ", packet.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() + 12);
        out.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.size() + 4).array());
        out.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    /** The chunks that hold pixels, as they stand. */
    private static void pixels(byte[] plain, ByteArrayOutputStream body) {
        FileBytes file = FileBytes.of(plain, "WebP").with(ByteOrder.LITTLE_ENDIAN);
        for (long at = 12; at + 8 <= plain.length;) {
            String name = file.text(at, 4, StandardCharsets.ISO_8859_1);
            long length = file.u32(at + 4);
            if (name.equals("VP8 ") || name.equals("VP8L") || name.equals("ALPH")) chunk(body, name, file.array(at + 8, length));
            at += 8 + length + (length & 1);
        }
    }

    private static ByteBuffer put24(ByteBuffer buffer, int value) {
        return buffer.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).array());
        out.writeBytes(bytes);
        if ((bytes.length & 1) != 0) out.write(0);
    }
}
