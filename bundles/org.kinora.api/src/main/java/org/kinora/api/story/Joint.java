package org.kinora.api.story;

import org.kinora.api.time.Rational;

/**
 * How a shot follows the one before.
 *
 * @param transition {@code cut}, or an xfade name such as {@code fade}, {@code fadeblack}, {@code dissolve}, {@code wipeleft}
 * @param length seconds of the transition, 0 for a cut
 * @param lead seconds by which the sound of this shot begins before its picture (J cut)
 * @param lag seconds by which the sound of the shot before runs on under this picture (L cut)
 */
public record Joint(String transition, Rational length, Rational lead, Rational lag) {
    public static final Joint CUT = new Joint("cut", Rational.ZERO, Rational.ZERO, Rational.ZERO);
}
