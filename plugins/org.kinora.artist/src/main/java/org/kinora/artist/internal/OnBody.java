package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.model.Vec;

/** Puts the thing of an insert around the leg of an animal when the words say that it is there: a snare, a collar for a paw, a bandage. */
final class OnBody {
    private static final Pattern LEG = Pattern.compile("(?iu)\\b(?:around|round|on|about|um) (?:its|his|her|the \\w+'s|sein|ihr) (?:\\w+ )?"
            + "(?:leg|paw|foot|ankle|bein|pfote)\\b");
    private static final int RING = 120;
    private static final double FRAME = 460;
    private static final double FAR = 950;
    private static final double RISE = 190;

    StagedView view(Depiction depiction, StagedView view) {
        StagedShot shot = view.shot();
        if (depiction.framing().kind() != ShotKind.INSERT || !LEG.matcher(depiction.action()).find()) return view;
        Optional<Placement> animal = shot.placements().stream().filter(one -> depiction.characters().stream().anyMatch(who -> who.id()
                .equals(one.character()) && !List.of("human", "robot", "crowd").contains(who.species()))).findFirst();
        Optional<Part> thing = java.util.stream.Stream.concat(shot.parts().stream(), view.location().parts().stream())
                .filter(part -> part.id().startsWith("prop.") && depiction.focus().map(focus -> part.id().equals("prop." + focus)).orElse(true))
                .findFirst();
        if (animal.isEmpty() || thing.isEmpty()) return view;
        Placement body = animal.get();
        Vec front = Vec.toward(body.at().heading());
        Vec right = new Vec(-front.z(), 0, front.x());
        Vec spot = new Vec(body.at().x(), body.at().y() + 150, body.at().z());
        Vec leg = spot.plus(right.times(0.13 * body.girth())).plus(front.times(-0.09 * body.girth()));
        Part put = thing.get();
        Part ring = new Part(put.id(), put.kind(), new Spot((int) leg.x(), (int) leg.y(), (int) leg.z(), body.at().heading()), RING, RING / 3, RING,
                put.tone(), put.note(), body.character());
        List<Placement> placements = new ArrayList<>(shot.placements());
        placements.set(placements.indexOf(body), new Placement(body.character(), body.at(), body.mark(), body.posture(), "stand", body.emotion(),
                body.gaze(), body.holding(), false, true, body.eyes(), body.crown(), body.girth(), List.of()));
        List<Part> parts = new ArrayList<>(shot.parts().stream().filter(part -> !part.id().equals(put.id())).toList());
        parts.add(ring);
        double side = body.at().heading() + 62;
        Vec lens = leg.plus(Vec.toward(side).times(FAR)).plus(Vec.UP.times(RISE));
        int pitch = (int) Math.round(-10 * StrictMath.toDegrees(StrictMath.atan2(RISE - 40, FAR)));
        CameraPosition camera = new CameraPosition((int) lens.x(), (int) lens.y(), (int) lens.z(), (int) Math.round(10 * (side + 180)), pitch, 0,
                (int) Math.round(10 * FAR * 20.25 / FRAME), 0);
        return new StagedView(view.location(), new StagedShot(shot.shot(), shot.place(), shot.size(), camera, Optional.empty(), placements, parts,
                shot.subjects(), shot.wild()));
    }
}
