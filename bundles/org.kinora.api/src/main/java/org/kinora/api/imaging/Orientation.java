package org.kinora.api.imaging;

/** How a stored picture has to be turned to stand upright: the eight values of EXIF's tag 274, in their order. */
public enum Orientation {
    /** As it is. */
    UPRIGHT,
    /** Mirror left and right. */
    MIRRORED,
    /** Turn by 180 degrees. */
    HALF_TURN,
    /** Mirror top and bottom. */
    FLIPPED,
    /** Swap columns and rows. */
    TRANSPOSED,
    /** Turn by 90 degrees clockwise. */
    QUARTER_RIGHT,
    /** Swap columns and rows along the other diagonal. */
    TRANSVERSED,
    /** Turn by 90 degrees anticlockwise. */
    QUARTER_LEFT;

    /** EXIF's number, 1 to 8. */
    public int code() {
        return ordinal() + 1;
    }

    /** What a number means; numbers that EXIF does not know mean upright. */
    public static Orientation of(int code) {
        return code < 1 || code > 8 ? UPRIGHT : values()[code - 1];
    }

    /** Whether width and height change places. */
    public boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** What takes it back. */
    public Orientation inverse() {
        return switch (this) {
            case QUARTER_RIGHT -> QUARTER_LEFT;
            case QUARTER_LEFT -> QUARTER_RIGHT;
            default -> this;
        };
    }
}
