package org.kinora.splat.cuda.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.cuda.internal.sample.EmulatedDevice;
import org.kinora.splat.cuda.internal.sample.Machines;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.testkit.TestWork;

/** Rules that the golden sets do not touch: other shapes and degrees, small devices, none at all. */
class CudaRendererTest {
    private static final Camera CAMERA = Camera.ofAngle(90, 70, 60, Pose.IDENTITY);
    private static final long PLENTY = 1L << 30;

    private static SplatScene cloud(int count, int degree) {
        SplatScene scene = SplatScene.unbounded(count, degree);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 2; k++) scene.set(k, i, (float) random.nextDouble(-2, 2));
            scene.set(2, i, (float) random.nextDouble(-1, 5));
            for (int k = 3; k < 6; k++) scene.set(k, i, (float) random.nextDouble(-5, -1));
            for (int plane = 6; plane < scene.planes(); plane++) scene.set(plane, i, (float) random.nextGaussian());
            scene.set(SplatScene.OPACITY, i, (float) random.nextDouble(-7, 8));
        }
        return scene;
    }

    /** Splats over many tiles each, so that pairs are what fills the device. */
    private static SplatScene large(int count) {
        SplatScene scene = cloud(count, 0);
        for (int i = 0; i < count; i++) for (int k = 3; k < 6; k++) scene.set(k, i, scene.get(k, i) + 2);
        return scene;
    }

    /** A picture with coverage and depth by one engine. */
    private record Seen(Raster colour, Raster alpha, Raster depth) implements AutoCloseable {
        static Seen by(SplatRenderer renderer, SplatScene scene, RenderSettings settings, TestWork work) {
            Seen seen = new Seen(Raster.unbounded(CAMERA.width(), CAMERA.height(), SplatRenderer.FORMAT),
                    Raster.unbounded(CAMERA.width(), CAMERA.height(), RasterFormat.DATA), Raster.unbounded(CAMERA.width(), CAMERA.height(),
                    RasterFormat.DATA));
            try (SplatRendering rendering = renderer.open(scene, settings, 1, work)) {
                rendering.draw(CAMERA, seen.colour, seen.alpha, seen.depth);
            }
            return seen;
        }

        /** How many numbers differ by more than so much. */
        long beyond(Seen other, double much) {
            long count = 0;
            for (Raster[] pair : new Raster[][] {{colour, other.colour}, {alpha, other.alpha}})
                for (int plane = 0; plane < pair[0].format().planes(); plane++)
                    for (long at = 0; at < pair[0].plane(plane).byteSize(); at += 4)
                        if (!(Math.abs(pair[0].plane(plane).get(ValueLayout.JAVA_FLOAT, at) - pair[1].plane(plane).get(ValueLayout.JAVA_FLOAT,
                                at)) <= much))
                            count++;
            return count;
        }

        @Override
        public void close() {
            colour.close();
            alpha.close();
            depth.close();
        }
    }

    private static CudaRenderer renderer(EmulatedDevice device) {
        return Machines.renderer(Machines.having(device));
    }

    @Test
    void scenes_of_every_degree_look_as_the_processor_draws_them() {
        for (int degree = 0; degree <= 3; degree++) {
            EmulatedDevice device = new EmulatedDevice(PLENTY, degree);
            RenderSettings settings = RenderSettings.USUAL.over(0.2, 0.4, 0.6).withAntialiasing(degree % 2 == 1);
            try (TestWork work = new TestWork(); SplatScene scene = cloud(1500, degree); Seen here = Seen.by(new CpuRenderer(), scene, settings,
                    work); Seen there = Seen.by(renderer(device), scene, settings, work)) {
                // values at 1/255 and at the last light may flip: each flip is worth at most 1/255 of a colour, of up to all tile's pixels
                assertThat(here.beyond(there, 1e-4)).as("degree " + degree).isLessThanOrEqualTo(12);
            }
            assertThat(device.closed()).isTrue();
        }
    }

    @Test
    void a_device_with_little_room_draws_the_same_in_bands() {
        EmulatedDevice plenty = new EmulatedDevice(PLENTY, 0);
        try (TestWork work = new TestWork(); SplatScene scene = large(400); Seen whole = Seen.by(renderer(plenty), scene, RenderSettings.USUAL,
                work)) {
            EmulatedDevice little = new EmulatedDevice(plenty.peak() * 2 / 3, 0);
            try (Seen bands = Seen.by(renderer(little), scene, RenderSettings.USUAL, work)) {
                assertThat(little.launches("raster")).isGreaterThan(1);
                assertThat(bands.beyond(whole, 1e-4)).isLessThanOrEqualTo(12);
            }
        }
    }

    @Test
    void a_device_without_room_leaves_it_to_the_processor_and_says_so() {
        EmulatedDevice none = new EmulatedDevice(2000, 0);
        try (TestWork work = new TestWork(); SplatScene scene = cloud(300, 0); Seen there = Seen.by(renderer(none), scene, RenderSettings.USUAL,
                work); Seen here = Seen.by(new CpuRenderer(), scene, RenderSettings.USUAL, work)) {
            assertThat(there.colour().memory().mismatch(here.colour().memory())).isEqualTo(-1);
            assertThat(work.notes()).singleElement().asString().contains("has no room for 300 splats");
            assertThat(none.closed()).isTrue();
        }
    }

    @Test
    void a_machine_without_a_device_draws_with_the_processor_and_says_why() {
        try (TestWork work = new TestWork(); SplatScene scene = cloud(300, 1); Seen here = Seen.by(new CpuRenderer(), scene, RenderSettings.USUAL,
                work); Seen there = Seen.by(Machines.renderer(Machines.without("There is none.")), scene, RenderSettings.USUAL, work)) {
            assertThat(there.colour().memory().mismatch(here.colour().memory())).isEqualTo(-1);
            assertThat(work.notes()).containsExactly("There is none.");
        }
    }

    @Test
    void what_is_no_number_or_behind_the_camera_is_not_drawn_and_an_empty_scene_is_its_background() {
        try (TestWork work = new TestWork(); SplatScene scene = cloud(40, 0); SplatScene empty = SplatScene.unbounded(4, 0)) {
            empty.count(0);
            for (int i = 0; i < 40; i++) scene.set(i % 11, i, i % 2 == 0 ? Float.NaN : i % 11 == 2 ? -5 : Float.POSITIVE_INFINITY);
            for (SplatScene each : new SplatScene[] {scene, empty}) {
                EmulatedDevice own = new EmulatedDevice(PLENTY, 0);
                try (Seen seen = Seen.by(renderer(own), each, RenderSettings.USUAL.over(0.5, 0.25, 1), work)) {
                    if (each == empty) assertThat(seen.colour().get(1, 45, 35)).isCloseTo(0.25f, offset(1e-6f));
                    for (int y = 0; y < CAMERA.height(); y++) for (int x = 0; x < CAMERA.width(); x++) assertThat(seen.colour().get(0, x,
                            y)).isFinite();
                }
            }
        }
    }
}
