package org.kinora.artist.internal.figure.costume;

import org.kinora.artist.internal.figure.skin.Shell;
import org.kinora.artist.internal.figure.skin.TrunkSkin;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** A piece of cloth that lies on the trunk, between two lines of it. */
final class Patch {
    private final TrunkSkin trunk;

    Patch(TrunkSkin trunk) {
        this.trunk = trunk;
    }

    /**
     * A strip whose edges are given at each row.
     *
     * @param rows along, from, to (degrees around) of each row, upper one first
     */
    void strip(MeshBuilder mesh, double[][] rows, double ease, int columns) {
        Vec[][] grid = new Vec[rows.length][columns];
        for (int r = 0; r < rows.length; r++) for (int c = 0; c < columns; c++) {
            double share = (double) c / (columns - 1);
            grid[r][c] = trunk.at(rows[r][0], rows[r][1] + (rows[r][2] - rows[r][1]) * share, ease);
        }
        Shell.sheet(mesh, grid, trunk.middle(rows[rows.length / 2][0]), true);
    }

    /** A small disc: a button, a badge. */
    void disc(MeshBuilder mesh, double along, double around, double ease, double size) {
        Vec middle = trunk.at(along, around, ease + 2);
        Vec out = middle.minus(trunk.middle(along)).unit();
        Vec up = trunk.frame(along).up();
        up = up.minus(out.times(up.dot(out))).unit();
        Vec side = up.cross(out);
        Vec[] corners = new Vec[8];
        for (int i = 0; i < 8; i++) {
            double angle = 2 * Math.PI * i / 8;
            corners[i] = middle.plus(side.times(size * StrictMath.cos(angle))).plus(up.times(size * StrictMath.sin(angle)));
        }
        mesh.face(true, corners);
    }
}
