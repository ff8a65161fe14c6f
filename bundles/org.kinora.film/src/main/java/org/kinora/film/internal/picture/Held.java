package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;

/** One picture that does not move; owns its frame. */
record Held(YuvFrame picture) implements Source {
    @Override
    public void next(YuvFrame into) {
        into.copyFrom(picture);
    }

    @Override
    public void close() {
        picture.close();
    }
}
