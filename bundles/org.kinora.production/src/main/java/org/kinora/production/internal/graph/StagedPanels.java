package org.kinora.production.internal.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Light;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shots as they would be drawn from their staging now, in any light, whatever picture they use: found again where the film drew them,
 * else drafts.
 */
@Component(service = StagedPanels.class)
public final class StagedPanels {
    private static final String KIND = "panel";

    private final Engine engine;
    private final Stager stager;
    private final Crew crew;

    @Activate
    public StagedPanels(@Reference Engine engine, @Reference Stager stager, @Reference Providers providers, @Reference Guard guard) {
        this.engine = engine;
        this.stager = stager;
        crew = new Crew(providers, guard);
    }

    /** The panel with its layers; empty where nobody draws from stagings on this machine, or nobody staged the shot. */
    public Optional<Outcome> draw(OpenProject project, View view, Story story, Shot shot, Light light, Work work) {
        Optional<ImageGenerator> found = crew.painter().filter(crew::drawsFromStaging);
        if (found.isEmpty() || !crew.card(found.get()).local()) return Optional.empty();
        Scene scene = in(light, story.scenes().stream().filter(one -> one.shot(shot.id()).isPresent()).findFirst().orElseThrow());
        Optional<StagedView> staged = new Stagings(stager, story, one -> StageEdits.of(view, one)).view(scene, shot);
        if (staged.isEmpty()) return Optional.empty();
        Requests requests = new Requests(story, BiblePictures.all(view));
        ModelCard card = crew.card(found.get());
        List<ImageRequest> sizes = Stream.of(Fineness.values())
                .map(fineness -> requests.panel(scene, shot, fineness.of(story.format(), card), staged))
                .toList();
        Results results = engine.results(project);
        ImageRequest request = sizes.stream().filter(one -> results.find(new Step("", KIND, card.id(), card.resultVersion(), one).key()).isPresent())
                .findFirst().orElse(sizes.getFirst());
        try (Build build = engine.build(project, work)) {
            return Optional.of(StageProgress.join(build.generate("check/" + shot.id() + "/panel", KIND, Slot.CPU, found.get(), request)).outcome());
        }
    }

    private static Scene in(Light light, Scene scene) {
        return scene.light().equals(light) ? scene : new Scene(scene.id(), scene.number(), scene.heading(), scene.place(), light, scene.mode(),
                scene.ambience(), scene.shots(), scene.lines());
    }
}
