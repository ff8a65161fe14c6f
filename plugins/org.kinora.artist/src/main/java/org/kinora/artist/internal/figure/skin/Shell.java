package org.kinora.artist.internal.figure.skin;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** Cuts closed tubes and open sheets from skins. Pure. */
public final class Shell {
    private Shell() {}

    /** Rings around a skin from one place to another. */
    public static List<Vec[]> rings(Skin skin, double from, double to, double ease, int count, int sides) {
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) rings.add(skin.ring(from + (to - from) * i / (count - 1), ease, sides));
        return rings;
    }

    /** A ring no nearer to its middle than a radius. */
    public static Vec[] wide(Vec[] ring, Vec middle, double least) {
        Vec[] out = ring.clone();
        for (int i = 0; i < ring.length; i++) {
            Vec off = ring[i].minus(middle);
            if (off.length() < least) out[i] = middle.plus(off.unit().times(least));
        }
        return out;
    }

    /** Both ends of a tube drawn in to points inside the body, where no line of theirs is seen. */
    public static List<Vec[]> sunk(List<Vec[]> rings, Vec start, Vec end) {
        List<Vec[]> out = new ArrayList<>();
        Vec[] point = new Vec[rings.getFirst().length];
        java.util.Arrays.fill(point, start);
        out.add(point);
        out.addAll(rings);
        close(out, end);
        return out;
    }

    /** The start of a tube drawn in to a point inside the body; its other end stays as it is. */
    public static List<Vec[]> begun(List<Vec[]> rings, Vec start) {
        List<Vec[]> out = sunk(rings, start, start);
        out.removeLast();
        return out;
    }

    /** Draws a tube shut to a point behind its last ring. */
    public static void close(List<Vec[]> rings, Vec tip) {
        Vec[] point = new Vec[rings.getLast().length];
        java.util.Arrays.fill(point, tip);
        rings.add(point);
    }

    /**
     * An open sheet over a grid of points.
     *
     * @param heart what the outside of the sheet looks away from
     * @param creased whether its border is inked
     */
    public static void sheet(MeshBuilder mesh, Vec[][] grid, Vec heart, boolean creased) {
        int columns = grid[0].length;
        double votes = 0;
        for (int r = 0; r + 1 < grid.length; r++) for (int c = 0; c + 1 < columns; c++) {
            votes += grid[r][c + 1].minus(grid[r][c]).cross(grid[r + 1][c].minus(grid[r][c])).dot(grid[r][c].minus(heart));
        }
        int[][] at = new int[grid.length][columns];
        for (int r = 0; r < grid.length; r++) for (int c = 0; c < columns; c++) at[r][c] = mesh.vertex(grid[r][c]);
        for (int r = 0; r + 1 < grid.length; r++) for (int c = 0; c + 1 < columns; c++) {
            int a = at[r][c];
            int b = at[r][c + 1];
            int d = at[r + 1][c];
            int e = at[r + 1][c + 1];
            if (votes > 0) mesh.triangle(a, b, d).triangle(b, e, d);
            else mesh.triangle(a, d, b).triangle(b, d, e);
        }
        if (!creased) return;
        for (int c = 0; c + 1 < columns; c++) mesh.crease(at[0][c], at[0][c + 1]).crease(at[grid.length - 1][c], at[grid.length - 1][c + 1]);
        for (int r = 0; r + 1 < grid.length; r++) mesh.crease(at[r][0], at[r + 1][0]).crease(at[r][columns - 1], at[r + 1][columns - 1]);
    }
}
