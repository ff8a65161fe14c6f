package org.kinora.api.film;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;

/**
 * A change of colours, in this order: white balance, lift, gamma and gain, curves, saturation, preset, table; on coded RGB from 0 to 1. All numbers
 * are permille.
 *
 * @param temperature warmer (positive) or colder, -1000 to 1000
 * @param tint more magenta (positive) or greener, -1000 to 1000
 * @param lift added to the shadows; 0 changes nothing
 * @param gamma exponent of the mid-tones; 1000 changes nothing, more is brighter
 * @param gain factor of the lights; 1000 changes nothing
 * @param saturation 1000 changes nothing, 0 is grey
 * @param curves in order
 * @param preset name of a look that Kinora has; empty for none
 * @param table a {@code .cube} file
 * @param strength how much of all this is seen: 1000 all, 0 nothing
 */
public record Grade(int temperature, int tint, Wheel lift, Wheel gamma, Wheel gain, int saturation, List<ToneCurve> curves, String preset,
        Optional<AssetId> table, int strength) {
    /** Changes nothing. */
    public static final Grade NONE = new Grade(0, 0, Wheel.all(0), Wheel.all(1000), Wheel.all(1000), 1000, List.of(), "", Optional.empty(), 1000);

    /** One number for each of red, green and blue. */
    public record Wheel(int red, int green, int blue) {
        public static Wheel all(int value) {
            return new Wheel(value, value, value);
        }
    }

    /**
     * A curve through points, without overshoot between them; level before the first and after the last.
     *
     * @param channel the curve's channel
     * @param points in order of their inputs, at least two
     */
    public record ToneCurve(Channel channel, List<Point> points) {
        /** What goes through the curve. */
        public enum Channel { ALL, RED, GREEN, BLUE }

        /** Input and output, permille. */
        public record Point(int in, int out) {}
    }

    /** A table, all of it. */
    public static Grade of(AssetId table) {
        return new Grade(0, 0, NONE.lift, NONE.gamma, NONE.gain, 1000, List.of(), "", Optional.of(table), 1000);
    }

    /** A look of Kinora's by its name. */
    public static Grade of(String preset, int strength) {
        return new Grade(0, 0, NONE.lift, NONE.gamma, NONE.gain, 1000, List.of(), preset, Optional.empty(), strength);
    }
}
