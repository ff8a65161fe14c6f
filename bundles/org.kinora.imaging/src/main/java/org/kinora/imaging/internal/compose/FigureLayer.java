package org.kinora.imaging.internal.compose;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.raster.SrgbCurve;

/** Cuts a figure to what is not transparent, frees its edge of the colour behind it, and brings it to its height. */
final class FigureLayer {
    private static final float SOLID = 0.97f;
    /** Coverage below which nothing is there. */
    private static final float NOTHING = 0.004f;

    private FigureLayer() {}

    /** @param picture 8 bit sRGB with straight alpha */
    static Layer of(Raster picture, int height) {
        Area area = there(picture);
        if (area.isEmpty()) return new Layer(1, 1);
        int width = Math.max(1, (int) Math.round((double) area.width() * height / area.height()));
        try (PointerScope scope = new PointerScope()) {
            float[] cover = new float[Math.toIntExact(area.pixels())];
            float[] light = new float[3 * cover.length];
            read(picture, area, light, cover);
            clean(light, cover, area.width(), area.height());
            return sized(light, cover, area, width, height);
        }
    }

    private static Area there(Raster picture) {
        byte[] alpha = Interleaving.plane(picture, 3);
        int left = picture.width();
        int right = 0;
        int top = picture.height();
        int bottom = 0;
        for (int y = 0, i = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++, i++) {
                if ((alpha[i] & 0xFF) < 8) continue;
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y + 1);
            }
        }
        return Area.between(left, top, right, bottom);
    }

    private static void read(Raster picture, Area area, float[] light, float[] cover) {
        float[] curve = new float[256];
        for (int i = 0; i < 256; i++) curve[i] = (float) SrgbCurve.light(i / 255.0);
        for (int plane = 0; plane < 4; plane++) {
            byte[] codes = Interleaving.plane(picture, plane);
            for (int y = 0, i = 0; y < area.height(); y++) {
                for (int x = 0; x < area.width(); x++, i++) {
                    int code = codes[(area.y() + y) * picture.width() + area.x() + x] & 0xFF;
                    if (plane == 3) cover[i] = code / 255f;
                    else light[3 * i + plane] = curve[code];
                }
            }
        }
    }

    /** Where a pixel is not solid its colour is a mixture with what was behind: it takes that of the solid ones around, near ones first. */
    private static void clean(float[] light, float[] cover, int width, int height) {
        float[] solid = new float[cover.length];
        float[] known = new float[light.length];
        for (int i = 0; i < cover.length; i++) {
            solid[i] = cover[i] >= SOLID ? 1 : 0;
            for (int c = 0; c < 3; c++) known[3 * i + c] = solid[i] * light[3 * i + c];
        }
        boolean[] done = new boolean[cover.length];
        for (double sigma = 1.2; sigma < 20; sigma *= 2) {
            Mat weight = Interleaving.matrix(solid, width, height, 1);
            Mat sums = Interleaving.matrix(known, width, height, 3);
            opencv_imgproc.GaussianBlur(weight, weight, new Size(0, 0), sigma);
            opencv_imgproc.GaussianBlur(sums, sums, new Size(0, 0), sigma);
            float[] weights = Interleaving.floats(weight);
            float[] colours = Interleaving.floats(sums);
            for (int i = 0; i < cover.length; i++) {
                if (done[i] || cover[i] >= SOLID || weights[i] < 0.02f) continue;
                done[i] = true;
                for (int c = 0; c < 3; c++) light[3 * i + c] = colours[3 * i + c] / weights[i];
            }
        }
    }

    private static Layer sized(float[] light, float[] cover, Area area, int width, int height) {
        for (int i = 0; i < cover.length; i++) for (int c = 0; c < 3; c++) light[3 * i + c] *= cover[i];
        int how = height < area.height() ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_LINEAR;
        Mat colours = new Mat();
        Mat alpha = new Mat();
        opencv_imgproc.resize(Interleaving.matrix(light, area.width(), area.height(), 3), colours, new Size(width, height), 0, 0, how);
        opencv_imgproc.resize(Interleaving.matrix(cover, area.width(), area.height(), 1), alpha, new Size(width, height), 0, 0, how);
        Layer layer = new Layer(width, height);
        float[] out = Interleaving.floats(colours);
        float[] part = Interleaving.floats(alpha);
        for (int i = 0; i < part.length; i++) {
            layer.cover[i] = part[i] < NOTHING ? 0 : part[i];
            for (int c = 0; c < 3; c++) layer.light[3 * i + c] = part[i] < NOTHING ? 0 : out[3 * i + c] / part[i];
        }
        return layer;
    }
}
