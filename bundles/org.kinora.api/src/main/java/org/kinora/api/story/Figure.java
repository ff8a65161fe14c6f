package org.kinora.api.story;

/**
 * Somebody in the frame.
 *
 * @param character id in the bible
 * @param x where in the frame the figure stands, permille from left (0) to right (1000)
 * @param depth 0 (nearest, in the foreground) to 1000 (farthest)
 * @param facing degrees: 0 towards the camera, positive to the frame's right, 180 away; the shoulder of an over-the-shoulder shot faces about 150
 * or -150
 * @param pose verb of the pose, e.g. {@code stand}, {@code sit}, {@code walk}, {@code run}, {@code hold}, {@code look}, {@code lie}
 * @param emotion as in {@link Delivery#emotion}
 * @param speaking whether the figure speaks in this shot
 * @param holding id of the prop in hand; empty for none
 */
public record Figure(String character, int x, int depth, int facing, String pose, String emotion, boolean speaking, String holding) {}
