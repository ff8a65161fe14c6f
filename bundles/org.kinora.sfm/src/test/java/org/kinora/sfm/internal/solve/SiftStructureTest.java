package org.kinora.sfm.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.Structure;
import org.kinora.api.splat.StructurePlan;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.splat.internal.camera.CaptureDesk;
import org.kinora.testkit.TestWork;

class SiftStructureTest {
    private static final List<String> EIGHT = List.of("DSC_0423", "DSC_0424", "DSC_0425", "DSC_0426", "DSC_0427", "DSC_0428", "DSC_0437", "DSC_0438");
    private static final OpenCv CV = new OpenCv();

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final PictureFiles pictures = new PictureFiles(CV, new PlaneConversions(CV));
    private final SiftStructure sfm = new SiftStructure(pictures);
    private Path images;

    @BeforeEach
    void make() throws Exception {
        images = Files.createDirectory(folder.resolve("images"));
    }

    @AfterEach
    void end() {
        work.close();
    }

    private static Path banana() {
        Path shared = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data/splat/photos/banana_640");
        Assumptions.assumeTrue(Files.exists(shared), () -> "no photographs: " + shared);
        return shared;
    }

    @Test
    void photographs_are_placed_where_colmap_placed_them() throws Exception {
        Path shared = banana();
        for (String name : EIGHT) Files.copy(shared.resolve("images/" + name + ".JPG"), images.resolve(name + ".JPG"));
        Capture truth = new CaptureDesk().read(shared, work);
        Camera lens = truth.views().getFirst().camera();
        Structure known = sfm.solve(images, new StructurePlan(Optional.of(lens), 3000, 2), work);
        assertThat(known.unplaced()).isEmpty();
        assertThat(known.error()).isLessThan(0.5);
        Likeness alike = Likeness.of(known.capture().views(), truth.views());
        assertThat(alike.views()).isEqualTo(8);
        assertThat(alike.worst()).isLessThan(0.01);

        Structure free = sfm.solve(images, new StructurePlan(Optional.empty(), 3000, 2), work);
        assertThat(free.capture().views().getFirst().camera().fx()).isCloseTo(lens.fx(), within(0.03 * lens.fx()));

        new CaptureDesk().write(free, folder, work);
        Capture read = new CaptureDesk().read(folder, work);
        assertThat(read.images()).isEqualTo(images);
        assertThat(Likeness.of(read.views(), free.capture().views()).worst()).isLessThan(1e-9);
        assertThat(read.views()).allMatch(view -> view.distortion().equals(free.capture().views().getFirst().distortion()));
        assertThat(read.points().positions()).isEqualTo(free.capture().points().positions());
        assertThat(read.points().colours()).isEqualTo(free.capture().points().colours());
    }

    @Test
    void the_same_pictures_give_the_same_answer_on_any_number_of_threads() throws Exception {
        Path shared = banana();
        for (String name : EIGHT.subList(0, 3)) Files.copy(shared.resolve("images/" + name + ".JPG"), images.resolve(name + ".JPG"));
        Structure one = sfm.solve(images, new StructurePlan(Optional.empty(), 1500, 1), work);
        Structure three = sfm.solve(images, new StructurePlan(Optional.empty(), 1500, 3), work);
        assertThat(three.capture().views()).isEqualTo(one.capture().views());
        assertThat(three.sightings().places()).isEqualTo(one.sightings().places());
    }

    private void save(String name, boolean dotted) {
        try (Raster raster = Raster.unbounded(160, 120, RasterFormat.RGB8)) {
            if (dotted) IntStream.range(0, 160 * 120).forEach(i -> raster.set(0, i % 160, i / 160, (i * 2654435761L >>> 7) % 256 / 255f));
            pictures.write(Picture.of(raster), images.resolve(name), work);
        }
    }

    @Test
    void what_cannot_be_placed_is_told_in_words() throws Exception {
        save("a.png", false);
        assertThatThrownBy(() -> sfm.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("not enough pictures");
        save("b.png", false);
        assertThatThrownBy(() -> sfm.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("cannot be found");
        save("b.png", true);
        save("c.png", true);
        assertThatThrownBy(() -> sfm.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("cannot be found");
        assertThatThrownBy(() -> sfm.solve(folder.resolve("nowhere"), StructurePlan.USUAL, work)).hasMessageContaining("nowhere cannot be read");
        Files.writeString(images.resolve("d.jpg"), "no picture");
        assertThatThrownBy(() -> sfm.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("d.jpg");
        work.cancel();
        assertThatThrownBy(() -> sfm.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class);
    }
}
