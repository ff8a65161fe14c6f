package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Place;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.stage.internal.blocking.Blocking;
import org.kinora.stage.internal.blocking.Troupe;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.camera.CameraFinder;
import org.kinora.stage.internal.camera.Studio;
import org.kinora.stage.internal.detail.Grip;
import org.kinora.stage.internal.detail.Leg;
import org.kinora.stage.internal.edits.HandEdits;
import org.kinora.stage.internal.geometry.Lens;

/** The shots of a scene that are taken at one place. Used once. */
final class StagedPlace {
    private final KinoraStager.Crew crew;
    private final Scene scene;
    private final Troupe troupe;
    private final FilmFormat format;
    private final HandEdits edits;
    private final DressedSet dressed;
    private final KeyLight light;
    private final Blocking blocking;
    private final CameraFinder cameras;
    private final Targets targets;

    StagedPlace(KinoraStager.Crew crew, Scene scene, List<Shot> shots, Place place, Bible bible, FilmFormat format, HandEdits edits) {
        this.crew = crew;
        this.scene = scene;
        this.format = format;
        this.edits = edits;
        troupe = Troupe.of(shots, bible, crew.bodies());
        boolean upright = format.height() > format.width();
        dressed = new DressedSet(crew, place, shots, troupe, bible, edits, upright);
        KeyLight key = crew.lights().of(scene.light(), dressed.set(), dressed.scenery().parts());
        light = place.id().equals(scene.place()) ? edits.light(Basis.of(scene.light()), key) : key;
        blocking = new Blocking(dressed.scenery(), troupe, crew.bodies(), crew.naming(), dressed.seats(), dressed.things().lying(),
                moved(upright), upright);
        cameras = new CameraFinder(new Studio(dressed.scenery(), crew.catalogue(), Lens.Film.of(format), crew.sets().narrow(dressed.set())), format);
        targets = new Targets(crew, dressed, troupe, bible);
    }

    private Map<String, Spot> moved(boolean upright) {
        if (edits.none()) return Map.of();
        Map<String, Spot> stations = new LinkedHashMap<>();
        Blocking.stations(dressed.scenery(), troupe, crew.bodies(), upright)
                .forEach((id, at) -> stations.put(id, at.spot(dressed.scenery().stage().y(), 0)));
        return edits.stations(stations);
    }

    Location location() {
        return new Location(dressed.set(), dressed.dressing(), dressed.marks(), light);
    }

    List<StagedShot> shots() {
        List<StagedShot> staged = new ArrayList<>();
        for (int i = 0; i < troupe.shots().size(); i++) staged.add(shot(i));
        return staged;
    }

    private StagedShot shot(int index) {
        Shot shot = troupe.shots().get(index);
        Targets.Aimed aimed = targets.of(index);
        List<Placement> people = new ArrayList<>();
        for (Placement placement : blocking.of(index)) {
            Optional<Grip> held = targets.grip(aimed, placement);
            Placement shown = held.isPresent() ? Grip.showing(placement, aimed.prop()) : aimed.shows().equals(placement.character())
                    || beside(shot, placement) ? shown(placement) : placement;
            people.add(edits.figure(shot.id(), Basis.of(shot, placement.character()), shown));
        }
        Optional<Leg> leg = targets.leg(index, aimed, people);
        leg.ifPresent(on -> people.replaceAll(one -> one == on.animal() ? on.shown() : one));
        List<Part> parts = new ArrayList<>(targets.lying(shot, people));
        Optional<Part> thing = aimed.part().or(() -> targets.thing(aimed, parts, people));
        Optional<Part> target = leg.isPresent() ? thing.map(leg.get()::ring) : thing;
        Optional<Grip> grip = people.stream().flatMap(one -> targets.grip(aimed, one).stream()).findFirst();
        target.filter(part -> dressed.scenery().part(part.id()).isEmpty()).ifPresent(part -> {
            parts.removeIf(own -> own.id().equals(part.id()));
            // What somebody holds is drawn in the hand.
            if (grip.isEmpty()) parts.add(part);
        });
        parts.addAll(targets.passing(shot));
        boolean hung = target.filter(part -> part.at().y() > 900 && crew.catalogue().kind(part).is("hung") || atSide(part)).isPresent();
        Optional<String> look = shot.framing().kind() == ShotKind.POINT_OF_VIEW ? people.stream().filter(Placement::seen).map(Placement::gaze)
                .filter(gaze -> troupe.people().containsKey(gaze)).findFirst() : Optional.empty();
        CameraFinder.Scene view = new CameraFinder.Scene(shot, people, people.stream().map(this::body).toList(), target, hung, aimed.shows(), grip,
                look);
        CameraFinder.View found = leg.isPresent() && target.isPresent() ? cameras.kept(view, leg.get().camera(Lens.Film.of(format)),
                Optional.empty()) : cameras.find(view);
        if (edits.hasCamera(shot.id())) {
            CameraPosition camera = edits.camera(shot.id(), Basis.of(shot), found.camera());
            found = cameras.kept(view, camera, edits.end(shot.id(), Basis.of(shot), camera, found.end()));
        }
        return new StagedShot(shot.id(), dressed.set().place(), found.size(), found.camera(), found.end(), people, parts,
                subjects(shot, people, target),
                found.wild());
    }

    /** Whether a small thing is at the side of something else, such as a button. */
    private boolean atSide(Part part) {
        Optional<Part> on = dressed.scenery().part(part.on());
        return on.isPresent() && crew.catalogue().kind(on.get()).top() == 0 && part.at().y() > on.get().at().y();
    }

    /** In a car a thing lies between people, not in an empty one. */
    private boolean beside(Shot shot, Placement placement) {
        return shot.framing().kind() == ShotKind.INSERT && dressed.scenery().seated() && placement.posture().equals("sit");
    }

    private static Placement shown(Placement p) {
        return new Placement(p.character(), p.at(), p.mark(), p.posture(), p.pose(), p.emotion(), p.gaze(), p.holding(), p.speaking(), true,
                p.eyes(), p.crown(), p.girth(),
                p.way());
    }

    private Body body(Placement placement) {
        return crew.bodies().of(troupe.people().get(placement.character()), placement.posture()).wide(placement.girth());
    }

    /** Whom and what a shot is about: its focus first. */
    private List<String> subjects(Shot shot, List<Placement> people, Optional<Part> target) {
        Set<String> subjects = new LinkedHashSet<>();
        boolean insert = shot.framing().kind() == ShotKind.INSERT;
        if (insert) target.map(Part::id).ifPresent(subjects::add);
        List<String> seen = people.stream().filter(Placement::seen).map(Placement::character).toList();
        shot.focus().filter(seen::contains).ifPresent(subjects::add);
        subjects.addAll(seen);
        if (seen.isEmpty()) target.map(Part::id).ifPresent(subjects::add);
        String landmark = dressed.set().landmark();
        boolean shown = !insert && !crew.sets().narrow(dressed.set());
        if (shown && subjects.isEmpty() && dressed.scenery().part(landmark).isPresent()) subjects.add(landmark);
        return List.copyOf(subjects);
    }
}
