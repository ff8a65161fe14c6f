package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;

/** Reads the lines below a cue: spoken words, parentheticals, lyrics, up to a blank line. A line of two blanks goes on with the speech. */
final class SpeechReader {
    private static final int LONGEST_PARENTHETICAL = 3;

    private final List<Line> lines;
    private final BlockKinds kinds;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder spoken = new StringBuilder();
    private int spokenLine;
    private int next;

    SpeechReader(List<Line> lines, BlockKinds kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Reads from the line below a cue. */
    Element.Speech read(int cueLine, Cue cue, int from) {
        parts.clear();
        next = from;
        while (next < lines.size()) {
            Line line = lines.get(next);
            if (line.ghost()) {
                next++;
            } else if (line.blank()) {
                if (!holds(line)) break;
                if (!spoken.isEmpty()) spoken.append('\n');
                next++;
            } else if (BlockKinds.pageBreak(line.bare())) {
                break;
            } else {
                part(line);
            }
        }
        flush();
        return new Element.Speech(cueLine, cue.name(), cue.extensions(), parts, Element.Dual.NONE);
    }

    /** The line behind the speech. */
    int next() {
        return next;
    }

    private boolean holds(Line line) {
        if (!line.holding() || next + 1 >= lines.size()) return false;
        Line below = lines.get(next + 1);
        return !below.blank() && !kinds.begins(next + 1);
    }

    private void part(Line line) {
        String bare = line.bare();
        int length = parenthetical(next);
        if (length > 0) {
            flush();
            StringBuilder text = new StringBuilder(bare);
            for (int i = 1; i < length; i++) text.append('\n').append(lines.get(next + i).bare());
            parts.add(new Part.Parenthetical(line.number(), text.substring(1, text.length() - 1).strip()));
            next += length;
            return;
        }
        if (bare.charAt(0) == '~') {
            flush();
            parts.add(new Part.Sung(line.number(), bare.substring(1).strip()));
        } else {
            if (spoken.isEmpty()) spokenLine = line.number();
            else spoken.append('\n');
            spoken.append(bare);
        }
        next++;
    }

    /** How many lines a parenthetical takes that begins here; 0 when none does. */
    private int parenthetical(int at) {
        String bare = lines.get(at).bare();
        if (bare.charAt(0) != '(') return 0;
        if (bare.endsWith(")")) return 1;
        if (bare.indexOf(')') >= 0) return 0;
        for (int i = 1; i < LONGEST_PARENTHETICAL && at + i < lines.size(); i++) {
            String more = lines.get(at + i).bare();
            if (more.isEmpty() || more.indexOf('(') >= 0) return 0;
            int close = more.indexOf(')');
            if (close >= 0) return close == more.length() - 1 ? i + 1 : 0;
        }
        return 0;
    }

    private void flush() {
        String text = spoken.toString().stripTrailing();
        if (!text.isEmpty()) parts.add(new Part.Spoken(spokenLine, text));
        spoken.setLength(0);
    }
}
