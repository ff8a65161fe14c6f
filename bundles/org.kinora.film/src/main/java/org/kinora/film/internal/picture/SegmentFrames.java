package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.film.internal.text.WordPainter;

/** Composites the frames of a segment, one after the other. One thread. */
final class SegmentFrames implements AutoCloseable {
    private final Source source;
    private final Layers layers;
    private final Words words;
    private long number;

    SegmentFrames(SegmentRequest request, Sources sources) {
        words = new Words(request.overlays(), new WordPainter(sources.fonts(), sources.format(), sources.missing()));
        layers = new Layers(request.layers(), sources);
        source = request.crossing().isPresent() ? Crossed.open(request.picture(), request.crossing().get(), sources)
                : sources.open(request.picture());
    }

    /** Fills a frame with the next picture, pictures over it, and words. */
    void next(YuvFrame frame) {
        source.next(frame);
        layers.over(frame, number);
        words.over(frame, number);
        number++;
    }

    @Override
    public void close() {
        try (source) {
            layers.close();
        }
    }
}
