package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.screenplay.internal.heading.SceneNumber;
import org.kinora.screenplay.internal.heading.SettingReader;

/** Reads one Fountain text, block by block. Used once, by one thread. */
final class FountainParser {
    private final Stripped stripped;
    private final List<Line> lines;
    private final BlockKinds kinds;
    private final SpeechReader speeches;
    private final Notices notices = new Notices();
    private final List<Element> elements = new ArrayList<>();
    private int aside;
    private int at;

    FountainParser(String text) {
        this.stripped = Stripper.strip(text);
        this.lines = stripped.lines();
        this.kinds = new BlockKinds(lines);
        this.speeches = new SpeechReader(lines, kinds);
    }

    Screenplay parse() {
        stripped.openNotes().forEach(line -> notices.warn(line, "note.open"));
        stripped.openBoneyards().forEach(line -> notices.warn(line, "boneyard.open"));
        TitlePage page = TitlePage.read(lines);
        at = page.next();
        while (at < lines.size()) {
            if (lines.get(at).blank()) at++;
            else block();
            asides();
        }
        return new Screenplay(page.entries(), elements, notices.problems());
    }

    private void block() {
        Line line = lines.get(at);
        int number = line.number();
        String bare = line.bare();
        BlockKinds.Kind kind = kinds.at(at);
        switch (kind) {
            case CUE -> speech(number, kinds.cues().at(at).orElseThrow());
            case ACTION -> action(number);
            case FORCED_ACTION -> action(number);
            default -> {
                at++;
                elements.add(single(kind, number, bare));
            }
        }
    }

    private Element single(BlockKinds.Kind kind, int number, String bare) {
        return switch (kind) {
            case PAGE_BREAK -> new Element.PageBreak(number);
            case SYNOPSIS -> new Element.Synopsis(number, bare.substring(1).strip());
            case SECTION -> section(number, bare);
            case FORCED_HEADING -> heading(number, bare.substring(1).strip());
            case HEADING -> heading(number, bare);
            case LYRIC -> new Element.Lyrics(number, bare.substring(1).strip());
            case CENTRED -> new Element.Action(number, bare.substring(1, bare.length() - 1).strip(), true);
            case FORCED_TRANSITION -> new Element.Transition(number, bare.substring(1).strip());
            case TRANSITION -> transition(number, bare);
            case CUE, ACTION, FORCED_ACTION -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Element section(int number, String bare) {
        int depth = 1;
        while (depth < bare.length() && bare.charAt(depth) == '#') depth++;
        return new Element.Section(number, depth, bare.substring(depth).strip());
    }

    private static Element heading(int number, String bare) {
        SceneNumber numbered = SceneNumber.read(bare);
        return new Element.Heading(number, numbered.text(), numbered.number(), SettingReader.read(numbered.text()));
    }

    private Element transition(int number, String bare) {
        boolean alone = at >= lines.size() || lines.get(at).blank() || kinds.begins(at);
        if (!alone) notices.warn(number, "transition.crowded", bare);
        return new Element.Transition(number, bare);
    }

    private void action(int number) {
        StringBuilder text = new StringBuilder();
        int first = at;
        while (at < lines.size() && !lines.get(at).blank()) {
            String bare = lines.get(at).bare();
            if (at > first) {
                if (BlockKinds.interrupts(bare)) break;
                if (kinds.heading(at, bare)) notices.warn(lines.get(at).number(), "heading.hidden", bare);
                text.append('\n');
            }
            text.append(indented(lines.get(at).text()));
            at++;
        }
        if (!text.toString().isBlank()) elements.add(new Element.Action(number, text.toString(), false));
    }

    private static String indented(String line) {
        String text = line.indexOf('\t') < 0 ? line : line.replace("\t", "    ");
        int first = 0;
        while (Character.isWhitespace(text.charAt(first))) first++;
        return text.charAt(first) == '!' ? text.substring(0, first) + text.substring(first + 1) : text;
    }

    private void speech(int number, Cue cue) {
        Element.Speech speech = speeches.read(number, cue, at + 1);
        at = speeches.next();
        if (!cue.dual()) {
            elements.add(speech);
            return;
        }
        Optional<Integer> left = partner();
        if (left.isEmpty()) notices.hint(number, "dual.alone", cue.name());
        left.ifPresent(i -> elements.set(i, with((Element.Speech) elements.get(i), Element.Dual.LEFT)));
        elements.add(left.isPresent() ? with(speech, Element.Dual.RIGHT) : speech);
    }

    private Optional<Integer> partner() {
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Element.Speech before) {
                return before.dual() == Element.Dual.NONE ? Optional.of(i) : Optional.empty();
            }
            if (!(elements.get(i) instanceof Element.Note || elements.get(i) instanceof Element.Boneyard)) break;
        }
        return Optional.empty();
    }

    private static Element.Speech with(Element.Speech speech, Element.Dual dual) {
        return new Element.Speech(speech.line(), speech.speaker(), speech.extensions(), speech.parts(), dual);
    }

    private void asides() {
        while (aside < stripped.asides().size() && stripped.asides().get(aside).line() < at) {
            elements.add(stripped.asides().get(aside++).element());
        }
    }
}
