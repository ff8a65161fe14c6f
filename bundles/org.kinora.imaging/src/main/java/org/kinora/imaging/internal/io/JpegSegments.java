package org.kinora.imaging.internal.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;

/** Walks over the segments of one JPEG file from its start to its end marker. */
final class JpegSegments {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final FileBytes file;
    private final SortedMap<Integer, byte[]> profile = new TreeMap<>();
    private Optional<Blob> exif = Optional.empty();
    private Optional<String> xmp = Optional.empty();
    private Optional<Density> density = Optional.empty();
    private int width;
    private int height;
    private int components;
    private boolean scanned;

    JpegSegments(FileBytes file) {
        this.file = file;
    }

    void walk() {
        long at = 2;
        while (true) {
            if (file.u8(at) != 0xFF) throw Damage.broken(file.name(), "no marker where one has to be");
            while (file.u8(at + 1) == 0xFF) at++;
            int marker = file.u8(at + 1);
            at += 2;
            if (marker == END) break;
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) continue;
            int length = file.u16(at);
            if (length < 2) throw Damage.broken(file.name(), "a segment of " + length + " bytes");
            file.need(at, length);
            segment(marker, at + 2, length - 2);
            at += length;
            if (marker == SCAN) at = afterScan(at);
        }
        if (width == 0 || !scanned) throw Damage.broken(file.name(), "no pixels");
    }

    /** Coded pixels end at the first marker that is neither a stuffed zero nor a restart. */
    private long afterScan(long from) {
        scanned = true;
        long at = from;
        while (true) {
            while (file.u8(at) != 0xFF) at++;
            int next = file.u8(at + 1);
            if (next != 0 && (next < 0xD0 || next > 0xD7) && next != 0xFF) return at;
            at += next == 0xFF ? 1 : 2;
        }
    }

    private void segment(int marker, long at, int length) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) frame(marker, at, length);
        else if (marker == 0xE0 && file.says(at, "JFIF\0") && length >= 14) jfif(at);
        else if (marker == 0xE1 && file.says(at, JpegContainer.EXIF)) exif(at + 6, length - 6);
        else if (marker == 0xE1 && file.says(at, JpegContainer.XMP) && xmp.isEmpty())
            xmp = Optional.of(file.text(at + 29, Math.max(0, length - 29), StandardCharsets.UTF_8));
        else if (marker == 0xE2 && file.says(at, JpegContainer.ICC) && length > 14)
            profile.putIfAbsent(file.u8(at + 12), file.array(at + 14, length - 14));
    }

    private void exif(long at, int length) {
        if (exif.isEmpty() && length > 8) exif = Optional.of(Blob.of(file.array(at, length)));
    }

    private void frame(int marker, long at, int length) {
        if (width != 0) throw Damage.broken(file.name(), "a second frame");
        if (length < 6) throw Damage.broken(file.name(), "a short frame header");
        if (marker > 0xC2) throw Damage.unknown(file.name(), "a JPEG with lossless or arithmetic coding");
        if (file.u8(at) != 8) throw Damage.unknown(file.name(), "a JPEG with " + file.u8(at) + " bits");
        height = file.u16(at + 1);
        width = file.u16(at + 3);
        components = file.u8(at + 5);
    }

    private void jfif(long at) {
        int unit = file.u8(at + 7);
        long across = file.u16(at + 8);
        long down = file.u16(at + 10);
        if (unit < 1 || unit > 2 || across == 0 || down == 0) return;
        double perMetre = unit == 1 ? 1000 / 0.0254 : 1000 * 100;
        density = Optional.of(new Density(Math.round(across * perMetre), Math.round(down * perMetre)));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int components() {
        return components;
    }

    Metadata metadata() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        Optional<Blob> icc = whole.size() == 0 ? Optional.empty() : Optional.of(Blob.of(whole.toByteArray()));
        Orientation orientation = exif.map(block -> ExifBlock.orientation(block.bytes())).orElse(Orientation.UPRIGHT);
        return new Metadata(orientation, icc, exif, xmp, density, new TreeMap<>());
    }
}
