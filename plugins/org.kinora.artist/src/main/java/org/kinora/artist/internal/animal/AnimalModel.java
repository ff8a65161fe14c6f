package org.kinora.artist.internal.animal;

import java.util.List;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/**
 * An animal as shapes, in set coordinates.
 *
 * @param eyes between its eyes
 */
public record AnimalModel(List<Piece> pieces, List<Stroke> strokes, Vec eyes) {
    public AnimalModel {
        pieces = List.copyOf(pieces);
        strokes = List.copyOf(strokes);
    }
}
