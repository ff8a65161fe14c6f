package org.kinora.stage.internal.drawing;

import java.util.List;
import java.util.Locale;
import org.kinora.stage.internal.geometry.Flat;

/** A page of SVG on which points of the floor are drawn; away from the audience is up. Used by one thread. */
final class Sheet {
    private final StringBuilder out = new StringBuilder();
    private final double left;
    private final double far;
    private final double scale;
    private final double top;

    /**
     * @param left x of the left edge
     * @param far z of the upper edge
     * @param scale pixels in a millimetre
     * @param top pixels above the plan
     */
    Sheet(double left, double far, double scale, double top) {
        this.left = left;
        this.far = far;
        this.scale = scale;
        this.top = top;
    }

    double x(Flat point) {
        return (point.x() - left) * scale;
    }

    double y(Flat point) {
        return top + (far - point.z()) * scale;
    }

    void polygon(List<Flat> points, String fill, String stroke, double width) {
        StringBuilder path = new StringBuilder();
        for (Flat point : points) path.append(number(x(point))).append(',').append(number(y(point))).append(' ');
        tag("polygon", "points=\"" + path.toString().strip() + "\"", fill, stroke, width);
    }

    void line(Flat from, Flat to, String stroke, double width, boolean dashed) {
        tag("line", "x1=\"" + number(x(from)) + "\" y1=\"" + number(y(from)) + "\" x2=\"" + number(x(to)) + "\" y2=\"" + number(y(to)) + "\""
                + (dashed ? " stroke-dasharray=\"5,4\"" : ""), "none", stroke, width);
    }

    void circle(Flat middle, double radius, String fill, String stroke, double width) {
        tag("circle", "cx=\"" + number(x(middle)) + "\" cy=\"" + number(y(middle)) + "\" r=\"" + number(radius * scale) + "\"", fill, stroke, width);
    }

    void text(double x, double y, double size, String anchor, String fill, String words) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"").append(number(size))
                .append("\" text-anchor=\"").append(anchor).append("\" fill=\"").append(fill).append("\">").append(escaped(words)).append("</text>\n");
    }

    void label(Flat at, double dx, double dy, double size, String fill, String words) {
        text(x(at) + dx, y(at) + dy, size, "middle", fill, words);
    }

    void raw(String svg) {
        out.append(svg);
    }

    private void tag(String name, String attributes, String fill, String stroke, double width) {
        out.append('<').append(name).append(' ').append(attributes).append(" fill=\"").append(fill).append("\" stroke=\"").append(stroke)
                .append("\" stroke-width=\"").append(number(width)).append("\"/>\n");
    }

    static String number(double value) {
        long tenths = StrictMath.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%s%d.%d", tenths < 0 ? "-" : "", Math.abs(tenths) / 10,
                Math.abs(tenths) % 10);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
