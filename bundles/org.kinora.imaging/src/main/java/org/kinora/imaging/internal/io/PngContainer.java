package org.kinora.imaging.internal.io;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Memory;

/** PNG (third edition, W3C 2025): a signature and chunks of length, name, bytes and checksum. */
final class PngContainer implements Container, Dress {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    /** Deflate makes 258 bytes of at least two bits. */
    private static final long DEFLATE_RATIO = 1032;

    @Override
    public PictureKind kind() {
        return PictureKind.PNG;
    }

    @Override
    public boolean mine(FileBytes file) {
        return file.says(0, SIGNATURE);
    }

    @Override
    public Stored look(FileBytes file) {
        if (!file.says(12, "IHDR") || file.u32(8) != 13) throw Damage.broken(file.name(), "no header chunk");
        PngChunks chunks = new PngChunks(file.name());
        long at = 8;
        while (!chunks.ended()) {
            long length = file.u32(at);
            file.need(at + 8, length + 4);
            checksum(file, at, length);
            chunks.take(file.text(at + 4, 4, StandardCharsets.ISO_8859_1), file, at + 8, length);
            at += length + 12;
        }
        long width = file.u32(16);
        long height = file.u32(20);
        int depth = file.u8(24);
        int colour = file.u8(25);
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE)
            throw Damage.broken(file.name(), width + " x " + height + " pixels");
        long row = (width * depth * samples(colour, file.name()) + 7) / 8;
        if ((double) row * height / DEFLATE_RATIO > chunks.pixelBytes() + 1) throw Damage.bomb(file.name(), width, height, file.size());
        return new Stored((int) width, (int) height, format(depth, colour, chunks.transparent()), chunks.pages(), chunks.metadata());
    }

    /** A chunk without which nothing can be shown has to be whole; others are looked at only when they are read. */
    private static void checksum(FileBytes file, long at, long length) {
        boolean critical = (file.u8(at + 4) & 0x20) == 0;
        if (!critical) return;
        CRC32 sum = new CRC32();
        sum.update(file.bytes().asSlice(at + 4, length + 4).asByteBuffer());
        if (sum.getValue() != file.u32(at + 8 + length)) throw Damage.broken(file.name(), "a chunk with a wrong checksum");
    }

    /**
     * The file with the chunks that make pixels and no others: what decoders complain of in the rest is nothing to the picture, and of a film of
     * pictures
     * the first stays.
     */
    static MemorySegment bare(FileBytes file, Memory memory) {
        MemorySegment bare = memory.take(file.size());
        MemorySegment.copy(file.bytes(), 0, bare, 0, 8);
        long to = 8;
        for (long at = 8; at + 12 <= file.size();) {
            long length = file.u32(at) + 12;
            file.need(at, length);
            String name = file.text(at + 4, 4, StandardCharsets.ISO_8859_1);
            if ((name.charAt(0) & 0x20) == 0 || name.equals("tRNS")) {
                MemorySegment.copy(file.bytes(), at, bare, to, length);
                to += length;
            }
            at += length;
            if (name.equals("IEND")) break;
        }
        return bare.asSlice(0, to);
    }

    private static int samples(int colour, String name) {
        return switch (colour) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw Damage.broken(name, "colour type " + colour);
        };
    }

    private static RasterFormat format(int depth, int colour, boolean transparent) {
        boolean alpha = transparent || colour >= 4;
        boolean grey = colour == 0 || colour == 4;
        return new RasterFormat(grey ? 1 : 3, depth == 16 ? Samples.U16 : Samples.U8, Transfer.SRGB, alpha ? Alpha.STRAIGHT : Alpha.NONE);
    }

    @Override
    public byte[] dressed(byte[] plain, Metadata metadata) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 4096);
        // signature and header first, then what has to stand before the pixels
        int header = 8 + 12 + 13;
        out.write(plain, 0, header);
        try {
            metadata.icc().ifPresent(profile -> chunk(out, "iCCP", join("icc\0\0".getBytes(StandardCharsets.ISO_8859_1),
                    PngChunks.deflated(profile.bytes()))));
            if (metadata.density().isPresent()) chunk(out, "pHYs", density(metadata.density().orElseThrow()));
            ExifBlock.of(metadata).ifPresent(block -> chunk(out, "eXIf", block));
            metadata.xmp().ifPresent(packet -> chunk(out, "iTXt", international(PngChunks.XMP, packet)));
            for (Map.Entry<String, String> text : metadata.texts().entrySet()) chunk(out, "iTXt", international(text.getKey(), text.getValue()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.write(plain, header, plain.length - header);
        return out.toByteArray();
    }

    private static byte[] density(Density density) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt((int) Math.max(1, Math.round(density.across() / 1000.0)));
        out.writeInt((int) Math.max(1, Math.round(density.down() / 1000.0)));
        out.writeByte(1);
        return bytes.toByteArray();
    }

    private static byte[] international(String keyWord, String text) {
        return join((keyWord + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) {
        byte[] named = join(name.getBytes(StandardCharsets.ISO_8859_1), bytes);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(named);
        out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
