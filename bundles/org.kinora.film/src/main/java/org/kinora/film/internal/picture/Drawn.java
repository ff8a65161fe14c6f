package org.kinora.film.internal.picture;

import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;

/** A transition that a plug-in draws, on pixels. One thread. */
final class Drawn implements Passage {
    private final TransitionRenderer.Drawing drawing;
    private final MediaEngine media;
    private int[] state = {};

    Drawn(TransitionRenderer.Drawing drawing, MediaEngine media) {
        this.drawing = drawing;
        this.media = media;
    }

    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        int[] first = media.toPixels(from);
        if (state.length != first.length) state = new int[first.length];
        drawing.draw(first, media.toPixels(to), progress, state);
        media.toYuv(state, into);
    }

    @Override
    public void close() {
        drawing.close();
    }
}
