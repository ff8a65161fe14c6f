package org.kinora.screenplay.internal.plain;

import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Emphasis;
import org.kinora.api.screenplay.Screenplay;

/** Writes a screenplay as typed pages have it: action at the margin, speech and names indented, lines wrapped. */
final class PlainWriter {
    private static final int ACTION_WIDTH = 60;
    private static final int SPEECH_WIDTH = 35;
    private static final int SPEECH = 10;
    private static final int ASIDE = 15;
    private static final int NAME = 20;
    private static final int TRANSITION = 45;

    private final StringBuilder out = new StringBuilder();

    String text(Screenplay screenplay) {
        screenplay.title("Title").ifPresent(title -> out.append(title).append("\n\n"));
        for (Element element : screenplay.elements()) element(element);
        return out.toString();
    }

    private void element(Element element) {
        switch (element) {
            case Element.Heading heading -> block(heading.text() + heading.number().map(n -> " #" + n + "#").orElse(""), 0, Integer.MAX_VALUE);
            case Element.Action action -> block(action.text(), 0, ACTION_WIDTH);
            case Element.Speech speech -> speech(speech);
            case Element.Lyrics lyrics -> block(lyrics.text(), SPEECH, SPEECH_WIDTH);
            case Element.Transition transition -> block(transition.text(), TRANSITION, Integer.MAX_VALUE);
            case Element.Note note -> block("[[" + note.text() + "]]", 0, Integer.MAX_VALUE);
            case Element.PageBreak _ -> block("===", 0, Integer.MAX_VALUE);
            case Element.Section _, Element.Synopsis _, Element.Boneyard _ -> { }
        }
    }

    private void block(String text, int indent, int width) {
        wrap(text, indent, width);
        out.append('\n');
    }

    private void speech(Element.Speech speech) {
        StringBuilder cue = new StringBuilder(speech.speaker());
        speech.extensions().forEach(extension -> cue.append(" (").append(extension).append(')'));
        wrap(cue.toString(), NAME, Integer.MAX_VALUE);
        for (Part part : speech.parts()) {
            switch (part) {
                case Part.Parenthetical aside -> wrap("(" + aside.text() + ")", ASIDE, SPEECH_WIDTH);
                case Part.Spoken spoken -> wrap(spoken.text(), SPEECH, SPEECH_WIDTH);
                case Part.Sung sung -> wrap(sung.text(), SPEECH, SPEECH_WIDTH);
            }
        }
        out.append('\n');
    }

    private void wrap(String text, int indent, int width) {
        String gap = " ".repeat(indent);
        int column = 0;
        for (String word : Emphasis.plain(text).strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? gap : " ").append(word);
            column += (column == 0 ? 0 : 1) + word.length();
        }
        out.append('\n');
    }
}
