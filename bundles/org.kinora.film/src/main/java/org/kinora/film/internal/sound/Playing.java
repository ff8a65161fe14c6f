package org.kinora.film.internal.sound;

import java.util.function.DoubleSupplier;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest.Part;

/** A part while it sounds: reads, loops, fades and adds itself to the mix. One thread. */
final class Playing implements AutoCloseable {
    private final Part part;
    private final DoubleSupplier balance;
    private final double leftSide;
    private final double rightSide;
    private final Sounds.Opened sound;
    private final Keys curve;
    private final Block block = new Block();
    private double decibels;
    private float left;
    private float right;
    private boolean begun;
    private boolean silent;

    /**
     * @param position sample of the film that comes first; the part may have begun before it
     * @param balance the gain that brings it in line with the others, in dB; asked again for each piece
     */
    Playing(Part part, long position, DoubleSupplier balance, Sounds sounds) {
        this.part = part;
        this.balance = balance;
        curve = part.level().curve().isEmpty() ? null : new Keys(part.level().curve());
        // A balance: the far side gives way and the near one gains 1.2 dB, so that a side is 1.8 dB less power; the middle stays as it is.
        double side = part.level().side() / 1000.0;
        leftSide = StrictMath.sqrt(side > 0 ? 1 - side : 1 - side / 3);
        rightSide = StrictMath.sqrt(side < 0 ? 1 + side : 1 + side / 3);
        gain(balance.getAsDouble());
        sound = sounds.open(part.asset());
        try {
            seek(Math.max(position, part.position()));
        } catch (RuntimeException | Error stopped) {
            sound.close();
            throw stopped;
        }
    }

    private void gain(double decibels) {
        this.decibels = decibels;
        double gain = Decibels.factor(decibels + part.level().gain() / 100.0);
        left = (float) (gain * leftSide);
        right = (float) (gain * rightSide);
    }

    /** What comes next is what sounds at this sample of the film. */
    void seek(long position) {
        long at = part.in() + position - part.position();
        long length = sound.reader().duration().samples(Sounds.RATE);
        if (part.loop() && length > 0) at %= length;
        if (at > 0 || begun) sound.reader().seek(at);
        begun = true;
        silent = false;
    }

    Part part() {
        return part;
    }

    boolean over(long position) {
        return position >= part.position() + part.length();
    }

    /** Adds what sounds from {@code position} on; {@code duck} holds the factor of each sample. */
    void addTo(Block mix, long position, float[] duck) {
        int from = (int) Math.max(0, part.position() - position);
        int to = (int) Math.min(mix.length, part.position() + part.length() - position);
        double now = balance.getAsDouble();
        if (now != decibels) gain(now);
        while (from < to && !silent) {
            int count = read(to - from);
            long at = position + from - part.position();
            boolean plain = at >= part.level().fadeIn() && part.length() - at - count > part.level().fadeOut();
            for (int i = 0; i < count; i++) {
                float factor = (plain ? 1 : fade(at + i)) * curve(at + i) * duck[from + i];
                mix.samples[0][from + i] += block.samples[0][i] * left * factor;
                mix.samples[1][from + i] += block.samples[1][i] * right * factor;
            }
            from += count;
        }
    }

    private int read(int most) {
        if (sound.next(block, most)) return block.length;
        if (part.loop()) {
            sound.reader().seek(0);
            if (sound.next(block, most)) return block.length;
        }
        silent = true;
        return 0;
    }

    /** Linear fades for speech and effects; equal power for what is cross-faded. */
    private float fade(long at) {
        float level = 1;
        if (at < part.level().fadeIn()) level = (at + 0.5f) / part.level().fadeIn();
        long left = part.length() - at;
        if (left <= part.level().fadeOut()) level = Math.min(level, (left - 0.5f) / part.level().fadeOut());
        if (level >= 1) return 1;
        boolean power = part.role() == Role.AMBIENCE || part.role() == Role.MUSIC;
        return power ? (float) StrictMath.sin(level * Math.PI / 2) : level;
    }

    /** The key frames of the level beside its gain. */
    private float curve(long at) {
        return curve == null ? 1 : (float) Decibels.factor(curve.at(at));
    }

    @Override
    public void close() {
        sound.close();
    }
}
