package org.kinora.workbench.player.internal;

import java.util.Locale;
import org.kinora.api.time.Rational;

/** Hours, minutes, seconds and frames, counted at the rounded rate (SMPTE ST 12-1, non-drop frame). */
final class Timecode {
    private Timecode() {}

    static String of(long frame, Rational rate) {
        long base = Math.max(1, rate.round());
        long seconds = frame / base;
        return String.format(Locale.ROOT, "%02d:%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60, frame % base);
    }
}
