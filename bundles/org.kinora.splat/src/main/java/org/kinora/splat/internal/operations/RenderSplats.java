package org.kinora.splat.internal.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Draws one picture of a splat scene. */
@Component(service = Operation.class)
@Declaration(name = "splat.render", command = "splat render", title = "Draw one picture of a splat scene.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES,
        help = "The camera is one of a capture (--capture, --view), stands where it is told (--eye, --target), or is found by itself.\n"
                + "Up is -y unless --up says otherwise: axes are those of PLY files, where y points down.\n"
                + "  kinora splat render garden.ply view.png\n  kinora splat render garden.ply view.png --capture garden --view v04.png\n"
                + "  kinora splat render garden.ply view.png --eye 0,-1,-3 --target 0,0,0 --width 1920 --height 1080 --background 1,1,1\n"
                + "  kinora splat render garden.ply view.png --depth depth.png; kinora image control depth view.png --other depth.png -o near.png\n"
                + "  kinora splat render garden.ply view.png --normals normals.png --ids ids.png --engine gl")
public final class RenderSplats implements Operation<RenderSplats.Input, RenderSplats.Output> {
    private static final Texts TEXTS = Texts.beside(RenderSplats.class);

    private final SplatFiles files;
    private final Engines<SplatRenderer> engines;
    private final Captures captures;
    private final Pictures pictures;

    /** What, from where, how. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String scene,
            @Param(value = "The picture to write; its name says its kind.", position = 1, required = true) String to,
            @Param(value = "Columns.", fallback = "1280", min = 1, max = 16384, unit = "px") int width,
            @Param(value = "Rows.", fallback = "720", min = 1, max = 16384, unit = "px") int height,
            @Param(value = "Angle of view across, in degrees.", fallback = "50", min = 1, max = 150) int angle,
            @Param("Where the camera stands: x,y,z.") String eye,
            @Param("What it looks at: x,y,z; the middle of the scene when it is not told.") String target,
            @Param(value = "What is up: x,y,z.", fallback = "0,-1,0") String up,
            @Param("A capture, whose camera is taken.") Optional<String> capture,
            @Param("Name of the capture's picture; the first one when it is not told.") Optional<String> view,
            @Param(value = "Colour behind the splats: red,green,blue from 0 to 1.", fallback = "0,0,0") String background,
            @Param("A picture of 16 bits for the depth: thousandths of a unit of the scene along the view, 65535 where nothing is.")
            Optional<String> depth,
            @Param("A picture for the normals, as control layers have them: red right, green up, blue towards the camera.") Optional<String> normals,
            @Param("A picture whose colours tell apart what hangs together; black where nothing is.") Optional<String> ids,
            @Param(value = "Cores that work; 0 for all.", min = 0, max = 1024) int threads,
            @Param(value = "What draws: auto takes the graphics processor where CUDA can be used, else the processor.", fallback = Engines.AUTO,
                    choices = {Engines.AUTO, "cpu", "cuda", "gl"}) String engine) {}

    /** The picture drawn. */
    public record Output(String name, int width, int height, int splats, String engine) implements Readable {
        @Override
        public String text() {
            return name + ": " + width + " x " + height + ", " + splats + " splats, drawn by " + engine;
        }
    }

    @Activate
    public RenderSplats(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<SplatRenderer> renderers, @Reference SplatFiles files,
            @Reference Captures captures, @Reference Pictures pictures) {
        engines = Engines.renderers(renderers);
        this.files = files;
        this.captures = captures;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        Path to = Named.file(input.to(), context);
        SplatRenderer renderer = engines.named(input.engine());
        double[] back = Named.numbers(input.background(), 3, "--background");
        try (SplatScene scene = files.read(Named.file(input.scene(), context), SplatReading.USUAL, context.work())) {
            context.work().progress(0.5);
            Camera camera = camera(input, scene, context);
            RenderSettings settings = RenderSettings.of(scene).over(back[0], back[1], back[2]);
            try (Raster colour = Raster.take(camera.width(), camera.height(), SplatRenderer.FORMAT, context.work());
                    SplatRendering rendering = renderer.open(scene, settings, input.threads(), context.work())) {
                if (input.depth().isPresent() || input.normals().isPresent()) withMaps(rendering, camera, colour, input, context);
                else rendering.draw(camera, colour);
                new Still(pictures).write(colour, to, context.work());
            }
            if (input.ids().isPresent()) ids(renderer, scene, camera, input, context);
            return new Output(input.to(), camera.width(), camera.height(), scene.count(), engines.works(renderer));
        }
    }

    private void withMaps(SplatRendering rendering, Camera camera, Raster colour, Input input, Context context) {
        Still still = new Still(pictures);
        try (Raster alpha = Raster.take(camera.width(), camera.height(), RasterFormat.DATA, context.work());
                Raster depth = Raster.take(camera.width(), camera.height(), RasterFormat.DATA, context.work())) {
            rendering.draw(camera, colour, alpha, depth);
            input.depth().ifPresent(name -> still.writeDepth(alpha, depth, Named.file(name, context), context.work()));
            if (input.normals().isEmpty()) return;
            try (Raster normals = Raster.take(camera.width(), camera.height(), SplatRenderer.FORMAT, context.work())) {
                new Normals(camera).fill(alpha, depth, normals);
                still.write(normals, Named.file(input.normals().get(), context), context.work());
            }
        }
    }

    private void ids(SplatRenderer renderer, SplatScene scene, Camera camera, Input input, Context context) {
        try (IdMap map = new IdMap(scene, renderer, input.threads(), context.work());
                Raster colours = Raster.take(camera.width(), camera.height(), SplatRenderer.FORMAT, context.work())) {
            map.draw(camera, colours, context.work());
            new Still(pictures).write(colours, Named.file(input.ids().get(), context), context.work());
        }
    }

    private Camera camera(Input input, SplatScene scene, Context context) {
        if (input.capture().isPresent()) {
            List<CapturedView> views = captures.read(Named.file(input.capture().get(), context), context.work()).views();
            return views.stream().filter(view -> input.view().isEmpty() || view.image().equals(input.view().get())).findFirst()
                    .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "view", input.view().orElse(""), views.stream().map(CapturedView::image).limit(12)
                            .toList()))
                    .camera();
        }
        double[] up = Named.numbers(input.up(), 3, "--up");
        Bounds bounds = Bounds.of(scene);
        if (input.eye().isBlank()) return bounds.orbit(input.width(), input.height(), input.angle(), 0, up);
        double[] target = input.target().isBlank() ? bounds.middle() : Named.numbers(input.target(), 3, "--target");
        try {
            return Camera.ofAngle(input.width(), input.height(), input.angle(), Pose.lookAt(Named.numbers(input.eye(), 3, "--eye"), target, up));
        } catch (IllegalArgumentException noDirection) {
            throw TEXTS.failure(Kind.INPUT, "numbers", "--eye " + input.eye(), 3, "a camera that stands on what it looks at, or looks along --up");
        }
    }
}
