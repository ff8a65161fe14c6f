package org.kinora.artist.internal.render;

import org.kinora.api.stage.KeyLight;

/** Colours of light and sky, for the styles in colour. */
final class Palette {
    private Palette() {}

    /**
     * The colour of a light, near white: approximation of the Planckian locus after Kim and others (2002), softened by half as an eye gets
     * used to it.
     */
    static int light(int kelvin) {
        double t = Math.clamp((kelvin - 1900) / 6600.0, 0, 1);
        int warm = Colour.mix(0xFFC58A, 0xFFFFFF, Colour.smooth(0, 0.56, t));
        return Colour.mix(warm, 0xD6E4FF, Colour.smooth(0.56, 1, t));
    }

    /** Light and time over a colour. */
    static int graded(int colour, double light, Lighting lighting) {
        KeyLight key = lighting.key();
        double exposure = lighting.exposure();
        int lit = Colour.over(colour, Colour.mix(0xFFFFFF, light(key.kelvin()), 0.8 * light));
        int cool = Colour.mix(0xFFFFFF, lighting.night() ? 0x6C80C0 : 0xC8D2F0, 1 - light);
        int shaded = Colour.over(lit, cool);
        double deep = lighting.night() ? 0.36 + 0.34 * exposure : 0.6 + 0.4 * exposure;
        int out = Colour.times(shaded, deep);
        return lighting.night() ? Colour.over(out, lighting.interior() ? 0xF2EEFF : 0xC4D0FF) : out;
    }

    static int sky(double height, double side, Lighting lighting) {
        double up = Math.clamp(height / 0.9, 0, 1);
        double cloud = Noise.cloud(side * 2.2, Math.max(0, height) * 7, 4, 11);
        if (lighting.night()) return Colour.mix(Colour.mix(0x2A3350, 0x0E1426, up), 0x3C4664, 0.5 * Colour.smooth(0.5, 0.75, cloud));
        if (lighting.covered()) return Colour.mix(Colour.mix(0xD4D8DC, 0xA4ACB6, up), 0x8C949E, 0.5 * Colour.smooth(0.4, 0.75, cloud));
        if (lighting.low()) {
            int base = Colour.mix(Colour.mix(0xFFC890, 0xE89A8C, Colour.smooth(0, 0.3, up)), 0x5A6A9C, Colour.smooth(0.2, 1, up));
            return Colour.mix(base, 0xFFE2B8, 0.6 * Colour.smooth(0.5, 0.7, cloud));
        }
        return Colour.mix(Colour.mix(0xE4F0F8, 0x78AEDC, Colour.smooth(0, 1, up)), 0xFFFFFF, Colour.smooth(0.48, 0.66, cloud));
    }

    static int haze(Lighting lighting) {
        return sky(0.02, 0.3, lighting);
    }
}
