package org.kinora.film.internal.interchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.time.Rational;

/**
 * Frames as hours, minutes, seconds and frames (SMPTE ST 12-1).
 *
 * @param base frames that a second of the clock counts: 24, 25, 30 …
 * @param drop whether numbers 0 and 1 are left out at the start of each minute that is no tenth one, so that the clock of 29.97 keeps to time
 */
record Timecode(int base, boolean drop) {
    private static final Pattern FORM = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})([:;.])(\\d{2,3})");

    /** The clock for a rate: 23.976 counts 24. */
    static Timecode of(Rational rate, boolean drop) {
        int base = (int) rate.ceil();
        return new Timecode(base, drop && base % 30 == 0);
    }

    /** The number of a frame; empty for what is no time code of this base. */
    Optional<Long> frame(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        long hours = Long.parseLong(form.group(1));
        long minutes = Long.parseLong(form.group(2));
        long seconds = Long.parseLong(form.group(3));
        long frames = Long.parseLong(form.group(5));
        if (minutes > 59 || seconds > 59 || frames >= base) return Optional.empty();
        long counted = ((hours * 60 + minutes) * 60 + seconds) * base + frames;
        if (!drop) return Optional.of(counted);
        if (minutes % 10 != 0 && seconds == 0 && frames < dropped()) return Optional.empty();
        long all = hours * 60 + minutes;
        return Optional.of(counted - dropped() * (all - all / 10));
    }

    private int dropped() {
        return base / 15;
    }

    /** The time code of a frame, from 0 on. */
    String text(long frame) {
        long number = frame;
        if (drop) {
            long ten = 600L * base - 9L * dropped();
            long rest = frame % ten;
            number += 9L * dropped() * (frame / ten);
            if (rest >= 60L * base) number += dropped() * (1 + (rest - 60L * base) / (60L * base - dropped()));
        }
        return String.format("%02d:%02d:%02d%s%02d", number / base / 3600, number / base / 60 % 60, number / base % 60, drop ? ";" : ":",
                number % base);
    }
}
