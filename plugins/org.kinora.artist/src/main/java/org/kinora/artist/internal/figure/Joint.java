package org.kinora.artist.internal.figure;

/** The named joints of a body; right and left are its own. */
public enum Joint {
    PELVIS, WAIST, CHEST, UPPER_CHEST, NECK, HEAD,
    RIGHT_SHOULDER, RIGHT_ELBOW, RIGHT_WRIST, RIGHT_PALM, LEFT_SHOULDER, LEFT_ELBOW, LEFT_WRIST, LEFT_PALM,
    RIGHT_HIP, RIGHT_KNEE, RIGHT_ANKLE, RIGHT_BALL, LEFT_HIP, LEFT_KNEE, LEFT_ANKLE, LEFT_BALL
}
