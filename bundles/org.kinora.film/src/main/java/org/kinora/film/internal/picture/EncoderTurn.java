package org.kinora.film.internal.picture;

import java.util.function.Supplier;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;

/**
 * A clip writer that is opened when its first frame is there and there is room for an encoder. What comes before the first frame, such as reading
 * and grading stills, goes on beside the encoder of another segment. One thread.
 */
final class EncoderTurn implements AutoCloseable {
    private final EncoderRoom room;
    private final int share;
    private final Supplier<ClipWriter> opening;
    private final Work work;
    private ClipWriter writer;
    private boolean mine;

    /** @param room where a share is taken with the first frame */
    EncoderTurn(EncoderRoom room, FilmFormat format, Supplier<ClipWriter> opening, Work work) {
        this.room = room;
        this.share = room.share(format);
        this.opening = opening;
        this.work = work;
    }

    /** Takes the frame over. */
    void write(YuvFrame frame) {
        try {
            if (writer == null) open();
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        writer.write(frame);
    }

    private void open() {
        room.take(share, work);
        mine = true;
        writer = opening.get();
    }

    void finish() {
        if (writer != null) writer.finish();
    }

    @Override
    public void close() {
        try {
            if (writer != null) writer.close();
        } finally {
            if (mine) room.give(share);
            mine = false;
        }
    }
}
