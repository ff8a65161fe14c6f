package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** Music, ambience and effects of a film. A film that is cut to a song has no other music. */
final class Soundtrack {
    private static final Texts TEXTS = Texts.beside(Soundtrack.class);

    private final Build build;
    private final Crew crew;
    private final Requests requests;
    private final CueMusic music;
    private final EffectSounds effects;
    private final Work work;

    Soundtrack(Build build, Crew crew, Requests requests, CueMusic music, EffectSounds effects, Work work) {
        this.build = build;
        this.crew = crew;
        this.requests = requests;
        this.music = music;
        this.effects = effects;
        this.work = work;
    }

    /** What was asked for, by cue id, by scene id and by effect. */
    record Asked(Map<String, CompletableFuture<Materials.Sound>> cues, Map<String, CompletableFuture<StepResult>> scenes,
            Map<EffectCue, CompletableFuture<Materials.Sound>> happenings, Optional<Materials.Sound> song) {
        List<CompletableFuture<?>> all() {
            return Stream.<Map<?, ? extends CompletableFuture<?>>>of(cues, scenes, happenings).<CompletableFuture<?>>flatMap(
                    asked -> asked.values().stream()).toList();
        }

        Map<String, Materials.Sound> music() {
            Map<String, Materials.Sound> music = new TreeMap<>();
            cues.forEach((id, piece) -> music.put(id, StageProgress.join(piece)));
            return music;
        }

        Map<String, Materials.Sound> ambience() {
            Map<String, Materials.Sound> sounds = new TreeMap<>();
            scenes.forEach((id, step) -> sounds.put(id, sound(step, "sound")));
            return sounds;
        }

        List<Materials.Effect> effects() {
            List<Materials.Effect> effects = new ArrayList<>();
            happenings.forEach((cue, step) -> effects.add(new Materials.Effect(cue, StageProgress.join(step))));
            return effects;
        }

        private static Materials.Sound sound(CompletableFuture<StepResult> step, String part) {
            StepResult result = StageProgress.join(step);
            return new Materials.Sound(result.outcome().part(part).asset(), FilmGraph.samples(result.outcome(), part));
        }
    }

    Asked ask(Story story, Optional<AssetId> song) {
        Map<String, CompletableFuture<Materials.Sound>> cues = new LinkedHashMap<>();
        Map<String, CompletableFuture<StepResult>> scenes = new LinkedHashMap<>();
        Map<EffectCue, CompletableFuture<Materials.Sound>> happenings = new LinkedHashMap<>();
        if (song.isEmpty()) {
            Optional<Composer> composer = crew.composer();
            if (composer.isEmpty() && !story.cues().isEmpty()) work.note(TEXTS.text("composer.none"));
            cues.putAll(music.ask(story, composer));
            Optional<SoundMaker> maker = crew.soundMaker();
            if (maker.isEmpty()) work.note(TEXTS.text("sound.none"));
            maker.ifPresent(sounds -> {
                for (Scene scene : story.scenes()) if (!scene.ambience().isEmpty())
                    scenes.put(scene.id(), build.generate("scene/" + scene.id() + "/ambience", "ambience", Slot.CPU, sounds,
                            requests.ambience(scene)));
                happenings.putAll(effects.ask(story, sounds));
            });
        }
        return new Asked(cues, scenes, happenings, song.map(asset -> new Materials.Sound(asset, songSamples(story))));
    }

    /** A film cut to a song lasts as long as the song. */
    private static long songSamples(Story story) {
        return story.scenes().stream().map(Scene::duration).reduce(org.kinora.api.time.Rational.ZERO, org.kinora.api.time.Rational::plus)
                .samples(48_000);
    }
}
