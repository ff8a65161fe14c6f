package org.kinora.production.internal.operations.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.stage.FloorPlan;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how scenes are staged: set, light, who stands where, cameras; in words, as data, or as a plan seen from above. */
@Component(service = Operation.class)
@Declaration(name = "stage.show", command = "stage show", title = "Show how a scene or a shot is staged: set, light, people, cameras.",
        help = "Lengths are metres from the middle of the set: to the right, up, and away from the audience; 0 degrees faces the audience, 90 to the "
                + "right.\n  kinora stage show 2\n  kinora stage show 2C\n  kinora stage show 2 --plan kitchen.png\n--json prints the whole staging.")
public final class ShowStage implements Operation<ShowStage.Input, ShowStage.Output> {
    private static final Texts TEXTS = Texts.beside(ShowStage.class);
    /** Pixels of a plan from its left to its right edge. */
    private static final int WIDTH = 1920;

    private final StageDesk desk;
    private final FloorPlan plans;

    /** What to show. */
    public record Input(@Param(value = "Number or id of a scene, or label or id of a shot; all scenes when not given.", position = 0) String what,
            @Param("Draw the plan seen from above into this file, .svg or .png.") String plan) {}

    /** @param plan the file of the plan; empty when none was asked for */
    public record Output(List<StagedScene> scenes, String plan) implements Readable {
        @Override
        public String text() {
            String words = scenes.stream().map(scene -> new StageText(scene).toString()).collect(Collectors.joining("\n"));
            return plan.isEmpty() ? words.stripTrailing() : words + "plan: " + plan;
        }
    }

    @Activate
    public ShowStage(@Reference StageDesk desk, @Reference FloorPlan plans) {
        this.desk = desk;
        this.plans = plans;
    }

    @Override
    public Output run(Input input, Context context) {
        Story story = desk.story(context);
        Optional<StageDesk.Found> found = input.what().isBlank() ? Optional.empty() : Optional.of(StageDesk.find(story, input.what()));
        List<Scene> scenes = found.map(one -> List.of(one.scene())).orElse(story.scenes());
        Optional<Shot> shot = found.flatMap(StageDesk.Found::shot);
        List<StagedScene> staged = new ArrayList<>();
        for (Scene scene : scenes) {
            Staging whole = desk.staged(story, scene, desk.edits(context, scene));
            staged.add(StagedScene.of(story, scene, shot.map(one -> only(whole, one)).orElse(whole)));
        }
        String plan = input.plan().isBlank() ? "" : drawn(input.plan(), story, scenes, staged, context).toString();
        return new Output(staged, plan);
    }

    private static Staging only(Staging staging, Shot shot) {
        return new Staging(staging.scene(), staging.shot(shot.id()).map(one -> List.of(staging.location(one))).orElse(staging.locations()),
                staging.shot(shot.id()).map(List::of).orElse(List.of()), staging.conflicts());
    }

    private Path drawn(String name, Story story, List<Scene> scenes, List<StagedScene> staged, Context context) {
        boolean svg = name.toLowerCase(Locale.ROOT).endsWith(".svg");
        if (!svg && !name.toLowerCase(Locale.ROOT).endsWith(".png")) throw TEXTS.failure(Kind.INPUT, "plan.kind", name);
        if (scenes.size() != 1) throw TEXTS.failure(Kind.INPUT, "plan.one", scenes.size());
        Path file = context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "plan.path", name));
        Staging staging = staged.getFirst().staging();
        try {
            if (svg) Files.writeString(file, plans.svg(staging, scenes.getFirst(), story.bible(), story.format()));
            else Files.write(file, plans.png(staging, scenes.getFirst(), story.bible(), story.format(), WIDTH));
            return file;
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "plan.file", file, e.getMessage(), new UncheckedIOException(e));
        }
    }
}
