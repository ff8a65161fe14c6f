package org.kinora.painter.internal.view;

/** A point or direction in metres. */
public record Vec(double x, double y, double z) {
    public static final Vec UP = new Vec(0, 1, 0);

    public Vec plus(Vec o) {
        return new Vec(x + o.x, y + o.y, z + o.z);
    }

    public Vec minus(Vec o) {
        return new Vec(x - o.x, y - o.y, z - o.z);
    }

    public Vec times(double k) {
        return new Vec(x * k, y * k, z * k);
    }

    public double dot(Vec o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vec cross(Vec o) {
        return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public Vec unit() {
        double n = length();
        return n < 1e-12 ? UP : times(1 / n);
    }

    public Vec lerp(Vec o, double t) {
        return new Vec(x + (o.x - x) * t, y + (o.y - y) * t, z + (o.z - z) * t);
    }

    /** Turned about the vertical axis; positive turns x towards z. */
    public Vec turned(double radians) {
        double c = StrictMath.cos(radians);
        double s = StrictMath.sin(radians);
        return new Vec(x * c - z * s, y, x * s + z * c);
    }
}
