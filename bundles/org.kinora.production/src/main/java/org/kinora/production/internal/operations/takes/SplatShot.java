package org.kinora.production.internal.operations.takes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.Quality;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.SplatClips;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a camera move over a splat scene a take of a shot, as long as the shot and in the film's format. */
@Component(service = Operation.class)
@Declaration(name = "splat.shot", command = "splat shot", title = "Make a camera move over a splat scene a take of a shot, and use it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, job = true,
        help = "The clip is as long as the shot; its first frame and the maps of depth, normals and ids are kept with it.\n"
                + " With a capture the camera goes from one of its cameras to another; without one it goes part of the way round.\n"
                + "  kinora splat shot 4A garden.ply --turn -40\n  kinora splat shot 4A garden.ply --capture garden --from DSC_0423.JPG --to DSC_0426.JPG\n"
                + "  kinora splat shot 4A garden.ply --path film.kinora/space/garden.way.json")
public final class SplatShot implements Operation<SplatShot.Input, TakeRow.One> {
    private static final Texts TEXTS = Texts.beside(SplatShot.class);

    /** Whatever its kind: a splat file is known by what is in it. */
    private static final String SCENE = "model/gaussian-splat";

    private final TakeDesk desk;
    private final SplatClips clips;
    private final Captures captures;

    /** Which scene for which shot, along which way. */
    public record Input(@Param(value = "Label or id of the shot, such as 12A.", position = 0, required = true) String shot,
            @Param(value = "The splat file.", position = 1, required = true) String scene,
            @Param("A capture, whose cameras lead the way.") Optional<String> capture,
            @Param("The camera of the capture to set off from; the first when not given.") Optional<String> from,
            @Param("The camera of the capture to stop at; the last when not given.") Optional<String> to,
            @Param("A camera path that the Space view saved.") Optional<String> path,
            @Param(value = "How far round the scene, without a capture, in degrees; to the left when negative.", fallback = "30", min = -3600,
                    max = 3600) int turn,
            @Param(value = "Angle of view across, without a capture, in degrees.", fallback = "50", min = 1, max = 150) int angle,
            @Param("Keep using the take that is used now.") boolean keepChoice) {}

    @Activate
    public SplatShot(@Reference TakeDesk desk, @Reference SplatClips clips, @Reference Captures captures) {
        this.desk = desk;
        this.clips = clips;
        this.captures = captures;
    }

    @Override
    public TakeRow.One run(Input input, Context context) {
        Story story = desk.story(context);
        Shot shot = desk.shot(new Names(story), input.shot());
        Path scene = file(input.scene(), context);
        ClipFormat format = new ClipFormat(story.format().width(), story.format().height(), story.format().rate(), Quality.FINAL, false);
        CameraMove move = move(input, context);
        AssetId clip = clip(scene, move, format, Math.max(1, shot.duration().frames(format.rate())), context);
        Take take = desk.addClip(context, story, shot, clip, scene.getFileName().toString(), beside(scene, move, format, context));
        if (!input.keepChoice()) context.project(OpenProject.class).takes().choose(context.branch(), take.id(), context.caller());
        return new TakeRow.One(TakeRow.of(take, !input.keepChoice()));
    }

    private AssetId clip(Path scene, CameraMove move, ClipFormat format, long frames, Context context) {
        try {
            Path file = Files.createDirectories(context.work().scratch()).resolve("splat.mp4");
            clips.draw(scene, move, format, frames, file, context.work());
            return context.project(OpenProject.class).assets().put(file, "video/mp4", Origin.IMPORTED, scene.getFileName() + ".mp4", true);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The scene itself, how the move begins, and its control layers: what is painted on, and what models draw after. */
    private Map<String, AssetId> beside(Path scene, CameraMove move, ClipFormat format, Context context) {
        OpenProject project = context.project(OpenProject.class);
        AssetStore assets = project.assets();
        Map<String, AssetId> layers = new TreeMap<>();
        layers.put("scene", project.library().link(scene, SCENE));
        clips.still(scene, move, format.width(), format.height(), true, context.work().scratch().resolve("splat"), context.work()).forEach(
                (part, file) -> layers.put(part, assets.put(file, "image/png", Origin.DERIVED, scene.getFileName() + "." + part + ".png", true)));
        return layers;
    }

    private CameraMove move(Input input, Context context) {
        if (input.path().isPresent()) return saved(file(input.path().get(), context));
        if (input.capture().isEmpty()) return new CameraMove.Around(input.angle(), input.turn() / 360.0, 0, -1, 0, true);
        List<CapturedView> views = captures.read(file(input.capture().get(), context), context.work()).views();
        int from = input.from().map(name -> number(views, name)).orElse(0);
        int to = input.to().map(name -> number(views, name)).orElse(views.size() - 1);
        if (from == to) throw TEXTS.failure(Kind.INPUT, "splat.way", views.get(from).image());
        List<Camera> keys = views.subList(Math.min(from, to), Math.max(from, to) + 1).stream().map(CapturedView::camera).toList();
        return new CameraMove.Through(from < to ? keys : keys.reversed(), true);
    }

    private static CameraMove saved(Path file) {
        try {
            return Json.read(Files.readString(file), CameraPath.class).move();
        } catch (IOException | RuntimeException broken) {
            throw TEXTS.failure(Kind.INPUT, "splat.path", file.getFileName(), broken.getMessage());
        }
    }

    private static int number(List<CapturedView> views, String name) {
        for (int i = 0; i < views.size(); i++) if (views.get(i).image().equals(name)) return i;
        throw TEXTS.failure(Kind.INPUT, "splat.view", name, String.join(", ", views.stream().map(CapturedView::image).toList()));
    }

    private static Path file(String name, Context context) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "splat.file", name));
    }
}
