package org.kinora.artist.internal.figure.costume;

import java.util.List;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;

/** Adds what was cut to a figure, unless nothing was. */
final class Mended {
    private Mended() {}

    static void add(List<Piece> pieces, MeshBuilder builder, Surface surface, Ink ink) {
        Mesh mesh = builder.build();
        if (mesh.points().length > 0) pieces.add(new Piece(mesh, surface, ink));
    }
}
