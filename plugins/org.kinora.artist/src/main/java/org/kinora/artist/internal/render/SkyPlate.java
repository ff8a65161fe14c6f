package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Vec;

/** The sky of one picture: asked of the dome at every eighth pixel where it is seen and mixed between, with stars and moon on top. */
final class SkyPlate {
    private static final int STEP = 8;

    private final int columns;
    private final int[] grid;
    private final int over;
    private final View view;
    private final Dome dome;
    private final Lighting lighting;
    private final boolean stars;
    private final BackdropPlate backdrop;

    /**
     * @param view of the samples
     * @param backdrop a picture in the stead of the sky; null for none
     */
    SkyPlate(View view, int over, Dome dome, Lighting lighting, BackdropPlate backdrop) {
        this.backdrop = backdrop;
        this.view = view;
        this.over = over;
        this.dome = dome;
        this.lighting = lighting;
        stars = lighting.night() && !lighting.covered();
        int step = STEP * over;
        columns = view.width / step + 2;
        int rows = view.height / step + 2;
        grid = new int[columns * rows];
    }

    /** Asked when it is first seen; two threads that ask at once get the same. */
    private int node(int x, int y) {
        int at = y * columns + x;
        int known = grid[at];
        if (known != 0) return known;
        int step = STEP * over;
        int asked = sky(view.ray(x * step, y * step)) | 0xFF000000;
        grid[at] = asked;
        return asked;
    }

    private int sky(Vec ray) {
        double flat = Math.sqrt(ray.x() * ray.x() + ray.z() * ray.z());
        return dome.at(StrictMath.atan2(ray.y(), flat), StrictMath.atan2(ray.x(), ray.z()));
    }

    /** Whether a picture hangs there. */
    boolean pictured() {
        return backdrop != null;
    }

    /** Whether it shows what is finer than eight pixels: stars, or a picture. */
    boolean detailed() {
        return stars || backdrop != null;
    }

    /** The colour in a direction, as {@link Dome#at} has it: what still water shows. */
    int toward(double up, double side) {
        return dome.at(up, side);
    }

    /** The colour at a sample. */
    int at(double px, double py) {
        if (backdrop != null) return backdrop.at((int) px / over, (int) py / over);
        double fx = px / (STEP * over);
        double fy = py / (STEP * over);
        int ix = (int) fx;
        int iy = (int) fy;
        int tx = (int) ((fx - ix) * 256);
        int ty = (int) ((fy - iy) * 256);
        int colour = Colour.blend(Colour.blend(node(ix, iy), node(ix + 1, iy), tx), Colour.blend(node(ix, iy + 1), node(ix + 1, iy + 1), tx), ty);
        return stars ? starry(colour, px, py) : colour;
    }

    /** Stars fixed to the sky, and the moon where the key light comes from. */
    private int starry(int colour, double px, double py) {
        double rx = (px - view.cx) / view.scale;
        double ry = (view.cy - py) / view.scale;
        double x = view.forward.x() + rx * view.right.x() + ry * view.up.x();
        double y = view.forward.y() + rx * view.right.y() + ry * view.up.y();
        double z = view.forward.z() + rx * view.right.z() + ry * view.up.z();
        double k = 1 / Math.sqrt(x * x + y * y + z * z);
        if (lighting.key().source().equals("moon")) {
            Vec way = lighting.way();
            double off = Math.sqrt(Math.max(0, 2 - 2 * (x * way.x() + y * way.y() + z * way.z()) * k));
            if (off < 0.03) return Colour.mix(0xF6F3E4, colour, Colour.smooth(0.026, 0.03, off));
            if (off < 0.2) colour = Colour.mix(colour, 0xF6F3E4, 0.35 * (1 - Colour.smooth(0.03, 0.2, off)));
        }
        double u = x * k * 90 / (1 + Math.abs(y) * k);
        double v = z * k * 90 / (1 + Math.abs(y) * k);
        int iu = (int) Math.floor(u);
        int iv = (int) Math.floor(v);
        double bright = Noise.at(iu, iv, 41);
        if (bright < 0.80 || y < 0) return colour;
        double du = u - iu - 0.25 - 0.5 * Noise.at(iu, iv, 42);
        double dv = v - iv - 0.25 - 0.5 * Noise.at(iu, iv, 43);
        double size = 0.05 + 0.05 * (bright - 0.8) * 5;
        return Colour.mix(colour, 0xF2F0E6, Colour.smooth(size, size * 0.5, Math.sqrt(du * du + dv * dv)) * (0.3 + 3 * (bright - 0.8)));
    }
}
