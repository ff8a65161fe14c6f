package org.kinora.documents.internal.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One page while it is filled. Units are points, from the upper left corner; greys are 0 (black) to 1 (white). */
public final class Leaf implements AutoCloseable {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final PDPageContentStream stream;
    private final Letters letters;
    private final float height;

    Leaf(PDPageContentStream stream, Letters letters, float height) {
        this.stream = stream;
        this.letters = letters;
        this.height = height;
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run of signs that are set alike. */
    private record Run(String text, boolean plain) {}

    private List<Run> runs(Face face, String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean plain = true;
        for (int point : text.codePoints().toArray()) {
            boolean blank = point == ' ';
            boolean next = blank ? plain : letters.plain(face, point);
            if (next != plain && !run.isEmpty()) {
                runs.add(new Run(run.toString(), plain));
                run.setLength(0);
            }
            plain = next;
            run.appendCodePoint(point);
        }
        if (!run.isEmpty()) runs.add(new Run(run.toString(), plain));
        return runs;
    }

    /** Width of a text. */
    public float width(Face face, float size, String text) {
        float width = 0;
        for (Run run : runs(face, text)) width += width(face, size, run);
        return width;
    }

    private float width(Face face, float size, Run run) {
        if (!run.plain()) return layout(face, run.text()).getAdvance() * size;
        try {
            return letters.font(face).getStringWidth(run.text()) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TextLayout layout(Face face, String text) {
        Font font = letters.drawing(face, text).deriveFont(1f);
        return new TextLayout(text, font, EXACT);
    }

    /** Sets a text on a base line. */
    public void text(Face face, float size, float grey, float x, float y, String text) {
        run(() -> {
            stream.setNonStrokingColor(grey);
            float at = x;
            List<Run> runs = runs(face, text);
            boolean right = !runs.isEmpty() && java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length()) && !new java.text.Bidi(text,
                    java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            // a line that is read from right to left is drawn whole, so that its words and marks lie in their order
            for (Run run : right ? List.of(new Run(text, false)) : runs) {
                if (run.plain()) plain(face, size, at, y, run.text());
                else fill(layout(face, run.text()).getOutline(AffineTransform.getScaleInstance(size, size)), at, y);
                at += width(face, size, run);
            }
        });
    }

    private void plain(Face face, float size, float x, float y, String text) throws IOException {
        stream.beginText();
        stream.setFont(letters.font(face), size);
        stream.newLineAtOffset(x, height - y);
        stream.showText(text);
        stream.endText();
    }

    private void fill(Shape shape, float x, float y) throws IOException {
        path(shape, x, y);
        stream.fill();
    }

    private void path(Shape shape, float x, float y) throws IOException {
        float[] c = new float[6];
        float[] last = new float[2];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            for (int i = 0; i < 6; i += 2) {
                c[i] += x;
                c[i + 1] = height - (y + c[i + 1]);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> stream.curveTo(last[0] + (c[0] - last[0]) * 2 / 3, last[1] + (c[1] - last[1]) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> stream.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                last[0] = c[end];
                last[1] = c[end + 1];
            }
        }
    }

    /** Lines of at most a width; a word that is wider is broken. */
    public List<String> wrapped(Face face, float size, float width, String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(face, size, longer) <= width) {
                    line.setLength(0);
                    line.append(longer);
                    continue;
                }
                if (!line.isEmpty()) lines.add(line.toString());
                String rest = word;
                while (width(face, size, rest) > width && rest.codePointCount(0, rest.length()) > 1) {
                    int end = rest.offsetByCodePoints(0, 1);
                    while (end < rest.length() && width(face, size, rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width)
                        end = rest.offsetByCodePoints(end, 1);
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                line = new StringBuilder(rest);
            }
            if (!line.isEmpty()) lines.add(line.toString());
        }
        return lines;
    }

    /** A text that is cut short with an ellipsis where it is too wide. */
    public String fitting(Face face, float size, float width, String text) {
        if (width(face, size, text) <= width) return text;
        int end = text.length();
        while (end > 0 && width(face, size, text.substring(0, end).stripTrailing() + "…") > width) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end).stripTrailing() + "…";
    }

    public void line(float thick, float grey, float x1, float y1, float x2, float y2) {
        run(() -> {
            stream.setLineWidth(thick);
            stream.setStrokingColor(grey);
            stream.moveTo(x1, height - y1);
            stream.lineTo(x2, height - y2);
            stream.stroke();
        });
    }

    public void box(float thick, float grey, float x, float y, float w, float h) {
        run(() -> {
            stream.setLineWidth(thick);
            stream.setStrokingColor(grey);
            stream.addRect(x, height - y - h, w, h);
            stream.stroke();
        });
    }

    public void filled(float grey, float x, float y, float w, float h) {
        run(() -> {
            stream.setNonStrokingColor(grey);
            stream.addRect(x, height - y - h, w, h);
            stream.fill();
        });
    }

    /** A shape, filled, with a rim of another colour. */
    public void shape(Shape shape, Color inside, Color rim, float thick) {
        run(() -> {
            stream.setNonStrokingColor(inside);
            stream.setStrokingColor(rim);
            stream.setLineWidth(thick);
            stream.setLineJoinStyle(1);
            path(shape, 0, 0);
            stream.fillAndStroke();
        });
    }

    /** A picture into a rectangle. */
    public void picture(PDImageXObject picture, float x, float y, float w, float h) {
        run(() -> stream.drawImage(picture, x, height - y - h, w, h));
    }

    @Override
    public void close() {
        run(stream::close);
    }
}
