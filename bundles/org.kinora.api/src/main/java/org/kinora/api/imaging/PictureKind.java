package org.kinora.api.imaging;

import java.util.Locale;
import java.util.Optional;

/** The kinds of picture files that Kinora reads and writes. */
public enum PictureKind {
    /** 8 or 16 bit, alpha, without loss. */
    PNG("image/png", ".png"),
    /** 8 bit, no alpha, with loss. */
    JPEG("image/jpeg", ".jpg"),
    /** 8 bit, alpha, with or without loss. */
    WEBP("image/webp", ".webp"),
    /** 8 or 16 bit or float, alpha, without loss. */
    TIFF("image/tiff", ".tif");

    private final String mediaType;
    private final String suffix;

    PictureKind(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name, with its dot. */
    public String suffix() {
        return suffix;
    }

    /** The kind that a file name promises. */
    public static Optional<PictureKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".png")) return Optional.of(PNG);
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) return Optional.of(JPEG);
        if (lower.endsWith(".webp")) return Optional.of(WEBP);
        if (lower.endsWith(".tif") || lower.endsWith(".tiff")) return Optional.of(TIFF);
        return Optional.empty();
    }
}
