package org.kinora.production.internal.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.story.Story;

/** The sound effects of a film: the chosen take of each, else a sound that is made for it and kept as a take. */
public final class EffectSounds {
    /** What the step of an effect is of. */
    public static final String KIND = "effect";

    private final OpenProject project;
    private final String branch;
    private final Build build;
    private final Crew crew;
    private final FilmEngine engine;
    private final StepTakes takes;

    EffectSounds(OpenProject project, String branch, Build build, Crew crew, FilmEngine engine) {
        this.project = project;
        this.branch = branch;
        this.build = build;
        this.crew = crew;
        this.engine = engine;
        this.takes = new StepTakes(project);
    }

    /** By effect, in the order of the film. */
    Map<EffectCue, CompletableFuture<Materials.Sound>> ask(Story story, SoundMaker maker) {
        Map<EffectCue, CompletableFuture<Materials.Sound>> asked = new LinkedHashMap<>();
        List<EffectCue> cues = engine.effects(story, (action, place, ambience) -> crew.heard(maker, action, place, ambience));
        EffectNames names = new EffectNames(story, cues);
        for (EffectCue cue : cues) {
            Optional<Take> take = project.takes().chosen(branch, cue.id());
            asked.put(cue, take.isPresent() ? CompletableFuture.completedFuture(sound(take.get())) : made(cue, names.of(cue), maker));
        }
        return asked;
    }

    private CompletableFuture<Materials.Sound> made(EffectCue cue, String name, SoundMaker maker) {
        return build.generate(label(cue), KIND, Slot.CPU, maker, Requests.effect(cue)).thenApply(result -> {
            takes.keep(cue.id(), name, result, OwnMaterial.soundNote(FilmGraph.samples(result.outcome(), "sound"), cue.sound().words()));
            return new Materials.Sound(result.outcome().part("sound").asset(), FilmGraph.samples(result.outcome(), "sound"));
        });
    }

    /** What the step of an effect is called. */
    public static String label(EffectCue cue) {
        return "effect/" + cue.id();
    }

    /** What the film asks for, so that whoever asks the same finds the same sound. */
    public static SoundRequest request(EffectCue cue) {
        return Requests.effect(cue);
    }

    private static Materials.Sound sound(Take take) {
        return new Materials.Sound(take.parts().get("sound"), OwnMaterial.samples(take));
    }
}
