package org.kinora.api.splat;

import java.util.Locale;
import java.util.Optional;

/** The kinds of splat files that Kinora knows. */
public enum SplatKind {
    /** INRIA's PLY: every number as a float, nothing lost. */
    PLY(".ply", true),
    /** PlayCanvas' PLY: 16 bytes a splat in chunks of 256, reordered. */
    COMPRESSED_PLY(".compressed.ply", true),
    /** antimatter15's 32 bytes a splat, base colour only. */
    SPLAT(".splat", true),
    /** Niantic's SPZ, versions 2, 3 (gzip) and 4 (ZSTD). */
    SPZ(".spz", true),
    /** mkkellogg's KSPLAT; read only. */
    KSPLAT(".ksplat", false),
    /** PlayCanvas' SOG version 2: pictures in a ZIP, reordered. */
    SOG(".sog", true),
    /** glTF binary with KHR_gaussian_splatting. */
    GLB(".glb", true);

    private final String suffix;
    private final boolean writable;

    SplatKind(String suffix, boolean writable) {
        this.suffix = suffix;
        this.writable = writable;
    }

    /** The end of a file name, with its dot. */
    public String suffix() {
        return suffix;
    }

    /** Whether Kinora writes it. */
    public boolean writable() {
        return writable;
    }

    /** The kind that a file name promises. */
    public static Optional<SplatKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(COMPRESSED_PLY.suffix)) return Optional.of(COMPRESSED_PLY);
        for (SplatKind kind : values()) if (lower.endsWith(kind.suffix)) return Optional.of(kind);
        return Optional.empty();
    }
}
