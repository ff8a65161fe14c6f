package org.kinora.media.internal.encode;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps few frames on their way into an encoder's process. FFmpeg queues eight between any two of its stages, 75 MB at full HD; it is told instead to
 * write a line for each frame with which the encoder begins, and a further frame is only sent then. One thread sends.
 */
final class Intake {
    /** One in the encoder, one before it, one being read and one being written. */
    private static final int AHEAD = 4;
    private static final int PATIENCE_MS = 1000;
    /** More than any clip has frames. */
    private static final int ALL = Integer.MAX_VALUE / 2;

    private final Semaphore room = new Semaphore(AHEAD);

    /** @param lines what the process writes to its standard output */
    Intake(InputStream lines) {
        Thread.ofPlatform().name("kinora-encoder-intake").daemon().start(() -> read(lines));
    }

    /** Arguments of the output file that make FFmpeg 6 and newer write those lines. */
    static List<String> arguments() {
        return List.of("-stats_enc_pre:v", "pipe:1", "-stats_enc_pre_fmt:v", "{n}");
    }

    private void read(InputStream lines) {
        try (lines) {
            byte[] buffer = new byte[256];
            for (int count = lines.read(buffer); count >= 0; count = lines.read(buffer)) {
                for (int i = 0; i < count; i++) if (buffer[i] == '\n') room.release();
            }
        } catch (IOException gone) {
            // the process was ended on purpose
        } finally {
            room.release(ALL);
        }
    }

    /**
     * Waits until a further frame may be sent, for a second at most: an encoder that wants more frames before it begins gets them, and from then on
     * has one more on its way.
     *
     * @return false after that second
     */
    boolean await() throws InterruptedException {
        return room.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }
}
