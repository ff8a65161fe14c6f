package org.kinora.splat.internal.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.testkit.TestWork;

/** What becomes of a training when the other machine is not there, is too small, or becomes too small on the way. */
class DeviceTrainerTest {
    private static final TrainingPlan PLAN = new TrainingPlan(100, 0, TrainingPlan.Growth.NONE, 100, false, false, 5, 1);

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private Capture capture;

    @BeforeEach
    void photograph() {
        List<CapturedView> views = new ArrayList<>();
        Camera camera = Camera.ofAngle(32, 24, 60, Pose.IDENTITY);
        try (Raster bytes = Raster.unbounded(32, 24, RasterFormat.RGB8)) {
            for (int i = 0; i < 2; i++) {
                for (int y = 0; y < 24; y++) for (int x = 0; x < 32; x++) bytes.set(i, x, y, x / 32f);
                Desks.pictures().write(Picture.of(bytes), folder.resolve(i + ".png"), work);
                views.add(new CapturedView(i + ".png", camera, Distortion.NONE, Optional.empty()));
            }
        }
        float[] points = new float[60];
        for (int i = 0; i < 20; i++) {
            points[3 * i] = i % 5 * 0.4f - 0.8f;
            points[3 * i + 1] = i / 5 * 0.3f - 0.45f;
            points[3 * i + 2] = 2;
        }
        capture = new Capture(folder, views, new PointCloud(points, new byte[60]));
    }

    @AfterEach
    void end() {
        work.close();
    }

    /** A machine that moves each splat by one to the right in a step, and has room for some steps. */
    private static final class Mover implements SplatLearner {
        private static final Texts TEXTS = Texts.beside(CpuTrainer.class);
        private final Optional<String> missing;
        private final int steps;
        private int open;

        Mover(Optional<String> missing, int steps) {
            this.missing = missing;
            this.steps = steps;
        }

        @Override
        public String name() {
            return "mover";
        }

        @Override
        public Optional<String> missing() {
            return missing;
        }

        @Override
        public Learning begin(State state, TrainingPlan plan, double extent, Work work) {
            if (steps < 0) throw TEXTS.failure(Kind.EXHAUSTED, "train.empty");
            SplatScene own = SplatScene.unbounded(state.scene().count(), state.scene().degree());
            own.copyFrom(state.scene());
            open++;
            return new Learning() {
                private int done;
                private int pictures;

                @Override
                public int picture(Camera camera, Raster pixels, Optional<Raster> counts) {
                    return pictures++;
                }

                @Override
                public double step(int picture, Step step) {
                    assertThat(picture).isBetween(0, pictures - 1);
                    assertThat(step.number()).isEqualTo(done + 1);
                    if (done == steps) throw TEXTS.failure(Kind.EXHAUSTED, "train.empty");
                    for (int i = 0; i < own.count(); i++) own.set(0, i, own.get(0, i) + 1);
                    done++;
                    return 0.5;
                }

                @Override
                public int count() {
                    return own.count();
                }

                @Override
                public void fetch(State into) {
                    into.scene().copyFrom(own);
                }

                @Override
                public void draw(Camera camera, RenderSettings settings, Raster colour) {
                    colour.plane(0).fill((byte) 0);
                }

                @Override
                public void close() {
                    open--;
                    own.close();
                }
            };
        }
    }

    private static DeviceTrainer trainer(Mover mover) {
        DeviceTrainer trainer = new DeviceTrainer(Desks.pictures());
        assertThat(trainer.missing()).hasValueSatisfying(why -> assertThat(why).contains("no engine for graphics processors"));
        trainer.add(mover);
        return trainer;
    }

    private float[] trained(SplatTraining training, int steps) {
        training.train(steps);
        float[] numbers = new float[training.scene().planes() * training.scene().count()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = training.scene().get(i % training.scene().planes(), i / training.scene().planes());
        return numbers;
    }

    @Test
    void where_it_is_missing_or_too_small_the_processor_trains_and_the_work_says_why() {
        float[] expected;
        try (SplatTraining training = new CpuTrainer(Desks.pictures()).begin(capture, PLAN, work)) {
            expected = trained(training, 5);
        }
        for (Mover mover : List.of(new Mover(Optional.of("There is none."), 0), new Mover(Optional.empty(), -1))) {
            try (TestWork own = new TestWork(); SplatTraining training = trainer(mover).begin(capture, PLAN, own)) {
                assertThat(trained(training, 5)).isEqualTo(expected);
                assertThat(own.notes()).hasSize(1);
            }
        }
    }

    @Test
    void steps_are_made_there_and_the_splats_come_back() throws Exception {
        Mover mover = new Mover(Optional.empty(), 100);
        try (SplatTraining training = trainer(mover).begin(capture, PLAN, work)) {
            assertThat(training.train(7)).isEqualTo(0.5);
            assertThat(training.step()).isEqualTo(7);
            assertThat(training.scene().get(0, 0)).isEqualTo(-0.8f + 7, org.assertj.core.api.Assertions.offset(1e-5f));
            training.checkpoint(folder.resolve("state"));
            assertThat(training.score(folder, capture.views()).pictures()).isEqualTo(2);
        }
        assertThat(mover.open).isZero();
        try (SplatTraining training = new CpuTrainer(Desks.pictures()).resume(folder.resolve("state"), capture, PLAN, work)) {
            assertThat(training.step()).isEqualTo(7);
        }
    }

    @Test
    void when_room_runs_out_on_the_way_the_processor_goes_on_from_there() {
        Mover mover = new Mover(Optional.empty(), 3);
        try (SplatTraining training = trainer(mover).begin(capture, PLAN, work)) {
            training.train(3);
            float there = training.scene().get(0, 0);
            training.train(4);
            assertThat(training.step()).isEqualTo(7);
            assertThat(training.scene().get(0, 0)).isEqualTo(there, org.assertj.core.api.Assertions.offset(0.1f));
            assertThat(work.notes()).hasSize(1);
            assertThat(mover.open).isZero();
        }
    }
}
