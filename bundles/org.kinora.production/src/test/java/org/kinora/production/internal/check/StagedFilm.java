package org.kinora.production.internal.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinora.api.film.Cut;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Raster;
import org.kinora.api.media.Sound;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.FormatChooser;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;

/** A film that is planned and staged as every film is, without pictures; cut and sound as a test has them. */
record StagedFilm(Story plan, Map<String, Staging> stagings, Optional<Cut> cut, Map<String, Sound> sounds) implements FilmFrames {
    static StagedFilm of(String script) {
        Screenplay screenplay = new FormatChooser(List.of(new Fountain())).read(script.getBytes(StandardCharsets.UTF_8), "film.fountain").screenplay();
        Story story = new KinoraDirector().plan(PlanRequest.of(screenplay, new Identity().identify(screenplay, Optional.empty()))).story();
        Map<String, Staging> stagings = new LinkedHashMap<>();
        KinoraStager stager = new KinoraStager();
        for (Scene scene : story.scenes()) stagings.put(scene.id(), stager.stage(scene, story.bible(), story.format(), List.of()));
        return new StagedFilm(story, stagings, Optional.empty(), Map.of());
    }

    /** The same with one shot staged otherwise. */
    StagedFilm with(String shot, UnaryOperator<StagedShot> change) {
        Map<String, Staging> others = new LinkedHashMap<>();
        stagings.forEach((scene, staging) -> others.put(scene, new Staging(staging.scene(), staging.locations(), staging.shots().stream()
                .map(one -> one.shot().equals(shot) ? change.apply(one) : one).toList(), staging.conflicts())));
        return new StagedFilm(plan, others, cut, sounds);
    }

    StagedFilm cutAs(Cut other) {
        return new StagedFilm(plan, stagings, Optional.of(other), sounds);
    }

    StagedFilm heardAs(Map<String, Sound> others) {
        return new StagedFilm(plan, stagings, cut, others);
    }

    @Override
    public List<FilmShot> shots() {
        return plan.scenes().stream().flatMap(scene -> scene.shots().stream().map(shot -> new FilmShot(shot.id(), shot.label(), scene.id(), false, 1)))
                .toList();
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        throw new UnsupportedOperationException("there are no pictures");
    }

    @Override
    public Optional<Story> story() {
        return Optional.of(plan);
    }

    @Override
    public Optional<Staging> staging(String scene) {
        return Optional.ofNullable(stagings.get(scene));
    }

    @Override
    public List<SpokenLine> lines() {
        List<String> order = shots().stream().map(FilmShot::id).toList();
        return plan.lines().filter(line -> sounds.containsKey(line.id())).map(line -> new SpokenLine(line.id(), order.indexOf(line.shot()),
                line.id())).toList();
    }

    @Override
    public Sound heard(SpokenLine line, Work work) {
        return sounds.get(line.id());
    }
}
