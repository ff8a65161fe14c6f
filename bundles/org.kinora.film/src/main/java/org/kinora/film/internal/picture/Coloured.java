package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;
import org.kinora.film.internal.grade.YuvTable;

/** A source in other colours. */
record Coloured(Source source, YuvTable table) implements Source {
    @Override
    public void next(YuvFrame into) {
        source.next(into);
        table.apply(into);
    }

    @Override
    public void close() {
        source.close();
    }
}
