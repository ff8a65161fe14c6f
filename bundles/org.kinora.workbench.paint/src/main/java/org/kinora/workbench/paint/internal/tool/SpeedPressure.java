package org.kinora.workbench.paint.internal.tool;

/** Guesses from the speed of a pen how hard it presses, for mice and for systems that tell no pressure: fast strokes are thin. One thread. */
public final class SpeedPressure {
    /** Pixels of the screen a millisecond at which half of what can go is gone. */
    private static final double HALF = 1.4;
    private static final double LEAST = 0.2;
    /** Share of what was before in the mean; a mouse reports in jumps. */
    private static final double MEMORY = 0.75;

    private double x;
    private double y;
    private long time;
    private double speed;

    /** A stroke begins, slowly. */
    public void begin(double atX, double atY, long millis) {
        x = atX;
        y = atY;
        time = millis;
        speed = 0;
    }

    /**
     * The pressure after a move, {@value LEAST} to 1.
     *
     * @param atX pixels of the screen
     * @param millis of a clock that may wrap
     */
    public double at(double atX, double atY, long millis) {
        double passed = Math.clamp(millis - time, 1, 200);
        speed = MEMORY * speed + (1 - MEMORY) * Math.hypot(atX - x, atY - y) / passed;
        x = atX;
        y = atY;
        time = millis;
        return now();
    }

    /** The pressure as it is now. */
    public double now() {
        return LEAST + (1 - LEAST) / (1 + speed / HALF);
    }
}
