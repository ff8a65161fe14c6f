package org.kinora.film.internal.picture;

import java.nio.file.Path;
import org.kinora.api.film.Medium;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Frames of a clip from some frame on; its first and last frames are held where it has no others. */
final class Footage implements Source {
    private final ClipReader reader;
    private final FramePool pool;
    private final Medium.Footage medium;
    private long before;
    private long read;
    private YuvFrame held;
    private boolean ended;

    /** @param first frame number at the film's rate, negative to hold the first frame before it moves */
    Footage(MediaEngine media, Path file, Medium.Footage medium, FilmFormat format, long first, FramePool pool) {
        this.medium = medium;
        this.pool = pool;
        reader = media.openClip(file, new ClipView(format.width(), format.height(), format.rate(), medium.fit()));
        before = Math.max(0, -first);
        if (first > 0) seek(first);
        read = Math.max(0, first);
    }

    private void seek(long frame) {
        try {
            reader.seekFrame(frame);
        } catch (RuntimeException | Error stopped) {
            reader.close();
            throw stopped;
        }
    }

    @Override
    public void next(YuvFrame into) {
        if (held != null && (ended || before > 0)) {
            into.copyFrom(held);
            if (!ended && --before == 0) release();
            return;
        }
        if (!ended && reader.read(into)) {
            read++;
            if (before > 0) hold(into);
            return;
        }
        ended = true;
        last(into);
        hold(into);
    }

    /** Fills a frame with the clip's last one, wherever that is. */
    private void last(YuvFrame into) {
        boolean found = false;
        for (long number = read - 1; number >= 0 && !found; number = number == 0 ? -1 : number / 2) {
            reader.seekFrame(number);
            while (reader.read(into)) found = true;
        }
        if (!found) throw Texts.beside(Footage.class).failure(Kind.DAMAGED, "footage.empty", medium.asset());
    }

    private void hold(YuvFrame frame) {
        if (held == null) held = pool.take();
        held.copyFrom(frame);
    }

    private void release() {
        if (held != null) held.close();
        held = null;
    }

    @Override
    public void close() {
        release();
        reader.close();
    }
}
