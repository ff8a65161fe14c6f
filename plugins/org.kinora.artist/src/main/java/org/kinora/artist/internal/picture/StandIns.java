package org.kinora.artist.internal.picture;

import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.Figure;
import org.kinora.artist.internal.figure.Figures;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;

/** Figures made of pictures: whoever has one in the gallery is stood up in the set as a cut-out turned to the lens. Thread-safe. */
public final class StandIns {
    private final Figures figures;

    public StandIns(Figures figures) {
        this.figures = figures;
    }

    /** Somebody as a cut-out; empty when no picture shows them. */
    public Optional<Figure> figure(Performer performer, Gallery gallery, Vec lens) {
        List<BiblePicture> own = gallery.of(performer.character().id());
        if (own.isEmpty()) return Optional.empty();
        Vec toward = toward(performer, lens);
        return Views.choose(own, performer, toward).map(view -> {
            Upright upright = new Upright(performer, view, view.behind() ? gallery.back(view.picture()) : gallery.texture(view.picture()), toward);
            Placement placement = performer.placement();
            boolean down = Upright.down(placement.posture());
            // The pose that it shows, for the layers and for whoever looks the panel over: at rest, towards where the picture faces.
            Performer shown = down ? performer : at(performer, toward, view);
            return new Figure(new Model(performer.character().id(), down ? upright.lying(figures.skeleton(performer)) : upright.standing()),
                    figures.skeleton(shown));
        });
    }

    private static Vec toward(Performer performer, Vec lens) {
        Vec way = new Vec(lens.x() - performer.at().x(), 0, lens.z() - performer.at().z());
        return way.length() < 1 ? new Vec(0, 0, -1) : way.unit();
    }

    private static Performer at(Performer performer, Vec lens, Views.View view) {
        Spot at = performer.at();
        boolean human = performer.character().species().equals("human") || performer.character().species().isEmpty();
        if (!human) return performer;
        double bearing = StrictMath.toDegrees(StrictMath.atan2(lens.x(), -lens.z()));
        String side = view.behind() ? "back" : Views.side(view.picture());
        double turn = switch (side) {
            case "back" -> 180;
            case "left" -> view.mirrored() ? 90 : -90;
            case "right" -> view.mirrored() ? -90 : 90;
            default -> 0;
        };
        Placement one = performer.placement();
        Placement calm = new Placement(one.character(), one.at(), one.mark(), one.posture(), one.posture(), one.emotion(), "", "", false, true,
                one.eyes(),
                one.crown(), one.girth(), List.of());
        return new Performer(calm, performer.character(), at.facing((int) Math.round(bearing + turn)), Optional.empty(),
                Acting.still(Optional.empty()));
    }

    /** What of somebody's acting a cut-out shows, so that two moments that look the same are the same. */
    public Performer shown(Performer performer, Gallery gallery) {
        List<BiblePicture> own = gallery.of(performer.character().id());
        if (own.isEmpty()) return performer;
        Acting acting = performer.acting();
        boolean speaks = own.stream().anyMatch(picture -> picture.view().contains("mouth"));
        return new Performer(performer.placement(), performer.character(), performer.at(), Optional.empty(), new Acting(acting.gait(),
                acting.gait() == Acting.Gait.STILL ? 0 : acting.stride(), 1, acting.settle(), acting.beat(), acting.breath(), 0,
                speaks ? acting.mouth() : Mouth.REST, 0, Optional.empty()));
    }
}
