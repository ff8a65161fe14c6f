package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** Black, white and one grey; hard shadows; light lines on black. */
final class Noir implements Look {
    private static final int BLACK = 0x0B0B0D;
    private static final int DARK = 0x3A3A3E;
    private static final int GREY = 0x9A9A9C;
    private static final int WHITE = 0xF4F3EF;

    @Override
    public String id() {
        return "noir";
    }

    @Override
    public int[] ramp(Surface surface, boolean figure, Lighting lighting) {
        int[] ramp = new int[STEPS];
        double tone = surface.finish() == Finish.SKIN ? 0.9 : surface.tone() / 1000.0;
        double dark = lighting.night() ? lighting.interior() ? 0.12 : 0.34 : lighting.low() ? 0.12 : lighting.interior() ? 0.05 : 0;
        // A face is read, however dark the room.
        if (surface.finish() == Finish.SKIN) dark *= 0.35;
        for (int i = 0; i < STEPS; i++) {
            double u = (double) i / FULL;
            double value = tone * 0.75 + 0.55 * Colour.smooth(0.3, 0.75, u) - 0.35 - dark;
            if (surface.finish() == Finish.BACKDROP) value = tone - 0.25 - 2 * dark;
            if (surface.finish() == Finish.LIGHT) value = 1;
            int shade = Colour.mix(BLACK, DARK, Colour.smooth(0.10, 0.14, value));
            ramp[i] = Colour.mix(Colour.mix(shade, GREY, Colour.smooth(0.38, 0.41, value)), WHITE, Colour.smooth(0.60, 0.63, value));
            if (u > 1.05) ramp[i] = WHITE;
        }
        return ramp;
    }

    @Override
    public int picture(double light, Lighting lighting) {
        double dark = lighting.night() ? 0.24 : lighting.interior() || lighting.low() ? 0.1 : 0;
        return Colour.times(0xFFFFFF, Math.max(0, 0.5 + 0.5 * light - dark));
    }

    @Override
    public boolean tones() {
        return true;
    }

    @Override
    public int toned(int colour, Lighting lighting) {
        double light = Colour.light(colour);
        int shade = Colour.mix(BLACK, DARK, Colour.smooth(0.10, 0.24, light));
        return Colour.mix(Colour.mix(shade, GREY, Colour.smooth(0.26, 0.44, light)), WHITE, Colour.smooth(0.50, 0.72, light));
    }

    @Override
    public int sky(double height, double side, Lighting lighting) {
        double cloud = Noise.cloud(side * 2.2, Math.max(0, height) * 7, 4, 11) - 0.35 * Math.clamp(height, 0, 1);
        if (lighting.night()) return Colour.mix(BLACK, DARK, Colour.smooth(0.46, 0.5, cloud));
        return Colour.mix(GREY, WHITE, Colour.smooth(lighting.covered() ? 0.5 : 0.3, lighting.covered() ? 0.54 : 0.34, cloud));
    }

    @Override
    public int haze(Lighting lighting) {
        return lighting.night() ? DARK : WHITE;
    }

    @Override
    public int ink(Lighting lighting) {
        return BLACK;
    }

    @Override
    public int inkOnDark() {
        return 0xC8C8C6;
    }

    @Override
    public double grain() {
        return 0;
    }

    @Override
    public double contact() {
        return 0;
    }

    @Override
    public double halo() {
        return 0;
    }

    @Override
    public int shone(int colour) {
        int light = (int) (255 * Colour.light(colour));
        return light << 16 | light << 8 | light;
    }

    @Override
    public double line() {
        return 1.15;
    }
}
