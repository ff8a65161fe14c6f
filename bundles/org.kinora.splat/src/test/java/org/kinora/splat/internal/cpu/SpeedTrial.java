package org.kinora.splat.internal.cpu;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;
import org.kinora.splat.internal.sample.Npz;
import org.kinora.splat.internal.sample.Shared;
import org.kinora.testkit.TestWork;

/** CPU time of drawing and differentiating the garden's 138,766 points as random splats; run by hand. */
public final class SpeedTrial {
    private SpeedTrial() {
    }

    public static void main(String... words) {
        Npz npz = new Npz(Shared.splat("test_garden.npz"));
        ByteBuffer means = npz.array("means3d");
        ByteBuffer colours = npz.array("colors");
        ByteBuffer k = npz.array("Ks");
        ByteBuffer v = npz.array("viewmats");
        int count = means.remaining() / 12;
        float[] points = new float[3 * count];
        means.asFloatBuffer().get(points);
        double[] matrix = new double[12];
        for (int i = 0; i < 12; i++) matrix[i] = v.getFloat(4 * i);
        Camera camera = new Camera(648, 420, k.getFloat(0), k.getFloat(16), k.getFloat(8), k.getFloat(20), Pose.ofMatrix(matrix));
        var cpu = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (TestWork work = new TestWork(); SplatScene scene = SplatScene.unbounded(count, 3); SplatScene into = SplatScene.unbounded(count, 3);
                Raster colour = Raster.unbounded(648, 420, SplatRenderer.FORMAT); Crew crew = new Crew(1, work);
                Differentiation engine = new Differentiation(crew, Memory::unbounded)) {
            SplittableRandom random = new SplittableRandom(1);
            var near = org.kinora.splat.internal.train.Spacing.of(points);
            for (int i = 0; i < count; i++) {
                for (int c = 0; c < 3; c++) {
                    scene.set(c, i, points[3 * i + c]);
                    scene.set(3 + c, i, (float) (Math.log(near[i]) + random.nextDouble(-0.7, 0.7)));
                    scene.set(11 + c, i, (float) (((colours.get(3 * i + c) & 255) / 255.0 - 0.5) / 0.28209479));
                    for (int j = 1; j < 16; j++) scene.set(11 + 3 * j + c, i, (float) (0.05 * random.nextGaussian()));
                }
                for (int c = 0; c < 4; c++) scene.set(6 + c, i, (float) random.nextGaussian());
                double o = random.nextDouble(0.05, 0.95);
                scene.set(10, i, (float) Math.log(o / (1 - o)));
            }
            RenderSettings settings = RenderSettings.USUAL;
            double[] best = {1e9, 1e9, 1e9};
            Frame frame = new Frame(crew, Memory::unbounded);
            Lens lens = Lens.of(camera, settings, scene);
            for (int run = 0; run < Integer.parseInt(words[0]); run++) {
                long a = cpu.getCurrentThreadCpuTime();
                frame.arrange(scene, lens, null);
                long b = cpu.getCurrentThreadCpuTime();
                frame.draw(lens, settings, colour, null, null, false);
                long c = cpu.getCurrentThreadCpuTime();
                engine.draw(scene, camera, settings, colour);
                long d = cpu.getCurrentThreadCpuTime();
                engine.differentiate(scene, settings, colour, null, into, false);
                long e = cpu.getCurrentThreadCpuTime();
                best[0] = Math.min(best[0], (b - a) / 1e6);
                best[1] = Math.min(best[1], (c - b) / 1e6);
                best[2] = Math.min(best[2], (e - d) / 1e6);
                if (run % 10 == 9) System.out.printf("%d: arrange %.1f (best %.1f), raster %.1f (best %.1f), backward %.1f (best %.1f) ms, %d entries%n", run,
                        (b - a) / 1e6, best[0], (c - b) / 1e6, best[1], (e - d) / 1e6, best[2], engine.entries());
            }
        }
    }
}
