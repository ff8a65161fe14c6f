package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** Colour in brush strokes, hardly any line. */
final class Painterly implements Look {
    @Override
    public String id() {
        return "painterly";
    }

    @Override
    public int[] ramp(Surface surface, boolean figure, Lighting lighting) {
        int[] ramp = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double u = (double) i / FULL;
            double light = surface.finish() == Finish.BACKDROP ? 1 : Colour.smooth(0.12, 0.92, u);
            if (surface.finish() == Finish.LIGHT) {
                ramp[i] = 0xFFF0BE;
                continue;
            }
            int lit = Palette.graded(Colour.times(surface.colour(), 0.56 + 0.48 * light), light, lighting);
            ramp[i] = Colour.mix(lit, 0xFFFFFF, 0.6 * Colour.smooth(1, 1.15, u));
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
        return 0x241E22;
    }

    @Override
    public double grain() {
        return 0;
    }

    @Override
    public double contact() {
        return 0.5;
    }

    @Override
    public double halo() {
        return 0.25;
    }

    @Override
    public double line() {
        return 0.62;
    }

    @Override
    public void filter(int[] pixels, int width, int height, Crew crew) {
        new Brush(width, height).paint(pixels, crew);
    }
}
