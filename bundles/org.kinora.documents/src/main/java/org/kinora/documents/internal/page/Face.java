package org.kinora.documents.internal.page;

import java.io.InputStream;
import org.kinora.lib.fonts.Fonts;

/** The typefaces of our documents. */
public enum Face {
    SANS(Fonts.SANS), SANS_BOLD(Fonts.SANS_BOLD), SANS_ITALIC(Fonts.SANS_ITALIC), COURIER("CourierPrime-Regular"), COURIER_BOLD("CourierPrime-Bold"),
    COURIER_ITALIC("CourierPrime-Italic"), COURIER_BOLD_ITALIC("CourierPrime-BoldItalic");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    InputStream stream() {
        return file.startsWith("Courier") ? Face.class.getResourceAsStream(file + ".ttf") : Fonts.stream(file);
    }

    boolean bold() {
        return file.contains("Bold");
    }
}
