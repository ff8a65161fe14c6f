package org.kinora.artist.internal.figure.pose;

import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Reach;

/**
 * How somebody holds the body at one moment.
 *
 * @param calm the dials that the staging measured: posture without emotion, action and breath
 * @param pose name of the key pose that was found for the verb; empty when only the posture speaks
 */
public record Bearing(Dials calm, Dials dials, Reach right, Reach left, String pose) {}
