package org.kinora.artist.internal.acting;

/**
 * Somebody whom an action shows and the bible does not know, or several alike.
 *
 * @param who {@code people}, {@code pair}, {@code woman}, {@code old man} and the like, or an animal
 * @param count how many of them; of pairs, how many pairs
 * @param pose verb of the pose
 * @param posture as in {@code Placement.posture}
 * @param holding name of a thing in the hand; empty for none
 */
public record Walkon(String who, int count, String pose, String posture, String holding) {}
