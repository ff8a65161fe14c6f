package org.kinora.artist.internal.figure.skin;

/** Cosines and sines of the points of a ring. */
record Circle(double[] cos, double[] sin) {
    static Circle of(int sides) {
        double[] cos = new double[sides];
        double[] sin = new double[sides];
        for (int i = 0; i < sides; i++) {
            cos[i] = StrictMath.cos(2 * Math.PI * i / sides);
            sin[i] = StrictMath.sin(2 * Math.PI * i / sides);
        }
        return new Circle(cos, sin);
    }

    int sides() {
        return cos.length;
    }
}
