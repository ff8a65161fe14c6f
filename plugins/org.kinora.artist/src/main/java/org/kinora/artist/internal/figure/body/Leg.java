package org.kinora.artist.internal.figure.body;

import org.kinora.artist.internal.model.Frame;

/**
 * A posed leg.
 *
 * @param bones hip, knee, ankle
 * @param foot at the ankle, turned with the foot: front to the toes
 * @param toes bend at the ball, degrees up from the sole
 */
public record Leg(TwoBone bones, Frame foot, double toes) {}
