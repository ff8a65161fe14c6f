package org.kinora.camera.internal;

/**
 * One layer ready for the camera: I420 planes in BT.709 limited range, premultiplied, with the coverage at both resolutions.
 *
 * @param alpha coverage at luma resolution, null when opaque
 * @param alphaHalf coverage at chroma resolution, null when opaque
 * @param depth metres from the camera at the middle of the shot
 * @param box what is covered, normalised: left, top, right, bottom
 */
record Cel(Plane y, Plane u, Plane v, Plane alpha, Plane alphaHalf, double depth, double[] box) {
    private static final float[] LUMA = {11966 / 65536f, 40254 / 65536f, 4064 / 65536f};
    private static final float[] BLUE = {-6596 / 65536f, -22189 / 65536f, 28785 / 65536f};
    private static final float[] RED = {28784 / 65536f, -26145 / 65536f, -2639 / 65536f};

    /**
     * Converts and resizes a picture; what stands over the frame's shape is cut off evenly.
     *
     * @param opaque to ignore the picture's alpha
     */
    static Cel of(Picture.Pixels picture, boolean opaque, int width, int height, double depth) {
        double aspect = (double) width / height;
        double w = Math.min(picture.width(), picture.height() * aspect);
        double h = w / aspect;
        double x = (picture.width() - w) / 2;
        double y = (picture.height() - h) / 2;
        boolean solid = opaque || picture.opaque();
        Plane luma = plane(picture, LUMA, 16, solid, x, w, y, h, width, height);
        Plane blue = plane(picture, BLUE, 128, solid, x, w, y, h, width / 2, height / 2);
        Plane red = plane(picture, RED, 128, solid, x, w, y, h, width / 2, height / 2);
        if (solid) return new Cel(luma, blue, red, null, null, depth, new double[] {0, 0, 1, 1});
        float[] coverage = new float[picture.argb().length];
        for (int i = 0; i < coverage.length; i++) coverage[i] = picture.argb()[i] >>> 24;
        Plane alpha = Shrink.resize(coverage, picture.width(), picture.height(), x, w, y, h, width, height);
        Plane half = Shrink.resize(coverage, picture.width(), picture.height(), x, w, y, h, width / 2, height / 2);
        return new Cel(luma, blue, red, alpha, half, depth, box(alpha));
    }

    private static Plane plane(Picture.Pixels picture, float[] k, float offset, boolean solid, double x, double w, double y, double h, int width,
            int height) {
        int[] argb = picture.argb();
        float[] values = new float[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int p = argb[i];
            float v = offset + k[0] * (p >> 16 & 255) + k[1] * (p >> 8 & 255) + k[2] * (p & 255);
            values[i] = solid ? v : v * (p >>> 24) / 255f;
        }
        return Shrink.resize(values, picture.width(), picture.height(), x, w, y, h, width, height);
    }

    private static double[] box(Plane alpha) {
        int left = alpha.width();
        int right = -1;
        int top = alpha.height();
        int bottom = -1;
        for (int y = 0; y < alpha.height(); y++) {
            int row = alpha.at(0, y);
            for (int x = 0; x < alpha.width(); x++) {
                if (alpha.data()[row + x] < 32) continue;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = y;
            }
        }
        if (right < 0) return new double[] {0, 0, 0, 0};
        return new double[] {(double) left / alpha.width(), (double) top / alpha.height(), (right + 1.0) / alpha.width(), (bottom
                + 1.0) / alpha.height()};
    }

    boolean empty() {
        return box[2] <= box[0];
    }
}
