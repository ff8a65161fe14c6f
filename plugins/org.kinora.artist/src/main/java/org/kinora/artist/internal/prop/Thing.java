package org.kinora.artist.internal.prop;

import java.util.List;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * One kind of hand thing, as it is held upright.
 *
 * @param width millimetres
 * @param tone permille
 * @param grip millimetres above its lower end where a hand holds it
 * @param before millimetres that this place is before its middle
 * @param words that name it
 */
record Thing(String name, int width, int height, int depth, int tone, Lie lie, int grip, int before, List<String> words) {
    /** How it lies when it is put down. */
    enum Lie {
        STAND, FACE, SHAFT, BARREL;

        /** The axes of something that lies, in the middle of its box. */
        Frame of(Frame standing) {
            return switch (this) {
                case STAND -> standing;
                case FACE -> standing.pitched(90);
                case SHAFT -> standing.rolled(90);
                case BARREL -> standing.turned(-90).rolled(90);
            };
        }

        /** Width, height and depth of the upright thing whose box is so large when it lies. */
        double[] upright(double width, double height, double depth) {
            return switch (this) {
                case STAND -> new double[] {width, height, depth};
                case FACE -> new double[] {width, depth, height};
                case SHAFT -> new double[] {height, width, depth};
                case BARREL -> new double[] {height, depth, width};
            };
        }
    }

    /** The axes of a thing in the middle of its lower end, when a hand holds it at a frame. */
    Frame held(Frame hand) {
        return hand.moved(hand.at(0, -grip, -before));
    }

    /** The same thing as it is put into a box of a height: it stands where it cannot lie. */
    Thing put(double boxHeight) {
        double low = switch (lie) {
            case STAND -> height;
            case FACE -> depth;
            default -> width;
        };
        boolean stands = Math.abs(boxHeight - height) < Math.abs(boxHeight - low);
        return stands ? new Thing(name, width, height, depth, tone, Lie.STAND, grip, before, words) : this;
    }

    /** The axes of a thing of a height that lies in a box. */
    Frame lying(Frame box, double boxHeight, double height) {
        Frame turned = lie.of(box);
        Vec middle = box.at(0, boxHeight / 2, 0);
        return turned.moved(middle.minus(turned.up().times(height / 2)));
    }
}
