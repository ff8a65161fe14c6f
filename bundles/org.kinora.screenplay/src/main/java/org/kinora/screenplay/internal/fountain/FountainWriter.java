package org.kinora.screenplay.internal.fountain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.heading.Intro;
import org.kinora.screenplay.internal.write.Losses;

/** Writes a screenplay as Fountain with line feeds in UTF-8; forces an element only where its words alone would be read as something else. */
final class FountainWriter {
    private final StringBuilder out = new StringBuilder();

    /** Writes it and reads it back: what came back changed is listed as lost. */
    Written write(Screenplay screenplay) {
        screenplay.titlePage().forEach(this::title);
        for (Element element : screenplay.elements()) {
            String block = block(element);
            if (block.isEmpty()) continue;
            if (!out.isEmpty()) out.append('\n');
            out.append(block).append('\n');
        }
        String text = out.toString();
        List<String> losses = new Losses("Fountain").between(screenplay, new FountainParser(text).parse());
        return new Written(text.getBytes(StandardCharsets.UTF_8), losses);
    }

    private void title(TitleEntry entry) {
        out.append(entry.key()).append(':');
        if (entry.values().size() == 1) out.append(' ').append(entry.values().getFirst());
        else entry.values().forEach(value -> out.append("\n    ").append(value));
        out.append('\n');
    }

    private static String block(Element element) {
        return switch (element) {
            case Element.Heading heading -> heading(heading);
            case Element.Action action -> action(action);
            case Element.Speech speech -> speech(speech);
            case Element.Lyrics lyrics -> "~" + flat(lyrics.text());
            case Element.Transition transition -> transition(flat(transition.text()));
            case Element.Section section -> "#".repeat(section.depth()) + " " + flat(section.text());
            case Element.Synopsis synopsis -> "= " + flat(synopsis.text());
            case Element.Note note -> "[[" + held(note.text()) + "]]";
            case Element.Boneyard boneyard -> "/*" + boneyard.text() + "*/";
            case Element.PageBreak _ -> "===";
        };
    }

    private static String heading(Element.Heading heading) {
        String text = flat(heading.text());
        boolean natural = Intro.read(text).filter(intro -> intro.heads(text, true)).isPresent();
        String number = heading.number().map(n -> " #" + n + "#").orElse("");
        return (natural ? "" : ".") + text + number;
    }

    private static String transition(String text) {
        return Transitions.looks(text) ? text : "> " + text;
    }

    private static String action(Element.Action action) {
        if (action.centred()) return "> " + flat(action.text()) + " <";
        List<String> lines = new ArrayList<>();
        for (String line : action.text().split("\n")) {
            if (line.isBlank()) {
                if (!lines.isEmpty()) lines.add("");
                continue;
            }
            String bare = line.strip();
            boolean begins = lines.isEmpty() || lines.getLast().isEmpty();
            boolean force = bare.charAt(0) == '!' || BlockKinds.interrupts(bare) || begins && !plain(line, action.text().indexOf('\n') >= 0);
            int indent = line.length() - line.stripLeading().length();
            lines.add(force ? line.substring(0, indent) + "!" + line.substring(indent) : line);
        }
        return String.join("\n", lines).stripTrailing();
    }

    /** Whether the first line of a paragraph is read as action without being forced. */
    private static boolean plain(String line, boolean more) {
        List<Line> lines = new ArrayList<>(List.of(new Line(1, line.stripTrailing(), false)));
        if (more) lines.add(new Line(2, "more", false));
        return new BlockKinds(lines).at(0) == BlockKinds.Kind.ACTION && !Letters.caseless(line.strip());
    }

    private static String speech(Element.Speech speech) {
        StringBuilder cue = new StringBuilder(flat(speech.speaker()));
        speech.extensions().forEach(extension -> cue.append(" (").append(flat(extension)).append(')'));
        if (speech.dual() == Element.Dual.RIGHT) cue.append(" ^");
        StringBuilder text = new StringBuilder();
        if (speech.parts().isEmpty() || !natural(cue.toString())) text.append('@');
        text.append(cue);
        for (Part part : speech.parts()) {
            switch (part) {
                case Part.Parenthetical aside -> text.append("\n(").append(aside.text()).append(')');
                case Part.Spoken spoken -> text.append('\n').append(held(spoken.text()));
                case Part.Sung sung -> text.append("\n~").append(flat(sung.text()));
            }
        }
        return text.toString();
    }

    private static boolean natural(String cue) {
        return !cue.isBlank() && new BlockKinds(List.of(new Line(1, cue, false), new Line(2, "more", false))).at(0) == BlockKinds.Kind.CUE
                && Cue.read(cue).filter(Cue::capitals).isPresent() && cue.charAt(0) != '@';
    }

    /** Blank lines with the two blanks that keep a speech or a note together. */
    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        for (String line : text.split("\n", -1)) held.append(held.isEmpty() ? "" : "\n").append(line.isBlank() ? "  " : line);
        return held.toString().strip();
    }

    private static String flat(String text) {
        return text.indexOf('\n') < 0 ? text.strip() : text.replace('\n', ' ').strip();
    }
}
