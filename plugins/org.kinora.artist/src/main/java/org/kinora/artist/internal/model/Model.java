package org.kinora.artist.internal.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something of the scene as shapes.
 *
 * @param owner id of the character, prop or part
 * @param cutout a picture in the stead of shapes; its only piece is then the rectangle that it fills, of the finish {@link Finish#PICTURE}
 */
public record Model(String owner, Role role, List<Piece> pieces, List<Stroke> strokes, Optional<Cutout> cutout) {
    /** What it is to the picture. */
    public enum Role { FIGURE, PROP, SET, BACKDROP }

    public Model {
        pieces = List.copyOf(pieces);
        strokes = List.copyOf(strokes);
    }

    /** Shapes. */
    public Model(String owner, Role role, List<Piece> pieces, List<Stroke> strokes) {
        this(owner, role, pieces, strokes, Optional.empty());
    }

    /** A picture of somebody. */
    public Model(String owner, Cutout cutout) {
        this(owner, Role.FIGURE, List.of(new Piece(cutout.quad(), Surface.grey(500, Finish.PICTURE), Ink.NONE)), List.of(), Optional.of(cutout));
    }
}
