package org.kinora.workbench.player.internal;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;

/** The scenes of a cut, to be gone through one after another. */
record Scenes(List<Marker> chapters, long frames) {
    /** From the first frame of a scene up to, and without, the first of the next. */
    record Span(long in, long out) {}

    static Scenes of(Cut cut) {
        return new Scenes(cut.chapters().toList(), cut.frames());
    }

    /** The scene at a frame; what comes before the first scene counts as one. */
    Span at(long frame) {
        long in = 0;
        for (Marker chapter : chapters) {
            if (chapter.frame() > frame) return new Span(in, chapter.frame());
            in = chapter.frame();
        }
        return new Span(in, frames);
    }

    Optional<Long> after(long frame) {
        return chapters.stream().map(Marker::frame).filter(at -> at > frame).findFirst();
    }

    /** Where the scene began; from its first frame, where the one before began. */
    Optional<Long> before(long frame) {
        return chapters.stream().map(Marker::frame).filter(at -> at < frame).reduce((one, other) -> other);
    }
}
