package org.kinora.screenplay.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells by their first bytes files that people take for scripts but that hold no plain text, so that a message can name them. */
final class Foreign {
    private static final Map<String, String> HEADS = heads();

    private Foreign() {}

    /** What the bytes are in words, such as {@code a PDF document}; empty when they may be text. */
    static Optional<String> name(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return HEADS.entrySet().stream().filter(entry -> head.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("%PDF-", "a PDF document");
        heads.put("PK\u0003\u0004", "a zipped document (such as .docx, .odt or .fadein)");
        heads.put("{\\rtf", "an RTF document");
        heads.put("\u00D0\u00CF\u0011\u00E0", "an old Word document");
        heads.put("\u0089PNG", "a PNG picture");
        heads.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        heads.put("GIF8", "a GIF picture");
        heads.put("ID3", "an MP3 sound file");
        heads.put("RIFF", "a RIFF file (sound or video)");
        heads.put("\u007FELF", "a program");
        heads.put("\u001F\u008B", "a gzip archive");
        return heads;
    }
}
