package org.kinora.sfm.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Structure;
import org.kinora.api.splat.StructurePlan;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.splat.internal.camera.CaptureDesk;
import org.kinora.testkit.TestWork;

/**
 * A focal length that nobody told is found within 3 %, and the cameras stand where they stood within 1 % of the scene's size.
 *
 * <p>The Maven profile {@code photographs} asks for all photographs that COLMAP placed, too: minutes.
 */
class UnknownLensTest {
    /** Of the fifteen files with 640 columns; the cameras of all fifteen are known from the files of full size. */
    private static final int PLACED_BY_COLMAP = 14;
    private static final OpenCv CV = new OpenCv();

    private final PictureFiles pictures = new PictureFiles(CV, new PlaneConversions(CV));
    @TempDir
    Path images;

    private static void check(String what, Structure found, List<CapturedView> truth, int fewest) {
        Camera lens = truth.getFirst().camera();
        Camera mine = found.capture().views().getFirst().camera();
        Likeness alike = Likeness.of(found.capture().views(), truth);
        double off = mine.fx() / lens.fx() - 1;
        System.out.printf(Locale.ROOT, "%s: %d of %d placed, focal length %.2f (%.2f, %+.2f %%), ", what, alike.views(), truth.size(), mine.fx(),
                lens.fx(), 100 * off);
        System.out.printf(Locale.ROOT, "centres off mean %.3f %%, worst %.3f %%, error %.3f px%n", 100 * alike.mean(), 100 * alike.worst(),
                found.error());
        assertThat(alike.views()).isGreaterThanOrEqualTo(fewest);
        assertThat(Math.abs(off)).isLessThan(0.03);
        assertThat(alike.worst()).isLessThan(0.01);
        assertThat(found.error()).isLessThan(0.5);
    }

    private Structure solve(Path folder, Optional<Camera> lens, int features) {
        try (TestWork work = new TestWork()) {
            return new SiftStructure(pictures).solve(folder, new StructurePlan(lens, features, 2), work);
        }
    }

    private List<CapturedView> photographed(PaintedRoom room) {
        try (TestWork work = new TestWork()) {
            for (CapturedView view : room.views())
                try (Raster raster = room.photograph(view)) {
                    pictures.write(Picture.of(raster), images.resolve(view.image()), work);
                }
        }
        return room.views();
    }

    @Test
    void a_room_that_was_drawn_gives_its_lens_and_its_cameras_back() {
        List<CapturedView> truth = photographed(new PaintedRoom(290, 8, 1));
        check("painted room", solve(images, Optional.empty(), 1500), truth, truth.size());
    }

    @Test
    void all_photographs_that_colmap_placed_are_placed() {
        Assumptions.assumeTrue(Boolean.getBoolean("kinora.sfm.photographs"), "two minutes: with -Pphotographs");
        Path shared = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data/splat/photos/banana_640");
        Assumptions.assumeTrue(Files.exists(shared), () -> "no photographs: " + shared);
        List<CapturedView> truth;
        try (TestWork work = new TestWork()) {
            truth = new CaptureDesk().read(shared, work).views();
        }
        Path small = shared.resolve("images");
        Optional<Camera> lens = Optional.of(truth.getFirst().camera());
        check("banana_640, lens known", solve(small, lens, StructurePlan.USUAL.features()), truth, PLACED_BY_COLMAP);
        check("banana_640, lens unknown", solve(small, Optional.empty(), StructurePlan.USUAL.features()), truth, PLACED_BY_COLMAP);
    }
}
