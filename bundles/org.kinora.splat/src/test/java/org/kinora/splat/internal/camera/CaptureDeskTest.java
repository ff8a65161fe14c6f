package org.kinora.splat.internal.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.Structure;
import org.kinora.api.work.Failure;
import org.kinora.splat.internal.sample.Shared;
import org.kinora.testkit.TestWork;

class CaptureDeskTest {
    private static final double HALF = Math.sqrt(0.5);

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final CaptureDesk desk = new CaptureDesk();

    @AfterEach
    void end() {
        work.close();
    }

    private Capture read(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return desk.read(folder, work);
    }

    private static Structure structure() {
        Camera first = new Camera(640, 426, 500, 510, 320, 213, Pose.IDENTITY);
        Camera second = new Camera(800, 600, 700, 700, 401, 299, new Pose(HALF, 0, HALF, 0, 1, 2, 3));
        List<CapturedView> views = List.of(new CapturedView("a b.jpg", first, Distortion.NONE, Optional.empty()),
                new CapturedView("ü.jpg", second, new Distortion(0.1, 0.2, 0.03, 0.04, 0, false), Optional.empty()));
        PointCloud points = new PointCloud(new float[] {1, 2, 3, 4, 5, 6}, new byte[] {1, 2, 3, (byte) 200, 5, 6});
        return new Structure(new Capture(Path.of("images"), views, points), new Structure.Sightings(new int[] {0, 1, 0}, new int[] {0, 1, 1},
                new float[] {1, 2, 3, 4, 5, 6}), List.of(), 0.5);
    }

    @Test
    void a_written_model_is_read_as_it_was() {
        desk.write(structure(), folder, work);
        Capture read = desk.read(folder, work);
        assertThat(read.points().positions()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(read.points().colours()).containsExactly(1, 2, 3, (byte) 200, 5, 6);
        assertThat(read.views()).extracting(CapturedView::image).containsExactly("a b.jpg", "ü.jpg");
        CapturedView second = read.views().getLast();
        assertThat(second.distortion()).isEqualTo(new Distortion(0.1, 0.2, 0.03, 0.04, 0, false));
        assertThat(second.camera().cx()).isEqualTo(401);
        assertThat(second.camera().pose().centre()).containsExactly(structure().capture().views().getLast().camera().pose().centre(), within(1e-12));
    }

    @Test
    void text_and_binary_of_one_model_say_the_same() throws IOException {
        Path model = Shared.splat("photos/banana_640/sparse/0");
        Capture binary = desk.read(model.getParent().getParent(), work);
        for (String name : List.of("cameras.txt", "images.txt", "points3D.txt")) Files.copy(model.resolve(name), folder.resolve(name));
        Capture text = desk.read(folder, work);
        assertThat(text.views()).hasSize(15);
        for (int i = 0; i < 15; i++) {
            assertThat(text.views().get(i).image()).isEqualTo(binary.views().get(i).image());
            assertThat(text.views().get(i).camera().pose().centre()).containsExactly(binary.views().get(i).camera().pose().centre(), within(1e-9));
            assertThat(text.views().get(i).camera().fx()).isEqualTo(binary.views().get(i).camera().fx());
        }
        assertThat(text.points().count()).isEqualTo(binary.points().count()).isEqualTo(6339);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SIMPLE_PINHOLE 64 48 50 32 24 | 50 | 0 | 0 | false", "PINHOLE 64 48 50 51 32 24 | 51 | 0 | 0 | false",
        "SIMPLE_RADIAL 64 48 50 32 24 0.1 | 50 | 0.1 | 0 | false", "RADIAL 64 48 50 32 24 0.1 0.2 | 50 | 0.1 | 0.2 | false",
        "OPENCV 64 48 50 51 32 24 0.1 0.2 0.3 0.4 | 51 | 0.1 | 0.2 | false",
                "OPENCV_FISHEYE 64 48 50 51 32 24 0.1 0.2 0.3 0.4 | 51 | 0.1 | 0.2 | true",
        "FULL_OPENCV 64 48 50 51 32 24 0.1 0.2 0.3 0.4 0.5 0 0 0 | 51 | 0.1 | 0.2 | false",
                "RADIAL_FISHEYE 64 48 50 32 24 0.1 0.2 | 50 | 0.1 | 0.2 | true",
        "SIMPLE_RADIAL_FISHEYE 64 48 50 32 24 0.1 | 50 | 0.1 | 0 | true"})
    void colmaps_lenses_are_known(String lens, double fy, double k1, double k2, boolean fisheye) throws IOException {
        Files.writeString(folder.resolve("cameras.txt"), "# remark\n1 " + lens + "\n");
        CapturedView view = read("images.txt", "1 1 0 0 0 1 2 3 1 a.jpg\n\n").views().getFirst();
        assertThat(view.camera().fy()).isEqualTo(fy);
        assertThat(view.camera().cx()).isEqualTo(32);
        assertThat(view.camera().pose().tz()).isEqualTo(3);
        assertThat(view.distortion().k1()).isEqualTo(k1);
        assertThat(view.distortion().k2()).isEqualTo(k2);
        assertThat(view.distortion().fisheye()).isEqualTo(fisheye);
    }

    @Test
    void nerfstudios_matrices_have_y_up_and_look_back() throws IOException {
        Capture capture = read("transforms.json", """
                {"w": 64, "h": 48, "fl_x": 50, "k1": 0.1, "frames": [
                  {"file_path": "./images/b.png", "transform_matrix": [[1,0,0,5],[0,1,0,6],[0,0,1,7],[0,0,0,1]]},
                  {"file_path": "images/a.png", "fl_x": 60, "mask_path": "m.png",
                          "transform_matrix": [[0,0,1,0],[0,1,0,0],[-1,0,0,0],[0,0,0,1]]}]}""");
        assertThat(capture.views()).extracting(CapturedView::image).containsExactly("images/a.png", "images/b.png");
        CapturedView b = capture.views().getLast();
        assertThat(b.camera().pose().centre()).containsExactly(new double[] {5, 6, 7}, within(1e-12));
        // it looks along -z of the world, and down is -y
        assertThat(b.camera().pose().rotation()).containsExactly(new double[] {1, 0, 0, 0, -1, 0, 0, 0, -1}, within(1e-12));
        assertThat(b.camera().fx()).isEqualTo(50);
        assertThat(b.distortion().k1()).isEqualTo(0.1);
        CapturedView a = capture.views().getFirst();
        assertThat(a.camera().fx()).isEqualTo(60);
        assertThat(a.mask()).contains("m.png");
    }

    @Test
    void a_size_that_is_not_told_is_that_of_the_picture() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(80, 60, java.awt.image.BufferedImage.TYPE_INT_RGB), "png",
                folder.resolve("images/a.png").toFile());
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(90, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg",
                folder.resolve("images/b.jpg").toFile());
        String text = """
                {"camera_angle_x": 1.5707963267948966, "frames": [
                  {"file_path": "./images/a", "transform_matrix": [[1,0,0,5],[0,1,0,6],[0,0,1,7],[0,0,0,1]]},
                  {"file_path": "images/b.jpg", "transform_matrix": [[1,0,0,5],[0,1,0,6],[0,0,1,7],[0,0,0,1]]}]}""";
        Capture capture = read("transforms.json", text);
        assertThat(capture.views()).extracting(CapturedView::image).containsExactly("images/a.png", "images/b.jpg");
        assertThat(capture.views()).extracting(view -> view.camera().width() + "x" + view.camera().height()).containsExactly("80x60", "90x30");
        assertThat(capture.views().getFirst().camera().fx()).isCloseTo(40, within(1e-9));
        assertThatThrownBy(() -> read("transforms.json", text.replace("b.jpg", "c.jpg"))).isInstanceOf(Failure.class)
                .hasMessageContaining("transforms.json");
    }

    @Test
    void opensfms_lengths_are_shares_of_the_longer_side() throws IOException {
        Capture capture = read("reconstruction.json", """
                [{"cameras": {"c": {"projection_type": "brown", "width": 640, "height": 480, "focal_x": 0.9, "focal_y": 0.8, "c_x": 0.01, "c_y": -0.01,
                     "k1": 0.1, "k2": 0.2, "k3": 0.3, "p1": 0.4, "p2": 0.5}},
                  "shots": {"x.jpg": {"camera": "c", "rotation": [0, 1.5707963267948966, 0], "translation": [1, 2, 3]}},
                  "points": {"7": {"coordinates": [1, 2, 3], "color": [10, 20, 300]}}}]""");
        CapturedView view = capture.views().getFirst();
        assertThat(view.camera().fx()).isCloseTo(576, within(1e-9));
        assertThat(view.camera().cy()).isCloseTo(240 - 6.4, within(1e-9));
        assertThat(view.camera().pose().rotation()).containsExactly(new double[] {0, 0, 1, 0, 1, 0, -1, 0, 0}, within(1e-12));
        assertThat(view.distortion()).isEqualTo(new Distortion(0.1, 0.2, 0.4, 0.5, 0.3, false));
        assertThat(capture.points().colours()).containsExactly(10, 20, (byte) 255);
    }

    @Test
    void masks_beside_the_pictures_belong_to_them() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        Files.createFile(folder.resolve("masks/a b.jpg.png"));
        Files.createFile(folder.resolve("masks/ü.png"));
        desk.write(structure(), folder, work);
        assertThat(desk.read(folder, work).views()).extracting(view -> view.mask().orElse(""))
                .containsExactly("../masks/a b.jpg.png", "../masks/ü.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"frames\": 1}", "{\"frames\": [{}]}",
            "{\"frames\": [{\"file_path\": \"a\", \"transform_matrix\": [[1]]}]}"})
    void what_is_no_capture_is_told(String text) {
        assertThatThrownBy(() -> read("transforms.json", text)).isInstanceOf(Failure.class).hasMessageContaining("transforms.json");
    }

    @Test
    void a_folder_without_cameras_is_told() {
        assertThatThrownBy(() -> desk.read(folder, work)).isInstanceOf(Failure.class).hasMessageContaining("There are no cameras in");
    }

    @Test
    void broken_models_are_read_or_told_but_nothing_else() throws IOException {
        desk.write(structure(), folder, work);
        Random random = new Random(11);
        for (String name : List.of("cameras.bin", "images.bin", "points3D.bin")) {
            Path file = folder.resolve("sparse/0").resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 400; i++) {
                byte[] broken = java.util.Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
                for (int k = random.nextInt(4); k > 0 && broken.length > 0; k--) broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, broken);
                try {
                    desk.read(folder, work);
                } catch (Failure told) {
                    assertThat(told.getMessage()).containsAnyOf("cannot be read", "does not know the camera model")
                            .doesNotContain("null", "overflow");
                }
            }
            Files.write(file, whole);
        }
    }
}
