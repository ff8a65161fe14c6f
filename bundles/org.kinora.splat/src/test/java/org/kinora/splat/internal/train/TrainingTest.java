package org.kinora.splat.internal.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Failure;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.testkit.TestWork;

/** Training on pictures of a coloured ball, beginning with grey points on it. */
class TrainingTest {
    private static final int POINTS = 300;

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final CpuTrainer trainer = new CpuTrainer(Desks.pictures());
    private Capture capture;

    @BeforeEach
    void photograph() {
        float[] points = new float[3 * POINTS];
        byte[] grey = new byte[3 * POINTS];
        List<CapturedView> views = new ArrayList<>();
        try (SplatScene ball = SplatScene.unbounded(POINTS, 0); Raster colour = Raster.unbounded(64, 48, SplatRenderer.FORMAT);
                Raster bytes = Raster.unbounded(64, 48, RasterFormat.RGB8);
                SplatRendering rendering = new CpuRenderer().open(ball, RenderSettings.USUAL, 1, work)) {
            for (int i = 0; i < POINTS; i++) {
                double height = 2 * (i + 0.5) / POINTS - 1;
                double ring = Math.sqrt(1 - height * height);
                double[] at = {ring * Math.cos(i * 2.399963), height, ring * Math.sin(i * 2.399963)};
                for (int k = 0; k < 3; k++) {
                    points[3 * i + k] = (float) at[k];
                    grey[3 * i + k] = (byte) 128;
                    ball.set(k, i, (float) at[k]);
                    ball.set(SplatScene.SCALE + k, i, -2.3f);
                    ball.set(SplatScene.COLOUR + k, i, (float) (1.5 * Math.sin(4 * at[k] + k)));
                }
                ball.set(SplatScene.ROTATION, i, 1);
                ball.set(SplatScene.OPACITY, i, 3);
            }
            for (int i = 0; i < 10; i++) {
                double angle = 2 * Math.PI * i / 10;
                Camera camera = Camera.ofAngle(64, 48, 50, Pose.lookAt(new double[] {3 * Math.cos(angle), -0.8, 3 * Math.sin(angle)}, new double[3],
                        new double[] {0, -1, 0}));
                rendering.draw(camera, colour);
                for (int c = 0; c < 3; c++)
                    for (int y = 0; y < 48; y++) for (int x = 0; x < 64; x++) bytes.set(c, x, y, Math.clamp(colour.get(c, x, y), 0f, 1f));
                Desks.pictures().write(Picture.of(bytes), folder.resolve(i + ".png"), work);
                views.add(new CapturedView(i + ".png", camera, Distortion.NONE, Optional.empty()));
            }
        }
        capture = new Capture(folder, views, new PointCloud(points, grey));
    }

    @AfterEach
    void end() {
        work.close();
    }

    private static TrainingPlan plan(TrainingPlan.Growth growth, int threads) {
        return new TrainingPlan(2000, 1, growth, 1000, false, false, 5, threads);
    }

    private static float[] numbers(SplatTraining training) {
        SplatScene scene = training.scene();
        float[] numbers = new float[scene.planes() * scene.count()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = scene.get(i % scene.planes(), i / scene.planes());
        return numbers;
    }

    @Test
    void views_that_were_held_out_come_nearer() {
        List<CapturedView> held = List.of(capture.views().get(2), capture.views().get(7));
        List<CapturedView> seen = capture.views().stream().filter(view -> !held.contains(view)).toList();
        try (SplatTraining training = trainer.begin(new Capture(folder, seen, capture.points()), plan(TrainingPlan.Growth.NONE, 0), work)) {
            double before = training.score(folder, held).psnr();
            training.train(600);
            SplatTraining.Score after = training.score(folder, held);
            assertThat(after.psnr()).isGreaterThan(before + 5);
            assertThat(after.pictures()).isEqualTo(2);
        }
    }

    /** Growth begins after 500 steps. */
    @ParameterizedTest
    @EnumSource(TrainingPlan.Growth.class)
    void the_same_seed_gives_the_same_splats_on_any_number_of_threads_also_when_they_multiply(TrainingPlan.Growth growth) {
        float[] alone;
        try (SplatTraining training = trainer.begin(capture, plan(growth, 1), work)) {
            training.train(620);
            alone = numbers(training);
            if (growth == TrainingPlan.Growth.NONE) assertThat(training.scene().count()).isEqualTo(POINTS);
            else assertThat(training.scene().count()).isGreaterThan(POINTS).isLessThanOrEqualTo(1000);
        }
        try (SplatTraining training = trainer.begin(capture, plan(growth, 3), work)) {
            training.train(620);
            assertThat(numbers(training)).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @EnumSource(TrainingPlan.Growth.class)
    void a_training_that_goes_on_from_a_checkpoint_gives_what_one_without_a_break_gives(TrainingPlan.Growth growth) {
        Path file = folder.resolve("state");
        TrainingPlan plan = plan(growth, 2).withExposure(true);
        // splats multiply after 600 steps by what has been counted since 501
        int[] rounds = growth == TrainingPlan.Growth.NONE ? new int[] {10, 15} : new int[] {550, 60};
        float[] whole;
        try (SplatTraining training = trainer.begin(capture, plan, work)) {
            training.train(rounds[0]);
            training.checkpoint(file);
            training.train(rounds[1]);
            whole = numbers(training);
        }
        try (SplatTraining training = trainer.resume(file, capture, plan, work)) {
            assertThat(training.step()).isEqualTo(rounds[0]);
            training.train(rounds[1]);
            assertThat(numbers(training)).isEqualTo(whole);
        }
    }

    @Test
    void a_broken_checkpoint_a_missing_picture_and_a_cancel_are_told() throws Exception {
        Path file = Files.writeString(folder.resolve("state"), "no checkpoint");
        assertThatThrownBy(() -> trainer.resume(file, capture, plan(TrainingPlan.Growth.NONE, 1), work)).isInstanceOf(Failure.class)
                .hasMessageContaining("is no checkpoint");
        Files.delete(folder.resolve("3.png"));
        assertThatThrownBy(() -> trainer.begin(capture, plan(TrainingPlan.Growth.NONE, 1),
                work)).hasMessageContaining("The picture 3.png is not there");
        Capture few = new Capture(folder, capture.views().subList(0, 3), capture.points());
        try (SplatTraining training = trainer.begin(few, plan(TrainingPlan.Growth.NONE, 1), work)) {
            work.cancel();
            assertThatThrownBy(() -> training.train(5)).isInstanceOf(Failure.class);
        }
    }

    /** A flare lies over a quarter of each picture; it is masked, and never learnt. */
    @Test
    void what_a_mask_hides_is_not_learnt() {
        List<CapturedView> masked = new ArrayList<>();
        for (CapturedView view : capture.views()) {
            try (Raster mask = Raster.unbounded(64, 48, RasterFormat.GREY8)) {
                for (int y = 0; y < 48; y++) for (int x = 0; x < 64; x++) mask.set(0, x, y, y < 24 ? 0 : 1);
                Desks.pictures().write(Picture.of(mask), folder.resolve("mask-" + view.image()), work);
            }
            masked.add(new CapturedView(view.image(), view.camera(), view.distortion(), Optional.of("mask-" + view.image())));
        }
        Capture half = new Capture(folder, masked, capture.points());
        try (SplatTraining training = trainer.begin(half, plan(TrainingPlan.Growth.NONE, 2), work);
                SplatTraining free = trainer.begin(capture, plan(TrainingPlan.Growth.NONE, 2), work)) {
            training.train(150);
            free.train(150);
            // points that no picture shows below the middle keep their first colour
            int top = 0;
            float colour = training.scene().get(SplatScene.COLOUR, top);
            assertThat(colour).isEqualTo(training.scene().get(SplatScene.COLOUR + 1, top));
            assertThat(free.scene().get(SplatScene.COLOUR, top)).isNotEqualTo(free.scene().get(SplatScene.COLOUR + 1, top));
            assertThat(training.score(folder, masked).psnr()).isGreaterThan(training.score(folder, capture.views()).psnr());
        }
    }

    @Test
    void exposures_that_were_found_leave_the_scene_its_own_light() {
        List<CapturedView> views = new ArrayList<>();
        double[] gains = {0.7, 1.3};
        for (int i = 0; i < capture.views().size(); i++) {
            CapturedView view = capture.views().get(i);
            try (Picture picture = Desks.pictures().read(folder.resolve(view.image()), org.kinora.api.imaging.PictureReading.AS_STORED, work);
                    Raster bytes = Raster.unbounded(64, 48, RasterFormat.RGB8)) {
                for (int c = 0; c < 3; c++)
                    for (int y = 0; y < 48; y++)
                        for (int x = 0; x < 64; x++) bytes.set(c, x, y, Math.clamp((float) gains[i % 2] * 0.7f * picture.raster().get(c, x, y), 0f,
                                1f));
                Desks.pictures().write(Picture.of(bytes), folder.resolve("gain-" + i + ".png"), work);
            }
            views.add(new CapturedView("gain-" + i + ".png", view.camera(), Distortion.NONE, Optional.empty()));
        }
        Capture uneven = new Capture(folder, views, capture.points());
        double[] losses = new double[2];
        for (int found = 0; found < 2; found++)
            try (SplatTraining training = trainer.begin(uneven, plan(TrainingPlan.Growth.NONE, 2).withSteps(600).withExposure(found == 1), work)) {
                training.train(560);
                losses[found] = training.train(40);
            }
        System.out.printf("loss with every other photograph brighter: %.4f, with exposures found %.4f%n", losses[0], losses[1]);
        assertThat(losses[1]).isLessThan(0.9 * losses[0]);
    }

    @ParameterizedTest
    @EnumSource(value = TrainingPlan.Growth.class, names = {"ABSOLUTE", "MCMC"})
    void splats_multiply_within_their_region_alone(TrainingPlan.Growth growth) {
        TrainingPlan.Box right = new TrainingPlan.Box(0, -9, -9, 9, 9, 9);
        long before = count(capture.points().positions(), -9, 0);
        try (SplatTraining training = trainer.begin(capture, plan(growth, 2).within(right), work)) {
            training.train(720);
            float[] xs = new float[3 * training.scene().count()];
            for (int i = 0; i < training.scene().count(); i++) xs[3 * i] = training.scene().get(0, i);
            assertThat(training.scene().count()).isGreaterThan(POINTS);
            // those at the border may have moved over it
            assertThat(count(xs, -9, -0.2f)).isLessThanOrEqualTo(before);
        }
    }

    private static long count(float[] positions, float from, float to) {
        long count = 0;
        for (int i = 0; i < positions.length; i += 3) if (positions[i] >= from && positions[i] < to) count++;
        return count;
    }

    @Test
    void shared_opacity_over_copies_adds_up_to_what_there_was() {
        double shared = 1 - Math.pow(1 - 0.8, 1.0 / 3);
        assertThat(1 - Math.pow(1 - shared, 3)).isCloseTo(0.8, org.assertj.core.api.Assertions.offset(1e-12));
        assertThat(MarkovGrowth.denominator(1, 0.8)).isEqualTo(0.8);
        assertThat(MarkovGrowth.denominator(2, 0.5)).isCloseTo(0.5 + 0.5 - 0.25 / Math.sqrt(2), org.assertj.core.api.Assertions.offset(1e-12));
    }
}
