package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.Figures;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.motion.Cast;

/** Puts the thing of an insert into the hand of its holder: it was staged floating where hands are, and the camera goes where the hand is. */
final class InHand {
    /** Things that are smaller than this are seen with the hand that holds them. */
    private static final int SMALL = 260;
    private static final int LARGE = 450;

    private final Figures figures;

    InHand(Figures figures) {
        this.figures = figures;
    }

    StagedView view(Depiction depiction, StagedView view) {
        if (depiction.framing().kind() != ShotKind.INSERT) return view;
        StagedShot shot = view.shot();
        Optional<Part> thing = shot.parts().stream().filter(part -> part.id().startsWith("prop.") && shot.placement(part.on()).filter(Placement::seen)
                .isPresent()).filter(InHand::shown).findFirst();
        if (thing.isEmpty()) return view;
        Part part = thing.get();
        Placement holder = shot.placement(part.on()).orElseThrow();
        Placement holding = new Placement(holder.character(), holder.at(), holder.mark(), holder.posture(), "hold", holder.emotion(), "",
                part.id().substring(5), false, true, holder.eyes(), holder.crown(), holder.girth(), holder.way());
        Cast cast = new Cast(depiction);
        Optional<Prop> held = cast.held(holding.holding());
        Optional<Vec> real = figures.thing(new Performer(holding, cast.character(holder.character()), holder.at(), held,
                Acting.still(Optional.empty())));
        if (real.isEmpty()) return view;
        Vec by = real.get().minus(new Vec(part.at().x(), part.at().y() + part.height() / 2.0, part.at().z()));
        double wider = Math.max(part.width(), Math.max(part.height(), part.depth())) < SMALL ? 0.6 : 1;
        List<Placement> placements = new ArrayList<>(shot.placements());
        placements.set(placements.indexOf(holder), holding);
        List<Part> parts = shot.parts().stream().filter(one -> one != part).toList();
        return new StagedView(view.location(), new StagedShot(shot.shot(), shot.place(), shot.size(), moved(shot.camera(), by, wider), shot.end()
                .map(end -> moved(end, by, wider)), placements, parts, shot.subjects(), shot.wild()));
    }

    /** Pages are turned to whoever reads them, and what is large is carried low or over the head: both are shown as they were staged. */
    private static boolean shown(Part part) {
        int least = Math.min(part.width(), Math.min(part.height(), part.depth()));
        return least >= 25 && Math.max(part.width(), Math.max(part.height(), part.depth())) < LARGE || part.kind().equals("match");
    }

    private static CameraPosition moved(CameraPosition camera, Vec by, double wider) {
        int y = Math.max(120, camera.y() + (int) Math.round(by.y()));
        return new CameraPosition(camera.x() + (int) Math.round(by.x()), y, camera.z() + (int) Math.round(by.z()), camera.bearing(), camera.pitch(),
                camera.roll(), (int) Math.round(camera.focal() * wider), camera.shift());
    }
}
