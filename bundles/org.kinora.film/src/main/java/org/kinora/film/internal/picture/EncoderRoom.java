package org.kinora.film.internal.picture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;

/**
 * Room for encoders that run at once, in pixels of their frames: a mebipixel for each core, so that two cores have room for one encoder of full HD
 * or two of 1280 x 720. An encoder keeps some thirty frames and has threads of its own: the larger its frames, the better it uses the cores alone,
 * and the more memory a second one takes. Fair; thread-safe.
 */
final class EncoderRoom {
    private static final int PER_CORE = 1 << 20;
    private static final int MOST_CORES = 1024;

    private final int all;
    private final Semaphore free;

    /** @param cores as two when there is one, so that it does not rest while segments begin and end */
    EncoderRoom(int cores) {
        all = Math.clamp(cores, 2, MOST_CORES) * PER_CORE;
        free = new Semaphore(all, true);
    }

    /** What an encoder of frames of some size takes; all there is, for larger ones. */
    int share(FilmFormat format) {
        return (int) Math.min(all, (long) format.width() * format.height());
    }

    /** Waits for a share; throws the work's own failure when it was stopped meanwhile. */
    void take(int share, Work work) {
        try {
            do work.checkCancelled();
            while (!free.tryAcquire(share, 50, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            work.checkCancelled();
            throw new IllegalStateException("interrupted while waiting for an encoder", interrupt);
        }
    }

    void give(int share) {
        free.release(share);
    }
}
