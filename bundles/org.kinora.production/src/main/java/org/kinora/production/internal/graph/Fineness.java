package org.kinora.production.internal.graph;

import org.kinora.api.generate.ModelCard;
import org.kinora.api.media.Quality;
import org.kinora.api.story.FilmFormat;

/**
 * How finely the pictures of a film are drawn. The film keeps its size: what is drawn smaller is enlarged when it is cut. The size is part of each
 * request, so drafts and finals are kept beside each other, and none is made twice.
 *
 * <p>Only makers of this machine draw smaller: a hosted model has sizes and prices of its own.
 */
enum Fineness {
    /** Half the size each way: a quarter of the pixels. */
    DRAFT(1, 2),
    /** Three quarters of the size each way: a little more than half of the pixels. */
    PREVIEW(3, 4),
    /** Every pixel of the film. */
    FINAL(1, 1);

    private final int share;
    private final int whole;

    Fineness(int share, int whole) {
        this.share = share;
        this.whole = whole;
    }

    static Fineness of(Quality quality) {
        return switch (quality) {
            case DRAFT, PROXY -> DRAFT;
            case PREVIEW -> PREVIEW;
            case FINAL, BEST, INTERMEDIATE -> FINAL;
        };
    }

    /** The format that a maker is asked for. */
    FilmFormat of(FilmFormat film, ModelCard maker) {
        return this == FINAL || !maker.local() ? film : new FilmFormat(part(film.width()), part(film.height()), film.rate());
    }

    /** Even. */
    private int part(int pixels) {
        return Math.max(2, pixels * share / whole / 2 * 2);
    }

    /** What takes of it are told apart by; empty for the best. */
    String note() {
        return switch (this) {
            case DRAFT -> "draft";
            case PREVIEW -> "preview";
            case FINAL -> "";
        };
    }
}
