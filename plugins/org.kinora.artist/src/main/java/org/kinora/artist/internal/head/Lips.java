package org.kinora.artist.internal.head;

import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.head.Expression.Action;

/**
 * The shape of a mouth, in heads.
 *
 * @param wide half its width
 * @param up how far the middle of the upper lip's edge is above the line of rest, {@code low} the lower lip's edge below it
 * @param corner how much higher the corners are than the middle
 * @param skew how much higher the right corner is than the left one
 * @param drop of the chin
 * @param upperTeeth how much of the upper teeth is seen, 0 to 1; {@code lowerTeeth} likewise
 * @param tongue how much of the tongue is seen, 0 to 1
 * @param pucker how far the lips are pushed together, 0 to 1; negative: pressed thin
 */
record Lips(double wide, double up, double low, double corner, double skew, double drop, double upperTeeth, double lowerTeeth, double tongue,
        double pucker) {

    /** As a mood and a sound have them; {@code voice} 0 to 1 opens the mouth wider. */
    static Lips of(Proportions build, Expression mood, Mouth sound, double voice) {
        double corner = mood.of(Action.CORNER) * (mood.of(Action.CORNER) > 0 ? 0.040 : 0.032);
        double skew = mood.of(Action.LOPSIDED) * 0.022;
        double wide = build.mouth() * (1 + 0.24 * mood.of(Action.WIDE) + 0.20 * Math.max(0, mood.of(Action.CORNER)));
        double press = mood.of(Action.PRESS);
        double sneer = mood.of(Action.SNEER);
        if (sound == Mouth.REST) {
            double open = mood.of(Action.OPEN);
            double teeth = mood.of(Action.TEETH);
            return new Lips(wide, 0.016 * open + 0.012 * sneer * Math.min(1, open * 3), 0.088 * open, corner * (1 - 0.25 * open), skew, 0.072 * open,
                    teeth, sneer > 0.3 || mood.of(Action.WIDE) > 0.5 ? teeth : 0, open > 0.5 ? 0.8 : 0, mood.of(Action.WIDE) < 0
                            ? -mood.of(Action.WIDE) : -press);
        }
        double loud = 0.5 + 0.5 * Math.clamp(voice, 0, 1);
        Lips said = switch (sound) {
            case REST, CLOSED -> new Lips(0.96, 0, 0, 0, 0, 0, 0, 0, 0, -0.7);
            case TEETH -> new Lips(0.98, 0.011, 0.011, 0, 0, 0.006, 1, 0, 0, -0.3);
            case WIDE -> new Lips(1.14, 0.010, 0.026, 0, 0, 0.014, 1, 0.8, 0, 0);
            case HALF -> new Lips(0.96, 0.010, 0.040, 0, 0, 0.030, 0.7, 0, 0.3, 0);
            case OPEN -> new Lips(1.0, 0.018, 0.092, 0, 0, 0.074, 0.8, 0, 0.8, 0);
            case ROUND -> new Lips(0.62, 0.020, 0.062, 0, 0, 0.050, 0.1, 0, 0.3, 0.7);
            case SMALL -> new Lips(0.40, 0.012, 0.022, 0, 0, 0.018, 0, 0, 0, 1);
            case TONGUE -> new Lips(0.92, 0.012, 0.046, 0, 0, 0.034, 0.6, 0, 1, 0);
        };
        return new Lips((0.55 * build.mouth() + 0.45 * wide) * said.wide, said.up * loud + 0.008 * sneer, said.low * loud, corner * 0.75, skew * 0.7,
                said.drop * loud, said.upperTeeth, said.lowerTeeth, said.tongue, said.pucker);
    }

    boolean open() {
        return up + low > 0.007;
    }

    /** Height of the upper lip's edge above the line of rest, from the left (-1) to the right (1) corner. */
    double upper(double u) {
        return line(u) + up * round(u) - (up > 0.004 ? 0 : bow(u));
    }

    /** Height of the lower lip's edge. */
    double lower(double u) {
        return line(u) - low * round(u) - (open() ? 0 : bow(u));
    }

    private double line(double u) {
        return corner * (u * u - 0.28) + skew * u * (u > 0 ? 1 : 0.4);
    }

    /** The upper lip hangs a little in the middle. */
    private double bow(double u) {
        return 0.004 * Math.max(0, 1 - 9 * u * u) * (1 - 8 * Math.abs(corner));
    }

    private static double round(double u) {
        return StrictMath.pow(Math.max(0, 1 - u * u), 0.6);
    }
}
