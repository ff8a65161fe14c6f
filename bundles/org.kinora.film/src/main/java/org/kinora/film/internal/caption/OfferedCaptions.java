package org.kinora.film.internal.caption;

import java.util.List;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;

/** What all services for captions share: the format that answers for them. */
interface OfferedCaptions extends CutFormat {
    CutFormat format();

    @Override
    default String title() {
        return format().title();
    }

    @Override
    default String suffix() {
        return format().suffix();
    }

    @Override
    default boolean captions() {
        return true;
    }

    @Override
    default List<String> breaches(Cut cut) {
        return format().breaches(cut);
    }

    @Override
    default Written write(Cut cut, MediaNames names) {
        return format().write(cut, names);
    }

    @Override
    default Read read(byte[] bytes, Cut like, MediaFinder finder) {
        return format().read(bytes, like, finder);
    }
}
