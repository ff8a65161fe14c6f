package org.kinora.production.internal.operations.library;

/** What an asset is for people. */
public enum AssetKind {
    PICTURE,
    CLIP,
    SOUND,
    /** A scene of splats or another model of space. */
    SPACE,
    /** Texts, tables, colour tables and all else. */
    OTHER;

    static AssetKind of(String mediaType, String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (mediaType.startsWith("image/")) return PICTURE;
        if (mediaType.startsWith("video/")) return CLIP;
        if (mediaType.startsWith("audio/")) return SOUND;
        boolean space = mediaType.startsWith("model/") || lower.matches(".*\\.(ply|splat|spz|ksplat|sog|glb)");
        return space ? SPACE : OTHER;
    }
}
