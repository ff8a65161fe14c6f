package org.kinora.screenplay.internal.fountain;

import java.nio.charset.StandardCharsets;
import org.kinora.screenplay.internal.heading.Intro;
import org.kinora.screenplay.internal.text.Lines;

/** Judges by the first lines of a file whether it is a Fountain script. */
final class Signs {
    private static final int LOOKED_AT = 16_384;

    private Signs() {}

    /** 0 (not text) to 80: headings at the left margin or Fountain's own marks speak for it. */
    static int certainty(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFE
                && (bytes[1] & 0xFF) == 0xFF);
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (head.indexOf('\0') >= 0 || head.startsWith("<")) return 0;
        Lines lines = Lines.of(head);
        int signs = 0;
        for (int i = 0; i < lines.count(); i++) {
            String line = head.substring(lines.start(i), lines.end(i));
            if (line.isBlank()) continue;
            String bare = line.strip();
            if (Intro.read(bare).filter(Intro::dotted).isPresent() && line.length() == line.stripLeading().length()) signs += 2;
            if (bare.contains("[[") || bare.startsWith("@") || bare.startsWith("# ") || bare.startsWith("> ") || BlockKinds.pageBreak(bare)) signs++;
            if (i == 0 && bare.regionMatches(true, 0, "title:", 0, 6)) signs += 4;
        }
        return signs == 0 ? 20 : Math.min(80, 40 + 10 * signs);
    }
}
