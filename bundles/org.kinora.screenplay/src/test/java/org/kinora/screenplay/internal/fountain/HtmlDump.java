package org.kinora.screenplay.internal.fountain;

import java.util.List;
import java.util.Locale;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;

/** Prints a screenplay in the form of the peer screenplain's HTML. */
final class HtmlDump {
    private final StringBuilder out = new StringBuilder();
    private String synopsis = "h6";
    private boolean pageBreak;

    static String of(Screenplay screenplay) {
        HtmlDump dump = new HtmlDump();
        for (Element element : screenplay.elements()) dump.element(element);
        return dump.out.toString().strip();
    }

    private void element(Element element) {
        if (!(element instanceof Element.Synopsis || element instanceof Element.Note) && !out.isEmpty()
                && out.charAt(out.length() - 1) != '\n') out.append('\n');
        switch (element) {
            case Element.Action action -> out.append("<div class=\"action\"><p>")
                    .append(String.join("<br/>", action.text().lines().map(HtmlDump::text).toList())).append("</p></div>");
            case Element.Transition transition -> out.append("<div class=\"transition\">").append(text(transition.text().toUpperCase(Locale.ROOT)))
                    .append("</div>");
            case Element.Heading heading -> heading(heading);
            case Element.Section section -> {
                synopsis = "h" + section.depth();
                out.append('<').append(synopsis).append('>').append(text(section.text())).append("</").append(synopsis).append('>');
            }
            case Element.Synopsis line -> out.append("<span class=\"").append(synopsis).append("-synopsis\">").append(text(line.text()))
                    .append("</span>");
            case Element.Speech speech -> speech(speech);
            case Element.PageBreak _ -> pageBreak = true;
            case Element.Note _, Element.Boneyard _ -> { }
            case Element.Lyrics _ -> throw new AssertionError(element);
        }
    }

    private void heading(Element.Heading heading) {
        synopsis = "h6";
        String left = heading.number().map(n -> "<span class=\"scnuml\">" + n + "</span>").orElse("");
        String right = heading.number().map(n -> "<span class=\"scnumr\">" + n + "</span>").orElse("");
        out.append(pageBreak ? "<h6 class=\"page-break\">" : "<h6>").append(left).append(text(heading.text())).append(right).append("</h6>");
        pageBreak = false;
    }

    private void speech(Element.Speech speech) {
        switch (speech.dual()) {
            case NONE -> out.append("<div class=\"dialog\">").append(words(speech)).append("</div>");
            case LEFT -> out.append("<div class=\"dual\"><div class=\"left\">").append(words(speech)).append("</div>");
            case RIGHT -> {
                out.setLength(out.length() - 1);
                out.append("<div class=\"right\">").append(words(speech)).append("</div><br /></div>");
            }
        }
    }

    private static String words(Element.Speech speech) {
        StringBuilder words = new StringBuilder("<p class=\"character\">" + speech.speaker());
        speech.extensions().forEach(e -> words.append(" (").append(e).append(')'));
        words.append("</p>");
        for (Part part : speech.parts()) {
            switch (part) {
                case Part.Parenthetical aside -> words.append("<p class=\"parenthetical\">(").append(aside.text()).append(")</p>");
                case Part.Spoken spoken -> List.of(spoken.text().split("\n")).forEach(line -> words.append("<p>").append(line.isBlank() ? "&nbsp;"
                        : text(line)).append("</p>"));
                case Part.Sung _ -> throw new AssertionError(part);
            }
        }
        return words.toString();
    }

    private static String text(String line) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' && (i == 0 || i + 1 < line.length() && line.charAt(i + 1) == ' ')) html.append("&nbsp;");
            else if (c > 126) html.append("&#").append((int) c).append(';');
            else html.append(c);
        }
        return html.toString();
    }
}
