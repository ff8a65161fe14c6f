package org.kinora.artist.internal.model;

import java.util.List;

/**
 * Somebody or something of the scene as shapes.
 *
 * @param owner id of the character, prop or part
 */
public record Model(String owner, Role role, List<Piece> pieces, List<Stroke> strokes) {
    /** What it is to the picture. */
    public enum Role { FIGURE, PROP, SET, BACKDROP }

    public Model {
        pieces = List.copyOf(pieces);
        strokes = List.copyOf(strokes);
    }
}
