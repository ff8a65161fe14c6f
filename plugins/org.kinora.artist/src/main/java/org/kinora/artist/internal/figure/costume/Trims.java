package org.kinora.artist.internal.figure.costume;

import java.util.List;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;

/** What makes a garment recognised: collars, lapels, ties, buttons, belts, aprons, and what hangs from shoulders. Used by one thread. */
final class Trims {
    private final Skins skins;
    private final Necks necks;
    private final Burdens burdens;
    private final Fronts fronts;

    Trims(Skins skins, Detail detail, String id) {
        this.skins = skins;
        necks = new Necks(skins, detail);
        burdens = new Burdens(skins, detail);
        fronts = new Fronts(skins, detail);
    }

    void trim(Garment.Cut cut, double ease, Surface surface, List<Piece> pieces, List<Stroke> strokes) {
        MeshBuilder same = new MeshBuilder();
        MeshBuilder other = new MeshBuilder();
        Surface second = Surface.grey(surface.tone() > 450 ? surface.tone() - 230 : surface.tone() > 280 ? 150 : surface.tone() + 220, Finish.CLOTH);
        switch (cut.name()) {
            case "collar" -> necks.collar(same, ease, cut.size(0));
            case "lapels" -> necks.lapels(same, ease);
            case "tie" -> necks.tie(same, 11);
            case "bowtie" -> necks.bow(same, 12);
            case "hood" -> necks.hood(same, ease);
            case "scarf" -> necks.scarf(same);
            case "priest" -> {
                necks.band(other, ease);
                second = Surface.grey(940, Finish.CLOTH);
            }
            case "ring" -> necks.ring(other, ease);
            case "buttons" -> fronts.buttons(other, ease, cut.size(0) > 1);
            case "belt" -> fronts.belt(other, cut.size(0) + 3);
            case "pouch" -> fronts.pouch(same, ease);
            case "pockets" -> fronts.pockets(same, ease);
            case "badge" -> {
                fronts.badge(other, ease);
                second = Surface.grey(900, Finish.METAL);
            }
            case "apron" -> fronts.apron(same, 16);
            case "bib" -> fronts.bib(same, 13);
            case "bands" -> fronts.bands(other, 44);
            case "box" -> fronts.box(other, ease);
            case "sash" -> fronts.sash(same, 20);
            case "zip", "placket" -> fronts.line(strokes, ease + 2);
            case "straps" -> fronts.straps(same, ease);
            case "epaulets" -> fronts.epaulets(other, ease);
            case "plates" -> fronts.plates(same, ease);
            case "cape" -> burdens.cape(same);
            case "backpack" -> burdens.backpack(same);
            case "satchel" -> burdens.satchel(same);
            default -> { }
        }
        Mended.add(pieces, same, surface, Ink.FULL);
        Mended.add(pieces, other, second, Ink.FULL);
    }
}
