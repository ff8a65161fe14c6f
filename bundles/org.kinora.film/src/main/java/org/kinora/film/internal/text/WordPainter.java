package org.kinora.film.internal.text;

import java.awt.Shape;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.api.film.Medium;
import org.kinora.api.story.FilmFormat;

/**
 * Paints words that lie over a picture, inside the title-safe area: captions low in the middle, supers to the left above them, titles in the middle.
 *
 * @param missing takes the letters that no font has
 */
public record WordPainter(FontChain fonts, FilmFormat format, Set<String> missing) {
    private static final int WHITE = 0xFFF6F6F2;
    /** Captions come in lines of 42 letters at most: rather a little smaller than three of them. */
    private static final double CAPTION_SHRINKS = 0.6;
    /** What is too much for the frame is set smaller, but not below this share of its shorter side. */
    private static final double SMALLEST = 0.03;

    public Sprite paint(Medium.Text text) {
        List<String> lines = text.lines().stream().filter(line -> !line.isBlank()).toList();
        return switch (text.kind()) {
            case CAPTION -> caption(lines, text.language());
            case SUPER -> superimposed(lines, text.language());
            case LOWER_THIRD -> lowerThird(lines, text.language());
            case TITLE -> title(lines, text.language());
            case CALL_TO_ACTION -> callToAction(lines, text.language());
        };
    }

    private Sprite caption(List<String> texts, String language) {
        double em = unit() * 0.05;
        List<TextLine> lines = lines(texts, new Paragraph(fonts, em, false, 0, missing), CAPTION_SHRINKS, language);
        double width = widest(lines);
        double pitch = em * 1.28;
        double bottom = format.height() * (portrait() ? 0.84 : 0.93);
        double top = bottom - pitch * lines.size();
        double left = (format.width() - width) / 2;
        double pad = em * 0.42;
        Canvas canvas = new Canvas(left - pad * 2, top - pad, width + pad * 4, bottom - top + pad * 2);
        canvas.softBox(left - pad, top - pad * 0.2, width + pad * 2, bottom - top + pad * 0.4, em * 0.3, em * 0.3, 0x73000000);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Shape shape = line.at((format.width() - line.width()) / 2, top + pitch * i + em * 0.98);
            canvas.stroke(shape, em * 0.13, 0xD9000000);
            canvas.fill(shape, WHITE);
        }
        return canvas.sprite();
    }

    /** To the left; to the right where the words run that way. */
    private Sprite superimposed(List<String> texts, String language) {
        double em = unit() * 0.062;
        List<TextLine> lines = lines(texts, new Paragraph(fonts, em, true, 40, missing), 1, language);
        double widest = widest(lines);
        boolean leftwards = leftwards(texts);
        double left = leftwards ? format.width() * 0.92 - widest : format.width() * 0.08;
        double pitch = em * 1.3;
        double bottom = format.height() * 0.79;
        double top = bottom - pitch * lines.size();
        double pad = em;
        Canvas canvas = new Canvas(left - pad, top - pad, widest + pad * 2, bottom - top + pad * 2);
        for (int i = 0; i < lines.size(); i++) {
            double indent = leftwards ? widest - lines.get(i).width() : 0;
            shadowed(canvas, lines.get(i).at(left + indent, top + pitch * i + em), em);
        }
        return canvas.sprite();
    }

    /** A name, smaller below it what else is said, in a box with a bar where reading begins. */
    private Sprite lowerThird(List<String> texts, String language) {
        double em = unit() * 0.06;
        double pad = em * 0.5;
        double rim = em * 0.3;
        double edge = format.width() * 0.05 + rim + pad;
        double width = format.width() - 2 * edge;
        int first = Math.min(1, texts.size());
        List<TextLine> lines = new ArrayList<>(lines(texts.subList(0, first), new Paragraph(fonts, em, true, 10, missing), 1, language, width));
        lines.addAll(lines(texts.subList(first, texts.size()), new Paragraph(fonts, em * 0.7, false, 10, missing), 1, language, width));
        boolean leftwards = leftwards(texts);
        double widest = widest(lines);
        double left = leftwards ? format.width() - edge - widest : edge;
        double bottom = format.height() * 0.82 - pad;
        double top = bottom - lines.stream().mapToDouble(line -> line.size() * 1.3).sum();
        Canvas canvas = new Canvas(left - em * 2, top - em * 2, widest + em * 4, bottom - top + em * 4);
        canvas.softBox(left - pad, top - pad, widest + pad * 2, bottom - top + pad * 2, em * 0.12, rim, 0x4D000000);
        canvas.box(left - pad, top - pad, widest + pad * 2, bottom - top + pad * 2, em * 0.12, 0xCC16181E);
        canvas.box(leftwards ? left + widest + pad - em * 0.12 : left - pad, top - pad, em * 0.12, bottom - top + pad * 2, 0, 0xFFFAFAF7);
        double line = top;
        for (TextLine words : lines) {
            canvas.fill(words.at(left + (leftwards ? widest - words.width() : 0), line + words.size()), WHITE);
            line += words.size() * 1.3;
        }
        return canvas.sprite();
    }

    private static boolean leftwards(List<String> texts) {
        return !texts.isEmpty() && !new Bidi(texts.getFirst(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private Sprite title(List<String> texts, String language) {
        double em = unit() * 0.125;
        List<TextLine> lines = wrapped(texts, em, 60, 0.8, language);
        while (lines.size() * em * 1.25 > format.height() * 0.8 && em > unit() * SMALLEST) {
            em *= 0.9;
            lines = wrapped(texts, em, 60, 0.8, language);
        }
        return centred(lines, em, format.height() * 0.5);
    }

    private List<TextLine> wrapped(List<String> texts, double em, int tracking, double width, String language) {
        Paragraph paragraph = new Paragraph(fonts, em, true, tracking, missing);
        return texts.stream().flatMap(text -> paragraph.wrap(text, format.width() * width, language).stream()).toList();
    }

    private Sprite centred(List<TextLine> lines, double em, double middle) {
        double pitch = em * 1.25;
        double top = middle - pitch * lines.size() / 2;
        double width = widest(lines);
        Canvas canvas = new Canvas((format.width() - width) / 2 - em, top - em, width + em * 2, pitch * lines.size() + em * 2);
        for (int i = 0; i < lines.size(); i++) shadowed(canvas, lines.get(i).at((format.width() - lines.get(i).width()) / 2, top + pitch * i
                + em), em);
        return canvas.sprite();
    }

    private Sprite callToAction(List<String> texts, String language) {
        double em = unit() * 0.085;
        List<TextLine> lines = wrapped(texts, em, 20, 0.7, language);
        while (lines.size() * em * 1.25 > format.height() * 0.7 && em > unit() * SMALLEST) {
            em *= 0.9;
            lines = wrapped(texts, em, 20, 0.7, language);
        }
        double width = widest(lines) + em * 1.8;
        double pitch = em * 1.25;
        double height = pitch * lines.size() + em * 0.7;
        double left = (format.width() - width) / 2;
        double top = Math.min(format.height() * 0.66 - height / 2, format.height() * 0.92 - height);
        Canvas canvas = new Canvas(left - em, top - em, width + 2 * em, height + 2 * em);
        canvas.softBox(left, top + em * 0.08, width, height, em * 0.5, em * 0.35, 0x66000000);
        canvas.box(left, top, width, height, em * 0.5, 0xFFFAFAF7);
        for (int i = 0; i < lines.size(); i++)
            canvas.fill(lines.get(i).at((format.width() - lines.get(i).width()) / 2, top + em * 1.28 + pitch * i), 0xFF16161A);
        return canvas.sprite();
    }

    private static void shadowed(Canvas canvas, Shape shape, double em) {
        for (int ring = 7; ring > 0; ring--) canvas.stroke(shape, em * ring * 0.075, 0x14000000);
        canvas.fill(shape, WHITE);
    }

    /** One line for each text, wrapped where it would be set smaller than a share of its proper size. */
    private List<TextLine> lines(List<String> texts, Paragraph paragraph, double smallest, String language) {
        return lines(texts, paragraph, smallest, language, format.width() * 0.84);
    }

    private static List<TextLine> lines(List<String> texts, Paragraph paragraph, double smallest, String language, double width) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            TextLine whole = paragraph.whole(text);
            if (whole.width() * smallest <= width) lines.add(whole.within(width));
            else lines.addAll(paragraph.wrap(text, width, language));
        }
        return lines;
    }

    private static double widest(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::width).max().orElse(0);
    }

    private double unit() {
        return Math.min(format.width(), format.height());
    }

    private boolean portrait() {
        return format.height() > format.width();
    }
}
