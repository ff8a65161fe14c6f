package org.kinora.artist.internal.set.craft;

import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** Moulds what grew or was worn: leaf masses with scalloped edges, boulders, uneven ground. */
public final class Mould {
    private final Build build;

    public Mould(Build build) {
        this.build = build;
    }

    /**
     * A mass of leaves: balls grown together, so that its contour is scalloped.
     *
     * @param lobes how many balls; their size is {@code swell} of the whole
     */
    public Mould mass(double x, double y, double z, double rx, double ry, double rz, int lobes, double swell) {
        Dice dice = build.dice;
        double[][] balls = new double[lobes][];
        for (int i = 0; i < lobes; i++) {
            double up = 1 - 2 * (i + 0.5) / lobes;
            double round = Math.sqrt(1 - up * up);
            double angle = 2.399963 * i + dice.between(-0.3, 0.3);
            double reach = (1 - swell) * dice.between(0.9, 1.0);
            balls[i] = new double[] {round * StrictMath.cos(angle) * reach, up * reach, round * StrictMath.sin(angle) * reach,
                    swell * dice.between(0.8, 1)};
        }
        int around = build.brief().far() ? 14 : 26;
        round(x, y, z, rx, ry, rz, around, around / 2, (dx, dy, dz) -> outermost(balls, dx, dy, dz, 1 - swell));
        return this;
    }

    private static double outermost(double[][] balls, double dx, double dy, double dz, double least) {
        double most = least;
        for (double[] ball : balls) {
            double along = ball[0] * dx + ball[1] * dy + ball[2] * dz;
            double square = ball[0] * ball[0] + ball[1] * ball[1] + ball[2] * ball[2] - along * along;
            double inside = ball[3] * ball[3] - square;
            if (inside > 0) most = Math.max(most, along + Math.sqrt(inside));
        }
        return most;
    }

    /** How far something reaches in a direction that is one long; 1 is its half-axis. */
    public interface Reach {
        double in(double dx, double dy, double dz);
    }

    /** A round body whose reach depends on the direction; smooth. */
    public Mould round(double x, double y, double z, double rx, double ry, double rz, int around, int levels, Reach reach) {
        MeshBuilder mesh = build.mesh();
        int[][] grid = new int[levels + 1][around];
        for (int l = 0; l <= levels; l++) {
            double polar = StrictMath.PI * l / levels;
            for (int s = 0; s < around; s++) {
                if (s > 0 && (l == 0 || l == levels)) {
                    grid[l][s] = grid[l][0];
                    continue;
                }
                double angle = 2 * StrictMath.PI * (s + (l % 2) * 0.5) / around;
                double dx = StrictMath.sin(polar) * StrictMath.cos(angle);
                double dy = -StrictMath.cos(polar);
                double dz = StrictMath.sin(polar) * StrictMath.sin(angle);
                double r = reach.in(dx, dy, dz);
                grid[l][s] = mesh.vertex(build.at(x + rx * dx * r, y + ry * dy * r, z + rz * dz * r));
            }
        }
        boolean flip = build.way(1, 0, 0).cross(build.way(0, 1, 0)).dot(build.way(0, 0, 1)) > 0;
        for (int l = 0; l < levels; l++) for (int s = 0; s < around; s++) {
            int t = (s + 1) % around;
            int odd = l % 2;
            if (odd == 0) {
                triangle(mesh, flip, grid[l][s], grid[l + 1][s], grid[l][t]);
                triangle(mesh, flip, grid[l][t], grid[l + 1][s], grid[l + 1][t]);
            } else {
                triangle(mesh, flip, grid[l][s], grid[l + 1][t], grid[l][t]);
                triangle(mesh, flip, grid[l][s], grid[l + 1][s], grid[l + 1][t]);
            }
        }
        return this;
    }

    private static void triangle(MeshBuilder mesh, boolean flip, int a, int b, int c) {
        if (a == b || b == c || a == c) return;
        if (flip) mesh.triangle(a, b, c);
        else mesh.triangle(a, c, b);
    }

    /** A boulder: an ellipsoid cut by chance planes, its lower side flattened. */
    public Mould rock(double x, double y, double z, double rx, double ry, double rz, int cuts) {
        Dice dice = build.dice;
        double[][] planes = new double[cuts][];
        for (int i = 0; i < cuts; i++) {
            double up = dice.between(-0.25, 0.95);
            double angle = 2.399963 * i + dice.between(-0.6, 0.6);
            double round = Math.sqrt(1 - up * up);
            planes[i] = new double[] {round * StrictMath.cos(angle), up, round * StrictMath.sin(angle), dice.between(0.62, 0.86)};
        }
        int around = build.brief().far() ? 14 : 28;
        return round(x, y, z, rx, ry, rz, around, around / 2, (dx, dy, dz) -> {
            double r = 1;
            for (double[] plane : planes) {
                double facing = plane[0] * dx + plane[1] * dy + plane[2] * dz;
                if (facing > 0.05) r = Math.min(r, plane[3] / facing);
            }
            return dy < -0.05 ? Math.min(r, 0.9 / -dy) : r;
        });
    }

    /** Where a point of uneven ground lies: both shares run from 0 to 1. */
    public interface Ground {
        Vec at(double u, double v);
    }

    /** An open smooth surface over a grid, seen from the side that a way points to. */
    public Mould ground(Vec toward, int alongU, int alongV, Ground ground) {
        MeshBuilder mesh = build.mesh();
        int[][] grid = new int[alongU + 1][alongV + 1];
        Vec[][] points = new Vec[alongU + 1][alongV + 1];
        for (int i = 0; i <= alongU; i++) for (int j = 0; j <= alongV; j++) {
            Vec local = ground.at((double) i / alongU, (double) j / alongV);
            points[i][j] = build.at(local.x(), local.y(), local.z());
            grid[i][j] = mesh.vertex(points[i][j]);
        }
        Vec out = build.way(toward.x(), toward.y(), toward.z());
        double votes = 0;
        for (int i = 0; i < alongU; i++) for (int j = 0; j < alongV; j++) {
            votes += points[i + 1][j].minus(points[i][j]).cross(points[i][j + 1].minus(points[i][j])).dot(out);
        }
        for (int i = 0; i < alongU; i++) for (int j = 0; j < alongV; j++) {
            int a = grid[i][j];
            int b = grid[i + 1][j];
            int c = grid[i + 1][j + 1];
            int e = grid[i][j + 1];
            if (votes > 0) mesh.triangle(a, b, c).triangle(a, c, e);
            else mesh.triangle(a, c, b).triangle(a, e, c);
        }
        return this;
    }
}
