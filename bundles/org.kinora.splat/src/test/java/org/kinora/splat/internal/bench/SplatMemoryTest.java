package org.kinora.splat.internal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.splat.internal.train.CpuTrainer;
import org.kinora.testkit.TestWork;

/** What a million splats with colours of degree 3 take beside the heap while they are drawn and trained, all buffers counted. */
@EnabledIfSystemProperty(named = "kinora.memory", matches = "true", disabledReason = "a million splats are drawn and trained with -Pmemory")
class SplatMemoryTest {
    private static final int SPLATS = 1_000_000;
    private static final double MEGABYTES = 1e6 / SPLATS / 1e6;

    @TempDir
    Path folder;

    @Test
    void a_million_splats_are_drawn_within_330_megabytes() {
        Camera camera = RandomGarden.camera();
        try (TestWork desk = new TestWork(); Raster colour = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT)) {
            CountingWork work = new CountingWork(desk);
            try (SplatScene scene = RandomGarden.make(SPLATS, work);
                    SplatRendering rendering = new CpuRenderer().open(scene, RenderSettings.USUAL, 2, work)) {
                rendering.draw(camera, colour);
            }
            System.out.printf("drawn: %.0f MB a million splats%n", work.most().get() * MEGABYTES);
            assertThat(work.most().get() * MEGABYTES).isBetween(236.0, 330.0);
            assertThat(work.now().get()).as("what is still taken at the end").isZero();
        }
    }

    @Test
    void a_million_splats_are_trained_within_1300_megabytes() {
        Camera camera = RandomGarden.camera();
        float[] points = new float[3 * SPLATS];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < points.length; i++) points[i] = (float) random.nextDouble(-1, 1);
        try (TestWork desk = new TestWork(); Raster grey = Raster.unbounded(camera.width(), camera.height(), RasterFormat.RGB8)) {
            Desks.pictures().write(Picture.of(grey), folder.resolve("0.png"), desk);
            Capture capture = new Capture(folder, List.of(new CapturedView("0.png", camera, Distortion.NONE, Optional.empty())),
                    new PointCloud(points, new byte[points.length]));
            CountingWork work = new CountingWork(desk);
            TrainingPlan plan = TrainingPlan.USUAL.with(TrainingPlan.Growth.NONE).withMost(SPLATS);
            try (SplatTraining training = new CpuTrainer(Desks.pictures()).begin(capture, plan, work)) {
                training.train(2);
                assertThat(training.scene().count()).isEqualTo(SPLATS);
            }
            System.out.printf("trained: %.0f MB a million splats%n", work.most().get() * MEGABYTES);
            assertThat(work.most().get() * MEGABYTES).isBetween(944.0, 1300.0);
            assertThat(work.now().get()).as("what is still taken at the end").isZero();
        }
    }
}
