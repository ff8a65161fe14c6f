package org.kinora.artist.internal.head;

import org.kinora.artist.internal.model.Vec;

/**
 * The skin of a head at one moment: the skull with its jaw open and its cheeks raised, and where on it features lie.
 */
final class Face {
    private static final int SIDES = Skull.COLUMNS;

    private final Skull skull;
    private final Vec[][] points;
    private final Vec[][] normals;

    Face(Skull skull, Flesh flesh) {
        this.skull = skull;
        points = new Vec[Skull.ROWS + 1][SIDES + 1];
        for (int row = 0; row <= Skull.ROWS; row++) {
            for (int column = 0; column <= SIDES; column++) {
                points[row][column] = flesh.moved(skull.points()[row][column]);
            }
        }
        normals = softened(softened(normals()));
    }

    private Vec[][] normals() {
        Vec[][] out = new Vec[Skull.ROWS + 1][SIDES + 1];
        for (int row = 0; row <= Skull.ROWS; row++) {
            for (int column = 0; column <= SIDES; column++) {
                Vec along = points[row][column == SIDES ? 1 : column + 1].minus(points[row][column == 0 ? SIDES - 1 : column - 1]);
                Vec down = points[Math.min(row + 1, Skull.ROWS)][column].minus(points[Math.max(row - 1, 0)][column]);
                Vec normal = row == 0 ? Vec.UP : row == Skull.ROWS ? Vec.UP.times(-1) : along.cross(down).unit();
                out[row][column] = normal.dot(points[row][column].minus(Skull.MIDDLE)) < 0 ? normal.times(-1) : normal;
            }
        }
        return out;
    }

    /** Each normal mixed with its neighbours', so that light and contour run smoothly over small forms. */
    private static Vec[][] softened(Vec[][] hard) {
        Vec[][] out = new Vec[hard.length][SIDES + 1];
        for (int row = 0; row < hard.length; row++) {
            for (int column = 0; column <= SIDES; column++) {
                Vec beside = hard[row][column == SIDES ? 1 : column + 1].plus(hard[row][column == 0 ? SIDES - 1 : column - 1]);
                Vec above = hard[Math.max(0, row - 1)][column].plus(hard[Math.min(hard.length - 1, row + 1)][column]);
                out[row][column] = hard[row][column].times(2).plus(beside).plus(above).unit();
            }
        }
        return out;
    }

    /** The skin under a row and a column. */
    Vec point(int row, int column) {
        return points[row][column];
    }

    Vec normal(int row, int column) {
        return normals[row][column];
    }

    /** On the skin where the line from far in front through (x, y) meets it, {@code lift} heads above it. */
    Vec on(double x, double y, double lift) {
        double askX = x;
        double askY = y;
        double z = 0.36;
        Vec found = null;
        double column = 0;
        double row = 0;
        for (int i = 0; i < 9; i++) {
            Vec way = new Vec(askX, askY, z).minus(Skull.MIDDLE);
            column = Skull.column(StrictMath.atan2(way.x(), way.z()));
            row = Skull.row(StrictMath.acos(way.y() / way.length()));
            found = blend(points, column, row);
            z = Math.max(0.02, found.z());
            double offX = x - found.x();
            double offY = y - found.y();
            if (offX * offX + offY * offY < 1e-10) break;
            askX += offX;
            askY += offY;
        }
        return found.plus(blend(normals, column, row).unit().times(lift));
    }

    /** On the skin in a direction from the head's middle: angle about the upright and from the crown, radians. */
    Vec toward(double around, double down, double lift) {
        double column = Skull.column(around);
        double row = Skull.row(down);
        return blend(points, column, row).plus(blend(normals, column, row).unit().times(lift));
    }

    /** Which way the skin faces at a feature. */
    Vec facing(double x, double y) {
        return on(x, y, 1).minus(on(x, y, 0));
    }

    private static Vec blend(Vec[][] grid, double column, double row) {
        int c = Math.clamp((int) column, 0, SIDES - 1);
        int r = Math.clamp((int) row, 0, Skull.ROWS - 1);
        double x = column - c;
        double y = row - r;
        return grid[r][c].lerp(grid[r][c + 1], x).lerp(grid[r + 1][c].lerp(grid[r + 1][c + 1], x), y);
    }

    Skull skull() {
        return skull;
    }
}
