package org.kinora.composer.internal.effect;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Reverb;
import org.kinora.composer.internal.wave.Stereo;

/** An effect as it is wanted: performed on a reel, then heard in its room. Any thread. */
public record Heard(Effect effect, Manner manner, Room room) {
    private static final int RATE = Stereo.RATE;
    private static final int CROSSING = RATE / 2;
    private static final int TAIL = 6 * RATE;
    private static final int FADE = RATE / 50;
    private static final int CHUNK = 8192;

    /** Name of the kind. */
    public String kind() {
        return effect.name();
    }

    /**
     * Makes the sound.
     *
     * @param samples exact length
     * @param loop whether the end must join the beginning
     * @param checkpoint called at least every 100 ms; throws to stop
     */
    public Stereo perform(int samples, boolean loop, long seed, Runnable checkpoint) {
        long chance = Dice.of(effect.name(), seed).next();
        boolean crossed = loop && effect.seamless();
        Stereo sound = crossed ? crossed(samples, chance, checkpoint) : loop ? wrapped(samples, chance, checkpoint)
                : recorded(samples, chance, checkpoint);
        if (room.low() > 0 || manner.far() > 0) distance(sound, loop);
        if (room.seconds() > 0 || manner.far() > 0 || room.echo() > 0) space(sound, loop, checkpoint);
        settle(sound, loop);
        return sound;
    }

    private Stereo recorded(int samples, long chance, Runnable checkpoint) {
        Reel reel = new Reel(samples, chance, checkpoint);
        effect.recipe().perform(reel, manner);
        return reel.sound();
    }

    /** A texture: what lies past the end is faded into the beginning, with equal power. */
    private Stereo crossed(int samples, long chance, Runnable checkpoint) {
        int over = Math.min(CROSSING, samples);
        Stereo longer = recorded(samples + over, chance, checkpoint);
        Stereo sound = Stereo.silence(samples);
        for (int i = 0; i < samples; i++) {
            double in = i < over ? StrictMath.sin(StrictMath.PI / 2 * i / over) : 1;
            double out = i < over ? StrictMath.cos(StrictMath.PI / 2 * i / over) : 0;
            sound.left()[i] = (float) (longer.left()[i] * in + (i < over ? longer.left()[samples + i] * out : 0));
            sound.right()[i] = (float) (longer.right()[i] * in + (i < over ? longer.right()[samples + i] * out : 0));
        }
        return sound;
    }

    /** Events: what rings past the end goes on at the beginning. */
    private Stereo wrapped(int samples, long chance, Runnable checkpoint) {
        Reel reel = new Reel(samples, chance, checkpoint, TAIL);
        effect.recipe().perform(reel, manner);
        return reel.wrapped();
    }

    private void distance(Stereo sound, boolean loop) {
        double edge = manner.far() > 0 ? 5200 - 3600 * manner.far() : 18_000;
        if (room.low() > 0) edge = Math.min(edge, room.low());
        for (float[] channel : new float[][] {sound.left(), sound.right()}) {
            filter(Biquad.lowPass(edge, 0.7), channel, loop);
            filter(Biquad.lowPass(edge * 1.4, 0.7), channel, loop);
            if (room.name().equals("telephone")) filter(Biquad.highPass(350, 0.8), channel, loop);
        }
    }

    private static void filter(Biquad filter, float[] channel, boolean loop) {
        if (loop) for (int i = Math.max(0, channel.length - RATE / 2); i < channel.length; i++) filter.apply(channel[i]);
        filter.apply(channel);
    }

    private void space(Stereo sound, boolean loop, Runnable checkpoint) {
        if (room.echo() > 0) echo(sound, loop);
        double seconds = Math.max(room.seconds(), manner.far() > 0 ? 1.2 : 0.1);
        Reverb reverb = new Reverb(seconds, Math.max(0.2, room.size()), room.dark());
        int length = sound.length();
        if (loop) {
            int warm = (int) (seconds * 1.3 * RATE);
            for (int rounds = warm / length; rounds > 0; rounds--) reverb.apply(sound, 0, length, false, 0);
            reverb.apply(sound, length - warm % length, length, false, 0);
        }
        float share = (float) (room.share() + 0.35 * manner.far());
        for (int from = 0; from < length; from += CHUNK) {
            checkpoint.run();
            reverb.apply(sound, from, Math.min(length, from + CHUNK), true, share);
        }
    }

    /** Far walls: two repetitions, each softer, darker and from the other side. */
    private void echo(Stereo sound, boolean loop) {
        Stereo dry = Stereo.silence(sound.length());
        dry.add(sound, 1);
        Biquad left = Biquad.lowPass(2600, 0.7);
        Biquad right = Biquad.lowPass(2600, 0.7);
        left.apply(dry.left());
        right.apply(dry.right());
        for (int i = 1; i <= 2; i++) {
            int delay = (int) (i * room.echo() * RATE);
            float gain = 0.34f / i;
            for (int at = 0; at < sound.length(); at++) {
                int from = at - delay;
                if (from < 0 && !loop) continue;
                int place = Math.floorMod(from, sound.length());
                sound.left()[at] += (i % 2 == 1 ? dry.right() : dry.left())[place] * gain;
                sound.right()[at] += (i % 2 == 1 ? dry.left() : dry.right())[place] * gain;
            }
        }
    }

    private void settle(Stereo sound, boolean loop) {
        for (float[] channel : new float[][] {sound.left(), sound.right()}) filter(Biquad.highPass(24, 0.7), channel, loop);
        float peak = sound.peak();
        double decibels = effect.peak() + 4 * manner.force() - 10 * manner.far() - (room.low() > 0 ? 4 : 0);
        if (peak > 1e-6f) sound.scale((float) (StrictMath.pow(10, Math.min(-1.5, decibels) / 20) / peak));
        if (!loop) sound.fade(4, FADE);
    }
}
