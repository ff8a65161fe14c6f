package org.kinora.composer.internal.wave;

/** A state-variable filter whose edge may move while it runs (Simper 2013, "Linear trapezoidal integrated SVF"). Keeps its state between samples. */
public final class StateFilter {
    private final double damping;
    private double a1;
    private double a2;
    private double a3;
    private double first;
    private double second;
    private double band;
    private double deep;

    /** @param q resonance; 0.7 is flat */
    public StateFilter(double q) {
        this.damping = 1 / q;
    }

    /** Moves the edge; costs a tangent, so it is done once for a block of samples. */
    public void tune(double hertz) {
        double g = StrictMath.tan(StrictMath.PI * Math.min(hertz, 20_000) / Stereo.RATE);
        a1 = 1 / (1 + g * (g + damping));
        a2 = g * a1;
        a3 = g * a2;
    }

    private void step(double x) {
        double rest = x - second;
        band = a1 * first + a2 * rest;
        deep = second + a2 * first + a3 * rest;
        first = 2 * band - first;
        second = 2 * deep - second;
    }

    /** One sample with what lies above the edge taken away. */
    public double low(double x) {
        step(x);
        return deep;
    }

    /** One sample with what lies below the edge taken away. */
    public double high(double x) {
        step(x);
        return x - damping * band - deep;
    }

    /** One sample of what lies around the edge; gain 1 in its middle. */
    public double band(double x) {
        step(x);
        return band * damping;
    }
}
