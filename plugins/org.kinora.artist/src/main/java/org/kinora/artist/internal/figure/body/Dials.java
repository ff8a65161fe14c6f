package org.kinora.artist.internal.figure.body;

import java.util.Arrays;

/** A setting of all dials. Immutable. */
public final class Dials {
    public static final Dials ZERO = new Dials(new double[Dial.values().length]);

    private final double[] values;

    private Dials(double[] values) {
        this.values = values;
    }

    public double get(Dial dial) {
        return values[dial.ordinal()];
    }

    public Dials with(Dial dial, double value) {
        double[] next = values.clone();
        next[dial.ordinal()] = value;
        return new Dials(next);
    }

    /** This dial turned further. */
    public Dials more(Dial dial, double by) {
        return with(dial, get(dial) + by);
    }

    /** All dials turned further by those of another setting. */
    public Dials plus(Dials other, double share) {
        double[] next = values.clone();
        for (int i = 0; i < next.length; i++) next[i] += other.values[i] * share;
        return new Dials(next);
    }

    /** Part of the way to another setting. */
    public Dials lerp(Dials other, double share) {
        double[] next = values.clone();
        for (int i = 0; i < next.length; i++) next[i] += (other.values[i] - next[i]) * share;
        return new Dials(next);
    }

    /** Left and right exchanged. */
    public Dials mirrored() {
        Dials next = ZERO;
        for (Dial dial : Dial.values()) next = next.with(dial.twin(), dial.sided() ? -get(dial) : get(dial));
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dials dials && Arrays.equals(values, dials.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
