package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.Quality;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.SplatClips;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Draws a camera move as frames or as a clip. */
@Component(service = Operation.class)
@Declaration(name = "splat.path", command = "splat path", title = "Draw a camera move around or through a splat scene, as frames or as a clip.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES, job = true,
        help = "Without a capture the camera goes once around the scene; with one it goes smoothly from camera to camera. A name that ends with .mp4 or .mov\n"
                + "makes a clip, any other a folder of PNG frames.\n"
                + "  kinora splat path garden.ply turn.mp4 --frames 240\n  kinora splat path garden.ply frames --capture garden --frames 480 --ease\n"
                + "  kinora splat path garden.ply frames --path film.kinora/space/way.json --maps depth --maps normals --engine gl")
public final class PathOfSplats implements Operation<PathOfSplats.Input, PathOfSplats.Output> {
    private static final Texts TEXTS = Texts.beside(PathOfSplats.class);

    private final MoveDrawing drawing;
    private final Engines<SplatRenderer> engines;
    private final Captures captures;
    private final Pictures pictures;

    /** What, along which way. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String scene,
            @Param(value = "Clip, or folder for the frames.", position = 1, required = true) String to,
            @Param(value = "Frames.", fallback = "96", min = 1, max = 100_000) int frames,
            @Param(value = "Columns; even for a clip.", fallback = "1280", min = 16, max = 8192, unit = "px") int width,
            @Param(value = "Rows; even for a clip.", fallback = "720", min = 16, max = 8192, unit = "px") int height,
            @Param(value = "Frames per second of a clip.", fallback = "24") Rational rate,
            @Param(value = "Angle of view across, in degrees, without a capture.", fallback = "50", min = 1, max = 150) int angle,
            @Param(value = "What is up, without a capture: x,y,z.", fallback = "0,-1,0") String up,
            @Param("A capture, whose cameras are key frames.") Optional<String> capture,
            @Param("A camera path that the Space view saved.") Optional<String> path,
            @Param("Set off and stop softly.") boolean ease,
            @Param("Also frames for a control layer, in a folder of its name among the frames: depth, normals or ids; may be given again.")
            List<String> maps,
            @Param(value = "What draws: auto takes the graphics processor where CUDA can be used, else the processor.", fallback = Engines.AUTO,
                    choices = {Engines.AUTO, "cpu", "cuda", "gl"}) String engine,
            @Param(value = "Cores that work; 0 for all.", min = 0, max = 1024) int threads) {}

    /** What was drawn. */
    public record Output(String name, int frames, int width, int height) implements Readable {
        @Override
        public String text() {
            return name + ": " + frames + " frames of " + width + " x " + height;
        }
    }

    @Activate
    public PathOfSplats(@Reference MoveDrawing drawing, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SplatRenderer> renderers,
            @Reference Captures captures, @Reference Pictures pictures) {
        this.drawing = drawing;
        engines = Engines.renderers(renderers);
        this.captures = captures;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        Path scene = Named.file(input.scene(), context);
        Path to = Named.file(input.to(), context);
        CameraMove move = move(input, context);
        String name = to.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".mp4") || name.endsWith(".mov")) {
            if (input.width() % 2 != 0 || input.height() % 2 != 0) throw TEXTS.failure(Kind.INPUT, "even", input.width(), input.height());
            ClipFormat format = new ClipFormat(input.width(), input.height(), input.rate(), Quality.FINAL, false);
            drawing.draw(scene, move, format, input.frames(), to, new MoveDrawing.Drawn(input.engine(), input.threads(), false),
                    context.work());
        } else frames(scene, move, to, input, context);
        return new Output(input.to(), input.frames(), input.width(), input.height());
    }

    private CameraMove move(Input input, Context context) {
        if (input.path().isPresent()) return new PathFile(Named.file(input.path().get(), context)).move();
        if (input.capture().isPresent()) {
            List<Camera> keys = captures.read(Named.file(input.capture().get(), context),
                    context.work()).views().stream().map(CapturedView::camera).toList();
            if (keys.size() < 2) throw TEXTS.failure(Kind.INPUT, "keys", input.capture().get(), keys.size());
            return new CameraMove.Through(keys, input.ease());
        }
        double[] up = Named.numbers(input.up(), 3, "--up");
        if (up[0] == 0 && up[1] == 0 && up[2] == 0) throw TEXTS.failure(Kind.INPUT, "numbers", "--up", 3, input.up());
        return new CameraMove.Around(input.angle(), 1, up[0], up[1], up[2], input.ease());
    }

    private void frames(Path scene, CameraMove move, Path folder, Input input, Context context) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String map : input.maps())
            if (!FrameFolder.MAPS.contains(map)) throw TEXTS.failure(Kind.INPUT, "map", map);
        try (FrameFolder files = new FrameFolder(folder, Set.copyOf(input.maps()), new Still(pictures), engines.named(input.engine()),
                input.threads(),
                context.work())) {
            drawing.draw(scene, move, input.width(), input.height(), input.frames(), new MoveDrawing.Drawn(input.engine(), input.threads(),
                    !input.maps().isEmpty()), context.work(), files);
        }
    }
}
