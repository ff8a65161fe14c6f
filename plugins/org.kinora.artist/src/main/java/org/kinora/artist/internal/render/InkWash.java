package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** The house style: ink line and grey wash on white paper, with what a character is known by in watercolour. */
final class InkWash implements Look {
    private static final int PAPER = 0xFAF7F0;
    private static final int PIGMENT = 0x2E3138;
    private static final int NIGHT = 0x8FA0C0;
    private static final int SKIN = 0xFCE8D8;
    private static final int SHADED_SKIN = 0x5A4640;

    @Override
    public String id() {
        return "ink-wash";
    }

    @Override
    public int[] ramp(Surface surface, boolean figure, Lighting lighting) {
        int[] ramp = new int[STEPS];
        double contrast = 1 - Math.clamp(lighting.key().fill(), 0, 1000) / 1600.0;
        double tone = surface.tone() / 1000.0;
        double value = 0.17 + 0.83 * StrictMath.pow(tone, 0.8);
        for (int i = 0; i < STEPS; i++) {
            double u = (double) i / FULL;
            double steps = 0.50 + 0.24 * Colour.smooth(0.16, 0.30, u) + 0.16 * Colour.smooth(0.42, 0.56, u) + 0.10 * Colour.smooth(0.72, 0.9, u);
            double light = 1 - (1 - steps) * contrast * (surface.finish() == Finish.SKIN ? 0.85 : 1.25);
            double gloss = Colour.smooth(1.0, 1.2, u);
            ramp[i] = colour(surface, figure, value, light, gloss, lighting);
        }
        return ramp;
    }

    private static int colour(Surface surface, boolean figure, double value, double light, double gloss, Lighting lighting) {
        if (surface.finish() == Finish.LIGHT) return Colour.mix(PAPER, 0xFFE9A8, lighting.night() || lighting.interior() ? 0.75 : 0.2);
        double v = surface.finish() == Finish.BACKDROP ? value : value * light;
        v += (1 - v) * gloss * 0.7;
        int paper = PAPER;
        if (surface.accent()) {
            paper = Colour.mix(PAPER, surface.colour(), 0.66);
            double bright = Colour.light(surface.colour());
            v = surface.finish() == Finish.BACKDROP ? 1 : 0.9 * light + 0.1 * gloss + 0.06 * (1 - bright);
        } else if (surface.finish() == Finish.SKIN) {
            paper = SKIN;
        }
        int pigment = surface.finish() == Finish.SKIN ? SHADED_SKIN : PIGMENT;
        int wash = Colour.mix(pigment, paper, Math.clamp(v, 0, 1));
        if (surface.accent()) wash = Colour.mix(Colour.times(paper, 0.28), paper, Math.clamp(v, 0, 1));
        return graded(wash, lighting);
    }

    /** Time of day over everything. */
    private static int graded(int colour, Lighting lighting) {
        double exposure = lighting.exposure();
        if (lighting.night()) return Colour.times(Colour.over(colour, Colour.mix(0xFFFFFF, NIGHT, lighting.interior() ? 0.5 : 0.85)), (lighting.interior() ? 0.3 : 0.45) + 0.45 * exposure);
        int lamp = lighting.key().source().equals("lamp") ? Colour.over(colour, 0xFFF4DC) : colour;
        return Colour.times(lamp, 0.62 + 0.38 * exposure);
    }

    @Override
    public int sky(double height, double side, Lighting lighting) {
        double up = Math.clamp(height / 0.8, 0, 1);
        double cloud = Noise.cloud(side * 2.2, Math.max(0, height) * 7, 4, 11);
        if (lighting.night()) return graded(Colour.mix(PIGMENT, PAPER, 0.52 - 0.34 * up + 0.10 * Colour.smooth(0.5, 0.75, cloud)), lighting);
        double shade = lighting.covered() ? 0.80 - 0.10 * Colour.smooth(0.35, 0.7, cloud) : 0.985 - 0.16 * up + 0.16 * up * Colour.smooth(0.5, 0.64, cloud);
        if (lighting.low()) shade -= 0.10 * up;
        return graded(Colour.mix(PIGMENT, PAPER, shade), lighting);
    }

    @Override
    public int haze(Lighting lighting) {
        if (lighting.night()) return graded(Colour.mix(PIGMENT, PAPER, 0.5), lighting);
        return graded(Colour.mix(PIGMENT, PAPER, lighting.covered() ? 0.86 : 0.97), lighting);
    }

    @Override
    public int ink(Lighting lighting) {
        return lighting.night() ? 0x0C0D12 : 0x17171A;
    }

    @Override
    public double grain() {
        return 1;
    }

    @Override
    public double contact() {
        return 0.55;
    }

    @Override
    public double halo() {
        return 0.5;
    }
}
