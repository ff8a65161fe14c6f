package org.kinora.production.internal.operations.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.PanelDrawing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws the panel of a shot from its staging, as one more take of the shot. */
@Component(service = Operation.class)
@Declaration(name = "panel.draw", command = "panel draw", title = "Draw the storyboard panel of a shot from its staging, as a take of it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.SPENDS},
        help = "The film goes on using the take that it used, unless --use is given.\n  kinora panel draw 2C -o 2C.png\n"
                + "  kinora panel draw 2C --style noir --use\n  kinora panel draw 2C --layers control")
public final class DrawPanel implements Operation<DrawPanel.Input, DrawPanel.Output> {
    private static final Texts TEXTS = Texts.beside(DrawPanel.class);
    /** The control layers of image models, by the standard names of parts. */
    private static final List<String> LAYERS = List.of("depth", "normal", "id", "pose");
    /** OpenPose JSON beside the picture of it. */
    private static final String KEYPOINTS = "pose/keypoints";

    private final StageDesk desk;
    private final PanelDrawing drawing;

    /** Which shot, and how. */
    public record Input(@Param(value = "Label or id of the shot, such as 2C.", position = 0, required = true) String shot,
            @Param("Style to draw it in; the film's own when not given.") String style,
            @Param("Folder for the control layers depth, normal, id and pose, and OpenPose JSON.") String layers,
            @Param("Use it in the film.") boolean use) {}

    /**
     * The panel.
     *
     * @param take name of the take
     * @param layers files of the control layers by name
     */
    public record Output(String take, boolean chosen, Map<String, String> layers, @Deliverable(suffix = ".png", main = true) AssetId image)
            implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>(List.of(take + (chosen ? ", used in the film" : "")));
            layers.forEach((name, file) -> lines.add(name + ": " + file));
            return String.join("\n", lines);
        }
    }

    @Activate
    public DrawPanel(@Reference StageDesk desk, @Reference PanelDrawing drawing) {
        this.desk = desk;
        this.drawing = drawing;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Story story = desk.story(context);
        Shot shot = StageDesk.shot(story, input.shot());
        if (shot.framing().kind() == org.kinora.api.story.ShotKind.CARD) throw TEXTS.failure(Kind.INPUT, "panel.card", shot.label());
        boolean layered = !input.layers().isBlank();
        PanelDrawing.Drawn drawn = drawing.draw(project, context.branch(), story, shot, input.style().strip(), layered ? String.join(",", LAYERS)
                : "",
                context.work()).orElseThrow(() -> TEXTS.failure(Kind.MISSING, "panel.nobody"));
        Map<String, String> files = layered ? written(project, shot, drawn.outcome(), input.layers(), context) : Map.of();
        if (input.use()) project.takes().choose(context.branch(), drawn.take().id(), context.caller());
        return new Output(drawn.take().name(), input.use(), files, drawn.outcome().part("image").asset());
    }

    private static Map<String, String> written(OpenProject project, Shot shot, Outcome outcome, String folder, Context context) {
        List<String> made = LAYERS.stream().filter(layer -> outcome.asset(layer).isPresent()).toList();
        List<String> parts = Stream.concat(made.stream(), Stream.of(KEYPOINTS).filter(layer -> outcome.asset(layer).isPresent())).toList();
        if (made.isEmpty()) throw TEXTS.failure(Kind.MISSING, "layers.none", shot.label());
        List<String> missing = LAYERS.stream().filter(layer -> !made.contains(layer)).toList();
        if (!missing.isEmpty()) context.work().note(TEXTS.text("layers.some", String.join(", ", missing)));
        Path to = context.localFile(folder).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "layers.path", folder));
        Map<String, String> files = new TreeMap<>();
        try {
            Files.createDirectories(to);
            for (String layer : parts) {
                AssetId asset = outcome.part(layer).asset();
                String ending = asset.mediaType().equals("application/json") ? ".json" : ".png";
                Path file = to.resolve(shot.label() + "-" + layer.replace('/', '-') + ending);
                Files.write(file, Files.readAllBytes(project.assets().file(asset)));
                files.put(layer, file.toString());
            }
            return files;
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "layers.file", to, String.valueOf(e.getMessage()), e);
        }
    }
}
