package org.kinora.screenplay.internal.fountain;

import java.util.List;
import java.util.Optional;
import org.kinora.screenplay.internal.heading.Intro;

/** Tells what a line is when it begins a block. */
final class BlockKinds {
    enum Kind { PAGE_BREAK, SYNOPSIS, SECTION, FORCED_HEADING, FORCED_ACTION, LYRIC, CENTRED, FORCED_TRANSITION, HEADING, TRANSITION, CUE, ACTION }

    private final List<Line> lines;
    private final Cues cues;

    BlockKinds(List<Line> lines) {
        this.lines = lines;
        this.cues = new Cues(lines);
    }

    Cues cues() {
        return cues;
    }

    Kind at(int index) {
        String bare = lines.get(index).bare();
        Kind marked = marked(bare);
        if (marked != null) return marked;
        if (heading(index, bare)) return Kind.HEADING;
        if (transition(index, bare)) return Kind.TRANSITION;
        return cues.at(index).isPresent() ? Kind.CUE : Kind.ACTION;
    }

    /** Whether a heading, transition or cue begins here, so that the blanks above it were meant as a blank line. */
    boolean begins(int index) {
        Kind kind = at(index);
        return kind == Kind.HEADING || kind == Kind.TRANSITION || kind == Kind.CUE || kind == Kind.FORCED_HEADING;
    }

    /** Whether a line ends an action paragraph though no blank line stands between. */
    static boolean interrupts(String bare) {
        char first = bare.charAt(0);
        return first == '~' || first == '=' && pageBreak(bare) || first == '>' && bare.endsWith("<") && bare.length() > 1;
    }

    static boolean pageBreak(String bare) {
        if (bare.length() < 3 || bare.charAt(0) != '=') return false;
        for (int i = 1; i < bare.length(); i++) if (bare.charAt(i) != '=') return false;
        return true;
    }

    /** Whether a blank line, nothing but notes, or the end of the script follows. */
    boolean last(int index) {
        return index + 1 >= lines.size() || lines.get(index + 1).blank();
    }

    boolean heading(int index, String bare) {
        char first = bare.charAt(0);
        if (first < 'A' || first > 'z' && first < 0xC0) return false;
        Optional<Intro> intro = Intro.read(bare);
        return intro.isPresent() && intro.get().heads(bare, last(index));
    }

    private boolean transition(int index, String bare) {
        if (!Transitions.looks(bare)) return false;
        return bare.endsWith("TO:") || last(index);
    }

    private static Kind marked(String bare) {
        char second = bare.length() > 1 ? bare.charAt(1) : ' ';
        return switch (bare.charAt(0)) {
            case '=' -> pageBreak(bare) ? Kind.PAGE_BREAK : second == '=' ? Kind.ACTION : Kind.SYNOPSIS;
            case '#' -> Kind.SECTION;
            case '.' -> Character.isLetterOrDigit(bare.length() > 1 ? bare.codePointAt(1) : ' ') ? Kind.FORCED_HEADING : Kind.ACTION;
            case '!' -> Kind.FORCED_ACTION;
            case '@' -> Cue.read(bare).isPresent() ? Kind.CUE : Kind.ACTION;
            case '~' -> bare.length() > 1 ? Kind.LYRIC : Kind.ACTION;
            case '>' -> bare.length() == 1 ? Kind.ACTION : bare.endsWith("<") ? Kind.CENTRED : Kind.FORCED_TRANSITION;
            default -> null;
        };
    }
}
