package org.kinora.api.splat;

/**
 * What a splat file says of itself.
 *
 * @param version of the format, empty where it has none
 * @param degree of its spherical harmonics; more than 3 are read as 3
 * @param antialiased whether it says that it was made for compensated opacity
 */
public record SplatInfo(SplatKind kind, String version, int count, int degree, boolean antialiased, long fileBytes) {
    /** Bytes of its splats once they are read. */
    public long memoryBytes() {
        return 4L * count * SplatScene.planes(Math.min(degree, SplatScene.MOST_DEGREE));
    }
}
