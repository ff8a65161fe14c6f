package org.kinora.artist.internal.figure.costume;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Shell;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.figure.skin.TrunkSkin;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** What lies around a neck. */
final class Necks {
    private final TrunkSkin trunk;
    private final Patch patch;
    private final Detail detail;
    private final double unit;

    Necks(Skins skins, Detail detail) {
        trunk = skins.trunk();
        patch = new Patch(trunk);
        this.detail = detail;
        unit = skins.bones().stature().height() / 1000;
    }

    /** A collar turned down; 3 stands up. */
    void collar(MeshBuilder mesh, double ease, double kind) {
        int columns = detail.trunk();
        Vec[][] grid = new Vec[4][columns + 1];
        double gap = kind > 1 ? 16 : 7;
        double high = kind == 3 ? 1.14 : 1.1;
        for (int c = 0; c <= columns; c++) {
            double around = 90 + gap + (360 - 2 * gap) * c / columns;
            double front = Math.max(0, StrictMath.sin(StrictMath.toRadians(around)));
            double point = front * front * front;
            grid[0][c] = trunk.at(1.03 - 0.02 * front, around, ease);
            grid[1][c] = trunk.at(high - 0.05 * front, around, 7);
            grid[2][c] = trunk.at(high - 0.01 - 0.05 * front, around, 12);
            grid[3][c] = kind == 3 ? grid[2][c] : trunk.at(1.045 - 0.085 * point - 0.015 * front, around, ease + 10 - 3 * point);
        }
        Shell.sheet(mesh, grid, trunk.middle(1.05), true);
    }

    /** Both lapels of an open coat, with the collar behind the neck. */
    void lapels(MeshBuilder mesh, double ease) {
        for (int side = -1; side <= 1; side += 2) {
            double[][] rows = new double[12][];
            for (int r = 0; r < rows.length; r++) {
                double along = 1.02 - 0.62 * r / (rows.length - 1);
                double gap = Cutter.gap(along, 30);
                double notch = r == 3 ? -7 : 0;
                double wide = (along > 0.94 ? 20 : 26 * (along - 0.38) / 0.56 + 2) + notch;
                rows[r] = new double[] {along, 90 - side * gap, 90 - side * (gap + wide)};
            }
            patch.strip(mesh, rows, ease + 5, 5);
        }
        int columns = detail.trunk();
        Vec[][] grid = new Vec[3][columns + 1];
        for (int c = 0; c <= columns; c++) {
            double around = 130 + 280.0 * c / columns;
            grid[0][c] = trunk.at(1.03, around, ease + 2);
            grid[1][c] = trunk.at(1.1, around, 11);
            grid[2][c] = trunk.at(1.01, around, ease + 9);
        }
        Shell.sheet(mesh, grid, trunk.middle(1.02), true);
    }

    void tie(MeshBuilder mesh, double ease) {
        double[][] rows = new double[9][];
        for (int r = 0; r < rows.length; r++) {
            double share = r / (rows.length - 1.0);
            double wide = r == 0 ? 8 : r == 1 ? 6 : r == rows.length - 1 ? 1 : 4 + 6.5 * share;
            rows[r] = new double[] {1.015 - 0.68 * share, 90 - wide, 90 + wide};
        }
        patch.strip(mesh, rows, ease, 3);
    }

    void bow(MeshBuilder mesh, double ease) {
        for (int side = -1; side <= 1; side += 2) {
            Vec[][] grid = new Vec[3][3];
            for (int r = 0; r < 3; r++) for (int c = 0; c < 3; c++) grid[r][c] = trunk.at(1.02 + (r - 1) * 0.012 * (1 + c), 90 + side * (1 + 17 * c),
                    ease + 3 * c);
            Shell.sheet(mesh, grid, trunk.middle(1.02), true);
        }
    }

    /** A hood that hangs behind the neck. */
    void hood(MeshBuilder mesh, double ease) {
        Frame frame = trunk.frame(1.0);
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            double around = 150 + 240.0 * i / 12;
            double fuller = StrictMath.sin(Math.PI * i / 12);
            Vec middle = trunk.at(1.05 - 0.03 * fuller, around, ease + 12 * fuller);
            Vec out = middle.minus(frame.origin());
            out = out.minus(frame.up().times(out.dot(frame.up()))).unit();
            Vec down = frame.up().times(-1);
            rings.add(MeshBuilder.ring(middle.plus(down.times(14 * fuller * unit * 0.55)), out, frame.up(), (7 + 20 * fuller) * unit,
                    (12 + 28 * fuller) * unit, 10));
        }
        mesh.loft(rings, true);
    }

    void scarf(MeshBuilder mesh) {
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            double share = i / 6.0;
            rings.add(trunk.ring(1.0 + 0.17 * share, 4 + 24 * StrictMath.sin(Math.PI * (0.15 + 0.75 * share)), detail.trunk()));
        }
        mesh.loft(rings, true);
        double[][] rows = new double[8][];
        for (int r = 0; r < rows.length; r++) rows[r] = new double[] {1.02 - 0.075 * r, 74 - r * 0.6, 96 - r * 0.3};
        patch.strip(mesh, rows, 27, 4);
    }

    /** The white band of a priest. */
    void band(MeshBuilder mesh, double ease) {
        double[][] rows = {{1.105, 78, 102}, {1.07, 77, 103}, {1.045, 77, 103}};
        patch.strip(mesh, rows, ease + 3, 5);
    }

    /** The ring that a helmet sits on. */
    void ring(MeshBuilder mesh, double ease) {
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i < 4; i++) rings.add(trunk.ring(1.05 + 0.03 * i, ease + (i == 1 || i == 2 ? 16 : 4), detail.trunk()));
        mesh.loft(rings, true);
    }
}
