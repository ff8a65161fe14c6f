package org.kinora.imaging.internal.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

class ColourTablesTest {
    private final TestPictures pictures = new TestPictures();
    private final GradingDesk grading = new GradingDesk(new PlaneConversions(pictures.cv()));
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    private static ColourTable lattice(int size, Random random) {
        float[] entries = new float[3 * size * size * size];
        for (int i = 0; i < entries.length; i++) entries[i] = random.nextFloat();
        return ColourTable.lattice("drawn", size, entries);
    }

    private static ColourTable straight(int size) {
        float[] entries = new float[3 * size * size * size];
        for (int i = 0; i < entries.length / 3; i++) {
            entries[3 * i] = i % size / (size - 1f);
            entries[3 * i + 1] = i / size % size / (size - 1f);
            entries[3 * i + 2] = i / size / size / (size - 1f);
        }
        return ColourTable.lattice("straight", size, entries);
    }

    @Property(tries = 20)
    void what_is_written_is_read_again(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int size) {
        Random random = new Random(seed);
        ColourTable table = lattice(size, random).over(new float[] {-random.nextFloat(), 0, 0.1f}, new float[] {1, 2, 1 + random.nextFloat()});
        ColourTable again = new CubeReader().read(new CubeWriter().write(table));
        assertThat(again.entries()).isEqualTo(table.entries());
        assertThat(again.isLattice()).isTrue();
        for (int c = 0; c < 3; c++) {
            assertThat(again.least(c)).isEqualTo(table.least(c));
            assertThat(again.most(c)).isEqualTo(table.most(c));
        }
        assertThat(again.title()).isEqualTo("drawn");
    }

    @Test
    void a_file_of_another_maker_is_read() {
        ColourTable table = grading.read("\uFEFF# made elsewhere\r\nTITLE \"Teal & \"Orange\"\"\r\n\r\nLUT_1D_SIZE 3\r\nLUT_1D_INPUT_RANGE "
                + "0.0 2.0\r\n"
                + "0 0 0\r\n.5\t0.25 1e-1\r\n  1.0 1 1  \r\n");
        assertThat(table.title()).isEqualTo("Teal & \"Orange\"");
        assertThat(table.isLattice()).isFalse();
        assertThat(table.most(1)).isEqualTo(2);
        assertThat(table.entry(1, 2)).isEqualTo(0.1f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "LUT_3D_SIZE 2", "LUT_3D_SIZE 1\n0 0 0", "LUT_3D_SIZE 999\n0 0 0", "LUT_1D_SIZE 2\n0 0 0\n1 1",
            "LUT_1D_SIZE 2\n0 0 0\n1 1 nan",
        "LUT_1D_SIZE 2\n0 0 0\n1 1 0x1p3", "LUT_1D_SIZE 2\n0 0 0\n1 1 1f", "LUT_1D_SIZE 2\n0 0 0\n1 1 1\n2 2 2", "LUT_1D_SIZE 2\nLUT_3D_SIZE 2",
                "0 0 0",
        "LUT_1D_SIZE 2\nDOMAIN_MIN 1 1 1\n0 0 0\n1 1 1", "LUT_1D_SIZE 2\n0 0 0\nTITLE \"late\"\n1 1 1", "LUT_1D_SIZE 2\n0 0 0\n1 1 1e40",
                "TITLE open\nLUT_1D_SIZE 2",
        "LUT_1D_SIZE 2 2\n0 0 0\n1 1 1", "LUT_1D_SIZE -2", "LUT_9D_SIZE 2"})
    void what_is_no_table_is_told_as_a_failure(String text) {
        assertThatThrownBy(() -> grading.read(text)).isInstanceOf(Failure.class);
    }

    @Test
    void a_failure_names_the_line() {
        assertThatThrownBy(() -> grading.read("LUT_1D_SIZE 2\n0 0 0\none 1 1")).isInstanceOf(Failure.class).hasMessageContaining("Line 3");
    }

    @Property(tries = 500)
    void a_damaged_file_is_read_or_refused_but_never_breaks(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(new CubeWriter().write(lattice(2, random)));
        for (int i = 0; i < 5 && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "\n\r 09.-+eE#\"L".charAt(random.nextInt(13)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x300));
                default -> text.setLength(Math.max(1, at));
            }
        }
        try {
            assertThat(new CubeReader().read(text.toString()).size()).isBetween(2, 65_536);
        } catch (Failure refused) {
            assertThat(refused.failed()).isNotBlank();
        }
    }

    @Test
    void a_straight_table_changes_nothing() {
        try (Raster picture = pictures.painted(256, 70, (x, y) -> x << 16 | (y * 3 & 0xFF) << 8 | 255 - x); Raster out = Raster.unbounded(256, 70,
                picture.format())) {
            grading.apply(straight(33), picture, out, work);
            for (int c = 0; c < 3; c++) assertThat(Interleaving.plane(out, c)).isEqualTo(Interleaving.plane(picture, c));
        }
    }

    /** Codes of 8 bit are read with weights of 8 bit and entries of 12: off by a code at most. */
    @Property(tries = 30)
    void eight_bits_and_floats_agree_within_one_code(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        Random random = new Random(seed);
        ColourTable table = lattice(size, random);
        Lattice exact = new Lattice(table);
        Lattice fast = new Lattice(table).forCodes();
        byte[][] planes = new byte[3][200];
        for (byte[] plane : planes) random.nextBytes(plane);
        float[][] wanted = new float[200][3];
        for (int i = 0; i < 200; i++) {
            for (int c = 0; c < 3; c++) wanted[i][c] = (planes[c][i] & 0xFF) / 255f;
            exact.exact(wanted[i]);
        }
        fast.codes(planes[0], planes[1], planes[2], 0, 200);
        for (int i = 0; i < 200; i++) for (int c = 0; c < 3; c++) assertThat((float) (planes[c][i] & 0xFF)).isCloseTo(255 * wanted[i][c],
                within(2.1f));
    }

    @Test
    void between_entries_a_plane_stays_a_plane() {
        // red' = (red + green) / 2 is linear: tetrahedra keep it exactly, whatever the lattice
        ColourTable straight = straight(5);
        float[] entries = straight.entries();
        for (int i = 0; i < entries.length; i += 3) entries[i] = (entries[i] + entries[i + 1]) / 2;
        Lattice lattice = new Lattice(ColourTable.lattice("", 5, entries));
        float[] rgb = {0.37f, 0.81f, 0.11f};
        lattice.exact(rgb);
        assertThat(rgb[0]).isCloseTo(0.59f, within(1e-5f));
        assertThat(rgb[2]).isCloseTo(0.11f, within(1e-5f));
    }

    @Test
    void wide_pictures_keep_their_bits_and_alpha_stays() {
        RasterFormat wide = RasterFormat.RGBA8.with(Samples.U16);
        try (Raster picture = Raster.unbounded(3, 2, wide)) {
            picture.set(0, 1, 1, 0.123f);
            picture.set(3, 1, 1, 0.5f);
            grading.apply(straight(17), picture, picture, work);
            assertThat(picture.get(0, 1, 1)).isCloseTo(0.123f, within(2f / 65535));
            assertThat(picture.get(3, 1, 1)).isCloseTo(0.5f, within(1f / 65535));
        }
    }

    private Raster scene(double exposure, int cast, long seed) {
        Random random = new Random(seed);
        int[] colours = new int[24];
        for (int i = 0; i < colours.length; i++) colours[i] = random.nextInt(0x1000000);
        return pictures.painted(240, 160, (x, y) -> {
            int colour = colours[(x / 40 + 6 * (y / 40)) % 24];
            int out = 0;
            for (int c = 0; c < 3; c++) {
                double code = 40 + 0.55 * (colour >> 16 - 8 * c & 0xFF) + 10 * Math.sin(x * 0.3 + y * 0.2 + c);
                out = out << 8 | (int) Math.clamp(code * exposure + (c == 0 ? cast : c == 2 ? -cast : 0), 0, 255);
            }
            return out;
        });
    }

    @Test
    void a_matched_picture_has_the_mean_and_spread_of_its_reference() {
        for (long seed = 1; seed <= 5; seed++) {
            try (Raster picture = scene(0.8, -12, seed); Raster reference = scene(1, 15, seed); Raster out = Raster.unbounded(240, 160,
                    picture.format())) {
                double before = meanDifference(picture, reference);
                grading.apply(grading.match(picture, reference, 1000, work), picture, out, work);
                assertThat(meanDifference(out, reference)).isLessThan(1.2).isLessThan(before / 5);
                assertThat(spread(out)).isCloseTo(spread(reference), within(0.012));
            }
        }
    }

    private static double meanDifference(Raster one, Raster other) {
        Cielab cielab = new Cielab();
        return ColourDifference.ciede2000(mean(one, cielab), mean(other, cielab));
    }

    private static float[] mean(Raster picture, Cielab cielab) {
        float[] sum = new float[3];
        float[] lab = new float[3];
        byte[][] planes = {Interleaving.plane(picture, 0), Interleaving.plane(picture, 1), Interleaving.plane(picture, 2)};
        for (int i = 0; i < planes[0].length; i++) {
            cielab.of(planes[0][i] & 0xFF, planes[1][i] & 0xFF, planes[2][i] & 0xFF, lab, 0);
            for (int c = 0; c < 3; c++) sum[c] += lab[c] / planes[0].length;
        }
        return sum;
    }

    private static double spread(Raster picture) {
        Oklab oklab = new Oklab();
        byte[][] planes = {Interleaving.plane(picture, 0), Interleaving.plane(picture, 1), Interleaving.plane(picture, 2)};
        double sum = 0;
        double square = 0;
        for (int i = 0; i < planes[0].length; i++) {
            float light = oklab.of((planes[0][i] & 0xFF) << 16 | (planes[1][i] & 0xFF) << 8 | planes[2][i] & 0xFF)[0];
            sum += light;
            square += light * light;
        }
        double mean = sum / planes[0].length;
        return Math.sqrt(square / planes[0].length - mean * mean);
    }

    @Test
    void a_picture_matched_to_itself_stays_and_strength_nothing_changes_nothing() {
        try (Raster picture = scene(1, 0, 3); Raster reference = scene(0.5, 30, 4)) {
            ColourTable same = grading.match(picture, picture, 1000, work);
            ColourTable none = grading.match(picture, reference, 0, work);
            for (ColourTable table : new ColourTable[] {same, none}) {
                float[] rgb = {0.5f, 0.4f, 0.6f};
                new Lattice(table).exact(rgb);
                assertThat(rgb[0]).isCloseTo(0.5f, within(0.01f));
                assertThat(rgb[1]).isCloseTo(0.4f, within(0.01f));
                assertThat(rgb[2]).isCloseTo(0.6f, within(0.01f));
            }
        }
    }

    @Test
    void a_match_cuts_no_ramp_off() {
        // a strong match: dark and blue onto bright and orange; a grey ramp must still rise everywhere between its ends
        try (Raster picture = scene(0.4, -25, 8); Raster reference = scene(1.2, 30, 9)) {
            Lattice lattice = new Lattice(grading.match(picture, reference, 1000, work));
            double before = -1;
            for (int step = 0; step <= 64; step++) {
                float[] rgb = {step / 64f, step / 64f, step / 64f};
                lattice.exact(rgb);
                double light = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
                assertThat(light).isGreaterThan(before);
                before = light;
            }
            float[] black = {0, 0, 0};
            lattice.exact(black);
            assertThat(black).containsOnly(new float[] {0, 0, 0}, org.assertj.core.data.Offset.offset(0.01f));
        }
    }

    @Test
    void what_was_said_to_be_neutral_is_grey_after_balance() {
        try (Raster picture = pictures.painted(60, 60, (x, y) -> x < 30 ? 0x9C8C74 : 0x405060)) {
            Curves curves = new Curves(grading.balance(picture, 0x9C8C74, work));
            float red = curves.at(0, 0x9C / 255f);
            assertThat(curves.at(1, 0x8C / 255f)).isCloseTo(red, within(0.004f));
            assertThat(curves.at(2, 0x74 / 255f)).isCloseTo(red, within(0.004f));
            for (int c = 0; c < 3; c++) assertThat(curves.at(c, 1)).isCloseTo(1, within(0.001f));
        }
    }

    @Test
    void a_grey_scene_under_a_warm_light_is_guessed_back_to_grey() {
        try (Raster picture = pictures.painted(90, 60, (x, y) -> {
            int grey = 40 + (x * 2 + y) % 150;
            return Math.min(255, grey * 6 / 5) << 16 | grey << 8 | grey * 4 / 5;
        }); Raster out = Raster.unbounded(90, 60, picture.format())) {
            grading.apply(grading.balance(picture, -1, work), picture, out, work);
            float[] lab = mean(out, new Cielab());
            assertThat(Math.hypot(lab[1], lab[2])).isLessThan(3);
            assertThat(Math.hypot(mean(picture, new Cielab())[1], mean(picture, new Cielab())[2])).isGreaterThan(15);
        }
    }
}
