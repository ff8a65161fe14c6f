package org.kinora.splat.cuda.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Memory;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.sample.EmulatedDevice;
import org.kinora.splat.cuda.internal.sample.Machines;
import org.kinora.splat.internal.cpu.Crew;
import org.kinora.splat.internal.cpu.Differentiation;
import org.kinora.splat.internal.train.Loss;
import org.kinora.testkit.TestWork;

/** Learning on a device: beside the processor's, in any order of lanes, with little room. */
class CudaLearnerTest {
    private static final int MOST = 400;

    private final TestWork work = new TestWork();
    private final Ball ball = Ball.make(work);

    @AfterEach
    void end() {
        ball.close();
        work.close();
    }

    private static TrainingPlan plan(TrainingPlan.Growth growth) {
        return new TrainingPlan(2000, 1, growth, MOST, false, false, 5, 1);
    }

    private SplatLearner.Learning begin(Device device, TrainingPlan.Growth growth) {
        SplatLearner.Learning learning = new CudaLearner(Machines.having(device)).begin(ball.state(), plan(growth), 3, work);
        for (int i = 0; i < ball.cameras().size(); i++) assertThat(learning.picture(ball.cameras().get(i), ball.pictures().get(i),
                Optional.empty())).isEqualTo(i);
        return learning;
    }

    @Test
    void a_step_moves_every_number_as_the_processor_does() {
        SplatScene scene = ball.state().scene();
        try (SplatLearner.Learning learning = begin(Machines.device(), TrainingPlan.Growth.NONE); Crew crew = new Crew(1, work);
                Differentiation engine = new Differentiation(crew, Memory::unbounded); SplatScene slopes = SplatScene.unbounded(scene.count(), 1);
                Raster colour = Raster.unbounded(Ball.WIDTH, Ball.HEIGHT, SplatRenderer.FORMAT);
                Raster truth = Raster.unbounded(Ball.WIDTH, Ball.HEIGHT, SplatRenderer.FORMAT);
                Raster slope = Raster.unbounded(Ball.WIDTH, Ball.HEIGHT, SplatRenderer.FORMAT)) {
            RenderSettings settings = RenderSettings.USUAL.withDegree(1);
            engine.draw(scene, ball.cameras().get(2), settings, colour);
            for (int c = 0; c < 3; c++)
                for (int y = 0; y < Ball.HEIGHT; y++) for (int x = 0; x < Ball.WIDTH; x++) truth.set(c, x, y, ball.pictures().get(2).get(c, x, y));
            double loss = new Loss(Ball.WIDTH, Ball.HEIGHT, crew).measure(colour, truth, slope).loss();
            engine.differentiate(scene, settings, slope, null, slopes, false);
            assertThat(learning.step(2, Ball.step(1))).isCloseTo(loss, offset(1e-5));
            float[] numbers = Ball.numbers(learning);
            int all = scene.planes() * scene.count();
            float[] rates = Ball.rates();
            for (int plane = 0; plane < scene.planes(); plane++) {
                double largest = 0;
                for (int i = 0; i < scene.count(); i++) largest = Math.max(largest, Math.abs(slopes.get(plane, i)));
                for (int i = 0; i < scene.count(); i++) {
                    float g = slopes.get(plane, i);
                    // the first moment after one step is a tenth of the slope, and Adam's first step is a whole rate against its sign
                    assertThat(numbers[all + plane * scene.count() + i]).isCloseTo(0.1f * g, offset((float) (1e-4 * largest)));
                    if (Math.abs(g) > 1e-3 * largest)
                        assertThat(numbers[plane * scene.count() + i] - scene.get(plane, i)).isCloseTo(-rates[plane] * Math.signum(g),
                                offset(1e-2f * rates[plane]));
                }
            }
        }
    }

    @Test
    void pictures_come_nearer_with_every_round() {
        try (SplatLearner.Learning learning = begin(Machines.device(), TrainingPlan.Growth.NONE)) {
            double before = 0;
            double after = 0;
            for (int i = 0; i < 40; i++) {
                double loss = learning.step(i % 4, Ball.step(i + 1));
                if (i < 4) before += loss;
                if (i >= 36) after += loss;
            }
            System.out.println("loss " + before / 4 + " -> " + after / 4);
            assertThat(after).isLessThan(before);
        }
    }

    /** Some steps that learn, one after which splats come and go, two more. */
    private float[] course(Device device, TrainingPlan.Growth growth) {
        try (SplatLearner.Learning learning = begin(device, growth)) {
            boolean grows = growth != TrainingPlan.Growth.NONE;
            for (int i = 1; i <= 4; i++) learning.step(i % 4, Ball.step(i, grows, grows && i == 3, grows && i == 4));
            return Ball.numbers(learning);
        }
    }

    @ParameterizedTest
    @EnumSource(TrainingPlan.Growth.class)
    void the_same_steps_give_the_same_splats_whatever_lane_is_first(TrainingPlan.Growth growth) {
        float[] numbers = course(Machines.device(0), growth);
        assertThat(Arrays.equals(course(Machines.device(9), growth), numbers)).isTrue();
        for (float number : numbers) assertThat(number).isFinite();
    }

    @ParameterizedTest
    @EnumSource(value = TrainingPlan.Growth.class, names = {"ADAPTIVE", "ABSOLUTE"})
    void splats_that_are_pulled_hard_multiply_up_to_the_most_and_opacities_are_lowered(TrainingPlan.Growth growth) {
        try (SplatLearner.Learning learning = begin(Machines.device(), growth)) {
            for (int i = 1; i <= 4; i++) learning.step(i - 1, Ball.step(i, true, i == 4, false));
            assertThat(learning.count()).isGreaterThan(Ball.SPLATS).isLessThanOrEqualTo(MOST);
            learning.step(0, Ball.step(5, true, false, true));
            float[] numbers = Ball.numbers(learning);
            for (int i = 0; i < learning.count(); i++) assertThat(numbers[SplatScene.OPACITY * learning.count() + i]).isLessThanOrEqualTo(-4.595f);
        }
    }

    @Test
    void faint_splats_are_taken_away_and_the_others_keep_their_order() {
        SplatScene scene = ball.state().scene();
        for (int i = 0; i < Ball.SPLATS; i += 3) scene.set(SplatScene.OPACITY, i, -8);
        try (SplatLearner.Learning learning = begin(Machines.device(), TrainingPlan.Growth.ADAPTIVE)) {
            // nothing was looked at, so that nothing multiplies
            learning.step(0, Ball.step(1, false, true, false));
            assertThat(learning.count()).isEqualTo(200);
            float[] numbers = Ball.numbers(learning);
            for (int i = 0; i < 200; i++) assertThat(numbers[i]).isCloseTo(scene.get(0, i / 2 * 3 + i % 2 + 1), offset(2e-3f));
        }
    }

    @Test
    void dead_splats_are_set_upon_living_ones_more_are_added_and_the_picture_stays() {
        SplatScene scene = ball.state().scene();
        for (int i = 0; i < Ball.SPLATS; i += 10) scene.set(SplatScene.OPACITY, i, -9);
        try (SplatLearner.Learning learning = begin(Machines.device(), TrainingPlan.Growth.MCMC);
                Raster before = Raster.unbounded(Ball.WIDTH, Ball.HEIGHT, SplatRenderer.FORMAT);
                Raster after = Raster.unbounded(Ball.WIDTH, Ball.HEIGHT, SplatRenderer.FORMAT)) {
            SplatLearner.Step still = new SplatLearner.Step(1, RenderSettings.USUAL.withDegree(1), new float[SplatScene.planes(1)], false, true,
                    false, 4);
            learning.draw(ball.cameras().get(1), RenderSettings.USUAL, before);
            learning.step(1, still);
            learning.draw(ball.cameras().get(1), RenderSettings.USUAL, after);
            assertThat(learning.count()).isEqualTo(315);
            float[] numbers = Ball.numbers(learning);
            double living = Math.log(0.005 / 0.995);
            for (int i = 0; i < 315; i++) assertThat(numbers[SplatScene.OPACITY * 315 + i]).isGreaterThan((float) living);
            double off = 0;
            for (int c = 0; c < 3; c++)
                for (int y = 0; y < Ball.HEIGHT; y++) for (int x = 0; x < Ball.WIDTH; x++) off += Math.abs(before.get(c, x, y) - after.get(c, x, y));
            System.out.println("mean difference after relocation " + off / (3 * Ball.WIDTH * Ball.HEIGHT));
            assertThat(off / (3 * Ball.WIDTH * Ball.HEIGHT)).isLessThan(0.02);
        }
    }

    @Test
    void with_little_room_pictures_pass_through_the_device_and_the_same_is_learnt() {
        EmulatedDevice plenty = new EmulatedDevice(1L << 30, 0);
        float[] numbers = course(plenty, TrainingPlan.Growth.NONE);
        EmulatedDevice little = new EmulatedDevice(plenty.peak() - 2L * Ball.WIDTH * Ball.HEIGHT * 3, 0);
        assertThat(Arrays.equals(course(little, TrainingPlan.Growth.NONE), numbers)).isTrue();
        assertThat(little.closed()).isTrue();
    }

    @Test
    void without_room_it_says_so_and_gives_everything_back() {
        EmulatedDevice none = new EmulatedDevice(1000, 0);
        assertThatThrownBy(() -> begin(none, TrainingPlan.Growth.NONE)).isInstanceOf(Failure.class).hasMessageContaining("has no room");
        assertThat(none.closed()).isTrue();
        EmulatedDevice narrow = new EmulatedDevice(250_000, 0);
        float[] first;
        try (SplatLearner.Learning learning = begin(narrow, TrainingPlan.Growth.NONE)) {
            first = Ball.numbers(learning);
            assertThatThrownBy(() -> learning.step(0, Ball.step(1))).isInstanceOf(Failure.class).hasMessageContaining("has no room");
            assertThat(Arrays.equals(Ball.numbers(learning), first)).isTrue();
        }
        assertThat(narrow.closed()).isTrue();
    }
}
