package org.kinora.screenplay.internal.fdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.TitleEntry;

/** Draws a title page as Final Draft does: title, credit, author and source in the middle, all else at the left with its key. */
final class TitleWriter {
    private static final List<String> CENTRED = List.of("title", "credit", "author", "source");
    private static final int BLANKS_ABOVE = 16;

    private final Markup out;

    TitleWriter(Markup out) {
        this.out = out;
    }

    void write(List<TitleEntry> entries) {
        out.raw("\n  <TitlePage>\n    <Content>\n");
        for (int i = 0; i < BLANKS_ABOVE; i++) line("Left", "");
        List<TitleEntry> middle = middle(entries);
        for (TitleEntry entry : middle) {
            entry.values().forEach(value -> line("Center", value));
            line("Center", "");
        }
        for (TitleEntry entry : entries) {
            if (middle.contains(entry)) continue;
            if (entry.values().size() == 1) line("Left", entry.key() + ": " + entry.values().getFirst());
            else {
                line("Left", entry.key() + ":");
                entry.values().forEach(value -> line("Left", value));
            }
            line("Left", "");
        }
        out.raw("    </Content>\n  </TitlePage>\n\n");
    }

    /** What is drawn in the middle, as far as its place there tells a reader what it is. */
    private static List<TitleEntry> middle(List<TitleEntry> entries) {
        List<TitleEntry> middle = new ArrayList<>();
        for (String key : CENTRED) {
            Optional<TitleEntry> entry = entries.stream().filter(e -> e.key().equalsIgnoreCase(key) && !e.values().isEmpty()).findFirst();
            if (key.equals("credit")) entry.filter(e -> !middle.isEmpty() && TitleReader.credit(e.values().getFirst())).ifPresent(middle::add);
            else if (entry.isEmpty()) break;
            else middle.add(entry.get());
        }
        return middle;
    }

    private void line(String alignment, String text) {
        out.raw("      <Paragraph Type=\"General\" Alignment=\"" + alignment + "\"");
        if (text.isEmpty()) {
            out.raw("/>\n");
            return;
        }
        out.raw(">\n");
        out.styled("        ", text);
        out.raw("      </Paragraph>\n");
    }
}
