package org.kinora.screenplay.internal.fdx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.write.Losses;

/** Writes a screenplay as FDX; reads it back to list what FDX cannot hold, such as boneyards. Used once, by one thread. */
final class FinalDraftWriter {
    /** One paragraph of a speech. */
    private record Row(String type, String text) {}

    private final Markup out = new Markup();
    private boolean newPage;
    private boolean speaking;
    private int note;

    Written write(Screenplay screenplay) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n");
        out.raw("<FinalDraft DocumentType=\"Script\" Template=\"No\" Version=\"5\">\n\n  <Content>\n");
        List<Element> elements = screenplay.elements();
        for (int i = 0; i < elements.size();) {
            int end = i + 1;
            while (end < elements.size() && elements.get(end) instanceof Element.Note) end++;
            int right = right(elements, i, end);
            if (right > 0) {
                out.raw("    <Paragraph>\n      <DualDialogue>\n");
                element(elements.get(i), elements.subList(i + 1, end), 8);
                end = right + 1;
                while (end < elements.size() && elements.get(end) instanceof Element.Note) end++;
                element(elements.get(right), elements.subList(right + 1, end), 8);
                out.raw("      </DualDialogue>\n    </Paragraph>\n");
            } else {
                element(elements.get(i), elements.subList(i + 1, end), 4);
            }
            i = end;
        }
        out.raw("  </Content>\n");
        if (!screenplay.titlePage().isEmpty()) new TitleWriter(out).write(screenplay.titlePage());
        out.raw("</FinalDraft>\n");
        String text = out.toString();
        return new Written(text.getBytes(StandardCharsets.UTF_8), new Losses("FDX").between(screenplay, FinalDraft.parse(text)));
    }

    private static int right(List<Element> elements, int left, int next) {
        boolean pair = elements.get(left) instanceof Element.Speech a && a.dual() == Element.Dual.LEFT
                && next < elements.size() && elements.get(next) instanceof Element.Speech b && b.dual() == Element.Dual.RIGHT;
        return pair ? next : 0;
    }

    private void element(Element element, List<Element> notes, int indent) {
        switch (element) {
            case Element.Heading heading -> {
                String number = heading.number().map(n -> " Number=\"" + Markup.attribute(n) + "\"").orElse("");
                paragraph(indent, "Scene Heading", number, heading.text(), false, notes);
            }
            case Element.Action action -> paragraph(indent, "Action", action.centred() ? " Alignment=\"Center\"" : "", action.text(), true, notes);
            case Element.Speech speech -> speech(speech, notes, indent);
            case Element.Lyrics lyrics -> {
                if (speaking) paragraph(indent, "Action", "", "", false, List.of());
                paragraph(indent, "Lyrics", "", lyrics.text(), true, notes);
            }
            case Element.Transition transition -> paragraph(indent, "Transition", "", transition.text(), true, notes);
            case Element.Section section -> paragraph(indent, "Outline " + Math.min(4, section.depth()), "", section.text(), true, notes);
            case Element.Synopsis synopsis -> paragraph(indent, "Outline Body", "", synopsis.text(), true, notes);
            case Element.Note alone -> {
                List<Element> all = new ArrayList<>(List.of(alone));
                all.addAll(notes);
                paragraph(indent, "Action", "", "", true, all);
            }
            case Element.Boneyard _ -> {
                if (!notes.isEmpty()) paragraph(indent, "Action", "", "", true, notes);
            }
            case Element.PageBreak _ -> {
                newPage = true;
                if (!notes.isEmpty()) paragraph(indent, "Action", "", "", true, notes);
            }
        }
        speaking = element instanceof Element.Speech;
    }

    private void speech(Element.Speech speech, List<Element> notes, int indent) {
        StringBuilder cue = new StringBuilder(speech.speaker());
        speech.extensions().forEach(extension -> cue.append(" (").append(extension).append(')'));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Character", cue.toString()));
        for (Part part : speech.parts()) {
            switch (part) {
                case Part.Parenthetical aside -> rows.add(new Row("Parenthetical", "(" + aside.text() + ")"));
                case Part.Spoken spoken -> {
                    for (String line : Markup.lines(spoken.text())) rows.add(new Row("Dialogue", line));
                }
                case Part.Sung sung -> rows.add(new Row("Lyrics", sung.text()));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            paragraph(indent, rows.get(i).type(), "", rows.get(i).text(), i > 0, i + 1 == rows.size() ? notes : List.of());
        }
    }

    private void paragraph(int indent, String type, String attributes, String text, boolean styled, List<Element> notes) {
        String gap = " ".repeat(indent);
        out.raw(gap + "<Paragraph Type=\"" + type + "\"" + attributes + (newPage ? " StartsNewPage=\"Yes\"" : "") + ">\n");
        newPage = false;
        for (Element element : notes) {
            if (!(element instanceof Element.Note script)) continue;
            out.raw(gap + "  <ScriptNote ID=\"" + ++note + "\">\n" + gap + "    <Paragraph>\n");
            out.plain(gap + "      ", script.text());
            out.raw(gap + "    </Paragraph>\n" + gap + "  </ScriptNote>\n");
        }
        if (styled) out.styled(gap + "  ", text);
        else out.plain(gap + "  ", text);
        out.raw(gap + "</Paragraph>\n");
    }
}
