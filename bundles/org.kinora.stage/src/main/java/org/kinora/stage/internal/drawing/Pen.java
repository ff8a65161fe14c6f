package org.kinora.stage.internal.drawing;

import java.util.List;

/** Draws on a page: lengths are pixels of a page 1100 wide, x to the right, y down. Used by one thread. */
interface Pen {
    /** A place on the page. */
    record Dot(double x, double y) {
        Dot plus(double dx, double dy) {
            return new Dot(x + dx, y + dy);
        }
    }

    /**
     * How a line or a surface looks.
     *
     * @param fill RRGGBB; empty for none
     * @param stroke RRGGBB; empty for none
     * @param opacity of fill and stroke, percent
     */
    record Ink(String fill, String stroke, double width, boolean dashed, int opacity) {
        static Ink line(String stroke, double width) {
            return new Ink("", stroke, width, false, 100);
        }

        static Ink dashed(String stroke, double width) {
            return new Ink("", stroke, width, true, 100);
        }

        static Ink filled(String fill) {
            return new Ink(fill, "", 0, false, 100);
        }

        static Ink of(String fill, String stroke, double width) {
            return new Ink(fill, stroke, width, false, 100);
        }

        Ink thin(int percent) {
            return new Ink(fill, stroke, width, dashed, percent);
        }
    }

    void polygon(List<Dot> corners, Ink ink);

    /** A line from dot to dot that is left open. */
    void path(List<Dot> dots, Ink ink);

    void circle(Dot middle, double radius, Ink ink);

    /**
     * One line of words, its baseline at {@code y}.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: which end of the words lies at the dot
     */
    void text(Dot at, double size, String anchor, boolean bold, String colour, String words);

    /** From now on only what lies in a rectangle is drawn, until {@link #whole}. */
    void only(Dot corner, double width, double height);

    void whole();
}
