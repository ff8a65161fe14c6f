package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;
import org.kinora.film.internal.text.RollPainter;

/** End credits from some frame on. */
final class Rolling implements Source {
    private final RollPainter painter;
    private long number;

    Rolling(RollPainter painter, long first) {
        this.painter = painter;
        number = first;
    }

    @Override
    public void next(YuvFrame into) {
        painter.paint(number++, into);
    }

    @Override
    public void close() {}
}
