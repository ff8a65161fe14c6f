package org.kinora.api.imaging;

import org.kinora.api.time.Rational;

/**
 * A place where one shot of a clip ends and another begins.
 *
 * @param frame number of the first frame of the new shot, from 0
 * @param time of that frame in seconds
 * @param certainty permille
 */
public record ShotBoundary(long frame, Rational time, int certainty) {}
