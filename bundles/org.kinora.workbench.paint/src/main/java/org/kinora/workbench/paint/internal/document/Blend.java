package org.kinora.workbench.paint.internal.document;

/** How a layer meets what lies below it (W3C Compositing and Blending Level 1, separable modes). */
public enum Blend {
    /** It covers. */
    NORMAL,
    /** It darkens, as ink on paper does. */
    MULTIPLY,
    /** It lightens, as light on a wall does. */
    SCREEN;

    /** One channel, 0 to 255 each. */
    int mix(int below, int above) {
        return switch (this) {
            case NORMAL -> above;
            case MULTIPLY -> div255(below * above);
            case SCREEN -> 255 - div255((255 - below) * (255 - above));
        };
    }

    /** Rounded, exact for 0 to 65,025. */
    static int div255(int product) {
        int sum = product + 128;
        return sum + (sum >> 8) >> 8;
    }
}
