package org.kinora.artist.internal.head;

import java.util.List;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;

/** A head as shapes, in set coordinates. */
public record Head(List<Piece> pieces, List<Stroke> strokes) {
    public Head {
        pieces = List.copyOf(pieces);
        strokes = List.copyOf(strokes);
    }
}
