package org.kinora.documents.internal.script;

import java.util.List;
import org.kinora.api.document.Paper;
import org.kinora.api.screenplay.Emphasis;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.documents.internal.page.Book;
import org.kinora.documents.internal.page.Face;
import org.kinora.documents.internal.page.Leaf;

/** Prints a script: title page, then pages of typed lines, numbered from the second on. */
public final class ScriptPrint {
    private static final float SIZE = 12;
    private static final float COLUMN = 7.2f;
    private static final float LINE = 12;
    private static final float TOP = 72;

    private final Book book;
    private final Paper paper;
    private final boolean numbers;

    public ScriptPrint(Book book, Paper paper, boolean numbers) {
        this.book = book;
        this.paper = paper;
        this.numbers = numbers;
    }

    public void print(Screenplay script) {
        if (!script.titlePage().isEmpty()) titlePage(script);
        List<List<Typed>> pages = new Pagination((int) ((paper.height() - 2 * TOP) / LINE)).pages(new Typing().blocks(script));
        for (int i = 0; i < pages.size(); i++) page(pages.get(i), i + 1);
    }

    private void page(List<Typed> lines, int number) {
        try (Leaf leaf = book.page(paper.width(), paper.height())) {
            String count = number + ".";
            if (number > 1) leaf.text(Face.COURIER, SIZE, 0, 75 * COLUMN - count.length() * COLUMN, 45, count);
            for (int i = 0; i < lines.size(); i++) typed(leaf, lines.get(i), TOP + (i + 1) * LINE - 3);
        }
    }

    private void typed(Leaf leaf, Typed line, float y) {
        styled(leaf, line.text(), line.column() * COLUMN, y);
        if (line.second() != null) styled(leaf, line.second().text(), line.second().column() * COLUMN, y);
        if (numbers && !line.number().isEmpty()) {
            leaf.text(Face.COURIER_BOLD, SIZE, 0, 8.5f * COLUMN, y, line.number());
            leaf.text(Face.COURIER_BOLD, SIZE, 0, 76.5f * COLUMN, y, line.number());
        }
    }

    /** Runs of one style, each at its column, so that a font of other widths cannot shift what follows. */
    private static void styled(Leaf leaf, Styled text, float x, float y) {
        int from = 0;
        float at = x;
        List<Styled.Letter> letters = text.letters();
        while (from < letters.size()) {
            Styled.Letter first = letters.get(from);
            int to = from;
            while (to < letters.size() && letters.get(to).bold() == first.bold() && letters.get(to).italic() == first.italic() && letters.get(to)
                    .underline() == first.underline()) to++;
            Styled run = new Styled(letters.subList(from, to));
            float width = run.columns() * COLUMN;
            leaf.text(face(first), SIZE, 0, at, y, run.plain());
            if (first.underline()) leaf.line(0.6f, 0, at, y + 2, at + width, y + 2);
            at += width;
            from = to;
        }
    }

    private static Face face(Styled.Letter letter) {
        if (letter.bold()) return letter.italic() ? Face.COURIER_BOLD_ITALIC : Face.COURIER_BOLD;
        return letter.italic() ? Face.COURIER_ITALIC : Face.COURIER;
    }

    private void titlePage(Screenplay script) {
        try (Leaf leaf = book.page(paper.width(), paper.height())) {
            float y = paper.height() * 0.36f;
            y = centred(leaf, values(script, "title"), y, Face.COURIER_BOLD) + 3 * LINE;
            y = centred(leaf, values(script, "credit"), y, Face.COURIER) + LINE;
            y = centred(leaf, values(script, "author", "authors"), y, Face.COURIER) + 2 * LINE;
            centred(leaf, values(script, "source"), y, Face.COURIER);
            foot(leaf, values(script, "contact", "copyright"), false);
            foot(leaf, values(script, "draft date", "date", "revision"), true);
        }
    }

    private static List<String> values(Screenplay script, String... keys) {
        return script.titlePage().stream().filter(entry -> List.of(keys).contains(entry.key().toLowerCase(java.util.Locale.ROOT)))
                .flatMap(entry -> entry.values().stream()).map(value -> Emphasis.plain(value).strip()).filter(value -> !value.isEmpty()).toList();
    }

    /** Lines in the middle between the margins of a script page. */
    private float centred(Leaf leaf, List<String> lines, float from, Face face) {
        float y = from;
        for (String line : lines) {
            for (Styled part : Styled.of(line.replace("*", "\\*").replace("_", "\\_")).wrapped(56)) {
                leaf.text(face, SIZE, 0, (45 - part.columns() / 2f) * COLUMN, y, part.plain());
                y += LINE;
            }
        }
        return y;
    }

    private void foot(Leaf leaf, List<String> lines, boolean right) {
        float y = paper.height() - TOP - (lines.size() - 1) * LINE;
        for (String line : lines) {
            String shown = leaf.fitting(Face.COURIER, SIZE, 29 * COLUMN, line);
            leaf.text(Face.COURIER, SIZE, 0, right ? 75 * COLUMN - leaf.width(Face.COURIER, SIZE, shown) : 15 * COLUMN, y, shown);
            y += LINE;
        }
    }
}
