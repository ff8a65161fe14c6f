package org.kinora.media.internal.av;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.media.internal.Faults;

/** Knows still pictures by their first bytes. FFmpeg goes by the name first, and takes {@code shot%03d.png} for a pattern. */
final class Sniffer {
    private Sniffer() { }

    /** FFmpeg's name of the picture format, or null for anything else. */
    static String pictureFormat(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(12);
        } catch (IOException fault) {
            throw Faults.damaged(file, String.valueOf(fault.getMessage()));
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) return "png_pipe";
        if (text.startsWith("\u00ff\u00d8\u00ff")) return "jpeg_pipe";
        if (text.startsWith("RIFF") && text.endsWith("WEBP")) return "webp_pipe";
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return "tiff_pipe";
        if (text.startsWith("BM") && text.length() == 12 && text.startsWith("\0\0\0\0", 6)) return "bmp_pipe";
        return null;
    }
}
