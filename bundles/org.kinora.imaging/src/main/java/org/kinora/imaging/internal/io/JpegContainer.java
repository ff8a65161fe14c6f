package org.kinora.imaging.internal.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.RasterFormat;

/** JPEG (ITU-T T.81; JFIF 1.02; Adobe XMP part 3, 1.1.3; ICC.1 annex B.4): markers, each but a few with a length and bytes. */
final class JpegContainer implements Container, Dress {
    static final String EXIF = "Exif\0\0";
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String ICC = "ICC_PROFILE\0";
    private static final int LONGEST_SEGMENT = 65_533;
    /** A block of 8 x 8 numbers takes at least a bit. */
    private static final long PIXELS_PER_BYTE = 8 * 64;

    @Override
    public PictureKind kind() {
        return PictureKind.JPEG;
    }

    @Override
    public boolean mine(FileBytes file) {
        return file.says(0, "\u00ff\u00d8\u00ff");
    }

    @Override
    public Stored look(FileBytes file) {
        JpegSegments segments = new JpegSegments(file);
        segments.walk();
        long width = segments.width();
        long height = segments.height();
        if (width < 1 || height < 1) throw Damage.broken(file.name(), width + " x " + height + " pixels");
        if (width * height / PIXELS_PER_BYTE > file.size()) throw Damage.bomb(file.name(), width, height, file.size());
        return new Stored((int) width, (int) height, segments.components() == 1 ? RasterFormat.GREY8 : RasterFormat.RGB8, 1, segments.metadata());
    }

    @Override
    public byte[] dressed(byte[] plain, Metadata metadata) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 4096);
        out.write(plain, 0, 2);
        int rest = 2;
        FileBytes file = FileBytes.of(plain, "JPEG");
        if (file.u16(2) == 0xFFE0) {
            // JFIF has to come first; the density is one of its fields
            int length = file.u16(4) + 2;
            byte[] jfif = file.array(2, length);
            metadata.density().ifPresent(density -> ByteBuffer.wrap(jfif).put(11, (byte) 1).putShort(12, dots(density.across())).putShort(14,
                    dots(density.down())));
            out.writeBytes(jfif);
            rest += length;
        }
        ExifBlock.of(metadata).ifPresent(block -> segment(out, 0xE1, EXIF, block));
        metadata.xmp().ifPresent(packet -> segment(out, 0xE1, XMP, packet.getBytes(StandardCharsets.UTF_8)));
        Optional<byte[]> profile = metadata.icc().map(Blob::bytes);
        profile.ifPresent(bytes -> profile(out, bytes));
        out.write(plain, rest, plain.length - rest);
        return out.toByteArray();
    }

    private static short dots(long millipixelsPerMetre) {
        return (short) Math.clamp(Math.round(millipixelsPerMetre * 0.0254 / 1000), 1, 65_535);
    }

    /** In as many segments as it takes, numbered from 1. */
    private static void profile(ByteArrayOutputStream out, byte[] profile) {
        int part = LONGEST_SEGMENT - ICC.length() - 2;
        int parts = (profile.length + part - 1) / part;
        if (parts > 255) return;
        for (int i = 0; i < parts; i++) {
            byte[] bytes = Arrays.copyOfRange(profile, i * part, Math.min(profile.length, (i + 1) * part));
            segment(out, 0xE2, ICC + (char) (i + 1) + (char) parts, bytes);
        }
    }

    /** What is longer than a segment can be is left out: JPEG has no place for it. */
    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] bytes) {
        int length = name.length() + bytes.length;
        if (length > LONGEST_SEGMENT) return;
        out.write(0xFF);
        out.write(marker);
        out.write(length + 2 >> 8);
        out.write(length + 2);
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(bytes);
    }
}
