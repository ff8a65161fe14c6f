package org.kinora.documents.internal.board;

import java.util.Locale;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;

/** Short words of a board. */
final class Words {
    private Words() {}

    /** Minutes, seconds and tenths, such as {@code 1:03.2}. */
    static String clock(Rational seconds) {
        long tenths = seconds.times(10).round();
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** Seconds with one decimal, such as {@code 3.2 s}. */
    static String length(Rational seconds) {
        long tenths = seconds.times(10).round();
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    /** What the camera does, as it is called on the set; empty when it stands. */
    static String move(CameraMove.Kind move) {
        return switch (move) {
            case STATIC -> "";
            case PAN_LEFT -> "PAN L";
            case PAN_RIGHT -> "PAN R";
            case TRUCK_LEFT -> "TRUCK L";
            case TRUCK_RIGHT -> "TRUCK R";
            case ROTATE_LEFT -> "ROLL L";
            case ROTATE_RIGHT -> "ROLL R";
            default -> move.name().replace('_', ' ');
        };
    }
}
