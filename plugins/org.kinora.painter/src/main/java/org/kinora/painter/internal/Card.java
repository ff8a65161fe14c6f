package org.kinora.painter.internal;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.generate.Depiction;
import org.kinora.painter.internal.card.Typesetter;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Pen;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Tint;

/** A title card: the words of the action on paper, the first line large; dark at night. */
final class Card {
    private static final double DISTANCE = 3;

    private Card() {}

    static Panel draw(Depiction depiction, int width, int height) {
        boolean night = depiction.light().time().equals("night");
        int paper = night ? 0xFF16181E : Tint.PAPER;
        int ink = night ? 0xFFF0EBDF : Tint.INK;
        List<Mark> back = List.of(new Mark(new Rectangle2D.Double(0, 0, width, height), new Color(paper), 0, 0, Depth.at(DISTANCE * 2), 0));
        Typesetter bold = new Typesetter(true);
        Typesetter plain = new Typesetter(false);
        String text = depiction.action().strip();
        int split = text.indexOf('\n');
        String head = split < 0 ? text : text.substring(0, split);
        String rest = split < 0 ? "" : text.substring(split + 1);
        boolean title = head.length() <= 60;
        double size = Math.min(height * 0.115, width * 0.085) * (title ? 1 : 0.62);
        double small = Math.min(height, width) * 0.045;
        List<Line> lines = new ArrayList<>();
        double most = width * 0.8 / size;
        for (String line : (title ? bold : plain).wrap(head, most)) {
            double wide = (title ? bold : plain).width(line);
            lines.add(new Line(line, title ? bold : plain, wide > most ? size * most / wide : size));
        }
        if (!rest.isBlank()) for (String line : plain.wrap(rest, width * 0.8 / small)) lines.add(new Line(line, plain, small));
        double tall = lines.stream().mapToDouble(line -> line.size * 1.35).sum();
        double y = (height - tall) / 2;
        List<Mark> words = new ArrayList<>();
        for (Line line : lines) {
            double wide = line.setter.width(line.text) * line.size;
            Path2D outline = line.setter.line(line.text, (width - wide) / 2, y + line.size * 1.02, line.size);
            words.add(Mark.filled(outline, ink, Depth.at(DISTANCE), 1));
            y += line.size * 1.35;
        }
        double unit = Math.sqrt((double) width * height) / 1440;
        words.add(Mark.filled(Pen.line(width * 0.42, y + unit * 26, width * 0.58, y + unit * 26, unit * 3, new Rand(depiction.set())), Tint.mix(ink,
                paper, 0.35), null, 1));
        return Panel.of(width, height, back, words, List.of()).missing(bold.missing() + plain.missing());
    }

    private record Line(String text, Typesetter setter, double size) {}
}
