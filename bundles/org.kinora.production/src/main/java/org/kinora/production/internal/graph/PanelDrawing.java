package org.kinora.production.internal.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws one panel as the film itself would, so that the film finds the result again; in another style or with control layers on request. */
@Component(service = PanelDrawing.class)
public final class PanelDrawing {
    /** Parameter of an {@link ImageRequest}: which control layers are wanted beside the picture, split by commas. */
    private static final String LAYERS = "layers";

    private final Engine engine;
    private final Stager stager;
    private final Crew crew;

    /** What was drawn, kept as a take of the shot. */
    public record Drawn(Take take, Outcome outcome) {}

    @Activate
    public PanelDrawing(@Reference Engine engine, @Reference Stager stager, @Reference Providers providers, @Reference Guard guard) {
        this.engine = engine;
        this.stager = stager;
        crew = new Crew(providers, guard);
    }

    /**
     * Draws it; empty when nobody can.
     *
     * @param style id of a style; empty for the film's own
     * @param layers names of control layers, split by commas; empty for none
     */
    public Optional<Drawn> draw(OpenProject project, String branch, Story story, Shot shot, String style, String layers, Work work) {
        Optional<ImageGenerator> found = crew.painter();
        if (found.isEmpty()) return Optional.empty();
        ImageGenerator painter = found.get();
        Scene scene = story.scenes().stream().filter(one -> one.shot(shot.id()).isPresent()).findFirst().orElseThrow();
        View view = project.documents().view(branch);
        Stagings stagings = new Stagings(stager, story, one -> StageEdits.of(view, one));
        Optional<StagedView> staged = crew.drawsFromStaging(painter) ? stagings.view(scene, shot) : Optional.empty();
        ImageRequest request = styled(new Requests(story, BiblePictures.all(view)).panel(scene, shot, story.format(), staged), style, layers);
        stagings.conflicts().forEach(conflict -> work.note(conflict.text()));
        work.stage("drawing");
        try (Build build = engine.build(project, work)) {
            CompletableFuture<StepResult> step = build.generate("shot/" + shot.id() + "/panel", "panel", Slot.CPU, painter, request);
            StepResult result = StageProgress.join(step);
            result.outcome().notes().forEach(work::note);
            return Optional.of(new Drawn(kept(project, shot, result, style), result.outcome()));
        }
    }

    private static ImageRequest styled(ImageRequest request, String style, String layers) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        if (!layers.isEmpty()) parameters.put(LAYERS, layers);
        Optional<Depiction> depiction = style.isEmpty() ? request.depiction() : request.depiction().map(shown -> in(shown, style));
        return new ImageRequest(request.width(), request.height(), request.prompt(), request.negative(), depiction, request.references(),
                request.seed(), parameters);
    }

    private static Depiction in(Depiction shown, String style) {
        return shown.in(new Style(style, shown.style().description(), shown.style().palette()));
    }

    private static Take kept(OpenProject project, Shot shot, StepResult result, String style) {
        return project.takes().add(StepTakes.of(shot.id(), shot.label(), result, style));
    }
}
