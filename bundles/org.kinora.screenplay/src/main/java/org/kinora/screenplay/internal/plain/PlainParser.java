package org.kinora.screenplay.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.screenplay.internal.fountain.Cue;
import org.kinora.screenplay.internal.fountain.Letters;
import org.kinora.screenplay.internal.fountain.Line;
import org.kinora.screenplay.internal.fountain.Stripped;
import org.kinora.screenplay.internal.fountain.Stripper;
import org.kinora.screenplay.internal.fountain.Transitions;
import org.kinora.screenplay.internal.heading.SettingReader;

/** Reads one plain text, block by block; wrapped lines of a paragraph become one. Used once, by one thread. */
final class PlainParser {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_ASIDE = 200;
    private static final List<String> CHAPTERS = List.of("CHAPTER", "KAPITEL", "CHAPITRE", "CAPÍTULO", "CAPITOLO", "ACT", "AKT", "ACTE", "##");

    private final Stripped stripped;
    private final List<Line> lines;
    private final Layout layout;
    private final List<Element> elements = new ArrayList<>();
    private final List<TitleEntry> titlePage = new ArrayList<>();
    private final StringBuilder spoken = new StringBuilder();
    private int spokenLine;
    private int aside;
    private int at;

    PlainParser(String text) {
        this.stripped = Stripper.strip(text);
        this.lines = stripped.lines();
        this.layout = Layout.of(lines);
    }

    Screenplay parse() {
        while (at < lines.size()) {
            if (lines.get(at).blank()) at++;
            else block();
            asides();
        }
        return new Screenplay(titlePage, elements, List.of());
    }

    private void block() {
        Line line = lines.get(at);
        String bare = line.bare();
        if (Layout.furniture(bare)) {
            at++;
        } else if (PlainHeading.read(bare, last()).isPresent()) {
            PlainHeading heading = PlainHeading.read(bare, last()).get();
            at++;
            elements.add(new Element.Heading(line.number(), heading.text(), heading.number(), SettingReader.read(heading.text())));
        } else if (Transitions.looks(bare) && (bare.endsWith("TO:") || last())) {
            at++;
            elements.add(new Element.Transition(line.number(), bare));
        } else if (divider(bare)) {
            at++;
            elements.add(new Element.PageBreak(line.number()));
        } else if (chapter(bare) && last()) {
            at++;
            elements.add(new Element.Section(line.number(), 1, bare));
        } else if (!inline(line, bare) && !speech(line, bare) && !title(line, bare)) {
            action(line.number());
        }
    }

    private boolean last() {
        return at + 1 >= lines.size() || lines.get(at + 1).blank();
    }

    private boolean title(Line line, String bare) {
        boolean title = elements.isEmpty() && titlePage.isEmpty() && last() && bare.length() <= LONGEST_TITLE && at + 1 < lines.size()
                && (Character.isLetterOrDigit(bare.charAt(bare.length() - 1)) || bare.startsWith("# "));
        if (!title) return false;
        titlePage.add(new TitleEntry("Title", List.of(bare.startsWith("# ") ? bare.substring(2).strip() : bare), line.number()));
        at++;
        return true;
    }

    /** A line of a theatre text: {@code MARA: Who is there?} */
    private boolean inline(Line line, String bare) {
        int colon = bare.indexOf(':');
        if (colon <= 0 || colon > LONGEST_NAME || colon + 1 == bare.length()) return false;
        Optional<Cue> cue = Cue.read(bare.substring(0, colon)).filter(Cue::capitals);
        if (cue.isEmpty() || Transitions.looks(bare.substring(0, colon + 1))) return false;
        int number = line.number();
        at++;
        StringBuilder words = new StringBuilder(bare.substring(colon + 1).strip());
        while (at < lines.size() && !lines.get(at).blank() && Layout.indent(lines.get(at)) > Layout.indent(line)) {
            words.append(' ').append(lines.get(at++).bare());
        }
        List<Part> parts = List.of(new Part.Spoken(number, words.toString()));
        elements.add(new Element.Speech(number, cue.get().name(), cue.get().extensions(), parts, Element.Dual.NONE));
        return true;
    }

    private boolean speech(Line line, String bare) {
        if (last() || !layout.cue(line) || bare.length() > 2 * LONGEST_NAME) return false;
        Optional<Cue> cue = Cue.read(bare).filter(Cue::capitals);
        if (cue.isEmpty() || !name(cue.get().name())) return false;
        List<Part> parts = new ArrayList<>();
        at++;
        int words = 0;
        while (at < lines.size() && !lines.get(at).blank() && !layout.back(lines.get(at), words)) {
            Line next = lines.get(at++);
            if (!next.bare().startsWith("(")) words = Layout.indent(next);
            if (!Layout.furniture(next.bare())) part(parts, next);
        }
        flush(parts);
        elements.add(new Element.Speech(line.number(), cue.get().name(), cue.get().extensions(), parts, Element.Dual.NONE));
        return true;
    }

    private void part(List<Part> parts, Line line) {
        String bare = line.bare();
        if (bare.startsWith("(")) {
            StringBuilder aside = new StringBuilder(bare);
            while (aside.indexOf(")") < 0 && aside.length() < LONGEST_ASIDE && at < lines.size() && !lines.get(at).blank()) {
                aside.append(' ').append(lines.get(at++).bare());
            }
            String text = aside.toString();
            if (text.indexOf(')') == text.length() - 1) {
                flush(parts);
                parts.add(new Part.Parenthetical(line.number(), text.substring(1, text.length() - 1).strip()));
                return;
            }
            bare = text;
        }
        if (spoken.isEmpty()) spokenLine = line.number();
        spoken.append(spoken.isEmpty() ? "" : " ").append(bare);
    }

    private void flush(List<Part> parts) {
        if (!spoken.isEmpty()) parts.add(new Part.Spoken(spokenLine, spoken.toString()));
        spoken.setLength(0);
    }

    private void action(int number) {
        StringBuilder text = new StringBuilder();
        int first = at;
        while (at < lines.size() && !lines.get(at).blank()) {
            Line line = lines.get(at);
            if (at > first && layout.columns() && layout.cue(line) && Letters.capitals(line.bare()) && !last()) break;
            text.append(text.isEmpty() ? "" : " ").append(line.bare());
            at++;
        }
        elements.add(new Element.Action(number, text.toString(), false));
    }

    private static boolean divider(String bare) {
        return bare.length() >= 3 && bare.length() <= 40 && bare.chars().allMatch(c -> "*-_=~# ".indexOf(c) >= 0);
    }

    /** Whether a line ends as a name does, not as an exclamation. */
    private static boolean name(String name) {
        return name.endsWith(".") || Character.isLetterOrDigit(name.codePointBefore(name.length()));
    }

    private static boolean chapter(String bare) {
        if (bare.length() > LONGEST_TITLE) return false;
        String first = bare.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        return CHAPTERS.contains(first);
    }

    private void asides() {
        while (aside < stripped.asides().size() && stripped.asides().get(aside).line() < at) elements.add(stripped.asides().get(aside++).element());
    }
}
