package org.kinora.workbench.player.internal;

/** Where sound goes, and the clock of what is heard. */
interface SoundLine extends AutoCloseable {
    /** Takes as many samples of two channels as there is room for, and waits for that room; false when it was closed. */
    boolean write(float[][] samples);

    /** How many samples have been heard since it was opened. */
    long heard();

    @Override
    void close();
}
