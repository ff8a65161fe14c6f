package org.kinora.gl;

/**
 * Flat drawing in the order it is told: boxes, lines, text and pictures, joined into as few draw calls as their order allows.
 *
 * <p>Lengths are those of the view, x to the right, y down; the view begins as pixels with the origin at the top left. Colours are {@code
 * 0xAARRGGBB},
 * straight alpha. Between {@link #begin} and {@link #end} nothing else may draw in the context. What lies outside the clip costs next to nothing.
 */
public interface Drawing extends AutoCloseable {
    /**
     * Begins a picture in what is bound now and clears it.
     *
     * @param width in pixels
     * @param height in pixels
     */
    void begin(int width, int height, int background);

    /** Puts the point (x, y) of the view into the top left corner, at so many pixels a unit. */
    void view(double scale, double x, double y);

    /** Lets further drawing show only within a box of the view. */
    void clip(double x, double y, double width, double height);

    /** Lets further drawing show everywhere. */
    void unclip();

    /** Whether a box of the view is seen at all. */
    boolean seen(double x, double y, double width, double height);

    /**
     * A filled box.
     *
     * @param radius of its corners
     * @param border thickness of its border, drawn inside; 0 for none
     */
    void box(double x, double y, double width, double height, double radius, int fill, double border, int borderColour);

    /** The soft shadow of a box, fading out over {@code blur} on both sides of its edge. */
    void shadow(double x, double y, double width, double height, double radius, double blur, int colour);

    /** A straight line with round ends, at least one pixel wide. */
    void line(double x1, double y1, double x2, double y2, double width, int colour);

    /** A cubic Bezier curve from (x1, y1) to (x2, y2). */
    void curve(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2, double width, int colour);

    /** A picture, stretched over a box. */
    void picture(Picture picture, double x, double y, double width, double height, double radius, double opacity);

    /**
     * A line of text. Letters keep the pixels of their size at every scale.
     *
     * @param size of the letters, in the view's units
     * @param x where it begins
     * @param y its base line
     */
    void text(String text, Face face, double size, double x, double y, int colour);

    /** How wide a line of text is, in the view's units. */
    double width(String text, Face face, double size);

    /**
     * Takes a picture to the device. One of at most 128 x 128 pixels shares a texture with others.
     *
     * @param argb pixels by rows from the top, straight alpha
     */
    Picture picture(int width, int height, int[] argb);

    /** Sends the picture to the device and says what it took. */
    Effort end();

    @Override
    void close();
}
