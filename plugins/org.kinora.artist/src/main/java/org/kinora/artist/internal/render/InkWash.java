package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** The house style: ink line and grey wash on white paper, with what a character is known by in watercolour. */
final class InkWash implements Look {
    private static final int PAPER = 0xFAF7F0;
    private static final int PIGMENT = 0x2E3138;
    private static final int NIGHT = 0x8FA0C0;
    /** Of a low sun: its light, its shade, the foot of its sky and the top; the evening is warm and heavy, the morning cool and pale. */
    private static final int[] EVENING = {0xFFDFBC, 0xBAB6D2, 0xFFD0A0, 0xACAACA};
    private static final int[] MORNING = {0xFFE6CE, 0xC2CFEA, 0xFFCFB0, 0xBACDEC};
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
        // By day the paper lights a room: its walls are thin washes.
        if (lighting.daylit()) {
            contrast *= figure ? 0.85 : 0.62;
            if (!figure) value += (1 - value) * 0.24;
        }
        for (int i = 0; i < STEPS; i++) {
            double u = (double) i / FULL;
            double steps = 0.50 + 0.24 * Colour.smooth(0.16, 0.30, u) + 0.16 * Colour.smooth(0.42, 0.56, u) + 0.10 * Colour.smooth(0.72, 0.9, u);
            double light = 1 - (1 - steps) * contrast * (surface.finish() == Finish.SKIN ? 0.7 : lighting.low() ? 1.1 : 1.25);
            double gloss = Colour.smooth(1.0, 1.2, u);
            if (surface.finish() == Finish.LIGHT) ramp[i] = surface.accent() ? Colour.mix(surface.colour(), PAPER, 0.04) : shining(tone, lighting);
            else ramp[i] = graded(colour(surface, value, light, gloss), surface.finish() == Finish.BACKDROP ? 0.3 : Colour.smooth(0.1, 0.8, u),
                    lighting);
        }
        return ramp;
    }

    /** A lamp, the deeper yellow the dimmer it is. */
    private static int shining(double tone, Lighting lighting) {
        int full = Colour.mix(PAPER, 0xFFE9A8, lighting.night() || lighting.interior() ? 0.75 : 0.2);
        return Colour.mix(0x8A6A34, full, Colour.smooth(0.1, 0.85, tone));
    }

    private static int[] low(Lighting lighting) {
        return lighting.air().time().equals("dawn") ? MORNING : EVENING;
    }

    private static int colour(Surface surface, double value, double light, double gloss) {
        boolean backdrop = surface.finish() == Finish.BACKDROP;
        if (surface.accent()) {
            int paper = Colour.mix(PAPER, surface.colour(), 0.66);
            double v = backdrop ? 1 : 0.9 * light + 0.1 * gloss + 0.06 * (1 - Colour.light(surface.colour()));
            return Colour.mix(Colour.times(paper, 0.28), paper, Math.clamp(v, 0, 1));
        }
        double v = backdrop ? value : value * light;
        v = Math.clamp(v + (1 - v) * gloss * 0.7, 0, 1);
        return surface.finish() == Finish.SKIN ? Colour.mix(SHADED_SKIN, SKIN, v) : Colour.mix(PIGMENT, PAPER, v);
    }

    /** Time of day over a colour: at night the shade sinks into blue grey, and what the light falls on stands out of it. */
    private static int graded(int colour, double lit, Lighting lighting) {
        double exposure = lighting.exposure();
        boolean lamp = lighting.lamp();
        if (lighting.night()) {
            double deep = lighting.interior() || lamp ? 0.62 : 0.58;
            double bright = lighting.interior() || lamp ? 0.96 : 0.86;
            int tint = Colour.mix(NIGHT, lamp ? 0xFFF6E2 : 0xC6D2EA, lit * (lamp ? 0.9 : 0.75));
            return Colour.times(Colour.over(colour, tint), deep + (bright - deep) * lit);
        }
        if (lighting.low() && lamp) colour = Colour.over(colour, Colour.mix(0xEAE6E8, 0xFFF5E6, lit));
        else if (lighting.low()) colour = Colour.over(colour, Colour.mix(low(lighting)[1], low(lighting)[0], lit));
        return Colour.times(lamp ? Colour.over(colour, 0xFFF8E8) : colour, 0.66 + 0.34 * exposure);
    }

    @Override
    public int picture(double light, Lighting lighting) {
        double contrast = 1 - Math.clamp(lighting.key().fill(), 0, 1000) / 1600.0;
        return graded(Colour.mix(PIGMENT, PAPER, 1 - (1 - light) * contrast * 0.55), light, lighting);
    }

    @Override
    public int sky(double height, double side, Lighting lighting) {
        double up = Math.clamp(height / 0.8, 0, 1);
        double cloud = Noise.cloud(side * 2.2, Math.max(0, height) * 7, 4, 11);
        if (lighting.night()) return graded(Colour.mix(PIGMENT, PAPER, 0.62 - 0.40 * up + 0.10 * Colour.smooth(0.5, 0.75, cloud)), 0.25, lighting);
        double shade = lighting.covered() ? 0.80 - 0.10 * Colour.smooth(0.35, 0.7, cloud) : 0.985 - 0.16 * up + 0.16 * up * Colour.smooth(0.5, 0.64,
                cloud);
        if (!lighting.low()) return graded(Colour.mix(PIGMENT, PAPER, shade), 1, lighting);
        // A low sun paints the foot of the sky and leaves its top to the night.
        int painted = Colour.over(Colour.mix(PIGMENT, PAPER, shade - 0.10 * up), Colour.mix(low(lighting)[3], low(lighting)[2], Colour.smooth(0.75,
                0.02, up)));
        return graded(painted, lighting.covered() ? 0.4 : 1, lighting);
    }

    @Override
    public int haze(Lighting lighting) {
        if (lighting.night()) return graded(Colour.mix(PIGMENT, PAPER, 0.7), 0.4, lighting);
        int air = Colour.mix(PIGMENT, PAPER, lighting.covered() ? 0.86 : 0.97);
        // Fog before a low sun is full of its light: that tells the hour where no sky is seen.
        if (lighting.low() && lighting.covered()) return graded(Colour.over(air, Colour.mix(0xF4F0EE, low(lighting)[2], 0.35)), 0.5, lighting);
        return graded(air, 1, lighting);
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
        return 0.34;
    }

    @Override
    public double halo() {
        return 0.5;
    }
}
