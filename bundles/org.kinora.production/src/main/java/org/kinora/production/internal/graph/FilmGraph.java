package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.EditedCut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.FinishRequest;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/**
 * One evaluation of a film: asks for every step that the plan needs, in waves: speech and panels; then, timed by the speech, clips, music and
 * ambience; then segments and mix; then the file.
 */
public final class FilmGraph {
    private static final int FILM_STEPS_VERSION = 2;

    private final OpenProject project;
    private final String branch;
    private final Build build;
    private final Work work;
    private final Crew crew;
    private final Director director;
    private final FilmEngine engine;
    private final Stager stager;
    private final Fineness fineness;
    private final StageProgress stages;

    FilmGraph(OpenProject project, String branch, Build build, Work work, Crew crew, Director director, FilmEngine engine, Stager stager,
            Fineness fineness) {
        this.project = project;
        this.branch = branch;
        this.build = build;
        this.work = work;
        this.crew = crew;
        this.director = director;
        this.engine = engine;
        this.stager = stager;
        this.fineness = fineness;
        this.stages = new StageProgress(work);
    }

    /** Speech and panels, and the story timed by the speech. */
    Boards boards(Story planned, boolean speak) {
        View documents = project.documents().view(branch);
        Requests requests = new Requests(planned, BiblePictures.all(documents));
        Stagings stagings = new Stagings(stager, planned, scene -> StageEdits.of(documents, scene));
        ShotPictures pictures = new ShotPictures(project, branch, build, crew, work, fineness);
        LineSpeech speech = new LineSpeech(project, branch, build, crew, work);
        Map<String, CompletableFuture<Optional<Materials.Speech>>> spoken = speak ? speech.ask(planned, requests) : Map.of();
        Map<String, CompletableFuture<ShotPictures.Panel>> panels = pictures.ask(planned, requests, stagings);
        List<CompletableFuture<?>> all = new ArrayList<>(spoken.values());
        all.addAll(panels.values());
        stages.await("drawing and speaking", 0.02, 0.45, all.stream().map(step -> step.thenApply(result -> (Object) result)).toList());
        Map<String, Materials.Speech> lines = new TreeMap<>();
        spoken.forEach((id, step) -> StageProgress.join(step).ifPresent(found -> lines.put(id, found)));
        Map<String, ShotPictures.Panel> shots = new LinkedHashMap<>();
        panels.forEach((id, step) -> shots.put(id, StageProgress.join(step)));
        Map<String, Rational> measured = new TreeMap<>();
        lines.forEach((id, line) -> measured.put(id, Rational.of(line.samples(), Cut.SAMPLE_RATE)));
        if (speak) speech.summarise(planned.lines().filter(line -> !line.character().isEmpty() && !lines.containsKey(line.id())).count(), planned);
        return new Boards(director.time(planned, measured), shots, lines);
    }

    /** The finished film of boards. */
    Finished film(Boards boards, FilmSettings settings, boolean moving, Optional<AssetId> song) {
        Story story = boards.story();
        Requests requests = new Requests(story);
        Map<String, Handles> handles = engine.handles(story);
        Map<String, AssetId> phonemes = new TreeMap<>();
        boards.speech().forEach((id, line) -> line.phonemes().ifPresent(found -> phonemes.put(id, found)));
        ShotClips clips = new ShotClips(build, crew, requests, new Performances(story, phonemes), story.format(), fineness);
        Soundtrack soundtrack = new Soundtrack(build, crew, requests, new CueMusic(project, branch, build),
                new EffectSounds(project, branch, build, crew, engine), work);
        Map<String, CompletableFuture<Optional<Materials.Picture>>> pictures = new LinkedHashMap<>();
        story.shots().forEach(shot -> pictures.put(shot.id(),
                clips.ask(shot, boards.panels().get(shot.id()), handles.getOrDefault(shot.id(), new Handles(0, 0)), moving)));
        Soundtrack.Asked sounds = soundtrack.ask(story, song);
        List<CompletableFuture<Object>> wave = new ArrayList<>();
        pictures.values().forEach(step -> wave.add(step.thenApply(found -> found)));
        sounds.all().forEach(step -> wave.add(step.thenApply(found -> found)));
        stages.await("moving pictures, playing music", 0.45, 0.68, wave);
        Map<String, Materials.Picture> seen = new TreeMap<>();
        pictures.forEach((shot, step) -> StageProgress.join(step).ifPresent(picture -> seen.put(shot, picture)));
        Materials materials = new Materials(seen, boards.speech(), sounds.music(), sounds.ambience(), sounds.song(), sounds.effects());
        return assemble(story, materials, settings, boards);
    }

    private Finished assemble(Story story, Materials materials, FilmSettings settings, Boards boards) {
        Cut derived = engine.cut(story, materials, settings);
        DerivedCut.keep(derived, build, project.assets());
        EditedCut edited = engine.edit(derived, CutEdits.of(project.documents().view(branch)));
        edited.conflicts().forEach(conflict -> work.note(conflict.text()));
        Cut cut = edited.cut();
        List<SegmentRequest> segments = engine.segments(cut);
        SegmentLabels labels = new SegmentLabels(materials);
        List<CompletableFuture<StepResult>> rendered = new ArrayList<>();
        for (SegmentRequest segment : segments)
            rendered.add(build.step(new Step(labels.of(segment), "segment", "kinora.film", FILM_STEPS_VERSION, segment), Slot.CPU,
                    scope -> engine.renderSegment(segment, scope)));
        MixRequest mixRequest = engine.mixRequest(cut, materials);
        CompletableFuture<StepResult> mixed = build.step(new Step("film/mix", "mix", "kinora.film", FILM_STEPS_VERSION, mixRequest), Slot.CPU,
                scope -> engine.mix(mixRequest, scope));
        List<CompletableFuture<StepResult>> wave = new ArrayList<>(rendered);
        wave.add(mixed);
        stages.await("cutting and encoding", 0.68, 0.96, wave);
        List<AssetId> parts = rendered.stream().map(step -> StageProgress.join(step).outcome().part("segment").asset()).toList();
        FinishRequest finish = engine.finishRequest(cut, parts, StageProgress.join(mixed).outcome());
        work.stage("finishing the file");
        StepResult film = StageProgress.join(build.step(new Step("film/finish", "film", "kinora.film", FILM_STEPS_VERSION, finish), Slot.ENCODER,
                scope -> engine.finish(finish, scope)));
        work.progress(1);
        List<StepResult> all = new ArrayList<>(rendered.stream().map(StageProgress::join).toList());
        all.add(StageProgress.join(mixed));
        all.add(film);
        all.stream().map(StepResult::outcome).map(Outcome::notes).flatMap(List::stream).distinct().forEach(work::note);
        return new Finished(film.outcome(), cut, story, boards);
    }

    /** Panels and speech of a story that is timed by them. */
    public record Boards(Story story, Map<String, ShotPictures.Panel> panels, Map<String, Materials.Speech> speech) {}

    /** The film with what it was made from. */
    public record Finished(Outcome film, Cut cut, Story story, Boards boards) {}

    /** Samples of a sound part. */
    static long samples(Outcome outcome, String part) {
        return ((PartInfo.Sound) outcome.part(part).info()).samples();
    }
}
