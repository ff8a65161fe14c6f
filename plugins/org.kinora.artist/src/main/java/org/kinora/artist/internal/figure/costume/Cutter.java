package org.kinora.artist.internal.figure.costume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.LimbSkin;
import org.kinora.artist.internal.figure.skin.Shell;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.figure.skin.TrunkSkin;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** Cuts the shells of garments from the skins of a body. Used by one thread. */
final class Cutter {
    /** Where what hangs goes on from what is worn above it. */
    private static final double WAIST = 0.3;

    private final Skins skins;
    private final Detail detail;
    private final Stature s;

    Cutter(Skins skins, Detail detail) {
        this.skins = skins;
        this.detail = detail;
        s = skins.bones().stature();
    }

    /** All shells of a garment; what hangs from a top is one piece with it. */
    void cut(MeshBuilder mesh, List<Garment.Cut> cuts) {
        Optional<Garment.Cut> upper = cuts.stream().filter(cut -> cut.name().equals("top") || cut.name().equals("open")).findFirst();
        Optional<Garment.Cut> lower = cuts.stream().filter(cut -> cut.name().equals("skirt") || cut.name().equals("tails")).findFirst();
        boolean joined = upper.isPresent() && lower.isPresent();
        for (Garment.Cut cut : cuts) if (!joined || cut != upper.get() && cut != lower.get()) cut(mesh, cut);
        if (joined && upper.get().name().equals("top")) mesh.loft(joined(upper.get(), lower.get()), true);
        else if (joined) coat(mesh, upper.get(), lower.get());
    }

    private List<Vec[]> joined(Garment.Cut upper, Garment.Cut lower) {
        List<Vec[]> rings = upper(WAIST, upper.size(1) / 1000, upper.size(2), upper.size(3) / 1000).reversed();
        List<Vec[]> all = new ArrayList<>(rings);
        all.addAll(new Drape(skins, detail).rings(WAIST - 0.04, lower.size(0) / 1000, upper.size(2), lower.size(2)));
        return all;
    }

    private void coat(MeshBuilder mesh, Garment.Cut upper, Garment.Cut lower) {
        int columns = detail.trunk() + 1;
        List<Vec[]> rows = new ArrayList<>(List.of(front(WAIST, upper.size(1) / 1000, upper.size(2), upper.size(3))).reversed());
        List<Vec[]> rings = new Drape(skins, detail).rings(WAIST - 0.04, lower.size(0) / 1000, upper.size(2), lower.size(2));
        for (int r = 0; r < rings.size(); r++) {
            double gap = gap(WAIST, upper.size(3)) + 7.0 * r / rings.size();
            Vec[] row = new Vec[columns];
            for (int c = 0; c < columns; c++) row[c] = Drape.on(rings.get(r), 90 + gap + (360 - 2 * gap) * c / (columns - 1));
            rows.add(row);
        }
        Shell.sheet(mesh, rows.toArray(Vec[][]::new), skins.trunk().middle(0.2), true);
    }

    private void cut(MeshBuilder mesh, Garment.Cut cut) {
        switch (cut.name()) {
            case "top" -> top(mesh, cut.size(0) / 1000, cut.size(1) / 1000, cut.size(2), cut.size(3) / 1000);
            case "open" -> open(mesh, cut.size(0) / 1000, cut.size(1) / 1000, cut.size(2), cut.size(3));
            case "tucked" -> tucked(mesh, cut.size(0) / 1000, cut.size(1) / 1000, cut.size(2), cut.size(3) / 1000);
            case "sleeve" -> sleeves(mesh, cut.size(0) / 1000, cut.size(1), cut.size(2));
            case "leg" -> legs(mesh, cut.size(0) / 1000, cut.size(1), cut.size(2), cut.sizes().length > 3 ? cut.size(3) / 1000 : 0.34,
                    cut.sizes().length > 4 ? cut.size(4) / 1000 : -1);
            case "skirt" -> mesh.loft(new Drape(skins, detail).rings(0.3, cut.size(0) / 1000, cut.size(1), cut.size(2)), true);
            default -> { }
        }
    }

    private void top(MeshBuilder mesh, double from, double to, double ease, double dip) {
        mesh.loft(upper(from, to, ease, dip), true);
    }

    /** With its hem drawn in, so that no line of it is seen through what is worn over it. */
    private void tucked(MeshBuilder mesh, double from, double to, double ease, double dip) {
        mesh.loft(Shell.begun(upper(from, to, ease, dip), skins.trunk().middle(from + 0.05)), true);
    }

    private List<Vec[]> upper(double from, double to, double ease, double dip) {
        TrunkSkin trunk = skins.trunk();
        List<Vec[]> rings = new ArrayList<>();
        int count = detail.rings(26);
        for (int i = 0; i < count; i++) {
            double along = from + (to - from) * i / (count - 1);
            // The upper rings dip at the front for the neckline, less and less downwards.
            double near = Math.clamp((along - to + 0.35) / 0.35, 0, 1);
            if (dip * near == 0) {
                rings.add(trunk.ring(along, ease, detail.trunk()));
                continue;
            }
            Vec[] ring = new Vec[detail.trunk()];
            for (int k = 0; k < ring.length; k++) {
                double around = 360.0 * k / ring.length;
                double sin = Math.max(0, StrictMath.sin(StrictMath.toRadians(around)));
                ring[k] = trunk.at(along - dip * sin * sin * near * near, around, ease);
            }
            rings.add(ring);
        }
        return rings;
    }

    /** Open at the front: closest at the waist, wider upwards and downwards. */
    private void open(MeshBuilder mesh, double from, double to, double ease, double width) {
        Shell.sheet(mesh, front(from, to, ease, width), skins.trunk().middle((from + to) / 2), true);
    }

    private Vec[][] front(double from, double to, double ease, double width) {
        int rows = detail.rings(24);
        int columns = detail.trunk() + 1;
        Vec[][] grid = new Vec[rows][columns];
        for (int r = 0; r < rows; r++) {
            double along = from + (to - from) * r / (rows - 1);
            double gap = gap(along, width);
            for (int c = 0; c < columns; c++) grid[r][c] = skins.trunk().at(along, 90 + gap + (360 - 2 * gap) * c / (columns - 1), ease);
        }
        return grid;
    }

    /** Half the opening at a height, in degrees. */
    static double gap(double along, double width) {
        double up = Math.max(0, along - 0.34) / 0.66;
        double down = Math.max(0, 0.2 - along) / 0.4;
        return 3 + width * (0.95 * up * up * (3 - 2 * Math.min(1, up)) + 0.4 * down);
    }

    private void sleeves(MeshBuilder mesh, double to, double ease, double straight) {
        for (int side = -1; side <= 1; side += 2) {
            LimbSkin arm = skins.arm(side);
            mesh.loft(Shell.begun(tube(arm, -0.076, to, ease, straight, 30, -1), arm.middle(-0.03)), true);
        }
    }

    private void legs(MeshBuilder mesh, double to, double ease, double straight, double waist, double hidden) {
        TrunkSkin trunk = skins.trunk();
        List<Vec[]> rings = new ArrayList<>();
        int count = detail.rings(14);
        for (int i = 0; i < count; i++) {
            double along = waist + (-0.15 - waist) * i / (count - 1);
            // Tucked in where something hangs over it.
            rings.add(trunk.ring(along, ease - (hidden > 0 ? 12 : 0) - (waist < 0.33 ? 34 * Math.clamp((along - waist + 0.09) / 0.09, 0, 1) : 0),
                    detail.trunk()));
        }
        Shell.close(rings, trunk.middle(-0.2));
        mesh.loft(Shell.begun(rings, trunk.middle(waist - 0.05)), true);
        for (int side = -1; side <= 1; side += 2) mesh.loft(Shell.begun(tube(skins.leg(side), -0.12, to, ease, straight, 34, hidden),
                skins.leg(side).middle(-0.05)), true);
    }

    /** A tube along a limb, a little wider at its hem. */
    private List<Vec[]> tube(LimbSkin limb, double from, double to, double ease, double straight, int finest, double hidden) {
        List<Vec[]> rings = new ArrayList<>();
        int count = Math.max(5, (int) (detail.rings(finest) * (to - from) / 2));
        double unit = s.height() / 1000;
        for (int i = 0; i < count; i++) {
            double along = from + (to - from) * i / (count - 1);
            Vec[] ring = limb.ring(along, along < hidden ? -8 : ease * (along < 0 ? 0.35 : Math.min(1, 0.5 + along * 2.5)), detail.limb());
            double least = along < Math.max(0.3, hidden) ? 0 : straight * unit * (along > 1.5 && straight < 30 ? 1 - 0.18 * (along - 1.5) : 1);
            rings.add(Shell.wide(ring, limb.middle(along), least));
        }
        return rings;
    }
}
