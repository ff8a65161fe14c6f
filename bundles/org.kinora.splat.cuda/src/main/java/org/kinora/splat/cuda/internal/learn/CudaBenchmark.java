package org.kinora.splat.cuda.internal.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Devices;
import org.kinora.splat.cuda.internal.draw.Frame;
import org.kinora.splat.cuda.internal.draw.Lens;
import org.kinora.splat.cuda.internal.draw.Order;
import org.kinora.splat.cuda.internal.draw.Planes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Splats drawn, differentiated and trained on the graphics processor: 138,766 at 648 by 420 and a million at 1920 by 1080. */
@Component(service = Benchmark.class)
public final class CudaBenchmark implements Benchmark {
    private static final Texts TEXTS = Texts.beside(Device.class);
    /** Runs before the first that counts: kernels are assembled and rooms taken. */
    private static final int WARM_UP = 5;
    private static final double GIGABYTE = 1e9;
    private static final double ROOM_GOAL = 1.3;

    private final Devices devices;

    @Activate
    public CudaBenchmark(@Reference Devices devices) {
        this.devices = devices;
    }

    @Override
    public String name() {
        return "splat-cuda";
    }

    @Override
    public String title() {
        return "Splats drawn, differentiated and trained on the graphics processor.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        devices.missing().ifPresent(why -> {
            throw TEXTS.failure(Kind.MISSING, "open", why);
        });
        List<Figure> figures = new ArrayList<>();
        measure("garden", 138_766, 648, 420, runs, work.part(0, 0.3), figures);
        measure("million", 1_000_000, 1920, 1080, runs, work.part(0.3, 1), figures);
        return figures;
    }

    private void measure(String name, int splats, int width, int height, int runs, Work work, List<Figure> figures) {
        Camera camera = Camera.ofAngle(width, height, 68, Pose.lookAt(new double[] {0, -1.2, -2.2}, new double[] {0, -0.1, 0}, new double[] {0, -1,
                0}));
        try (SplatScene scene = scene(splats, work)) {
            draw(name, scene, camera, runs, figures, work.part(0, 0.5));
            learn(name, scene, camera, runs, figures, work.part(0.5, 1));
        }
    }

    /** Wall time from the first kernel to the end of the last, without copies of the scene. */
    private void draw(String name, SplatScene scene, Camera camera, int runs, List<Figure> figures, Work work) {
        try (Device device = devices.open(); Arena arena = new Arena(device)) {
            Planes planes = new Planes(arena, 3);
            Planes slopes = new Planes(arena, 3);
            planes.upload(scene);
            slopes.upload(scene);
            Frame frame = new Frame(arena, new Order(arena));
            Lens lens = Lens.of(camera, RenderSettings.USUAL, 3);
            figures.add(Figure.of(name + "_forward_ms", median(runs, work.part(0, 0.5), () -> {
                frame.draw(planes, lens, 0, 0, true);
                device.finish();
            })));
            figures.add(Figure.of(name + "_forward_backward_ms", median(runs, work.part(0.5, 1), () -> {
                frame.draw(planes, lens, 0, 0, true);
                frame.differentiate(planes, lens, frame.colour(), 0, slopes, false);
                device.finish();
            })));
            figures.add(Figure.of(name + "_tile_pairs", frame.pairs()));
        }
    }

    private void learn(String name, SplatScene scene, Camera camera, int runs, List<Figure> figures, Work work) {
        TrainingPlan plan = TrainingPlan.USUAL.with(TrainingPlan.Growth.NONE).withMost(scene.count());
        try (Raster picture = Raster.take(camera.width(), camera.height(), RasterFormat.RGB8, work);
                SplatScene first = SplatScene.take(scene.count(), 3, work); SplatScene second = SplatScene.take(scene.count(), 3, work)) {
            for (int c = 0; c < 3; c++) picture.plane(c).fill((byte) 128);
            try (CudaLearning learning = new CudaLearner(devices).begin(new SplatLearner.State(scene, first, second), plan, 1, work)) {
                learning.picture(camera, picture, Optional.empty());
                float[] rates = new float[scene.planes()];
                Arrays.fill(rates, 1e-6f);
                int[] step = {0};
                figures.add(Figure.of(name + "_iteration_ms", median(runs, work, () -> {
                    learning.step(0, new SplatLearner.Step(++step[0], RenderSettings.USUAL, rates, false, false, false, 1));
                    learning.finish();
                })));
                figures.add(Figure.atMost(name + "_gigabytes_a_million", learning.bytes() / GIGABYTE / scene.count() * 1e6,
                        scene.count() < 1_000_000 ? 0 : ROOM_GOAL));
            }
        }
    }

    private static double median(int runs, Work work, Runnable task) {
        double[] times = new double[Math.max(5, runs)];
        for (int run = -WARM_UP; run < times.length; run++) {
            work.checkCancelled();
            long begin = System.nanoTime();
            task.run();
            if (run >= 0) times[run] = (System.nanoTime() - begin) / 1e6;
            work.progress((run + WARM_UP + 1.0) / (times.length + WARM_UP));
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** A ground, a ball above it and a wide surrounding, with random turns, opacities and colours; the same each time. */
    private static SplatScene scene(int count, Work work) {
        SplatScene scene = SplatScene.take(count, 3, work);
        SplittableRandom random = new SplittableRandom(1);
        double density = Math.sqrt(138_766.0 / count);
        for (int i = 0; i < count; i++) {
            double angle = random.nextDouble(2 * Math.PI);
            double share = random.nextDouble();
            double far = share < 0.6 ? 1.6 * Math.sqrt(random.nextDouble()) : share < 0.75 ? 0.35 : 2 + 4 * random.nextDouble();
            double height = share < 0.6 ? 0.02 * random.nextGaussian() : share < 0.75 ? -0.35 + 0.35 * random.nextDouble(-1,
                    1) : -2.2 * random.nextDouble();
            scene.set(0, i, (float) (far * Math.cos(angle)));
            scene.set(1, i, (float) height);
            scene.set(2, i, (float) (far * Math.sin(angle)));
            double size = (share < 0.75 ? 0.011 : 0.03) * density;
            for (int k = 0; k < 3; k++) scene.set(SplatScene.SCALE + k, i, (float) (Math.log(size) + random.nextDouble(-0.7, 0.7)));
            for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) random.nextGaussian());
            double opacity = random.nextDouble(0.05, 0.95);
            scene.set(SplatScene.OPACITY, i, (float) Math.log(opacity / (1 - opacity)));
            for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + c, i, (float) (1.5 * random.nextDouble(-1, 1)));
            for (int plane = SplatScene.COLOUR + 3; plane < scene.planes(); plane++) scene.set(plane, i, (float) (0.05 * random.nextGaussian()));
        }
        return scene;
    }
}
