package org.kinora.production.internal.operations.stage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.StageEdits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds scenes and shots by what people call them, and stages them as the film does. */
@Component(service = StageDesk.class)
public final class StageDesk {
    private static final Texts TEXTS = Texts.beside(StageDesk.class);

    private final Planning planning;
    private final Stager stager;

    /** A scene, or one shot of it. */
    record Found(Scene scene, Optional<Shot> shot) {}

    @Activate
    public StageDesk(@Reference Planning planning, @Reference Stager stager) {
        this.planning = planning;
        this.stager = stager;
    }

    Story story(Context context) {
        return planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work()).plan().story();
    }

    Stager stager() {
        return stager;
    }

    /** The hand edits that a staging of a scene reads now. */
    List<StageEdit> edits(Context context, Scene scene) {
        return StageEdits.of(context.project(OpenProject.class).documents().view(context.branch()), scene);
    }

    Staging staged(Story story, Scene scene, List<StageEdit> edits) {
        return stager.stage(scene, story.bible(), story.format(), edits);
    }

    /** A scene by its number or id, a shot by its label or id. */
    static Found find(Story story, String name) {
        Optional<Shot> shot = new Names(story).shot(name);
        if (shot.isPresent()) return new Found(scene(story, shot.get()), shot);
        return scene(story, name).map(scene -> new Found(scene, Optional.empty())).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "stage.unknown", name,
                scenes(story), story.scenes().stream().flatMap(scene -> scene.shots().stream()).map(Shot::label).findFirst().orElse("1A")));
    }

    static Shot shot(Story story, String name) {
        return new Names(story).shot(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "shot.unknown", name));
    }

    static Optional<Scene> scene(Story story, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return story.scenes().stream().filter(scene -> scene.id().equals(plain) || scene.number().toLowerCase(Locale.ROOT).equals(plain)).findFirst();
    }

    private static Scene scene(Story story, Shot shot) {
        return story.scenes().stream().filter(scene -> scene.shot(shot.id()).isPresent()).findFirst().orElseThrow();
    }

    private static String scenes(Story story) {
        List<String> numbers = story.scenes().stream().map(Scene::number).toList();
        return numbers.size() < 2 ? String.join("", numbers) : numbers.getFirst() + " to " + numbers.getLast();
    }
}
