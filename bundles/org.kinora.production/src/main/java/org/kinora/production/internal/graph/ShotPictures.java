package org.kinora.production.internal.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The pictures of a film: the chosen take of a shot, else a drawn panel, else none (the film engine then shows a slate). */
public final class ShotPictures {
    private static final Texts TEXTS = Texts.beside(ShotPictures.class);

    private final OpenProject project;
    private final String branch;
    private final Build build;
    private final Crew crew;
    private final Work work;
    private final Fineness fineness;
    private final StepTakes takes;

    /**
     * The picture of a shot.
     *
     * @param outcome parts {@code image} with its layers, or {@code clip}; empty when nothing could be made
     * @param frames of an imported clip, 0 for a picture
     * @param fit how it fills the frame when its shape differs
     * @param staged what was drawn, when it was drawn from the staging
     */
    public record Panel(Optional<Outcome> outcome, long frames, Fit fit, Optional<Depiction> staged) {
        Panel(Optional<Outcome> outcome, long frames, Fit fit) {
            this(outcome, frames, fit, Optional.empty());
        }
    }

    ShotPictures(OpenProject project, String branch, Build build, Crew crew, Work work, Fineness fineness) {
        this.project = project;
        this.branch = branch;
        this.build = build;
        this.crew = crew;
        this.work = work;
        this.fineness = fineness;
        this.takes = new StepTakes(project);
    }

    Map<String, CompletableFuture<Panel>> ask(Story story, Requests requests, Stagings stagings) {
        Optional<ImageGenerator> painter = crew.painter();
        if (painter.isEmpty()) work.note(TEXTS.text("painter.none"));
        Map<String, CompletableFuture<Panel>> asked = new LinkedHashMap<>();
        for (Scene scene : story.scenes())
            for (Shot shot : scene.shots()) asked.put(shot.id(), panel(story, scene, shot, painter, requests, stagings));
        stagings.conflicts().forEach(conflict -> work.note(conflict.text()));
        return asked;
    }

    private CompletableFuture<Panel> panel(Story story, Scene scene, Shot shot, Optional<ImageGenerator> painter, Requests requests,
            Stagings stagings) {
        Optional<Take> take = project.takes().chosen(branch, shot.id());
        if (take.isPresent()) return CompletableFuture.completedFuture(own(take.get()));
        // The words of a card are set by the film engine.
        boolean card = shot.framing().kind() == ShotKind.CARD;
        if (painter.isEmpty() || card) return CompletableFuture.completedFuture(new Panel(Optional.empty(), 0, Fit.CROP));
        Optional<StagedView> staged = crew.drawsFromStaging(painter.get()) ? stagings.view(scene, shot) : Optional.empty();
        ImageRequest request = requests.panel(scene, shot, fineness.of(story.format(), crew.card(painter.get())), staged);
        return build.generate("shot/" + shot.id() + "/panel", "panel", Slot.CPU, painter.get(), request).thenApply(result -> {
            takes.keep(shot.id(), shot.label(), result, fineness.note());
            return new Panel(Optional.of(result.outcome()), 0, Fit.CROP, request.depiction().filter(drawn -> drawn.staged().isPresent()));
        });
    }

    /** A take as an outcome. Sizes are not recorded in takes; nobody downstream reads them of own material. */
    private static Panel own(Take take) {
        Outcome outcome = new Outcome(Map.of(), org.kinora.api.work.Money.NOTHING, java.util.List.of());
        for (Map.Entry<String, AssetId> part : take.parts().entrySet())
            outcome = outcome.with(part.getKey(), part.getValue(), new PartInfo.Data("take"));
        return new Panel(Optional.of(outcome), OwnMaterial.frames(take), OwnMaterial.fit(take));
    }
}
