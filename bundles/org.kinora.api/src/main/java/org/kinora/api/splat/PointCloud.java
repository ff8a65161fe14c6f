package org.kinora.api.splat;

/**
 * Coloured points, as structure from motion finds them.
 *
 * @param positions x, y, z of each point, never changed
 * @param colours red, green, blue of each point, never changed
 */
public record PointCloud(float[] positions, byte[] colours) {
    /** No points. */
    public static final PointCloud NONE = new PointCloud(new float[0], new byte[0]);

    public PointCloud {
        if (positions.length != colours.length || positions.length % 3 != 0) throw new IllegalArgumentException(positions.length + " numbers");
    }

    /** Number of points. */
    public int count() {
        return positions.length / 3;
    }
}
