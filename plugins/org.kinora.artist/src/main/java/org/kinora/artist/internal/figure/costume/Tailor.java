package org.kinora.artist.internal.figure.costume;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Hand;
import org.kinora.artist.internal.figure.skin.LimbSkin;
import org.kinora.artist.internal.figure.skin.Shell;
import org.kinora.artist.internal.figure.skin.Shoe;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Dresses a posed body: what is bare of it, then every garment from the skin outwards. Immutable and thread-safe. */
public final class Tailor {
    private final Wardrobe wardrobe;

    public Tailor(Wardrobe wardrobe) {
        this.wardrobe = wardrobe;
    }

    /** Adds the dressed body below the head. */
    public void dress(Character character, Skins skins, Detail detail, boolean accented, List<Piece> pieces, List<Stroke> strokes) {
        Outfit outfit = wardrobe.of(character, accented);
        bare(skins, outfit, detail, pieces);
        Cutter cutter = new Cutter(skins, detail);
        Trims trims = new Trims(skins, detail, character.id());
        Folds folds = new Folds(skins, character.id());
        int layer = 0;
        for (Outfit.Worn worn : outfit.layers()) {
            MeshBuilder mesh = new MeshBuilder();
            int above = layer;
            cutter.cut(mesh, worn.garment().cuts().stream().map(cut -> outfit.seen(cut, above)).toList());
            Mended.add(pieces, mesh, worn.surface(), Ink.FULL);
            double ease = worn.garment().cuts().stream().filter(cut -> cut.name().equals("top") || cut.name().equals("open"))
                    .mapToDouble(cut -> cut.size(2)).findFirst()
                    .orElse(5);
            if (detail.finger() > 3) for (Garment.Cut cut : worn.garment().cuts()) {
                trims.trim(cut, ease, worn.surface(), pieces, strokes);
                folds.fold(cut, layer == outfit.layers().size() - 1, strokes);
            }
            layer++;
        }
    }

    private static void bare(Skins skins, Outfit outfit, Detail detail, List<Piece> pieces) {
        Stature s = skins.bones().stature();
        MeshBuilder skin = new MeshBuilder();
        double low = outfit.reach("top", 1, 0) < 300 ? 0.05 : 0.8;
        // Where nothing covers it, the trunk is skin from the hips up; under clothes only what a neckline shows.
        List<Vec[]> trunk = Shell.rings(skins.trunk(), low, 1.34, 0, detail.rings(low < 0.5 ? 26 : 14), detail.trunk());
        skin.loft(Shell.sunk(trunk, skins.trunk().middle(low), skins.trunk().middle(1.35)), false);
        double sleeves = Math.max(-76, outfit.reach("sleeve", 0, -76)) / 1000;
        double trousers = Math.max(outfit.reach("leg", 0, -160), outfit.reach("skirt", 0, 0) - 300) / 1000;
        for (int side = -1; side <= 1; side += 2) {
            double from = Math.min(1.9, Math.max(-0.076, sleeves - 0.12));
            limb(skin, skins.arm(side), from, from < 0 ? -0.03 : from + 0.05, detail.rings(4 + (int) (14 * (2 - from))), detail);
            if (trousers < 1.9) {
                double hip = Math.max(-0.1, trousers - 0.12);
                limb(skin, skins.leg(side), hip, hip + 0.05, detail.rings(4 + (int) (12 * (2 - hip))), detail);
            } else if (outfit.shoes().equals("-")) limb(skin, skins.leg(side), 1.88, 1.9, 4, detail);
            new Hand(skins.bones().arm(side), side, s.hand(), 1000 + 60 * s.fat() + 40 * s.muscle() - 50 * s.female(), detail).build(skin);
        }
        Mended.add(pieces, skin, outfit.skin(), Ink.FULL);
        shoes(skins, outfit, detail, pieces);
    }

    private static void limb(MeshBuilder skin, LimbSkin limb, double from, double start, int count, Detail detail) {
        skin.loft(Shell.sunk(Shell.rings(limb, from, 2.04, 0, count, detail.limb()), limb.middle(start), limb.middle(2.02)), false);
    }

    private static void shoes(Skins skins, Outfit outfit, Detail detail, List<Piece> pieces) {
        Bones bones = skins.bones();
        boolean barefoot = outfit.shoes().equals("-");
        MeshBuilder mesh = new MeshBuilder();
        for (int side = -1; side <= 1; side += 2) new Shoe(bones.legs().of(side), bones.stature(), barefoot ? 0 : 2)
                .build(mesh, !barefoot, detail.limb());
        Surface leather = barefoot ? outfit.skin() : outfit.leather();
        Mended.add(pieces, mesh, leather, Ink.FULL);
        if (!outfit.shoes().equals("boot") || outfit.reach("leg", 0, 0) > 1500 && outfit.layers().stream()
                .noneMatch(worn -> worn.garment().name().equals("tunic"))) return;
        MeshBuilder shaft = new MeshBuilder();
        for (int side = -1; side <= 1; side += 2) shaft.loft(Shell.rings(skins.leg(side), 1.42, 2.06, 9, detail.rings(9), detail.limb()), true);
        Mended.add(pieces, shaft, new Surface(leather.tone(), leather.colour(), false, Finish.PLAIN), Ink.FULL);
    }
}
