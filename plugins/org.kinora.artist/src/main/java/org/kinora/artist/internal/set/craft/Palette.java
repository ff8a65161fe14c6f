package org.kinora.artist.internal.set.craft;

import java.util.OptionalInt;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/**
 * Surfaces around the tone of one part: its materials are lighter or darker than the part by so many permille, and have the colour that such a
 * material has for styles in colour.
 *
 * @param tone of the part, permille
 * @param hue 0 to 359, for what may have any colour: cloth and paint
 * @param said the colour that the script gives the part, 0xRRGGBB; it is kept in every style. Empty for none
 */
public record Palette(int tone, int hue, OptionalInt said) {
    private static final double[] PAINT = {1, 1, 1};

    /** A material as much lighter than the part as told. */
    public Surface of(Finish finish, int lighter) {
        if (said.isEmpty() || finish == Finish.GLASS) return at(finish, tone + lighter);
        double share = 1 + Math.clamp(lighter, -400, 150) / 1000.0;
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) colour |= Math.clamp(Math.round((said.getAsInt() >> shift & 255) * share), 0, 255) << shift;
        return new Surface(Math.clamp(tone + lighter, 20, 1000), colour, true, finish);
    }

    /** A material of its own tone. */
    public Surface at(Finish finish, int level) {
        int clamped = Math.clamp(level, 20, 1000);
        return new Surface(clamped, colour(finish, clamped), false, finish);
    }

    private int colour(Finish finish, int level) {
        double[] tint = switch (finish) {
            case WOOD -> new double[] {1.16, 0.98, 0.78};
            case FOLIAGE -> new double[] {0.86, 1.10, 0.66};
            case WATER -> new double[] {0.78, 1.00, 1.14};
            case EARTH -> new double[] {1.10, 1.00, 0.80};
            case STONE -> new double[] {1.03, 1.00, 0.94};
            case METAL -> new double[] {0.95, 1.00, 1.07};
            case GLASS -> new double[] {0.90, 1.02, 1.06};
            case LIGHT -> new double[] {1.06, 1.00, 0.82};
            case BACKDROP -> new double[] {0.95, 1.00, 1.06};
            case CLOTH, PLAIN -> dyed(level);
            default -> PAINT;
        };
        int colour = 0;
        for (double share : tint) colour = colour << 8 | Math.clamp(Math.round(level * 0.255 * share), 0, 255);
        return colour;
    }

    /** A quiet colour of the part's own; what is nearly white is hardly dyed. */
    private double[] dyed(int level) {
        double strength = level > 780 ? 0.035 : 0.16;
        double[] tint = new double[3];
        for (int i = 0; i < 3; i++) tint[i] = 1 + strength * StrictMath.cos(StrictMath.toRadians(hue - 120.0 * i));
        return tint;
    }
}
