package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;

/**
 * Prints a screenplay in the form of the peer screenplay-tools, which joins neighbouring paragraphs of action into one with the blank lines between
 * and lists notes and boneyards at the end. It can also print each line of action or of dialogue by itself.
 */
final class PeerDump {
    enum Form { MERGED, ACTION_BY_LINE, DIALOGUE_BY_LINE }

    private final Form form;
    private final List<String> out = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> boneyards = new ArrayList<>();
    private StringBuilder action;
    private int actionEnd;

    private PeerDump(Form form) {
        this.form = form;
    }

    static String of(Screenplay screenplay, Form form) {
        PeerDump dump = new PeerDump(form);
        screenplay.titlePage().forEach(dump::title);
        screenplay.elements().forEach(dump::element);
        dump.flush();
        dump.out.addAll(dump.notes);
        dump.out.addAll(dump.boneyards);
        return String.join("\n", dump.out);
    }

    private void title(TitleEntry entry) {
        String values = entry.values().size() == 1 ? entry.values().getFirst() : entry.values().stream().map(v -> "\n    " + v)
                .reduce("", String::concat);
        out.add("TITLEENTRY:\"" + entry.key() + "\":\"" + values + "\"");
    }

    private void element(Element element) {
        switch (element) {
            case Element.Note note -> notes.add("NOTE:\"" + note.text() + "\"");
            case Element.Boneyard boneyard -> boneyards.add("BONEYARD:\"" + boneyard.text() + "\"");
            case Element.Action text when !text.centred() -> action(text);
            default -> {
                flush();
                plain(element);
            }
        }
    }

    private void action(Element.Action text) {
        if (action == null) action = new StringBuilder(text.text());
        else action.append("\n".repeat(Math.max(1, text.line() - actionEnd))).append(text.text());
        actionEnd = text.line() + (int) text.text().chars().filter(c -> c == '\n').count();
    }

    private void flush() {
        if (action != null) block("ACTION", action.toString(), form == Form.ACTION_BY_LINE);
        action = null;
    }

    private void block(String name, String text, boolean byLine) {
        for (String line : byLine ? text.split("\n", -1) : new String[] {text}) out.add(name + ":\"" + line + "\"");
    }

    private void plain(Element element) {
        switch (element) {
            case Element.Heading heading -> out.add("HEADING:\"" + heading.text() + "\"" + heading.number().map(n -> " (" + n + ")").orElse(""));
            case Element.Action text -> out.add("ACTION:\"" + text.text() + "\" (centered)");
            case Element.Speech speech -> speech(speech);
            case Element.Lyrics lyrics -> out.add("LYRIC:\"" + lyrics.text() + "\"");
            case Element.Transition transition -> out.add("TRANSITION:\"" + transition.text() + "\"");
            case Element.Section section -> out.add("SECTION:\"" + section.text() + "\" (" + section.depth() + ")");
            case Element.Synopsis synopsis -> out.add("SYNOPSIS:\"" + synopsis.text() + "\"");
            case Element.PageBreak _ -> out.add("PAGEBREAK:\"\"");
            case Element.Note _, Element.Boneyard _ -> throw new IllegalStateException();
        }
    }

    private void speech(Element.Speech speech) {
        StringBuilder cue = new StringBuilder("CHARACTER:\"" + speech.speaker() + "\"");
        speech.extensions().stream().filter(e -> !e.startsWith("CONT")).forEach(e -> cue.append(" \"(").append(e).append(")\""));
        out.add(cue + (speech.dual() == Element.Dual.RIGHT ? " (Dual)" : ""));
        for (Part part : speech.parts()) {
            switch (part) {
                case Part.Parenthetical aside -> out.add("PARENTHETICAL:\"" + aside.text() + "\"");
                case Part.Spoken spoken -> block("DIALOGUE", spoken.text(), form == Form.DIALOGUE_BY_LINE);
                case Part.Sung sung -> out.add("LYRIC:\"" + sung.text() + "\"");
            }
        }
    }
}
