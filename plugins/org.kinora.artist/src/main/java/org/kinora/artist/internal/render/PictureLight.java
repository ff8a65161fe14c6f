package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Cutout;
import org.kinora.artist.internal.model.Vec;

/**
 * The scene's light on pictures: whatever light a picture was made in, in the scene it is as warm, as dark and as one-sided as the figures next to
 * it. Belongs
 * to one thread.
 */
final class PictureLight {
    private static final int STEPS = 64;

    private final Look look;
    private final Lighting lighting;
    private final Vec way;
    private final ShadowMap shadows;
    private final Lamps lamps;
    private final int[] key = new int[STEPS + 1];
    private final int[] lamp = new int[STEPS + 1];
    private final double against;
    private final double shade;
    private final int haze;
    private final double clear;

    PictureLight(Look look, Lighting lighting, View view, ShadowMap shadows, Lamps lamps) {
        this.look = look;
        this.lighting = lighting;
        this.shadows = shadows;
        this.lamps = lamps;
        way = lighting.way();
        against = Math.max(0, way.dot(view.forward));
        shade = 0.72 - 0.3 * Math.clamp(lighting.key().fill(), 0, 1000) / 1000.0;
        haze = look.haze(lighting);
        clear = Haze.reach(lighting);
        Lighting lamplit = lighting.lamplit();
        for (int i = 0; i <= STEPS; i++) {
            key[i] = look.picture((double) i / STEPS, lighting);
            lamp[i] = look.picture((double) i / STEPS, lamplit);
        }
    }

    /**
     * A premultiplied colour of a cut-out in the light.
     *
     * @param column where it is in the picture
     * @param row likewise
     * @param at where it is in the set
     */
    int on(Cutout cutout, int colour, double column, double row, Vec at, double depth) {
        double right = cutout.texture().form().right(column, row) * (cutout.mirrored() ? -1 : 1);
        double up = cutout.texture().form().up(column, row);
        double front = Math.sqrt(Math.max(0.04, 1 - right * right - up * up));
        Vec normal = cutout.stand().way(right, up, front);
        double facing = normal.dot(way);
        double amount = Colour.smooth(-0.55, 0.8, facing);
        if (against > 0.2) amount = Math.max(amount, 0.25) + 0.7 * against * Colour.smooth(0.92, 0.38, front);
        double hidden = shadows.shadow(at.x(), at.y(), at.z(), 40);
        amount = Math.min(1, 1 - shade + shade * amount) * (1 - 0.8 * hidden);
        int light = key[step(amount)];
        if (!lamps.none()) {
            double pool = lamps.light(at.x(), at.y(), at.z(), normal.x(), normal.y(), normal.z());
            if (pool > 0.02) light = Colour.blend(light, lamp[step(0.35 + 0.65 * pool)], (int) (256 * Math.min(1, 1.2 * pool)));
        }
        int lit = toned(times(colour, light));
        int faded = (int) (256 * 0.6 * Haze.amount(depth, clear));
        return faded < 2 ? lit : faded(lit, faded);
    }

    /** A place's picture at a pixel: it has a light of its own and takes half of the hour's, of a room's hour less. */
    int ground(int colour) {
        int hour = Colour.mix(0xFFFFFF, key[STEPS], lighting.interior() ? 0.5 : 0.75);
        return toned(times(0xFF000000 | colour, hour)) & 0xFFFFFF;
    }

    /** A place's picture that was made in this light: only the style's tones are its own. */
    int own(int colour) {
        return toned(0xFF000000 | colour) & 0xFFFFFF;
    }

    private static int step(double amount) {
        return (int) (STEPS * Math.clamp(amount, 0, 1));
    }

    private static int times(int c, int light) {
        int r = (c >> 16 & 255) * Colour.red(light) / 255;
        int g = (c >> 8 & 255) * Colour.green(light) / 255;
        int b = (c & 255) * Colour.blue(light) / 255;
        return c & 0xFF000000 | r << 16 | g << 8 | b;
    }

    private int toned(int c) {
        int a = c >>> 24;
        if (!look.tones() || a == 0) return c;
        int straight = a == 255 ? c & 0xFFFFFF : Colour.rgb((c >> 16 & 255) * 255.0 / a, (c >> 8 & 255) * 255.0 / a, (c & 255) * 255.0 / a);
        int out = look.toned(straight, lighting);
        return a << 24 | Colour.red(out) * a / 255 << 16 | Colour.green(out) * a / 255 << 8 | Colour.blue(out) * a / 255;
    }

    private int faded(int c, int share) {
        int a = c >>> 24;
        int to = Colour.red(haze) * a / 255 << 16 | Colour.green(haze) * a / 255 << 8 | Colour.blue(haze) * a / 255;
        return a << 24 | Colour.blend(c & 0xFFFFFF, to, share);
    }
}
