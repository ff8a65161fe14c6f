package org.kinora.artist.internal.figure.costume;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Shell;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.figure.skin.TrunkSkin;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

/** What lies on chest, belly and shoulders. */
final class Fronts {
    private final Skins skins;
    private final TrunkSkin trunk;
    private final Patch patch;
    private final Detail detail;
    private final double unit;

    Fronts(Skins skins, Detail detail) {
        this.skins = skins;
        this.detail = detail;
        trunk = skins.trunk();
        patch = new Patch(trunk);
        unit = skins.bones().stature().height() / 1000;
    }

    void buttons(MeshBuilder mesh, double ease, boolean doubled) {
        for (int i = 0; i < 6; i++) {
            for (int side = -1; side <= (doubled ? 1 : -1); side += 2) patch.disc(mesh, 0.96 - 0.145 * i, doubled ? 90 + 16 * side : 90, ease,
                    3.4 * unit);
        }
    }

    void belt(MeshBuilder mesh, double ease) {
        mesh.loft(Shell.rings(trunk, 0.235, 0.31, ease, 3, detail.trunk()), true);
        patch.strip(mesh, new double[][] {{0.315, 83, 97}, {0.23, 83, 97}}, ease + 3, 3);
    }

    void pouch(MeshBuilder mesh, double ease) {
        patch.strip(mesh, new double[][] {{0.4, 62, 118}, {0.3, 52, 128}, {0.16, 46, 134}}, ease + 4, 7);
    }

    void pockets(MeshBuilder mesh, double ease) {
        for (int side = -1; side <= 1; side += 2) {
            patch.strip(mesh, new double[][] {{0.17, 90 + side * 34, 90 + side * 64}, {0.12, 90 + side * 34, 90 + side * 64}}, ease + 4, 5);
        }
        patch.strip(mesh, new double[][] {{0.8, 112, 134}, {0.765, 112, 134}}, ease + 4, 4);
    }

    void badge(MeshBuilder mesh, double ease) {
        patch.disc(mesh, 0.8, 122, ease + 3, 9 * unit);
    }

    void apron(MeshBuilder mesh, double ease) {
        patch.strip(mesh, new double[][] {{0.82, 66, 114}, {0.7, 62, 118}, {0.55, 58, 122}, {0.42, 46, 134}, {0.3, 34, 146}, {0.15, 30, 150},
                {0, 30, 150}}, ease, 9);
        List<Vec[]> rings = new Drape(skins, detail).rings(0.1, 0.85, ease, 20);
        Vec[][] grid = new Vec[rings.size()][9];
        for (int r = 0; r < grid.length; r++) for (int c = 0; c < 9; c++) grid[r][c] = Drape.on(rings.get(r), 30 + 120.0 * c / 8);
        Shell.sheet(mesh, grid, trunk.middle(0), true);
        mesh.loft(Shell.rings(trunk, 0.29, 0.325, ease, 2, detail.trunk()), true);
        for (int side = -1; side <= 1; side += 2) patch.strip(mesh, new double[][] {{1.05, 90 + side * 46, 90 + side * 58},
                {0.94, 90 + side * 30, 90 + side * 38},
            {0.81, 90 + side * 20, 90 + side * 27}}, ease, 2);
    }

    void bib(MeshBuilder mesh, double ease) {
        patch.strip(mesh, new double[][] {{0.8, 60, 120}, {0.7, 58, 122}, {0.6, 52, 128}}, ease, 7);
    }

    void bands(MeshBuilder mesh, double ease) {
        for (double along : new double[] {0.3, 0.52, 0.74}) mesh.loft(Shell.rings(trunk, along, along + 0.04, ease + 3, 2, detail.trunk()), true);
    }

    void box(MeshBuilder mesh, double ease) {
        Frame frame = trunk.frame(0.62);
        Vec front = trunk.at(0.62, 90, ease);
        Frame pack = frame.moved(front);
        mesh.box(pack, new Vec(0, 0, 7 * unit), 96 * unit, 58 * unit, 30 * unit);
        mesh.box(pack, new Vec(-18 * unit, 12 * unit, 22.5 * unit), 48 * unit, 20 * unit, 3 * unit);
        for (int i = 0; i < 3; i++) mesh.box(pack, new Vec((-34 + 16 * i) * unit, -14 * unit, 23 * unit), 8 * unit, 12 * unit, 6 * unit);
        mesh.box(pack, new Vec(31 * unit, 0, 24 * unit), 18 * unit, 34 * unit, 8 * unit);
        Vec back = trunk.at(0.66, 270, ease);
        mesh.box(frame.moved(back), new Vec(0, 10 * unit, -38 * unit), 190 * unit, 260 * unit, 100 * unit);
    }

    void sash(MeshBuilder mesh, double ease) {
        double[][] rows = new double[10][];
        for (int r = 0; r < rows.length; r++) rows[r] = new double[] {0.98 - 0.075 * r, 50 + 9.0 * r, 66 + 9.0 * r};
        patch.strip(mesh, rows, ease, 3);
    }

    void straps(MeshBuilder mesh, double ease) {
        for (int side = -1; side <= 1; side += 2) {
            patch.strip(mesh, new double[][] {{1.0, 90 + side * 52, 90 + side * 70}, {0.9, 90 + side * 34, 90 + side * 46},
                    {0.74, 90 + side * 24, 90 + side * 34}}, ease + 4, 3);
            patch.strip(mesh, new double[][] {{1.0, 270 + side * 52, 270 + side * 70}, {0.8, 270 + side * 26, 270 + side * 38},
                    {0.6, 270 + side * 14, 270 + side * 26}}, ease + 4, 3);
        }
    }

    void epaulets(MeshBuilder mesh, double ease) {
        for (int side = -1; side <= 1; side += 2) {
            double out = side > 0 ? 0 : 180;
            patch.strip(mesh, new double[][] {{1.03, out - 24, out + 24}, {0.995, out - 22, out + 22}, {0.955, out - 20, out + 20}}, ease + 7, 3);
        }
    }

    /** Rings of plate or of padding at knees and elbows. */
    void plates(MeshBuilder mesh, double ease) {
        for (int side = -1; side <= 1; side += 2) {
            for (double along : new double[] {0.42, 1.5}) mesh.loft(Shell.rings(skins.arm(side), along, along + 0.1, ease * 0.9 + 6, 2,
                    detail.limb()), true);
            mesh.loft(Shell.rings(skins.arm(side), 0.86, 1.14, ease * 0.8 + 8, 5, detail.limb()), true);
            mesh.loft(Shell.rings(skins.leg(side), 0.86, 1.12, ease * 0.8 + 10, 5, detail.limb()), true);
            mesh.loft(Shell.rings(skins.leg(side), 0.45, 0.53, ease * 0.8 + 10, 2, detail.limb()), true);
        }
        mesh.loft(Shell.rings(trunk, 0.5, 0.55, ease + 5, 2, detail.trunk()), true);
    }

    /** The line down the front where a garment is closed. */
    void line(List<Stroke> strokes, double ease) {
        float[] points = new float[27];
        for (int i = 0; i < 9; i++) {
            Vec at = trunk.at(0.98 - 0.125 * i, 90, ease);
            points[3 * i] = (float) at.x();
            points[3 * i + 1] = (float) at.y();
            points[3 * i + 2] = (float) at.z();
        }
        strokes.add(new Stroke(points, 4, 300, Stroke.INK, 850));
    }
}
