package org.kinora.film.internal.picture;

import java.util.Optional;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Memory;
import org.kinora.film.internal.grade.YuvTable;
import org.kinora.film.internal.plate.Plate;

/** Frames of a source as plates; each is packed anew. */
final class MovingPlates implements Plates {
    private final Source source;
    private final YuvFrame frame;
    private final Optional<YuvTable> table;
    private final Memory memory;
    private final Plate plate;
    private final boolean still;
    private boolean packed;

    /** @param still whether the source shows one picture only */
    MovingPlates(Source source, YuvFrame frame, Optional<YuvTable> table, Memory memory, boolean still) {
        this.source = source;
        this.frame = frame;
        this.table = table;
        this.memory = memory;
        this.still = still;
        plate = Plate.in(memory.take(Plate.size(frame.width(), frame.height(), false)), frame.width(), frame.height(), false);
    }

    @Override
    public Plate next() {
        if (still && packed) return plate;
        source.next(frame);
        table.ifPresent(colours -> colours.apply(frame));
        plate.take(frame);
        packed = true;
        return plate;
    }

    @Override
    public boolean still() {
        return still;
    }

    @Override
    public void close() {
        frame.close();
        memory.close();
        source.close();
    }
}
