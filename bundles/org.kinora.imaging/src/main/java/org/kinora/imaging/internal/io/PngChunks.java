package org.kinora.imaging.internal.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;

/** What the chunks of one PNG file say, gathered one by one. Metadata that cannot be read is left out: the pixels are what counts. */
final class PngChunks {
    static final String XMP = "XML:com.adobe.xmp";
    /** No profile and no text is longer; a few kilobytes can deflate into gigabytes. */
    private static final int MOST = 1 << 24;

    private final String file;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private Optional<Blob> icc = Optional.empty();
    private Optional<Blob> exif = Optional.empty();
    private Optional<String> xmp = Optional.empty();
    private Optional<Density> density = Optional.empty();
    private long pixelBytes;
    private int pages = 1;
    private boolean transparent;
    private boolean ended;

    PngChunks(String file) {
        this.file = file;
    }

    void take(String name, FileBytes bytes, long at, long length) {
        switch (name) {
            case "IDAT" -> pixelBytes += length;
            case "IEND" -> ended = true;
            case "tRNS" -> transparent = true;
            case "acTL" -> pages = length < 4 ? 1 : (int) Math.clamp(bytes.u32(at), 1, 1_000_000);
            case "pHYs" -> density(bytes, at, length);
            case "eXIf" -> exif = length > MOST ? Optional.empty() : Optional.of(Blob.of(bytes.array(at, length)));
            case "iCCP" -> profile(bytes.array(at, Math.min(length, MOST)));
            case "tEXt", "zTXt", "iTXt" -> text(name, bytes.array(at, Math.min(length, MOST)));
            default -> { }
        }
    }

    boolean ended() {
        return ended;
    }

    boolean transparent() {
        return transparent;
    }

    int pages() {
        return pages;
    }

    /** How many bytes of deflated pixels there are; none at all is a fault. */
    long pixelBytes() {
        if (pixelBytes == 0) throw Damage.broken(file, "no pixels");
        return pixelBytes;
    }

    Metadata metadata() {
        Orientation orientation = exif.map(block -> ExifBlock.orientation(block.bytes())).orElse(Orientation.UPRIGHT);
        return new Metadata(orientation, icc, exif, xmp, density, texts);
    }

    private void density(FileBytes bytes, long at, long length) {
        if (length != 9 || bytes.u8(at + 8) != 1 || bytes.u32(at) == 0 || bytes.u32(at + 4) == 0) return;
        density = Optional.of(new Density(bytes.u32(at) * 1000, bytes.u32(at + 4) * 1000));
    }

    private void profile(byte[] chunk) {
        int name = zero(chunk, 0);
        if (name + 2 > chunk.length) return;
        inflated(chunk, name + 2).filter(profile -> profile.length > 0).ifPresent(profile -> icc = Optional.of(Blob.of(profile)));
    }

    private void text(String kind, byte[] chunk) {
        int end = zero(chunk, 0);
        if (end >= chunk.length) return;
        String keyWord = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
        Charset charset = kind.equals("iTXt") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        int from = end + 1;
        boolean deflated = kind.equals("zTXt");
        if (deflated) from++;
        if (kind.equals("iTXt")) {
            if (end + 3 > chunk.length) return;
            deflated = chunk[end + 1] == 1;
            from = zero(chunk, zero(chunk, end + 3) + 1) + 1;
        }
        if (from > chunk.length) return;
        Optional<byte[]> bytes = deflated ? inflated(chunk, from) : Optional.of(Arrays.copyOfRange(chunk, from, chunk.length));
        bytes.map(plain -> new String(plain, charset)).ifPresent(text -> {
            if (keyWord.equals(XMP)) xmp = Optional.of(text);
            else texts.put(keyWord, text);
        });
    }

    /** Where the next zero stands, or the end. */
    private static int zero(byte[] bytes, int from) {
        int at = Math.min(from, bytes.length);
        while (at < bytes.length && bytes[at] != 0) at++;
        return at;
    }

    private static Optional<byte[]> inflated(byte[] chunk, int from) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(chunk, from, chunk.length - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int made = inflater.inflate(buffer);
                if (made == 0 && (inflater.needsInput() || inflater.needsDictionary())) return Optional.empty();
                out.write(buffer, 0, made);
                if (out.size() > MOST) return Optional.empty();
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException damaged) {
            return Optional.empty();
        }
    }

    static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }
}
