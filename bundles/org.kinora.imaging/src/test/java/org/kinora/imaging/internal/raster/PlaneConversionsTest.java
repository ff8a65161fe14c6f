package org.kinora.imaging.internal.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Resampling;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

class PlaneConversionsTest {
    private static final RasterFormat GREY16 = RasterFormat.GREY8.with(Samples.U16);
    private final Conversions conversions = new PlaneConversions(new OpenCv());
    private TestWork work;

    @BeforeProperty
    void begin() {
        work = new TestWork();
    }

    @AfterProperty
    void end() {
        work.close();
    }

    /** Every code once. */
    private static Raster ramp(RasterFormat format) {
        int codes = format.samples() == Samples.U8 ? 256 : 65536;
        Raster ramp = Raster.unbounded(256, codes / 256, format);
        for (int i = 0; i < codes; i++) ramp.set(0, i % 256, i / 256, i / (codes - 1f));
        return ramp;
    }

    private void there_and_back(RasterFormat from, RasterFormat through) {
        try (Raster ramp = ramp(from); Raster there = conversions.convert(ramp, through, work); Raster back = conversions.convert(there, from,
                work)) {
            assertThat(back.memory().mismatch(ramp.memory())).isEqualTo(-1);
        }
    }

    @Example
    void every_8_bit_code_survives_16_bit_float_and_linear_light() {
        there_and_back(RasterFormat.GREY8, GREY16);
        there_and_back(RasterFormat.GREY8, RasterFormat.GREY8.with(Samples.F32));
        there_and_back(RasterFormat.GREY8, RasterFormat.GREY8.with(Samples.F32).with(Transfer.LINEAR));
    }

    @Example
    void every_16_bit_code_survives_float_and_linear_light() {
        there_and_back(GREY16, GREY16.with(Samples.F32));
        there_and_back(GREY16, GREY16.with(Samples.F32).with(Transfer.LINEAR));
    }

    @Example
    void known_lights_have_known_codes() {
        SrgbCurve curve = new SrgbCurve();
        assertThat(curve.code8(0.2158605f)).isEqualTo(128);
        assertThat(curve.code8(0)).isZero();
        assertThat(curve.code8(1)).isEqualTo(255);
        assertThat(curve.code8(-3)).isZero();
        assertThat(curve.code8(Float.NaN)).isZero();
        assertThat(curve.code16(7)).isEqualTo(65535);
        assertThat(SrgbCurve.light(0.5)).isCloseTo(0.214041, org.assertj.core.data.Offset.offset(1e-6));
    }

    /** The nearest code, as the formula itself gives it. */
    @Property(tries = 2000)
    void a_light_gets_the_code_that_the_formula_rounds_to(@ForAll @IntRange(max = 1 << 24) int parts) {
        float light = parts / (float) (1 << 24);
        SrgbCurve curve = CURVE;
        double code = SrgbCurve.code(light);
        assertThat(Math.abs(curve.code8(light) - code * 255)).isLessThanOrEqualTo(0.5 + 1e-3);
        assertThat(Math.abs(curve.code16(light) - code * 65535)).isLessThanOrEqualTo(0.5 + 2e-2);
    }

    private static final SrgbCurve CURVE = new SrgbCurve();

    @Property(tries = 30)
    void turning_and_turning_back_changes_nothing(@ForAll Orientation orientation, @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height) {
        try (Raster noise = noise(width, height, RasterFormat.RGBA8); Raster turned = conversions.turned(noise, orientation, work);
                Raster back = conversions.turned(turned, orientation.inverse(), work)) {
            assertThat(turned.width()).isEqualTo(orientation.swapsSides() ? height : width);
            assertThat(back.memory().mismatch(noise.memory())).isEqualTo(-1);
        }
    }

    @Example
    void a_quarter_right_puts_the_lower_left_corner_up() {
        try (Raster noise = noise(7, 5, RasterFormat.GREY8); Raster turned = conversions.turned(noise, Orientation.QUARTER_RIGHT, work)) {
            assertThat(turned.get(0, 0, 0)).isEqualTo(noise.get(0, 0, 4));
            assertThat(turned.get(0, 4, 0)).isEqualTo(noise.get(0, 0, 0));
        }
    }

    @Property(tries = 30)
    void an_even_picture_stays_even_at_any_size(@ForAll Resampling resampling, @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 70) int height,
            @ForAll boolean linear) {
        try (Raster even = Raster.unbounded(31, 23, RasterFormat.RGB8)) {
            for (int plane = 0; plane < 3; plane++) for (int y = 0; y < 23; y++) for (int x = 0; x < 31; x++) even.set(plane, x, y, (40 + 60 * plane)
                    / 255f);
            try (Raster scaled = conversions.resize(even, width, height, resampling, linear, work)) {
                for (int plane = 0; plane < 3; plane++)
                    for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) assertThat(Math.round(scaled.get(plane, x,
                            y) * 255)).isEqualTo(40 + 60 * plane);
            }
        }
    }

    @Example
    void light_is_averaged_as_light_or_as_numbers_on_purpose() {
        try (Raster stripes = Raster.unbounded(64, 64, RasterFormat.GREY8)) {
            for (int y = 0; y < 64; y++) for (int x = 0; x < 64; x += 2) stripes.set(0, x, y, 1);
            try (Raster light = conversions.resize(stripes, 16, 16, Resampling.AREA, true, work); Raster numbers = conversions.resize(stripes, 16, 16,
                    Resampling.AREA, false, work)) {
                assertThat(Math.round(light.get(0, 8, 8) * 255)).isEqualTo(188);
                assertThat(Math.round(numbers.get(0, 8, 8) * 255)).isEqualTo(128);
            }
        }
    }

    @Example
    void what_is_transparent_does_not_bleed_when_it_is_scaled() {
        try (Raster half = Raster.unbounded(64, 64, RasterFormat.RGBA8)) {
            for (int y = 0; y < 64; y++)
                for (int x = 0; x < 64; x++) {
                    half.set(0, x, y, x < 32 ? 1 : 0);
                    half.set(1, x, y, x < 32 ? 0 : 1);
                    half.set(3, x, y, x < 32 ? 1 : 0);
                }
            try (Raster scaled = conversions.resize(half, 17, 17, Resampling.LANCZOS, true, work)) {
                for (int x = 0; x < 17; x++) if (scaled.get(3, x, 8) > 0.02f) assertThat(scaled.get(1, x, 8)).isLessThan(0.02f);
            }
        }
    }

    @Property(tries = 20)
    void multiplying_alpha_in_and_out_is_exact_in_float(@ForAll long seed) {
        RasterFormat straight = RasterFormat.RGBA8.with(Samples.F32).with(Transfer.LINEAR);
        try (Raster noise = noise(20, 20, straight); Raster in = conversions.convert(noise, straight.with(Alpha.PREMULTIPLIED), work);
                Raster out = conversions.convert(in, straight, work)) {
            for (int plane = 0; plane < 4; plane++)
                for (int y = 0; y < 20; y++) for (int x = 0; x < 20; x++) assertThat(out.get(plane, x, y)).isCloseTo(noise.get(plane, x, y),
                        org.assertj.core.data.Offset.offset(1e-6f));
        }
    }

    @Example
    void a_part_is_cut_out() {
        try (Raster noise = noise(30, 20, RasterFormat.RGB8); Raster part = conversions.crop(noise, new Area(7, 3, 11, 9), work)) {
            assertThat(part.get(2, 10, 8)).isEqualTo(noise.get(2, 17, 11));
            assertThat(part.width()).isEqualTo(11);
        }
    }

    private static Raster noise(int width, int height, RasterFormat format) {
        Raster raster = Raster.unbounded(width, height, format);
        Random random = new Random(width * 100L + height);
        for (int plane = 0; plane < format.planes(); plane++)
            for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) raster.set(plane, x, y, 0.02f + 0.98f * random.nextFloat());
        return raster;
    }
}
