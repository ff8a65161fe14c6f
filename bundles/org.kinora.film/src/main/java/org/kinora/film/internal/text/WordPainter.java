package org.kinora.film.internal.text;

import java.awt.Shape;
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

    public Sprite paint(Medium.Text text) {
        List<String> lines = text.lines().stream().filter(line -> !line.isBlank()).toList();
        return switch (text.kind()) {
            case CAPTION -> caption(lines);
            case SUPER, LOWER_THIRD -> lowerThird(lines);
            case TITLE -> title(lines, text.language());
            case CALL_TO_ACTION -> callToAction(lines, text.language());
        };
    }

    private Sprite caption(List<String> texts) {
        double em = unit() * 0.05;
        List<TextLine> lines = lines(texts, em, false, 0);
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

    private Sprite lowerThird(List<String> texts) {
        double em = unit() * 0.062;
        List<TextLine> lines = lines(texts, em, true, 40);
        double left = format.width() * 0.08;
        double pitch = em * 1.3;
        double bottom = format.height() * 0.79;
        double top = bottom - pitch * lines.size();
        double pad = em;
        Canvas canvas = new Canvas(left - pad, top - pad, widest(lines) + pad * 2, bottom - top + pad * 2);
        for (int i = 0; i < lines.size(); i++) shadowed(canvas, lines.get(i).at(left, top + pitch * i + em), em);
        return canvas.sprite();
    }

    private Sprite title(List<String> texts, String language) {
        double em = unit() * 0.125;
        List<TextLine> lines = new ArrayList<>();
        Paragraph paragraph = new Paragraph(fonts, em, true, 60, missing);
        for (String text : texts) lines.addAll(paragraph.wrap(text, format.width() * 0.8, language));
        return centred(lines, em, format.height() * 0.5);
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
        List<TextLine> lines = new ArrayList<>();
        Paragraph paragraph = new Paragraph(fonts, em, true, 20, missing);
        for (String text : texts) lines.addAll(paragraph.wrap(text, format.width() * 0.7, language));
        double width = widest(lines) + em * 1.8;
        double pitch = em * 1.25;
        double height = pitch * lines.size() + em * 0.7;
        double left = (format.width() - width) / 2;
        double top = format.height() * 0.66 - height / 2;
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

    private List<TextLine> lines(List<String> texts, double em, boolean bold, int tracking) {
        return texts.stream().map(text -> TextLine.of(text, fonts, em, bold, tracking, missing).within(format.width() * 0.88)).toList();
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
