package org.kinora.api.splat;

/**
 * Where a camera stands: a rotation and a shift that take world points to camera points (x right, y down, z forward).
 *
 * @param w rotation as a quaternion; normalised when the pose is made
 * @param tx shift in world units, applied after the rotation
 */
public record Pose(double w, double x, double y, double z, double tx, double ty, double tz) {
    /** In the origin, looking along +z. */
    public static final Pose IDENTITY = new Pose(1, 0, 0, 0, 0, 0, 0);

    public Pose {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        if (!(length > 0) || !Double.isFinite(length + tx + ty + tz)) throw new IllegalArgumentException("no pose: " + w + " " + x + " " + y + " " + z);
        w /= length;
        x /= length;
        y /= length;
        z /= length;
    }

    /** From a matrix whose first three rows are {@code [R|t]}, row by row (12 or 16 numbers); R is a rotation (Shepperd 1978). */
    public static Pose ofMatrix(double... m) {
        double xx = m[0];
        double yy = m[5];
        double zz = m[10];
        double trace = xx + yy + zz;
        double w;
        double x;
        double y;
        double z;
        if (trace >= Math.max(xx, Math.max(yy, zz))) {
            w = 1 + trace;
            x = m[9] - m[6];
            y = m[2] - m[8];
            z = m[4] - m[1];
        } else if (xx >= Math.max(yy, zz)) {
            w = m[9] - m[6];
            x = 1 + xx - yy - zz;
            y = m[1] + m[4];
            z = m[2] + m[8];
        } else if (yy >= zz) {
            w = m[2] - m[8];
            x = m[1] + m[4];
            y = 1 + yy - xx - zz;
            z = m[6] + m[9];
        } else {
            w = m[4] - m[1];
            x = m[2] + m[8];
            y = m[6] + m[9];
            z = 1 + zz - xx - yy;
        }
        return new Pose(w, x, y, z, m[3], m[7], m[11]);
    }

    /** A camera at {@code eye} that looks at {@code target}; {@code up} is the direction that is up in its picture, not parallel to the look. */
    public static Pose lookAt(double[] eye, double[] target, double[] up) {
        double[] forward = unit(target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]);
        double[] right = unit(forward[1] * up[2] - forward[2] * up[1], forward[2] * up[0] - forward[0] * up[2], forward[0] * up[1] - forward[1] * up[0]);
        double[] down = unit(forward[1] * right[2] - forward[2] * right[1], forward[2] * right[0] - forward[0] * right[2],
                forward[0] * right[1] - forward[1] * right[0]);
        return ofMatrix(right[0], right[1], right[2], -dot(right, eye), down[0], down[1], down[2], -dot(down, eye), forward[0], forward[1], forward[2],
                -dot(forward, eye));
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] unit(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        if (!(length > 0)) throw new IllegalArgumentException("no direction");
        return new double[] {x / length, y / length, z / length};
    }

    /** The rotation as nine numbers, row by row. */
    public double[] rotation() {
        return new double[] {1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 2 * (x * y + w * z), 1 - 2 * (x * x + z * z),
                2 * (y * z - w * x), 2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)};
    }

    /** Where the camera stands in the world: {@code -Rᵀt}. */
    public double[] centre() {
        double[] r = rotation();
        return new double[] {-(r[0] * tx + r[3] * ty + r[6] * tz), -(r[1] * tx + r[4] * ty + r[7] * tz), -(r[2] * tx + r[5] * ty + r[8] * tz)};
    }
}
