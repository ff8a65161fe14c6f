package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws the frames of a camera move. */
@Component(service = Operation.class)
@Declaration(name = "splat.path", command = "splat path", title = "Draw the frames of a camera move around or through a splat scene.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES, job = true,
        help = "Without a capture the camera goes once around the scene; with one it goes smoothly from camera to camera.\n"
                + "  kinora splat path garden.ply frames --frames 240\n  kinora splat path garden.ply frames --capture garden --frames 480")
public final class PathOfSplats implements Operation<PathOfSplats.Input, PathOfSplats.Output> {
    private final SplatFiles files;
    private final SplatRenderer renderer;
    private final Captures captures;
    private final Pictures pictures;

    /** What, along which way. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String scene,
            @Param(value = "Folder for the frames.", position = 1, required = true) String to,
            @Param(value = "Frames.", fallback = "96", min = 1, max = 100_000) int frames,
            @Param(value = "Columns.", fallback = "1280", min = 1, max = 16384, unit = "px") int width,
            @Param(value = "Rows.", fallback = "720", min = 1, max = 16384, unit = "px") int height,
            @Param(value = "Angle of view across, in degrees.", fallback = "50", min = 1, max = 150) int angle,
            @Param(value = "What is up: x,y,z.", fallback = "0,-1,0") String up,
            @Param("A capture, whose cameras are key frames.") Optional<String> capture,
            @Param(value = "Cores that work; 0 for all.", min = 0, max = 1024) int threads) {}

    /** The frames drawn. */
    public record Output(String folder, int frames, int width, int height) implements Readable {
        @Override
        public String text() {
            return folder + ": " + frames + " frames of " + width + " x " + height;
        }
    }

    @Activate
    public PathOfSplats(@Reference(target = "(splat.engine=cpu)") SplatRenderer renderer, @Reference SplatFiles files, @Reference Captures captures,
            @Reference Pictures pictures) {
        this.renderer = renderer;
        this.files = files;
        this.captures = captures;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        Path folder = Named.file(input.to(), context);
        double[] up = Named.numbers(input.up(), 3, "--up");
        Optional<KeyCameras> keys = input.capture().map(name -> new KeyCameras(captures.read(Named.file(name, context), context.work()).views().stream()
                .map(CapturedView::camera).toList()));
        try (SplatScene scene = files.read(Named.file(input.scene(), context), SplatReading.USUAL, context.work());
                Raster colour = Raster.take(input.width(), input.height(), SplatRenderer.FORMAT, context.work());
                SplatRendering rendering = renderer.open(scene, RenderSettings.of(scene), input.threads(), context.work())) {
            Files.createDirectories(folder);
            Bounds bounds = Bounds.of(scene);
            Still still = new Still(pictures);
            for (int i = 0; i < input.frames(); i++) {
                double share = (double) i / input.frames();
                Camera camera = keys.map(way -> way.at(share).scaled(input.width(), input.height()))
                        .orElseGet(() -> bounds.orbit(input.width(), input.height(), input.angle(), share, up));
                rendering.draw(camera, colour);
                still.write(colour, folder.resolve(String.format(Locale.ROOT, "%06d.png", i)), context.work());
                context.work().progress((i + 1.0) / input.frames());
                context.work().stage("frame " + (i + 1) + " of " + input.frames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Output(input.to(), input.frames(), input.width(), input.height());
    }

    /** Cameras that a way leads through, at equal times. */
    record KeyCameras(List<Camera> cameras) {
        /** The camera at a share of the way: lens and place on a Catmull-Rom spline, the turn on great arcs eased in and out between two keys. */
        Camera at(double share) {
            double place = share * (cameras.size() - 1);
            int before = Math.min(cameras.size() - 1, (int) place);
            int after = Math.min(cameras.size() - 1, before + 1);
            return Interpolation.between(cameras.get(Math.max(0, before - 1)), cameras.get(before), cameras.get(after),
                    cameras.get(Math.min(cameras.size() - 1, after + 1)), place - before);
        }
    }
}
