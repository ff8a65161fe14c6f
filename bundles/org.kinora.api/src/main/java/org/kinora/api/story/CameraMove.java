package org.kinora.api.story;

/**
 * What the camera does during a shot.
 *
 * @param intensity permille: 1000 is the largest move that still looks natural
 */
public record CameraMove(Kind kind, int intensity, Easing easing) {
    public static final CameraMove STILL = new CameraMove(Kind.STATIC, 0, Easing.LINEAR);

    /** The moves of a camera. */
    public enum Kind {
        STATIC, PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT, DOLLY_IN, DOLLY_OUT, TRUCK_LEFT, TRUCK_RIGHT, CRANE_UP, CRANE_DOWN,
        ROTATE_LEFT, ROTATE_RIGHT, HANDHELD
    }

    /** How a move begins and ends. */
    public enum Easing { LINEAR, IN, OUT, IN_OUT }
}
