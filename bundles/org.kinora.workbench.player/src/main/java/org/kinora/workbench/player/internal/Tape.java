package org.kinora.workbench.player.internal;

import org.kinora.api.film.Cut;
import org.kinora.api.film.CutSound;

/** The sound of a film as from a tape that runs at some speed: faster is higher, backwards is backwards; belongs to one thread. */
final class Tape {
    private static final int PIECE = Cut.SAMPLE_RATE / 25;

    private final CutSound source;
    private final int speed;
    private final long length;
    private long at;

    /**
     * @param speed as many samples of the film pass for each one heard; negative for backwards
     * @param from sample of the film that is heard first
     * @param length samples of the film
     */
    Tape(CutSound source, int speed, long from, long length) {
        this.source = source;
        this.speed = speed;
        this.at = from;
        this.length = length;
    }

    boolean ended() {
        return speed > 0 ? at >= length : at <= 0;
    }

    /** What is heard next, two channels of the same number of samples. */
    float[][] next() {
        int many = Math.abs(speed);
        int count = (int) Math.min((long) PIECE * many, speed > 0 ? length - at : at) / many * many;
        if (count == 0) {
            at = speed > 0 ? length : 0;
            return new float[2][0];
        }
        float[][] piece = source.mix(speed > 0 ? at : at - count, count);
        at += speed > 0 ? count : -count;
        return new float[][] {heard(piece[0], many), heard(piece[1], many)};
    }

    /** The mean of the samples that pass together, so that what is too high to be heard does not come back as a whistle. */
    private float[] heard(float[] samples, int many) {
        float[] heard = new float[samples.length / many];
        for (int i = 0; i < heard.length; i++) {
            float sum = 0;
            for (int k = 0; k < many; k++) sum += samples[i * many + k];
            heard[speed > 0 ? i : heard.length - 1 - i] = sum / many;
        }
        return heard;
    }
}
