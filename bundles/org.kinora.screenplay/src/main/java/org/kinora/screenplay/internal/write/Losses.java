package org.kinora.screenplay.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Emphasis;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.api.work.Texts;

/** Compares a screenplay with what comes back after writing and reading; each element that does not is one sentence, at most fifty. */
public final class Losses {
    private static final int MOST = 50;

    private final Texts texts = Texts.beside(Losses.class);
    private final String format;

    /** @param format name of the format written, for the sentences */
    public Losses(String format) {
        this.format = format;
    }

    /** The losses in the order of the script. */
    public List<String> between(Screenplay before, Screenplay after) {
        List<String> losses = new ArrayList<>();
        Map<Object, Integer> back = new HashMap<>();
        for (TitleEntry entry : after.titlePage()) back.merge(bare(entry), 1, Integer::sum);
        for (Element element : after.elements()) back.merge(bare(element), 1, Integer::sum);
        int more = 0;
        for (TitleEntry entry : before.titlePage()) {
            if (take(back, bare(entry))) continue;
            if (losses.size() < MOST) losses.add(texts.text("title.lost", format, entry.key(), entry.line()));
            else more++;
        }
        for (Element element : before.elements()) {
            if (take(back, bare(element))) continue;
            String kind = texts.text(element.getClass().getSimpleName());
            if (losses.size() < MOST) losses.add(texts.text("element.lost", format, kind, element.line(), words(element)));
            else more++;
        }
        if (more > 0) losses.add(texts.text("more.lost", format, more));
        return List.copyOf(losses);
    }

    private static boolean take(Map<Object, Integer> back, Object key) {
        Integer left = back.get(key);
        if (left == null) return false;
        if (left == 1) back.remove(key);
        else back.put(key, left - 1);
        return true;
    }

    private static String words(Element element) {
        String text = switch (element) {
            case Element.Heading heading -> heading.text();
            case Element.Action action -> action.text();
            case Element.Speech speech -> speech.speaker() + ": " + speech.words();
            case Element.Lyrics lyrics -> lyrics.text();
            case Element.Transition transition -> transition.text();
            case Element.Section section -> section.text();
            case Element.Synopsis synopsis -> synopsis.text();
            case Element.Note note -> note.text();
            case Element.Boneyard boneyard -> boneyard.text();
            case Element.PageBreak _ -> "";
        };
        String flat = text.replace('\n', ' ').strip();
        return flat.length() <= 40 ? flat : flat.substring(0, flat.offsetByCodePoints(0, Math.min(38, flat.codePointCount(0, flat.length())))) + "…";
    }

    /** An element without its lines, its emphasis marks in one order. */
    public static Object bare(Element element) {
        return switch (element) {
            case Element.Heading heading -> new Element.Heading(0, heading.text(), heading.number(), heading.setting());
            case Element.Action action -> new Element.Action(0, styled(action.text()), action.centred());
            case Element.Speech speech -> {
                List<Part> parts = speech.parts().stream().map(Losses::bare).toList();
                yield new Element.Speech(0, speech.speaker(), speech.extensions(), parts, speech.dual());
            }
            case Element.Lyrics lyrics -> new Element.Lyrics(0, styled(lyrics.text()));
            case Element.Transition transition -> new Element.Transition(0, styled(transition.text()));
            case Element.Section section -> new Element.Section(0, section.depth(), styled(section.text()));
            case Element.Synopsis synopsis -> new Element.Synopsis(0, styled(synopsis.text()));
            case Element.Note note -> new Element.Note(0, note.text());
            case Element.Boneyard boneyard -> new Element.Boneyard(0, boneyard.text());
            case Element.PageBreak _ -> new Element.PageBreak(0);
        };
    }

    /** A title page entry without its line. */
    public static Object bare(TitleEntry entry) {
        return Optional.of(new TitleEntry(entry.key(), entry.values().stream().map(Losses::styled).toList(), 0));
    }

    private static Part bare(Part part) {
        return switch (part) {
            case Part.Parenthetical aside -> new Part.Parenthetical(0, styled(aside.text()));
            case Part.Spoken spoken -> new Part.Spoken(0, styled(spoken.text()));
            case Part.Sung sung -> new Part.Sung(0, styled(sung.text()));
        };
    }

    private static String styled(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) return text;
        StringBuilder styled = new StringBuilder();
        for (Emphasis.Run run : Emphasis.runs(text)) {
            String style = (run.bold() ? "b" : "") + (run.italic() ? "i" : "") + (run.underline() ? "u" : "") + ":";
            for (String word : run.text().split("(?<=\\n)|(?=\\n)")) styled.append(word.equals("\n") ? "" : style).append(word).append('|');
        }
        return styled.toString();
    }
}
