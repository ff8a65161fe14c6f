package org.kinora.assets.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** File endings by media type, so that other programs know what lies in {@code assets/}; {@code bin} for all others. */
final class MediaTypes {
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(Map.entry("image/png", "png"), Map.entry("image/jpeg", "jpg"),
            Map.entry("image/webp", "webp"), Map.entry("image/gif", "gif"), Map.entry("image/svg+xml", "svg"), Map.entry("image/x-exr", "exr"),
            Map.entry("image/tiff", "tif"), Map.entry("image/vnd.radiance", "hdr"), Map.entry("audio/wav", "wav"), Map.entry("audio/x-wav", "wav"),
            Map.entry("audio/flac", "flac"), Map.entry("audio/mpeg", "mp3"), Map.entry("audio/aac", "aac"), Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"), Map.entry("audio/midi", "mid"), Map.entry("video/mp4", "mp4"), Map.entry("video/webm", "webm"),
            Map.entry("video/quicktime", "mov"), Map.entry("video/x-matroska", "mkv"), Map.entry("text/plain", "txt"), Map.entry("text/vtt", "vtt"),
            Map.entry("application/json", "json"), Map.entry("application/pdf", "pdf"), Map.entry("application/zip", "zip"),
            Map.entry("font/ttf", "ttf"),
            Map.entry("font/otf", "otf"), Map.entry("model/ply", "ply"), Map.entry("model/gltf-binary", "glb"));

    private static final Map<String, String> SPELLINGS = Map.of("jpeg", "jpg", "tiff", "tif", "m4v", "mp4", "oga", "ogg", "opus", "ogg", "fountain", "txt",
            "md", "txt");

    private MediaTypes() {}

    static String extension(String mediaType) {
        return EXTENSIONS.getOrDefault(mediaType, "bin");
    }

    /** The media type that the ending of a file's name stands for; that of unknown bytes for all others. */
    static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String usual = SPELLINGS.getOrDefault(ending, ending);
        return EXTENSIONS.entrySet().stream().filter(type -> type.getValue().equals(usual)).map(Map.Entry::getKey).min(Comparator.naturalOrder())
                .orElse("application/octet-stream");
    }
}
