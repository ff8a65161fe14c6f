package org.kinora.api.workbench;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How two pictures of one size are compared. */
public enum Comparison {
    /** Beside one another, each 16:9. */
    SIDE,
    /** One to the left of an edge that can be moved, the other to the right of it. */
    WIPE,
    /** How far they are apart in each colour, twice as bright; black where they are the same. */
    DIFFERENCE,
    /** The other one half transparent over the one. */
    ONION;

    /** A picture that can be painted into a place. */
    @FunctionalInterface
    public interface Picture {
        /** @param alpha 0 to 255 */
        void paint(Rectangle place, int alpha);
    }

    /** The next way; after the last the first. */
    public Comparison next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /**
     * Paints them; UI thread.
     *
     * @param wipe where the edge is, 0 to 1 from left to right
     * @param difference the picture of {@link #difference}
     */
    public void paint(GC gc, Rectangle place, double wipe, Picture one, Picture other, Picture difference) {
        Rectangle before = gc.getClipping();
        switch (this) {
            case SIDE -> {
                one.paint(half(place, 0), 255);
                other.paint(half(place, 1), 255);
            }
            case WIPE -> {
                int edge = place.x + (int) Math.round(place.width * Math.clamp(wipe, 0, 1));
                gc.setClipping(before.intersection(new Rectangle(place.x, place.y, edge - place.x, place.height)));
                one.paint(place, 255);
                gc.setClipping(before.intersection(new Rectangle(edge, place.y, place.x + place.width - edge, place.height)));
                other.paint(place, 255);
                gc.setClipping(before);
                gc.drawLine(edge, place.y, edge, place.y + place.height);
            }
            case DIFFERENCE -> difference.paint(place, 255);
            case ONION -> {
                one.paint(place, 255);
                other.paint(place, 128);
            }
        }
        gc.setClipping(before);
    }

    /** The left (0) or right (1) half of a place: as large as pictures of 16:9 fit into it. */
    private static Rectangle half(Rectangle place, int number) {
        int width = Math.min(place.width / 2 - 1, place.height * 16 / 9);
        int height = width * 9 / 16;
        int x = number == 0 ? place.x + place.width / 2 - 1 - width : place.x + place.width / 2 + 1;
        return new Rectangle(x, place.y + (place.height - height) / 2, width, height);
    }

    /** Twice the distance of each colour of two pictures of as many pixels, 0xFFRRGGBB. */
    public static int[] difference(int[] one, int[] other) {
        int[] apart = new int[one.length];
        for (int i = 0; i < apart.length; i++) {
            int sum = 0xFF000000;
            for (int shift = 0; shift <= 16; shift += 8)
                sum |= Math.min(255, 2 * Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF))) << shift;
            apart[i] = sum;
        }
        return apart;
    }
}
