package org.kinora.artist.internal.figure.costume;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Shell;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.figure.skin.TrunkSkin;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** What hangs from shoulders: capes and bags. */
final class Burdens {
    private final TrunkSkin trunk;
    private final Patch patch;
    private final Detail detail;
    private final Stature s;

    Burdens(Skins skins, Detail detail) {
        trunk = skins.trunk();
        patch = new Patch(trunk);
        this.detail = detail;
        s = skins.bones().stature();
    }

    /** Over the shoulders and straight down from them, in waves. */
    void cape(MeshBuilder mesh) {
        int columns = detail.trunk();
        int rows = 16;
        Vec[][] grid = new Vec[rows][columns + 1];
        Frame frame = trunk.frame(0.9);
        Vec back = new Vec(-frame.front().x(), 0, -frame.front().z());
        double ground = trunk.middle(0).y() - s.hip() * 0.72;
        for (int c = 0; c <= columns; c++) {
            double around = 140 + 260.0 * c / columns;
            Vec hung = trunk.at(0.86, around, 46);
            for (int r = 0; r < rows; r++) {
                if (r < 5) {
                    grid[r][c] = trunk.at(1.05 - 0.045 * r, around, 16 + 7 * r);
                    continue;
                }
                double share = (r - 4.0) / (rows - 5);
                double wave = s.part(14) * share * StrictMath.cos(c * 1.25);
                Vec out = hung.minus(trunk.middle(0.86));
                out = new Vec(out.x(), 0, out.z()).unit();
                double y = hung.y() + (ground - hung.y()) * share;
                grid[r][c] = new Vec(hung.x(), y, hung.z()).plus(out.times(s.part(34) * share + wave)).plus(back.times(s.part(46) * share));
            }
        }
        Shell.sheet(mesh, grid, trunk.middle(0.6).plus(trunk.frame(0.6).front().times(200)), true);
    }

    void backpack(MeshBuilder mesh) {
        Frame frame = trunk.frame(0.6);
        Vec on = trunk.at(0.6, 270, 10);
        List<Vec[]> rings = new ArrayList<>();
        double[][] rows = {{-108, 60, 30}, {-100, 82, 48}, {-40, 88, 58}, {40, 86, 54}, {90, 78, 44}, {104, 52, 26}};
        for (double[] row : rows) {
            Vec[] ring = new Vec[16];
            for (int i = 0; i < 16; i++) {
                double cos = StrictMath.cos(2 * Math.PI * i / 16);
                double sin = StrictMath.sin(2 * Math.PI * i / 16);
                double x = Math.signum(cos) * Math.sqrt(Math.abs(cos));
                double z = Math.signum(sin) * Math.sqrt(Math.abs(sin));
                ring[i] = frame.moved(on).at(s.part(row[1]) * x, s.part(row[0]), -s.part(48) + s.part(row[2]) * z);
            }
            rings.add(ring);
        }
        mesh.loft(rings, true);
        for (int side = -1; side <= 1; side += 2) patch.strip(mesh, new double[][] {{1.01, 90 + side * 50, 90 + side * 66},
                {0.9, 90 + side * 42, 90 + side * 54},
            {0.72, 90 + side * 48, 90 + side * 59}, {0.55, 90 + side * 72, 90 + side * 82}}, 22, 3);
    }

    /** A bag at the hip on a strap across the chest. */
    void satchel(MeshBuilder mesh) {
        Frame frame = trunk.frame(0.02);
        Vec hip = trunk.at(0.02, 178, 34);
        mesh.box(frame.moved(hip), new Vec(0, -s.part(20), 0), s.part(46), s.part(120), s.part(160));
        double[][] rows = new double[12][];
        for (int r = 0; r < rows.length; r++) rows[r] = new double[] {1.0 - 0.075 * r, 46 + 10.5 * r, 55 + 10.5 * r};
        patch.strip(mesh, rows, 24, 3);
    }
}
