package org.kinora.splat.cuda.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;
import org.kinora.splat.cuda.internal.sample.Machines;
import org.kinora.splat.internal.cpu.Crew;
import org.kinora.splat.internal.cpu.Differentiation;
import org.kinora.testkit.TestWork;

/**
 * Gradients beside those of the processor where the golden sets do not go: opacities over the cap, splats around the near plane, lower degrees,
 * gradients of the coverage, sums of magnitudes.
 */
class GradientTest {
    private static final Camera CAMERA = Camera.ofAngle(70, 50, 60, Pose.IDENTITY);

    private static SplatScene cloud(int degree) {
        SplatScene scene = SplatScene.unbounded(250, degree);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < scene.count(); i++) {
            for (int k = 0; k < 2; k++) scene.set(k, i, (float) random.nextDouble(-1.5, 1.5));
            scene.set(2, i, (float) (i % 20 == 0 ? random.nextDouble(-0.5, 0.5) : random.nextDouble(1, 5)));
            for (int k = 3; k < 6; k++) scene.set(k, i, (float) random.nextDouble(-4, -1.5));
            for (int plane = 6; plane < scene.planes(); plane++) scene.set(plane, i, (float) random.nextGaussian());
            scene.set(SplatScene.OPACITY, i, (float) random.nextDouble(-7, 8));
        }
        return scene;
    }

    private static Raster slope(RasterFormat format, int seed) {
        Raster raster = Raster.unbounded(CAMERA.width(), CAMERA.height(), format);
        SplittableRandom random = new SplittableRandom(seed);
        for (int c = 0; c < format.planes(); c++)
            for (int y = 0; y < CAMERA.height(); y++) for (int x = 0; x < CAMERA.width(); x++) raster.set(c, x, y, (float) random.nextDouble(-1, 1));
        return raster;
    }

    @ParameterizedTest
    @CsvSource({"0, false, false, 0", "1, true, true, 3", "2, false, true, 0", "3, true, false, 8"})
    void gradients_are_those_of_the_processor(int degree, boolean antialiased, boolean pulls, int seed) {
        RenderSettings settings = RenderSettings.USUAL.over(0.3, 0.1, 0.9).withAntialiasing(antialiased);
        try (TestWork work = new TestWork(); Crew crew = new Crew(1, work); Differentiation engine = new Differentiation(crew, Memory::unbounded);
                SplatScene scene = cloud(degree); SplatScene expected = SplatScene.unbounded(scene.count(), degree);
                SplatScene found = SplatScene.unbounded(scene.count(), degree); Raster slope = slope(SplatRenderer.FORMAT, 1);
                Raster slopeAlpha = slope(RasterFormat.DATA, 2);
                Raster colour = Raster.unbounded(CAMERA.width(), CAMERA.height(), SplatRenderer.FORMAT); Device device = Machines.device(seed);
                Arena arena = new Arena(device)) {
            engine.draw(scene, CAMERA, settings, colour);
            engine.differentiate(scene, settings, slope, slopeAlpha, expected, pulls);
            Planes planes = new Planes(arena, degree);
            Planes slopes = new Planes(arena, degree);
            planes.upload(scene);
            slopes.upload(found);
            Frame frame = new Frame(arena, new Order(arena));
            Lens lens = Lens.of(CAMERA, settings, degree);
            Room room = arena.room(16 * lens.pixels());
            for (int c = 0; c < 3; c++) device.upload(slope.plane(c), room.at() + 4 * c * lens.pixels());
            device.upload(slopeAlpha.plane(0), room.at() + 12 * lens.pixels());
            frame.draw(planes, lens, 0, 0, true);
            frame.differentiate(planes, lens, room.at(), room.at() + 12 * lens.pixels(), slopes, pulls);
            slopes.download(found);
            for (int[] group : new int[][] {{0, 3}, {3, 6}, {6, 10}, {10, 11}, {11, scene.planes()}}) {
                double largest = 0;
                double off = 0;
                for (int plane = group[0]; plane < group[1]; plane++)
                    for (int i = 0; i < scene.count(); i++) {
                        largest = Math.max(largest, Math.abs(expected.get(plane, i)));
                        off = Math.max(off, Math.abs(expected.get(plane, i) - found.get(plane, i)));
                    }
                System.out.println("degree " + degree + " plane " + group[0] + ": " + off / largest);
                assertThat(off / largest).as("plane " + group[0]).isLessThan(1e-4);
            }
            var moves = java.lang.foreign.Arena.ofAuto().allocate(2 * scene.pitch(), 64);
            device.download(frame.moves(), moves);
            double largest = 0;
            double off = 0;
            for (int i = 0; i < 2 * scene.count(); i++) {
                float exact = engine.move(expected, i / 2, i % 2);
                largest = Math.max(largest, Math.abs(exact));
                off = Math.max(off, Math.abs(exact - moves.get(ValueLayout.JAVA_FLOAT, i % 2 * scene.pitch() + 4L * (i / 2))));
            }
            assertThat(off / largest).isLessThan(1e-4);
        }
    }
}
