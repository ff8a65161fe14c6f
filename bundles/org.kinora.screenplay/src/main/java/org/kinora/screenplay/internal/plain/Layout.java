package org.kinora.screenplay.internal.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinora.screenplay.internal.fountain.Cue;
import org.kinora.screenplay.internal.fountain.Line;
import org.kinora.screenplay.internal.fountain.Stripper;

/**
 * How a plain text is laid out.
 *
 * @param margin columns before the action, the indentation that most lines have
 * @param columns whether cues are indented far beyond the margin, as in typed screenplays
 */
record Layout(int margin, boolean columns) {
    private static final int FAR = 8;
    private static final int BACK = 4;
    private static final int WIDEST = 40;

    static Layout of(List<Line> lines) {
        int[] count = new int[WIDEST];
        for (Line line : lines) if (!line.blank()) count[Math.min(WIDEST - 1, indent(line))]++;
        int margin = 0;
        while (margin < WIDEST - 1 && count[margin] == 0) margin++;
        int cues = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank() || lines.get(i + 1).blank() || indent(line) < margin + FAR) continue;
            if (Cue.read(line.bare()).filter(Cue::capitals).isPresent()) cues++;
        }
        return new Layout(margin, cues > 0);
    }

    /** Whether bytes look like an indented screenplay. */
    static boolean indented(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16_384), StandardCharsets.UTF_8);
        return of(Stripper.strip(head).lines()).columns();
    }

    /** Columns before the first word; a tab reaches to the next multiple of eight. */
    static int indent(Line line) {
        int column = 0;
        String text = line.text();
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            column = text.charAt(i) == '\t' ? column / 8 * 8 + 8 : column + 1;
        }
        return column;
    }

    /** Whether a line is indented as a cue must be. */
    boolean cue(Line line) {
        return !columns || indent(line) >= margin + FAR;
    }

    /**
     * Whether a line has gone back towards the margin, so that an indented speech is over.
     *
     * @param words columns before the words spoken so far; 0 when there are none
     */
    boolean back(Line line, int words) {
        return columns && (indent(line) < margin + BACK || indent(line) < words - BACK + 1);
    }

    /** A page number, alone on its line, or a page's note that something goes on. */
    static boolean furniture(String bare) {
        if (bare.length() > 24) return false;
        if (bare.equals("(CONTINUED)") || bare.equals("(MORE)") || bare.equals("CONTINUED:") || bare.startsWith("CONTINUED: (")) return true;
        String digits = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
