package org.kinora.splat.gl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Failure;
import org.kinora.gl.Graphics;
import org.kinora.gl.Offscreen;
import org.kinora.splat.gl.Detail;
import org.kinora.splat.gl.Manner;
import org.kinora.splat.gl.SplatPainter;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.testkit.TestWork;

/** What OpenGL draws beside what the processor draws. */
class GlRendererTest {
    private final Graphics graphics = Screens.graphics();

    private static double decibels(Raster one, Raster other) {
        double sum = 0;
        int pixels = one.width() * one.height();
        for (int c = 0; c < one.format().planes(); c++)
            for (int i = 0; i < pixels; i++) {
                double difference = one.get(c, i % one.width(), i / one.width()) - other.get(c, i % one.width(), i / one.width());
                sum += difference * difference;
            }
        return -10 * Math.log10(Math.max(1e-20, sum / pixels / one.format().planes()));
    }

    private static Raster raster(Camera camera, RasterFormat format) {
        return Raster.unbounded(camera.width(), camera.height(), format);
    }

    /**
     * Both blend the same weights in floats. They differ where a weight is at 1/255 and one of them rounds it away, which changes a pixel by at most
     * 1/255 and few pixels at all, and behind coverings of 0.9999, which change it by at most 1e-4: 60 dB is a mean error of a thousandth.
     */
    @ParameterizedTest
    @CsvSource({"3, false", "2, true", "1, false", "0, true"})
    void pictures_coverage_and_depth_are_those_of_the_processor(int degree, boolean antialiased) {
        Camera camera = Clouds.camera(320, 200);
        RenderSettings settings = RenderSettings.USUAL.over(0.2, 0.4, 0.1).withAntialiasing(antialiased);
        try (TestWork work = new TestWork(); SplatScene scene = Clouds.of(3_000, degree, 0.02);
                Raster one = raster(camera, SplatRenderer.FORMAT); Raster other = raster(camera, SplatRenderer.FORMAT);
                Raster alpha = raster(camera, RasterFormat.DATA); Raster depth = raster(camera, RasterFormat.DATA);
                Raster otherAlpha = raster(camera, RasterFormat.DATA); Raster otherDepth = raster(camera, RasterFormat.DATA);
                SplatRendering cpu = new CpuRenderer().open(scene, settings, 1, work); SplatRendering gl = open(scene, settings, work)) {
            cpu.draw(camera, one, alpha, depth);
            gl.draw(camera, other, otherAlpha, otherDepth);
            System.out.printf("degree %d, antialiased %s: colour %.1f dB, coverage %.1f dB, depth %.1f dB%n", degree, antialiased,
                    decibels(one, other), decibels(alpha, otherAlpha), decibels(depth, otherDepth));
            assertThat(decibels(one, other)).isGreaterThan(60);
            assertThat(decibels(alpha, otherAlpha)).isGreaterThan(60);
            // a pixel that is hardly covered has a mean depth of rounding: three of a thousand pixels may be off by a third
            assertThat(decibels(depth, otherDepth)).isGreaterThan(35);
        }
    }

    private SplatRendering open(SplatScene scene, RenderSettings settings, TestWork work) {
        try {
            return new GlRenderer(graphics).open(scene, settings, 0, work);
        } catch (Failure none) {
            abort("left out: " + none.failed());
            throw none;
        }
    }

    @Test
    void a_scene_that_was_changed_between_two_pictures_is_drawn_as_it_is_then() {
        Camera camera = Clouds.camera(64, 40);
        try (TestWork work = new TestWork(); SplatScene scene = Clouds.of(200, 1, 0.05);
                Raster one = raster(camera, SplatRenderer.FORMAT); Raster other = raster(camera, SplatRenderer.FORMAT);
                SplatRendering gl = open(scene, RenderSettings.USUAL, work)) {
            gl.draw(camera, one);
            for (int i = 0; i < 200; i++) scene.set(SplatScene.OPACITY, i, -20);
            gl.draw(camera, other);
            assertThat(decibels(one, other)).isLessThan(40);
            for (int c = 0; c < 3; c++) assertThat(other.get(c, 32, 20)).isZero();
        }
    }

    /** Eight bits of harmonics up to 1 are off by at most 1/254 each, 45 of them; ten bits of rotation by a thousandth. */
    @Test
    void packed_splats_look_like_full_ones_and_take_a_third() {
        Camera camera = Clouds.camera(320, 200);
        try (Offscreen offscreen = Screens.offscreen(graphics); SplatScene scene = Clouds.of(20_000, 3, 0.01)) {
            long[] held = new long[2];
            float[][] pictures = new float[2][];
            for (Detail detail : Detail.values())
                pictures[detail.ordinal()] = offscreen.work(context -> {
                    SplatPainter painter = new GlPainter(context, detail, () -> { });
                    painter.show(scene);
                    painter.sortNow(camera, 0.01);
                    painter.draw(camera, RenderSettings.USUAL, Manner.SPLATS, () -> { }, () -> { });
                    held[detail.ordinal()] = painter.held();
                    float[] floats = Screens.read(painter, camera);
                    painter.close();
                    return floats;
                });
            double sum = 0;
            for (int i = 0; i < pictures[0].length; i++) sum += Math.pow(pictures[0][i] - pictures[1][i], 2);
            double decibels = -10 * Math.log10(sum / pictures[0].length);
            System.out.printf("packed beside full: %.1f dB, %,d and %,d bytes on the device%n", decibels, held[1], held[0]);
            assertThat(decibels).isGreaterThan(40);
            assertThat(held[1]).isLessThan(held[0]);
        }
    }
}
