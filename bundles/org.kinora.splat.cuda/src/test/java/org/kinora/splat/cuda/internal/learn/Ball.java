package org.kinora.splat.cuda.internal.learn;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.testkit.TestWork;

/** Pictures of a coloured ball, and grey splats on it that are to learn its colours. */
record Ball(SplatLearner.State state, List<Camera> cameras, List<Raster> pictures) implements AutoCloseable {
    static final int SPLATS = 300;
    static final int WIDTH = 60;
    static final int HEIGHT = 40;

    static Ball make(TestWork work) {
        SplatLearner.State state = new SplatLearner.State(SplatScene.unbounded(SPLATS, 1), SplatScene.unbounded(SPLATS, 1),
                SplatScene.unbounded(SPLATS, 1));
        List<Camera> cameras = new ArrayList<>();
        List<Raster> pictures = new ArrayList<>();
        try (SplatScene ball = SplatScene.unbounded(SPLATS, 0); Raster colour = Raster.unbounded(WIDTH, HEIGHT, SplatRenderer.FORMAT);
                SplatRendering rendering = new CpuRenderer().open(ball, RenderSettings.USUAL, 1, work)) {
            for (int i = 0; i < SPLATS; i++) {
                double height = 2 * (i + 0.5) / SPLATS - 1;
                double ring = Math.sqrt(1 - height * height);
                double[] at = {ring * Math.cos(i * 2.399963), height, ring * Math.sin(i * 2.399963)};
                for (SplatScene scene : new SplatScene[] {ball, state.scene()}) {
                    for (int k = 0; k < 3; k++) {
                        scene.set(k, i, (float) at[k]);
                        scene.set(SplatScene.SCALE + k, i, -2.6f + 0.3f * k);
                    }
                    for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) Math.cos(i + k));
                    scene.set(SplatScene.OPACITY, i, scene == ball ? 3 : 0);
                }
                for (int k = 0; k < 3; k++) ball.set(SplatScene.COLOUR + k, i, (float) (1.5 * Math.sin(4 * at[k] + k)));
            }
            for (int view = 0; view < 4; view++) {
                double angle = Math.PI * view / 2;
                Camera camera = Camera.ofAngle(WIDTH, HEIGHT, 50, Pose.lookAt(new double[] {3 * Math.cos(angle), -0.8, 3 * Math.sin(angle)},
                        new double[3], new double[] {0, -1, 0}));
                rendering.draw(camera, colour);
                Raster bytes = Raster.unbounded(WIDTH, HEIGHT, RasterFormat.RGB8);
                for (int c = 0; c < 3; c++)
                    for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) bytes.set(c, x, y, Math.clamp(colour.get(c, x, y), 0f, 1f));
                cameras.add(camera);
                pictures.add(bytes);
            }
        }
        return new Ball(state, cameras, pictures);
    }

    /** Rates of a training of an extent of 3. */
    static float[] rates() {
        float[] rates = new float[SplatScene.planes(1)];
        for (int plane = 0; plane < rates.length; plane++)
            rates[plane] = plane < 3 ? 5e-4f : plane < 6 ? 5e-3f : plane < 10 ? 1e-3f : plane < 11 ? 5e-2f : plane < 14 ? 2.5e-3f : 1.25e-4f;
        return rates;
    }

    /** A step that only learns. */
    static SplatLearner.Step step(int number) {
        return step(number, true, false, false);
    }

    static SplatLearner.Step step(int number, boolean look, boolean grow, boolean lower) {
        return new SplatLearner.Step(number, RenderSettings.USUAL.withDegree(1), rates(), look, grow, lower, 77L * number);
    }

    /** All that is known of the splats so far, as numbers: scene, first and second moment, plane by plane. */
    static float[] numbers(SplatLearner.Learning learning) {
        SplatScene[] scenes = new SplatScene[3];
        for (int i = 0; i < 3; i++) scenes[i] = SplatScene.unbounded(learning.count(), 1);
        learning.fetch(new SplatLearner.State(scenes[0], scenes[1], scenes[2]));
        float[] numbers = new float[3 * scenes[0].planes() * learning.count()];
        int next = 0;
        for (SplatScene scene : scenes) {
            for (int plane = 0; plane < scene.planes(); plane++) for (int i = 0; i < scene.count(); i++) numbers[next++] = scene.get(plane, i);
            scene.close();
        }
        return numbers;
    }

    @Override
    public void close() {
        state.scene().close();
        state.first().close();
        state.second().close();
        pictures.forEach(Raster::close);
    }
}
