package org.kinora.api.imaging;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a picture file says besides its pixels; kept when a picture is read and written again.
 *
 * @param orientation how the pixels have to be turned
 * @param icc the colour profile (ICC.1), unread: pixels stay in its space
 * @param exif a TIFF block with EXIF's directories, without a header of the file that it came from
 * @param xmp the XMP packet, as text
 * @param density for print
 * @param texts remarks by key word, such as {@code Title}, {@code Author}, {@code parameters}; PNG's text chunks
 */
public record Metadata(Orientation orientation, Optional<Blob> icc, Optional<Blob> exif, Optional<String> xmp, Optional<Density> density,
        SortedMap<String, String> texts) {
    /** Nothing known. */
    public static final Metadata NONE = new Metadata(Orientation.UPRIGHT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            new TreeMap<>());

    public Metadata {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public Metadata with(Orientation turned) {
        return new Metadata(turned, icc, exif, xmp, density, texts);
    }

    public Metadata with(Density printed) {
        return new Metadata(orientation, icc, exif, xmp, Optional.of(printed), texts);
    }

    public Metadata withProfile(Optional<Blob> profile) {
        return new Metadata(orientation, profile, exif, xmp, density, texts);
    }

    /** With one remark more, or with another text for its key word. */
    public Metadata withText(String keyWord, String text) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.putAll(Map.of(keyWord, text));
        return new Metadata(orientation, icc, exif, xmp, density, all);
    }
}
