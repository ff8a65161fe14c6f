package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** Flat colours in two steps of light, as in a comic. */
final class FlatColour implements Look {
    @Override
    public String id() {
        return "flat";
    }

    @Override
    public int[] ramp(Surface surface, boolean figure, Lighting lighting) {
        int[] ramp = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double u = (double) i / FULL;
            double light = surface.finish() == Finish.BACKDROP ? 1 : Colour.smooth(0.40, 0.44, u);
            int colour = Colour.mix(surface.colour(), 0xFFFFFF, 0.06);
            if (surface.finish() == Finish.LIGHT) {
                ramp[i] = Colour.mix(0xFFFFFF, 0xFFE08A, 0.6);
                continue;
            }
            int lit = Palette.graded(Colour.times(colour, 0.70 + 0.30 * light), light, lighting);
            ramp[i] = Colour.mix(lit, 0xFFFFFF, 0.5 * Colour.smooth(1.02, 1.06, u));
        }
        return ramp;
    }

    @Override
    public int sky(double height, double side, Lighting lighting) {
        return Palette.sky(height, side, lighting);
    }

    @Override
    public int haze(Lighting lighting) {
        return Palette.haze(lighting);
    }

    @Override
    public int ink(Lighting lighting) {
        return 0x14141A;
    }

    @Override
    public double grain() {
        return 0;
    }

    @Override
    public double contact() {
        return 0.22;
    }

    @Override
    public double halo() {
        return 0;
    }

    @Override
    public double line() {
        return 1.12;
    }
}
