package org.kinora.composer.internal.font;

import java.util.List;
import org.kinora.composer.internal.synth.Voice;
import org.kinora.composer.internal.wave.Biquad;

/**
 * Plays the zones of a preset, both sides of a stereo sample into one: samples by cubic interpolation, loops, tuning, volume envelope, attenuation by
 * velocity and a fixed low-pass. Modulators, low-frequency oscillators and the second envelope are left out.
 */
final class Sampler implements Voice {
    private static final int RATE = 48_000;
    private static final double LONGEST_RELEASE = 3;
    private static final double SILENCE = StrictMath.pow(10, -5);

    private final SoundFont font;
    private final List<Zone> zones;
    private final int fixedKey;

    /** @param fixedKey key of a drum; -1 for an instrument that plays pitches */
    Sampler(SoundFont font, List<Zone> zones, int fixedKey) {
        this.font = font;
        this.zones = zones;
        this.fixedKey = fixedKey;
    }

    /** Whether the key of a drum sounds. */
    boolean sounds() {
        return fixedKey < 0 || zones.stream().anyMatch(zone -> zone.sounds(fixedKey, 100));
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        int key = fixedKey < 0 ? Math.clamp(pitch, 0, 127) : fixedKey;
        int force = (int) Math.clamp(StrictMath.round(127 * velocity), 1L, 127L);
        List<Zone> sounding = zones.stream().filter(zone -> zone.sounds(key, force)).toList();
        int length = 0;
        for (Zone zone : sounding) length = Math.max(length, zone(zone, out, held, key, velocity / StrictMath.sqrt(sounding.size())));
        return length;
    }

    private int zone(Zone zone, float[] out, int held, int key, double velocity) {
        Settings settings = zone.settings();
        double release = Math.min(LONGEST_RELEASE, settings.seconds(Settings.RELEASE));
        int let = fixedKey >= 0 ? out.length : held;
        int length = (int) Math.min(out.length, let + release * RATE);
        Fade fade = new Fade(settings, let, release);
        double gain = velocity * velocity * StrictMath.pow(10, -Math.clamp(settings.get(Settings.ATTENUATION), 0, 1440) * 0.4 / 200) * 1.2;
        Biquad edge = edge(settings);
        double step = zone.step(key);
        double at = zone.start();
        double part = 0;
        boolean first = true;
        int i = 0;
        for (; i < length; i++) {
            if (zone.loops() && (!zone.leavesLoop() || i < let)) {
                double around = zone.loopEnd() - zone.loopStart();
                if (at >= zone.loopEnd()) at = zone.loopStart() + (at - zone.loopEnd()) % around;
            } else if (at >= zone.end() - 3) {
                break;
            }
            double level = fade.next(i);
            if (!first && level < SILENCE && i > let) break;
            first = false;
            part = cubic(zone, at) * gain * level / 32_768;
            out[i] += (float) (edge == null ? part : edge.apply(part));
            at += step;
        }
        return soft(out, i);
    }

    /** Ends without a step where the sample ends before its envelope. */
    private static int soft(float[] out, int end) {
        int count = Math.min(end, 64);
        for (int i = 0; i < count; i++) out[end - 1 - i] *= i / (float) count;
        return end;
    }

    private static Biquad edge(Settings settings) {
        int cents = settings.get(Settings.FILTER);
        if (cents >= 13_000) return null;
        double hertz = 8.176 * StrictMath.pow(2, Math.clamp(cents, 1500, 13_500) / 1200.0);
        double resonance = Math.clamp(settings.get(Settings.RESONANCE), 0, 960) / 10.0;
        return Biquad.lowPass(hertz, Math.clamp(0.7071 * StrictMath.pow(10, resonance / 20), 0.5, 8));
    }

    /** Four points and the curve of Catmull and Rom through them. */
    private double cubic(Zone zone, double at) {
        int index = (int) at;
        double t = at - index;
        double a = point(zone, index - 1);
        double b = point(zone, index);
        double c = point(zone, index + 1);
        double d = point(zone, index + 2);
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }

    /** A point; past the end of a loop the points of its beginning. */
    private double point(Zone zone, int index) {
        int place = index;
        if (zone.loops() && !zone.leavesLoop() && place >= zone.loopEnd()) place -= zone.loopEnd() - zone.loopStart();
        return font.point(Math.clamp(place, zone.start(), zone.end() - 1));
    }

    @Override
    public int tail() {
        return (int) (LONGEST_RELEASE * RATE);
    }
}
