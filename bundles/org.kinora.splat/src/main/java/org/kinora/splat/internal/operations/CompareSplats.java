package org.kinora.splat.internal.operations;

import java.lang.foreign.ValueLayout;
import java.util.Locale;
import org.kinora.api.imaging.Raster;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how alike two splat scenes look. */
@Component(service = Operation.class)
@Declaration(name = "splat.compare", command = "splat compare", title = "Tell how alike two splat scenes look from all around.",
        scope = Declaration.Scope.NONE,
        help = "Both are drawn from cameras around the first one.\n  kinora splat compare garden.ply garden.spz")
public final class CompareSplats implements Operation<CompareSplats.Input, CompareSplats.Output> {
    private static final double[] UP = {0, -1, 0};
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int ANGLE = 50;
    /** Alike to the last digit. */
    private static final double MOST_DECIBELS = 200;

    private final SplatFiles files;
    private final SplatRenderer renderer;

    /** Which two. */
    public record Input(@Param(value = "A splat file.", position = 0, required = true) String one,
            @Param(value = "Another one.", position = 1, required = true) String other,
            @Param(value = "Cameras.", fallback = "8", min = 1, max = 1000) int views) {}

    /** How alike: PSNR over all views and in the worst one, in thousandths of a decibel; 200 dB where nothing differs. */
    public record Output(int splats, int otherSplats, int views, long psnrThousandths, long worstThousandths) implements Readable {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%d and %d splats; over %d views PSNR %.2f dB, in the worst one %.2f dB", splats, otherSplats, views,
                    psnrThousandths / 1e3, worstThousandths / 1e3);
        }
    }

    @Activate
    public CompareSplats(@Reference(target = "(splat.engine=cpu)") SplatRenderer renderer, @Reference SplatFiles files) {
        this.renderer = renderer;
        this.files = files;
    }

    @Override
    public Output run(Input input, Context context) {
        try (SplatScene one = files.read(Named.file(input.one(), context), SplatReading.USUAL, context.work());
                SplatScene other = files.read(Named.file(input.other(), context), SplatReading.USUAL, context.work());
                Raster first = Raster.take(WIDTH, HEIGHT, SplatRenderer.FORMAT, context.work());
                Raster second = Raster.take(WIDTH, HEIGHT, SplatRenderer.FORMAT, context.work());
                SplatRendering drawing = renderer.open(one, RenderSettings.of(one), 0, context.work());
                SplatRendering otherDrawing = renderer.open(other, RenderSettings.of(other), 0, context.work())) {
            Bounds bounds = Bounds.of(one);
            double sum = 0;
            double worst = 0;
            for (int i = 0; i < input.views(); i++) {
                Camera camera = bounds.orbit(WIDTH, HEIGHT, ANGLE, (double) i / input.views(), UP);
                drawing.draw(camera, first);
                otherDrawing.draw(camera, second);
                double squares = squares(first, second);
                sum += squares / input.views();
                worst = Math.max(worst, squares);
                context.work().progress((i + 1.0) / input.views());
            }
            return new Output(one.count(), other.count(), input.views(), decibels(sum), decibels(worst));
        }
    }

    private static double squares(Raster a, Raster b) {
        double sum = 0;
        long numbers = 3L * WIDTH * HEIGHT;
        for (int c = 0; c < 3; c++)
            for (long at = 0; at < 4L * WIDTH * HEIGHT; at += 4) {
                double difference = Math.clamp(a.plane(c).get(ValueLayout.JAVA_FLOAT, at), 0f, 1f)
                        - Math.clamp(b.plane(c).get(ValueLayout.JAVA_FLOAT, at), 0f, 1f);
                sum += difference * difference;
            }
        return sum / numbers;
    }

    private static long decibels(double squares) {
        return Math.round(1e3 * Math.min(MOST_DECIBELS, -10 * Math.log10(Math.max(squares, 1e-30))));
    }
}
