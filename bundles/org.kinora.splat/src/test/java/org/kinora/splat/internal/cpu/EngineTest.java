package org.kinora.splat.internal.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;
import org.kinora.testkit.TestWork;

/** Rules of the engine that the golden sets do not touch. */
class EngineTest {
    private static final Camera CAMERA = Camera.ofAngle(200, 130, 60, Pose.IDENTITY);

    private static SplatScene cloud(int count) {
        SplatScene scene = SplatScene.unbounded(count, 2);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 2; k++) scene.set(k, i, (float) random.nextDouble(-2, 2));
            scene.set(2, i, (float) random.nextDouble(1, 5));
            for (int k = 3; k < 6; k++) scene.set(k, i, (float) random.nextDouble(-5, -2));
            for (int plane = 6; plane < scene.planes(); plane++) scene.set(plane, i, (float) random.nextGaussian());
        }
        return scene;
    }

    private static SplatScene one(double z, float logit) {
        SplatScene scene = SplatScene.unbounded(1, 0);
        scene.set(2, 0, (float) z);
        for (int k = 3; k < 6; k++) scene.set(k, 0, 0);
        scene.set(SplatScene.ROTATION, 0, 1);
        scene.set(SplatScene.OPACITY, 0, logit);
        scene.set(SplatScene.COLOUR, 0, 1);
        return scene;
    }

    private static float middle(SplatScene scene, RenderSettings settings, int plane) {
        try (TestWork work = new TestWork(); Raster colour = Raster.unbounded(200, 130, SplatRenderer.FORMAT);
                SplatRendering rendering = new CpuRenderer().open(scene, settings, 1, work)) {
            rendering.draw(CAMERA, colour);
            return colour.get(plane, 99, 64);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void pictures_and_gradients_are_the_same_bytes_on_any_number_of_threads(int threads) {
        try (SplatScene scene = cloud(60_000); Result alone = Result.of(scene, 1); Result many = Result.of(scene, threads)) {
            assertThat(many.colour.memory().mismatch(alone.colour.memory())).isEqualTo(-1);
            assertThat(many.slopes.memory().mismatch(alone.slopes.memory())).isEqualTo(-1);
        }
    }

    private record Result(Raster colour, SplatScene slopes) implements AutoCloseable {
        static Result of(SplatScene scene, int threads) {
            Result result = new Result(Raster.unbounded(200, 130, SplatRenderer.FORMAT), SplatScene.unbounded(scene.count(), 2));
            try (TestWork work = new TestWork(); Crew crew = new Crew(threads, work); Differentiation engine = new Differentiation(crew,
                    Memory::unbounded)) {
                engine.draw(scene, CAMERA, RenderSettings.USUAL, result.colour);
                engine.differentiate(scene, RenderSettings.USUAL, result.colour, null, result.slopes, false);
            }
            return result;
        }

        @Override
        public void close() {
            colour.close();
            slopes.close();
        }
    }

    @Test
    void tiles_are_drawn_from_long_lists_to_short_ones_each_once() {
        try (SplatScene scene = cloud(20_000); TestWork work = new TestWork(); Crew crew = new Crew(2, work); Frame frame = new Frame(crew,
                Memory::unbounded)) {
            frame.arrange(scene, Lens.of(CAMERA, RenderSettings.USUAL, scene), null);
            TileLists lists = frame.lists();
            boolean[] met = new boolean[lists.tiles()];
            int before = Integer.MAX_VALUE;
            for (int place = 0; place < lists.tiles(); place++) {
                int tile = lists.heaviest(place);
                int length = lists.start(tile + 1) - lists.start(tile);
                // lengths are told apart by an eighth
                assertThat(length).isLessThanOrEqualTo((int) Math.min(Integer.MAX_VALUE, before * 1.125 + 1));
                assertThat(met[tile]).isFalse();
                met[tile] = true;
                before = length;
            }
        }
    }

    @Test
    void one_splat_covers_at_most_99_hundredths() {
        try (SplatScene scene = one(5, 15)) {
            assertThat(middle(scene, RenderSettings.USUAL, 0)).isCloseTo(0.99f * (0.5f + 0.28209479f), org.assertj.core.api.Assertions.offset(1e-5f));
        }
    }

    @Test
    void what_is_nearer_than_near_or_fainter_than_one_in_255_is_not_drawn() {
        try (SplatScene close = one(0.3, 3); SplatScene faint = one(5, -5.6f); SplatScene behind = one(-4, 3)) {
            RenderSettings far = new RenderSettings(0.31, false, 3, 0.25, 0.25, 0.25);
            assertThat(middle(close, far, 0)).isEqualTo(0.25f);
            assertThat(middle(faint, far, 0)).isEqualTo(0.25f);
            assertThat(middle(behind, far, 0)).isEqualTo(0.25f);
        }
    }

    @Test
    void numbers_that_are_none_are_not_drawn_and_do_no_harm() {
        try (SplatScene scene = cloud(64)) {
            for (int plane = 0; plane < scene.planes(); plane++) scene.set(plane, plane, plane % 2 == 0 ? Float.NaN : Float.POSITIVE_INFINITY);
            // colours are drawn as they are
            for (int plane = SplatScene.COLOUR; plane < scene.planes(); plane++) scene.set(plane, plane, 0);
            assertThat(middle(scene, RenderSettings.USUAL, 0)).isFinite();
        }
    }

    @Test
    void functions_of_vectors_keep_what_they_promise() {
        for (double x = -80; x <= 80; x += 0.37) {
            float given = (float) x;
            double e = Lanes.exp(Lanes.of(given)).lane(0);
            assertThat(e / Math.exp(given)).isBetween(1 - 3e-6, 1 + 3e-6);
            if (Math.abs(x) < 10) assertThat(e / Math.exp(given)).isBetween(1 - 4e-7, 1 + 4e-7);
            double power = Lanes.exp2(Lanes.of(given)).lane(0);
            assertThat(power / Math.pow(2, given)).isBetween(1 - 5e-7, 1 + 5e-7);
            float positive = (float) Math.exp(x / 2);
            assertThat(Lanes.log2(Lanes.of(positive)).lane(0) - Math.log(positive) / Math.log(2)).isBetween(-1e-5, 1e-5);
        }
    }
}
