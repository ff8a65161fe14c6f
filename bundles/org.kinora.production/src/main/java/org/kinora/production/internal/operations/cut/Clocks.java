package org.kinora.production.internal.operations.cut;

import java.util.Locale;
import org.kinora.api.time.Rational;

/** Times as people read them. */
final class Clocks {
    private Clocks() {}

    /** Minutes, seconds and hundredths, such as {@code 1:03.25}. */
    static String clock(Rational seconds) {
        long hundredths = seconds.times(100).round();
        return String.format(Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
    }
}
