package org.kinora.splat.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.Change;
import org.kinora.api.splat.edit.ColourGrade;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.Outline;
import org.kinora.api.splat.edit.Region;
import org.kinora.api.splat.edit.Similarity;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.work.Failure;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.testkit.TestWork;

class SceneEditTest {
    private final TestWork work = new TestWork();
    private static final Camera CAMERA = Camera.ofAngle(96, 64, 50, Pose.lookAt(new double[] {0, 0, -4}, new double[3], new double[] {0, -1, 0}));

    @AfterEach
    void end() {
        work.close();
    }

    /** Splats of all shapes and colours. */
    private static SplatScene cloud(int count, int degree) {
        SplatScene scene = SplatScene.unbounded(count, degree);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 3; k++) scene.set(k, i, (float) (0.5 * random.nextGaussian()));
            for (int k = 3; k < 6; k++) scene.set(k, i, (float) random.nextDouble(-4, -2));
            for (int k = 6; k < 10; k++) scene.set(k, i, (float) random.nextGaussian());
            scene.set(SplatScene.OPACITY, i, (float) random.nextDouble(-2, 3));
            for (int k = SplatScene.COLOUR; k < scene.planes(); k++) scene.set(k, i, (float) (0.3 * random.nextGaussian()));
        }
        return scene;
    }

    private SplatEdit edit(SplatScene scene) {
        return new SceneEdit(scene, work, 64L << 20);
    }

    private float[] picture(SplatScene scene, Camera camera) {
        try (SplatRendering rendering = new CpuRenderer().open(scene, RenderSettings.USUAL, 1, work);
                Raster colour = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT)) {
            rendering.draw(camera, colour);
            float[] all = new float[3 * camera.width() * camera.height()];
            for (int c = 0; c < 3; c++)
                System.arraycopy(colour.plane(c).toArray(ValueLayout.JAVA_FLOAT), 0, all, c * all.length / 3, all.length / 3);
            return all;
        }
    }

    private static double decibels(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += Math.pow(a[i] - b[i], 2);
        return -10 * Math.log10(Math.max(1e-20, sum / a.length));
    }

    private static float[] numbers(SplatScene scene) {
        float[] all = new float[scene.count() * scene.planes()];
        for (int plane = 0; plane < scene.planes(); plane++)
            for (int i = 0; i < scene.count(); i++) all[plane * scene.count() + i] = scene.get(plane, i);
        return all;
    }

    /** The camera as it stands to the moved scene: it goes along. */
    private static Camera along(Camera camera, Similarity by) {
        double[] r = by.pose().rotation();
        double[] c = camera.pose().centre();
        double[] old = camera.pose().rotation();
        double[] eye = new double[3];
        double[] m = new double[12];
        for (int k = 0; k < 3; k++)
            eye[k] = by.scale() * (r[3 * k] * c[0] + r[3 * k + 1] * c[1] + r[3 * k + 2] * c[2])
                    + (k == 0 ? by.pose().tx() : k == 1 ? by.pose().ty() : by.pose().tz());
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 3; column++)
                for (int k = 0; k < 3; k++) m[4 * row + column] += old[3 * row + k] * r[3 * column + k];
        for (int row = 0; row < 3; row++) for (int k = 0; k < 3; k++) m[4 * row + 3] -= m[4 * row + k] * eye[k];
        return camera.at(Pose.ofMatrix(m));
    }

    /** A scene and its camera moved together show the same picture: only if shapes and all bands of the colours turn along. */
    @Test
    void a_scene_moved_turned_and_scaled_looks_the_same_from_a_camera_that_goes_along() {
        Similarity turn = Similarity.turn(new double[] {0.3, -0.8, 0.5}, 137, new double[] {1, 0.5, -0.2});
        Similarity by = new Similarity(1.7, turn.pose());
        try (SplatEdit edit = edit(cloud(400, 3))) {
            float[] before = picture(edit.scene(), CAMERA);
            float[] numbers = numbers(edit.scene());
            edit.apply(new Change.Move(by));
            double alike = decibels(before, picture(edit.scene(), along(CAMERA, by)));
            System.out.printf("turned by 137 degrees with bands 1 to 3: %.1f dB%n", alike);
            // floats of 24 bits through a few hundred steps: 1e-5 would be 100 dB
            assertThat(alike).isGreaterThan(80);
            assertThat(decibels(before, picture(edit.scene(), CAMERA))).isLessThan(40);
            assertThat(edit.undo()).isTrue();
            assertThat(numbers(edit.scene())).isEqualTo(numbers);
        }
    }

    @Test
    void a_grade_does_to_the_picture_what_it_does_to_a_colour() {
        ColourGrade by = new ColourGrade(-0.3, 0.2, 0.1, 0.9, 0.6);
        try (SplatScene bright = cloud(300, 2); SplatEdit edit = edit(SplatScene.unbounded(300, 2))) {
            // no colour may be cut off at nought, or the grade of the picture is not that of the splats
            for (int i = 0; i < 300; i++)
                for (int k = SplatScene.COLOUR; k < bright.planes(); k++)
                    bright.set(k, i, k < SplatScene.COLOUR + 3 ? 0.5f : 0.05f * bright.get(k, i));
            edit.scene().copyFrom(bright);
            float[] before = picture(bright, CAMERA);
            edit.apply(new Change.Grade(by));
            float[] after = picture(edit.scene(), CAMERA);
            double[] m = by.linear();
            int third = before.length / 3;
            double[] cover = coverage(bright);
            for (int i = 0; i < third; i += 7)
                for (int c = 0; c < 3; c++)
                    assertThat((double) after[c * third + i]).isCloseTo(m[3 * c] * before[i] + m[3 * c + 1] * before[third + i]
                            + m[3 * c + 2] * before[2 * third + i] + m[9 + c] * cover[i], org.assertj.core.api.Assertions.offset(1e-4));
            edit.undo();
            assertThat(numbers(edit.scene())).isEqualTo(numbers(bright));
        }
    }

    private double[] coverage(SplatScene scene) {
        try (SplatRendering rendering = new CpuRenderer().open(scene, RenderSettings.USUAL, 1, work);
                Raster colour = Raster.unbounded(96, 64, SplatRenderer.FORMAT);
                Raster alpha = Raster.unbounded(96, 64, org.kinora.api.imaging.RasterFormat.DATA);
                Raster depth = Raster.unbounded(96, 64, org.kinora.api.imaging.RasterFormat.DATA)) {
            rendering.draw(CAMERA, colour, alpha, depth);
            double[] all = new double[96 * 64];
            for (int i = 0; i < all.length; i++) all[i] = alpha.get(0, i % 96, i / 96);
            return all;
        }
    }

    /** Splats on a grid of the plane z = 0, and one far behind the middle. */
    private static SplatScene sheet() {
        SplatScene scene = SplatScene.unbounded(26, 0);
        for (int i = 0; i < 25; i++) {
            scene.set(0, i, (i % 5 - 2) * 0.4f);
            scene.set(1, i, (i / 5 - 2) * 0.4f);
        }
        scene.set(2, 25, 3);
        for (int i = 0; i < 26; i++) {
            for (int k = 3; k < 6; k++) scene.set(k, i, -3);
            scene.set(6, i, 1);
            scene.set(SplatScene.OPACITY, i, 2);
        }
        return scene;
    }

    private static BitSet of(int... numbers) {
        BitSet set = new BitSet();
        Arrays.stream(numbers).forEach(set::set);
        return set;
    }

    @Test
    void outlines_of_the_picture_select_what_is_seen_within_them() {
        try (SplatEdit edit = edit(sheet())) {
            Outline middle = new Outline.Rectangle(52, 36, 44, 28);
            assertThat(edit.find(new Region.OnScreen(CAMERA, middle, false))).isEqualTo(of(12, 25));
            assertThat(edit.find(new Region.OnScreen(CAMERA, middle, true))).isEqualTo(of(12));
            double step = 0.4 * CAMERA.fx() / 4;
            Outline row = new Outline.Stroke(new double[] {48 - 2 * step, 32, 48 + step, 32}, 2);
            assertThat(edit.find(new Region.OnScreen(CAMERA, row, true))).isEqualTo(of(10, 11, 12, 13));
            Outline corner = new Outline.Lasso(new double[] {0, 0, 70, 0, 0, 60});
            BitSet inCorner = edit.find(new Region.OnScreen(CAMERA, corner, false));
            assertThat(List.of(inCorner.get(0), inCorner.get(1), inCorner.get(5), !inCorner.get(24), !inCorner.get(12))).containsOnly(true);
            edit.select(new Region.Sphere(0, 0, 0, 0.41), Combination.REPLACE);
            assertThat(edit.selected()).isEqualTo(of(7, 11, 12, 13, 17));
            edit.select(new Region.Box(0, -9, -9, 9, 9, 9), Combination.INTERSECT);
            assertThat(edit.selected()).isEqualTo(of(7, 12, 13, 17));
            edit.select(new Region.Numbers(of(12)), Combination.SUBTRACT);
            edit.select(new Region.Numbers(of(0)), Combination.ADD);
            assertThat(edit.selected()).isEqualTo(of(0, 7, 13, 17));
            edit.grow(0.41);
            assertThat(edit.selected()).isEqualTo(of(0, 1, 2, 5, 6, 7, 8, 12, 13, 14, 16, 17, 18, 22));
            edit.invert();
            assertThat(edit.chosen()).isEqualTo(12);
            assertThat(edit.pick(CAMERA, 48, 32)).isEqualTo(12);
            assertThat(edit.pick(CAMERA, 2, 2)).isEqualTo(-1);
        }
    }

    @Test
    void a_selection_grows_by_all_that_are_near_enough_and_by_no_others() {
        for (double distance : new double[] {0.02, 0.2, 3, 1e-9})
            try (SplatEdit edit = edit(cloud(700, 0))) {
                SplatScene scene = edit.scene();
                edit.select(new Region.Box(-9, -9, -9, 0, 0, 9), Combination.REPLACE);
                BitSet first = edit.selected();
                BitSet wanted = edit.selected();
                for (int i = 0; i < 700; i++)
                    for (int j = first.nextSetBit(0); j >= 0; j = first.nextSetBit(j + 1)) {
                        double sum = 0;
                        for (int k = 0; k < 3; k++) sum += Math.pow((double) scene.get(k, i) - scene.get(k, j), 2);
                        if (sum <= distance * distance) wanted.set(i);
                    }
                edit.grow(distance);
                assertThat(edit.selected()).as("within %s", distance).isEqualTo(wanted);
            }
    }

    @Test
    void everything_can_be_taken_back_and_done_again_step_by_step() {
        try (SplatEdit edit = edit(sheet()); SplatScene other = cloud(10, 1)) {
            float[] first = numbers(edit.scene());
            edit.select(new Region.Sphere(0, 0, 0, 0.41), Combination.REPLACE);
            edit.apply(new Change.Duplicate());
            edit.apply(new Change.Move(Similarity.shift(0, 0, -1)));
            edit.apply(new Change.Delete());
            edit.apply(new Change.Merge(other));
            edit.apply(new Change.Crop());
            assertThat(edit.steps()).containsExactly("select", "duplicate", "move", "delete", "merge", "crop");
            assertThat(edit.living()).isEqualTo(10);
            float[] last = numbers(edit.scene());
            BitSet gone = edit.gone();
            while (edit.undo()) assertThat(edit.living()).isPositive();
            assertThat(numbers(edit.scene())).isEqualTo(first);
            assertThat(edit.living()).isEqualTo(26);
            assertThat(edit.chosen()).isZero();
            while (edit.redo()) assertThat(edit.living()).isPositive();
            assertThat(numbers(edit.scene())).isEqualTo(last);
            assertThat(edit.gone()).isEqualTo(gone);
            assertThatThrownBy(() -> edit.apply(new Change.Delete())).isInstanceOf(Failure.class);
            try (SplatScene left = edit.copy(false, work)) {
                assertThat(left.count()).isEqualTo(10);
                assertThat(left.get(0, 3)).isEqualTo(other.get(0, 3));
            }
        }
    }

    @Test
    void a_step_after_an_undo_forgets_what_was_taken_back_and_old_steps_go_when_they_keep_too_much() {
        try (SplatEdit edit = new SceneEdit(cloud(1000, 0), work, 200_000)) {
            for (int i = 0; i < 9; i++) edit.apply(new Change.Move(Similarity.shift(1, 0, 0)));
            // a move of a thousand keeps ten numbers of four bytes each
            assertThat(edit.steps()).hasSize(4);
            edit.undo();
            edit.undo();
            edit.apply(new Change.Grade(new ColourGrade(1, 0, 0, 1, 1)));
            assertThat(edit.steps()).containsExactly("move", "move", "grade");
            assertThat(edit.redo()).isFalse();
        }
    }

    @Test
    void floaters_are_those_that_are_farther_from_others_than_usual() {
        SplatScene scene = SplatScene.unbounded(1002, 0);
        for (int i = 0; i < 1000; i++) for (int k = 0; k < 3; k++) scene.set(k, i, new int[] {i % 10, i / 10 % 10, i / 100}[k] * 0.1f);
        scene.set(0, 1000, 4);
        scene.set(1, 1001, -7);
        try (SplatEdit edit = edit(scene)) {
            assertThat(edit.find(new Region.Floaters(3))).isEqualTo(of(1000, 1001));
        }
    }

    @Test
    void a_histogram_counts_every_living_splat_once_and_its_bins_select_what_they_count() {
        try (SplatEdit edit = edit(cloud(900, 0))) {
            edit.select(new Region.Values(Measure.OPACITY, 0, 0.3, Optional.empty()), Combination.REPLACE);
            edit.apply(new Change.Delete());
            for (Measure measure : Measure.values()) {
                SplatEdit.Histogram histogram = edit.histogram(measure, Optional.of(CAMERA), 16);
                assertThat(Arrays.stream(histogram.all()).sum()).as(measure.name()).isEqualTo(edit.living());
                double width = (histogram.to() - histogram.from()) / 16;
                BitSet found = edit.find(new Region.Values(measure, histogram.from() + 4 * width, histogram.from() + 8 * width, Optional.of(CAMERA)));
                int counted = Arrays.stream(histogram.all(), 4, 8).sum();
                // the last number of a bin is the first of the next
                assertThat(Math.abs(found.cardinality() - counted)).isLessThanOrEqualTo(2);
            }
            assertThat(edit.measure(Measure.OPACITY, edit.find(new Region.All()).nextSetBit(0), Optional.empty())).isGreaterThan(0.3);
            assertThat(List.of(edit.extent().low()[0] < edit.extent().high()[0], edit.extent().radius() > 0.5)).containsOnly(true);
        }
    }
}
