package org.kinora.production.internal.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Story;

/** The music of a film: the chosen take of each cue, else a piece that is composed for it and kept as a take. */
public final class CueMusic {
    /** What the music of a take is called. */
    public static final String PART = "music";

    private final OpenProject project;
    private final String branch;
    private final Build build;

    CueMusic(OpenProject project, String branch, Build build) {
        this.project = project;
        this.branch = branch;
        this.build = build;
    }

    /** By cue id, in the order of the film. */
    Map<String, CompletableFuture<Materials.Sound>> ask(Story story, Optional<Composer> composer) {
        Map<String, CompletableFuture<Materials.Sound>> asked = new LinkedHashMap<>();
        StepTakes takes = new StepTakes(project);
        CueNames names = new CueNames(story);
        for (Cue cue : story.cues()) {
            Optional<Take> take = project.takes().chosen(branch, cue.id());
            if (take.isPresent()) asked.put(cue.id(), CompletableFuture.completedFuture(new Materials.Sound(take.get().parts().get(PART),
                    OwnMaterial.samples(take.get()))));
            else composer.ifPresent(player -> asked.put(cue.id(), composed(cue, names.of(cue), player, takes)));
        }
        return asked;
    }

    private CompletableFuture<Materials.Sound> composed(Cue cue, String name, Composer player, StepTakes takes) {
        return build.generate(label(cue), PART, Slot.CPU, player, Requests.music(cue)).thenApply(result -> {
            long samples = FilmGraph.samples(result.outcome(), PART);
            takes.keep(cue.id(), name, result, OwnMaterial.soundNote(samples, said(Requests.music(cue))));
            return new Materials.Sound(result.outcome().part(PART).asset(), samples);
        });
    }

    /** What the step of a cue is called. */
    public static String label(Cue cue) {
        return "cue/" + cue.id() + "/" + PART;
    }

    /** What the film asks for, so that whoever asks the same finds the same piece. */
    public static MusicRequest request(Cue cue) {
        return Requests.music(cue);
    }

    /** What a take says of its piece. */
    public static String said(MusicRequest request) {
        return request.mood() + (request.tempo() == 0 ? "" : ", " + request.tempo() + " bpm") + (request.key().isEmpty() ? "" : ", " + request.key());
    }
}
