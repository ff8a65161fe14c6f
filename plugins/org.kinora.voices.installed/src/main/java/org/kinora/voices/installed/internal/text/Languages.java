package org.kinora.voices.installed.internal.text;

import java.util.Locale;

/** Language tags. */
public final class Languages {
    private Languages() {}

    /** The main part of a tag in lower case: {@code de} of {@code de-AT}. */
    public static String main(String tag) {
        String low = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = low.indexOf('-');
        return dash < 0 ? low : low.substring(0, dash);
    }
}
