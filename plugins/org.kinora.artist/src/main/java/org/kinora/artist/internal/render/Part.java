package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Surface;

/**
 * One piece of one model in the picture.
 *
 * @param owner number of the model, from 0; the fixed ones first
 */
record Part(Surface surface, Model.Role role, String id, int owner, Ink ink) {
    boolean figure() {
        return role == Model.Role.FIGURE;
    }
}
