package org.kinora.media.internal.av;

import java.util.Optional;
import org.kinora.api.media.FramePool;
import org.kinora.api.work.Work;

/**
 * On whose behalf media are read and written: tells whether to stop, hears how far it is, and lends the memory of frames.
 *
 * @param work empty when nobody can ask to stop
 */
public record Errand(Optional<Work> work) {
    public static final Errand NOBODYS = new Errand(Optional.empty());

    public static Errand of(Work work) {
        return new Errand(Optional.of(work));
    }

    /** Throws the work's failure when it is to stop. */
    public void check() {
        work.ifPresent(Work::checkCancelled);
    }

    /** Whether it is to stop; never throws. */
    boolean stopped() {
        try {
            check();
            return false;
        } catch (RuntimeException asked) {
            return true;
        }
    }

    /** Tells the person behind it something. */
    public void note(String text) {
        work.ifPresent(asking -> asking.note(text));
    }

    /** @param done 0 to 1 */
    public void progress(double done) {
        work.ifPresent(asking -> asking.progress(done));
    }

    /** A pool of frames; the numbers are those of {@link FramePool}. */
    public FramePool pool(int width, int height, int least, int most) {
        return work.isPresent() ? new FramePool(width, height, least, most, work.get()) : new FramePool(width, height, most);
    }
}
