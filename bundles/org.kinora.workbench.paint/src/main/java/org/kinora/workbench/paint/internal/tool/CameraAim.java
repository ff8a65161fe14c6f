package org.kinora.workbench.paint.internal.tool;

import org.kinora.api.imaging.Area;

/**
 * The camera's move that two frames in a picture mean, as a hand edit of a shot takes it.
 *
 * @param move kind and intensity in permille, such as {@code ZOOM_IN 400}
 */
public record CameraAim(String move) {
    /** What counts as standing still, permille of the picture. */
    private static final int STILL = 30;

    /**
     * A frame that becomes smaller goes in, one that becomes larger out; else the way of its middle decides. Half of the picture's width is a whole
     * move.
     */
    public static CameraAim of(Area from, Area to, int width, int height) {
        long grows = 1000L * (to.width() - from.width()) / Math.max(1, Math.max(from.width(), to.width()));
        long right = 1000L * (2L * to.x() + to.width() - 2L * from.x() - from.width()) / 2 / width;
        long down = 1000L * (2L * to.y() + to.height() - 2L * from.y() - from.height()) / 2 / height;
        long most = Math.max(Math.abs(grows), Math.max(Math.abs(right), Math.abs(down)));
        if (most < STILL) return new CameraAim("STATIC 0");
        String kind;
        if (most == Math.abs(grows)) kind = grows < 0 ? "DOLLY_IN" : "DOLLY_OUT";
        else if (most == Math.abs(right)) kind = right > 0 ? "PAN_RIGHT" : "PAN_LEFT";
        else kind = down > 0 ? "TILT_DOWN" : "TILT_UP";
        return new CameraAim(kind + " " + Math.min(1000, 2 * most));
    }
}
