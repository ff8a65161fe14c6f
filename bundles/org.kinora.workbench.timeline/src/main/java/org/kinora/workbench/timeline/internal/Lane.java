package org.kinora.workbench.timeline.internal;

import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;

/**
 * A track as it is drawn.
 *
 * @param y its upper edge
 */
record Lane(Cut cut, Track track, int y, int height) {
    boolean picture() {
        return track.role() == Role.PICTURE;
    }

    /** Units of the track in one frame. */
    double unit() {
        return track.role().sounding() ? Cut.SAMPLE_RATE / cut.format().rate().toDouble() : 1;
    }

    double begin(Clip clip) {
        return clip.position() / unit();
    }

    double end(Clip clip) {
        return clip.end() / unit();
    }

    boolean holds(int place) {
        return place >= y && place < y + height;
    }
}
