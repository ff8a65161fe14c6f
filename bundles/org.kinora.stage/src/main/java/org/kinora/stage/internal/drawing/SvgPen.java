package org.kinora.stage.internal.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG. */
final class SvgPen implements Pen {
    private final StringBuilder out = new StringBuilder();
    private int clips;

    @Override
    public void polygon(List<Dot> corners, Ink ink) {
        shape("polygon", "points=\"" + points(corners) + "\"", ink);
    }

    @Override
    public void path(List<Dot> dots, Ink ink) {
        shape("polyline", "points=\"" + points(dots) + "\"", ink);
    }

    @Override
    public void circle(Dot middle, double radius, Ink ink) {
        shape("circle", "cx=\"" + number(middle.x()) + "\" cy=\"" + number(middle.y()) + "\" r=\"" + number(radius) + "\"", ink);
    }

    @Override
    public void text(Dot at, double size, String anchor, boolean bold, String colour, String words) {
        out.append("<text x=\"").append(number(at.x())).append("\" y=\"").append(number(at.y())).append("\" font-size=\"").append(number(size))
                .append("\" text-anchor=\"").append(anchor).append(bold ? "\" font-weight=\"bold" : "").append("\" fill=\"#").append(colour)
                        .append("\">")
                .append(escaped(words)).append("</text>\n");
    }

    @Override
    public void only(Dot corner, double width, double height) {
        clips++;
        out.append("<clipPath id=\"c").append(clips).append("\"><rect x=\"").append(number(corner.x())).append("\" y=\"").append(number(corner.y()))
                .append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height))
                        .append("\"/></clipPath>\n<g clip-path=\"url(#c")
                .append(clips).append(")\">\n");
    }

    @Override
    public void whole() {
        out.append("</g>\n");
    }

    /** The picture that was drawn so far. */
    String picture(double width, double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" font-family=\"Noto Sans, sans-serif\" stroke-linejoin=\"round\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
                        + out
                + "</svg>\n";
    }

    private void shape(String name, String attributes, Ink ink) {
        out.append('<').append(name).append(' ').append(attributes).append(" fill=\"").append(ink.fill().isEmpty() ? "none" : "#" + ink.fill())
                .append('"');
        if (!ink.stroke().isEmpty()) out.append(" stroke=\"#").append(ink.stroke()).append("\" stroke-width=\"").append(number(ink.width()))
                .append('"');
        if (ink.dashed()) out.append(" stroke-dasharray=\"6,4\"");
        if (ink.opacity() < 100) out.append(" opacity=\"").append(number(ink.opacity() / 100.0)).append('"');
        out.append("/>\n");
    }

    private static String points(List<Dot> dots) {
        return dots.stream().map(dot -> number(dot.x()) + "," + number(dot.y())).collect(Collectors.joining(" "));
    }

    static String number(double value) {
        long hundredths = StrictMath.round(value * 100);
        String text = String.format(Locale.ROOT, "%s%d.%02d", hundredths < 0 ? "-" : "", Math.abs(hundredths) / 100, Math.abs(hundredths) % 100);
        return text.replaceAll("\\.?0+$", "").isEmpty() ? "0" : text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
