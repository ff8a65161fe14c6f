package org.kinora.sfm.internal.colmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.Structure;
import org.kinora.api.splat.StructurePlan;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.splat.internal.camera.CaptureDesk;
import org.kinora.testkit.TestWork;

/** Beside a program that is called colmap, notes what it is asked, and answers as 3.8 or as 4 would. */
class ColmapStructureTest {
    private static final OpenCv CV = new OpenCv();
    private static final Camera LENS = new Camera(64, 48, 60, 60, 32, 24, Pose.IDENTITY);

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final PictureFiles pictures = new PictureFiles(CV, new PlaneConversions(CV));
    private Path images;
    private ColmapStructure colmap;

    @BeforeEach
    void make() throws Exception {
        images = Files.createDirectory(folder.resolve("images"));
        try (Raster raster = Raster.unbounded(64, 48, RasterFormat.RGB8)) {
            for (String name : List.of("a.png", "b.png", "c.png")) pictures.write(Picture.of(raster), images.resolve(name), work);
        }
        List<CapturedView> views = List.of(new CapturedView("a.png", LENS, Distortion.NONE, Optional.empty()),
                new CapturedView("c.png", LENS.at(new Pose(1, 0, 0, 0, 1, 0, 0)), Distortion.NONE, Optional.empty()));
        Capture capture = new Capture(images, views, new PointCloud(new float[] {1, 2, 3}, new byte[3]));
        new CaptureDesk().write(new Structure(capture, new Structure.Sightings(new int[] {0, 0}, new int[] {0, 1}, new float[] {1, 2, 3, 4}), List.of(),
                0.5), folder.resolve("model"), work);
        colmap = new ColmapStructure(new CaptureDesk(), pictures, folder.resolve("bin").toString());
    }

    @AfterEach
    void end() {
        work.close();
    }

    private void program(String group, String mapper) throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        Path file = Files.writeString(folder.resolve("bin/colmap"), """
                #!/bin/sh
                echo "$@" >> %1$s/asked
                case "$*" in
                    *" -h") echo "  --Sift%2$s.other arg"; echo "  --%2$s.use_gpu arg (=1)"; exit 1 ;;
                    feature*) echo "Processed file [1/3]" ;;
                    exhaustive*) echo "Matching block [1/1, 1/1]" ;;
                    mapper*) %3$s ;;
                    model*) echo "Mean reprojection error: 0.375000px" ;;
                esac
                """.formatted(folder, group, mapper));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String copying() {
        return "mkdir $7/0; cp " + folder + "/model/sparse/0/* $7/0/; echo 'Registering image #3 (2)'";
    }

    @Test
    void its_largest_model_is_handed_on_and_what_is_not_in_it_named() throws Exception {
        program("SiftExtraction", copying());
        Structure found = colmap.solve(images, StructurePlan.USUAL.with(new Camera(128, 96, 120, 120, 64, 48, Pose.IDENTITY)), work);
        assertThat(found.capture().views()).extracting(CapturedView::image).containsExactly("a.png", "c.png");
        assertThat(found.unplaced()).containsExactly("b.png");
        assertThat(found.capture().points().count()).isEqualTo(1);
        assertThat(found.error()).isEqualTo(0.375);
        assertThat(Files.readString(folder.resolve("asked"))).contains("--SiftExtraction.use_gpu 0", "--ImageReader.camera_params 60.0,60.0,32.0,24.0",
                "--Mapper.ba_refine_focal_length 0");
    }

    @Test
    void newer_versions_name_an_option_otherwise() throws Exception {
        program("FeatureExtraction", copying());
        colmap.solve(images, StructurePlan.USUAL, work);
        assertThat(Files.readString(folder.resolve("asked"))).contains("--FeatureExtraction.use_gpu 0").doesNotContain("SiftExtraction.use_gpu",
                "ba_refine");
    }

    @Test
    void what_goes_wrong_is_told_with_its_last_words() throws Exception {
        assertThatThrownBy(() -> colmap.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("not installed");
        program("SiftExtraction", "echo 'no good initial pair'; exit 3");
        assertThatThrownBy(() -> colmap.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("mapper failed")
                .extracting(failure -> ((Failure) failure).found()).asString().contains("3", "no good initial pair");
        program("SiftExtraction", "true");
        assertThatThrownBy(() -> colmap.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("found no cameras");
    }

    @Test
    void a_cancel_ends_the_program() throws Exception {
        program("SiftExtraction", "exec sleep 600");
        Thread canceller = Thread.ofVirtual().start(() -> {
            while (true) {
                try {
                    if (Files.exists(folder.resolve("asked")) && Files.readString(folder.resolve("asked")).contains("mapper")) break;
                } catch (java.io.IOException notYet) {
                    Thread.onSpinWait();
                }
                Thread.yield();
            }
            work.cancel();
        });
        assertThatThrownBy(() -> colmap.solve(images, StructurePlan.USUAL, work)).isInstanceOf(Failure.class);
        canceller.join();
    }
}
