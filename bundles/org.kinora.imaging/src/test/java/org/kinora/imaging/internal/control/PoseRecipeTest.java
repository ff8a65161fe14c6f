package org.kinora.imaging.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.PoseSheet.Joint;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.testkit.TestWork;

/**
 * A body beside the published recipe (ControlNet 1.1, draw_bodypose) in plain sums: seventeen ellipses at 0.6 of their colour, then eighteen dots.
 * The tolerance is 2 px of a limb's rim and 1.5 px of a dot's, where corners on whole pixels decide; all else is exact.
 */
class PoseRecipeTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 520;
    private static final int STICK = 4;
    private static final int UNSURE = -1;
    /** Nose, neck, right and left arm, right and left leg, eyes, ears. */
    private static final int[][] JOINTS = {{200, 90}, {200, 160}, {140, 165}, {105, 235}, {70, 300}, {260, 165}, {300, 230}, {345, 285}, {165, 300},
        {150, 390}, {135, 480}, {235, 300}, {252, 390}, {270, 480}, {178, 55}, {222, 55}, {140, 70}, {260, 70}};
    private static final int[][] LIMBS = {{1, 2}, {1, 5}, {2, 3}, {3, 4}, {5, 6}, {6, 7}, {1, 8}, {8, 9}, {9, 10}, {1, 11}, {11, 12}, {12, 13},
        {1, 0}, {0, 14}, {14, 16}, {0, 15}, {15, 17}};
    private static final int[] COLOURS = {0xFF0000, 0xFF5500, 0xFFAA00, 0xFFFF00, 0xAAFF00, 0x55FF00, 0x00FF00, 0x00FF55, 0x00FFAA, 0x00FFFF,
        0x00AAFF, 0x0055FF, 0x0000FF, 0x5500FF, 0xAA00FF, 0xFF00FF, 0xFF00AA, 0xFF0055};

    private final TestPictures pictures = new TestPictures();

    /** What a pixel shows by the recipe; {@link #UNSURE} within the tolerance of a rim. */
    private static int wanted(int x, int y) {
        int colour = 0;
        for (int i = 0; i < LIMBS.length; i++) {
            int[] a = JOINTS[LIMBS[i][0]];
            int[] b = JOINTS[LIMBS[i][1]];
            if (inside(a, b, x, y, -2)) colour = dimmed(COLOURS[i]);
            else if (inside(a, b, x, y, 2)) colour = UNSURE;
        }
        for (int i = 0; i < JOINTS.length; i++) {
            double far = Math.hypot(x - JOINTS[i][0], y - JOINTS[i][1]);
            if (far <= STICK - 1.5) colour = COLOURS[i];
            else if (far <= STICK + 1.5) colour = UNSURE;
        }
        return colour;
    }

    /** Middle, half the length and degrees without what follows the point, as the recipe has them. */
    private static boolean inside(int[] a, int[] b, int x, int y, double grown) {
        double turned = Math.toRadians((int) Math.toDegrees(Math.atan2(a[1] - b[1], a[0] - b[0])));
        int half = (int) (Math.hypot(b[0] - a[0], b[1] - a[1]) / 2);
        double dx = x - (a[0] + b[0]) / 2;
        double dy = y - (a[1] + b[1]) / 2;
        double along = dx * Math.cos(turned) + dy * Math.sin(turned);
        double aside = dy * Math.cos(turned) - dx * Math.sin(turned);
        return Math.hypot(along / (half + grown), aside / (STICK + grown)) <= 1;
    }

    private static int dimmed(int colour) {
        return (colour >> 16) * 6 / 10 << 16 | (colour >> 8 & 0xFF) * 6 / 10 << 8 | (colour & 0xFF) * 6 / 10;
    }

    @Test
    void a_body_is_drawn_as_published() {
        List<Optional<Joint>> body = Arrays.stream(JOINTS).map(at -> Optional.of(new Joint(1000 * at[0], 1000 * at[1], 1000))).toList();
        PoseSheet sheet = new PoseSheet(WIDTH, HEIGHT, List.of(new PoseSheet.Person(body, List.of(), List.of(), List.of())));
        TreeSet<Integer> sure = new TreeSet<>();
        try (TestWork work = new TestWork(); Raster canvas = pictures.painted(WIDTH, HEIGHT, (x, y) -> 0x777777);
                Raster layer = new ControlDrawing(pictures.cv()).draw(LayerSheet.extractors(pictures), "openpose", new ControlSource(canvas,
                        Optional.empty(), Optional.empty(), Optional.of(sheet), Map.of(), 0), 0, work)) {
            for (int y = 0; y < HEIGHT; y++)
                for (int x = 0; x < WIDTH; x++) {
                    int wanted = wanted(x, y);
                    if (wanted == UNSURE) continue;
                    sure.add(wanted);
                    assertThat(colour(layer, x, y)).as("%d, %d", x, y).isEqualTo(wanted);
                }
        }
        // black, the limbs and the dots: none of them hid behind the tolerance
        assertThat(sure).hasSize(1 + LIMBS.length + JOINTS.length);
    }

    private static int colour(Raster layer, int x, int y) {
        return Math.round(255 * layer.get(0, x, y)) << 16 | Math.round(255 * layer.get(1, x, y)) << 8 | Math.round(255 * layer.get(2, x, y));
    }
}
