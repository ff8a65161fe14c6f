package org.kinora.api.asset;

import java.util.regex.Pattern;

/**
 * The name of an asset: the SHA-256 of its bytes (64 lower-case hexadecimal digits) and its media type.
 *
 * <p>Two assets with the same bytes and type are the same asset. Written as {@code sha256:HEX;TYPE}.
 */
public record AssetId(String sha256, String mediaType) implements Comparable<AssetId> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");

    public AssetId {
        if (!HEX.matcher(sha256).matches()) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        if (!TYPE.matcher(mediaType).matches()) throw new IllegalArgumentException("not a media type: " + mediaType);
    }

    /** Reads what {@link #toString} writes. */
    public static AssetId parse(String text) {
        int semicolon = text.indexOf(';');
        if (!text.startsWith("sha256:") || semicolon < 0) throw new IllegalArgumentException("not an asset id: " + text);
        return new AssetId(text.substring(7, semicolon), text.substring(semicolon + 1));
    }

    @Override
    public int compareTo(AssetId other) {
        int order = sha256.compareTo(other.sha256);
        return order != 0 ? order : mediaType.compareTo(other.mediaType);
    }

    @Override
    public String toString() {
        return "sha256:" + sha256 + ";" + mediaType;
    }
}
