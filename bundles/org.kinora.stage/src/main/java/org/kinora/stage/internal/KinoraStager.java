package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Place;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.edits.HandEdits;
import org.kinora.stage.internal.edits.Target;
import org.kinora.stage.internal.light.KeyLights;
import org.kinora.stage.internal.set.Catalogue;
import org.kinora.stage.internal.set.Naming;
import org.kinora.stage.internal.set.Sets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The stager; its tables are read once, on the first scene. */
@Component(service = Stager.class)
public final class KinoraStager implements Stager {
    private Crew crew;

    /** What every scene is staged with. */
    record Crew(Catalogue catalogue, Naming naming, Sets sets, Bodies bodies, KeyLights lights) {}

    @Activate
    public KinoraStager() {}

    @Override
    public Staging stage(Scene scene, Bible bible, FilmFormat format, List<StageEdit> edits) {
        List<Shot> shots = scene.shots().stream().filter(shot -> shot.framing().kind() != ShotKind.CARD).toList();
        Set<String> places = new LinkedHashSet<>(List.of(scene.place()));
        shots.forEach(shot -> shot.place().ifPresent(places::add));
        HandEdits hand = new HandEdits(scene.id(), List.copyOf(places), edits);
        List<Location> locations = new ArrayList<>();
        List<StagedShot> staged = new ArrayList<>();
        for (String id : places) {
            List<Shot> own = shots.stream().filter(shot -> shot.place().orElse(scene.place()).equals(id)).toList();
            Place place = bible.place(id).orElseGet(() -> new Place(id, id.replace('-', ' '), "", true, ""));
            StagedPlace there = new StagedPlace(crew(), scene, own, place, bible, format, hand);
            locations.add(there.location());
            staged.addAll(there.shots());
        }
        List<StagedShot> ordered = shots.stream().flatMap(shot -> staged.stream().filter(one -> one.shot().equals(shot.id())).limit(1)).toList();
        return new Staging(scene.id(), locations, ordered, hand.conflicts());
    }

    @Override
    public Optional<String> basis(Scene scene, Staging staging, String path) {
        Optional<Target> found = Target.of(path);
        if (found.isEmpty()) return Optional.empty();
        Target target = found.get();
        if (target.kind().equals("part")) {
            return staging.locations().stream().filter(location -> location.set().place().equals(target.home()))
                    .flatMap(location -> location.part(target.id()).stream()).map(part -> part.kind()).findFirst();
        }
        if (!target.home().equals(scene.id())) return Optional.empty();
        Optional<Shot> shot = scene.shot(target.shot());
        Optional<StagedShot> there = staging.shot(target.shot());
        return switch (target.kind()) {
            case "light" -> Optional.of(Basis.of(scene.light()));
            case "station" -> staging.shots().stream().flatMap(one -> one.placement(target.id()).stream()).findFirst().map(one -> "present");
            case "figure" -> there.flatMap(one -> one.placement(target.id())).flatMap(one -> shot.map(planned -> Basis.of(planned, target.id())));
            default -> there.isPresent() ? shot.map(Basis::of) : Optional.empty();
        };
    }

    private synchronized Crew crew() {
        if (crew == null) {
            Catalogue catalogue = new Catalogue();
            Naming naming = new Naming(catalogue);
            crew = new Crew(catalogue, naming, new Sets(catalogue, naming), new Bodies(), new KeyLights(catalogue));
        }
        return crew;
    }
}
