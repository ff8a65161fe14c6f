package org.kinora.splat.internal.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.Structure;
import org.kinora.api.work.Failure;
import org.kinora.testkit.TestWork;

/**
 * Files of cameras, broken at random, beside a folder of masks: each is read or refused in words.
 *
 * <p>A short run by default; the Maven profile {@code fuzz} makes it a hundred thousand inputs a kind, each of which is a file on disk.
 */
class CaptureFuzzTest {
    private static final int INPUTS = Integer.getInteger("kinora.fuzz.inputs", 3000) / 10;
    private static final long SEED = Long.getLong("kinora.fuzz.seed", 1);

    @TempDir
    Path folder;
    private final CaptureDesk desk = new CaptureDesk();

    private static Map<String, String> texts(String kind) {
        return switch (kind) {
            case "text" -> Map.of("cameras.txt", "# remark\n1 OPENCV 64 48 50 51 32 24 0.1 0.2 0.3 0.4\n2 PINHOLE 64 48 50 51 32 24\n",
                    "images.txt", "1 1 0 0 0 1 2 3 1 a b.jpg\n1 2 -1\n2 0.5 0.5 0.5 0.5 1 2 3 2 c.jpg\n\n",
                    "points3D.txt", "1 0.5 1.5 2.5 10 20 30 0.1 1 0 2 0\n2 -1 -2 -3 255 0 7 0.2\n");
            case "transforms.json" -> Map.of(kind, """
                    {"w": 64, "h": 48, "fl_x": 50, "k1": 0.1, "camera_model": "OPENCV", "frames": [
                      {"file_path": "./images/b.png", "transform_matrix": [[1,0,0,5],[0,1,0,6],[0,0,1,7],[0,0,0,1]]},
                      {"file_path": "images/a", "fl_x": 60, "transform_matrix": [[0,0,1,0],[0,1,0,0],[-1,0,0,0],[0,0,0,1]]}]}""");
            case "reconstruction.json" -> Map.of(kind, """
                    [{"cameras": {"one": {"projection_type": "brown", "width": 64, "height": 48, "focal_x": 0.8, "focal_y": 0.9, "c_x": 0.1}},
                      "shots": {"a.jpg": {"camera": "one", "rotation": [0, 1.5, 0], "translation": [1, 2, 3]}},
                      "points": {"1": {"coordinates": [1, 2, 3], "color": [255, 0, 7]}}}]""");
            default -> Map.of();
        };
    }

    private Map<String, byte[]> whole(String kind, TestWork work) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!kind.equals("binary")) {
            texts(kind).entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(each -> files.put(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8)));
            return files;
        }
        CapturedView view = new CapturedView("a b.jpg", new Camera(64, 48, 50, 51, 32, 24, Pose.IDENTITY),
                new Distortion(0.1, 0.2, 0.03, 0.04, 0, false), Optional.empty());
        PointCloud points = new PointCloud(new float[] {1, 2, 3, 4, 5, 6}, new byte[6]);
        Structure.Sightings seen = new Structure.Sightings(new int[] {0, 1}, new int[] {0, 0}, new float[] {1, 2, 3, 4});
        Path made = Files.createDirectory(folder.resolve("made"));
        desk.write(new Structure(new Capture(Path.of("images"), List.of(view), points), seen, List.of(), 0.5), made, work);
        for (String name : List.of("cameras.bin", "images.bin", "points3D.bin"))
            files.put(name, Files.readAllBytes(made.resolve("sparse/0").resolve(name)));
        return files;
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int faults = 1 + random.nextInt(3); faults > 0 && bytes.length > 0; faults--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 255);
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                default -> bytes[at] = (byte) "0123456789-eE.[]{}\",: \n\\NaN".charAt(random.nextInt(27));
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "binary", "transforms.json", "reconstruction.json"})
    void broken_files_of_cameras_are_read_or_refused(String kind) throws IOException {
        Random random = new Random(SEED + kind.hashCode());
        Path place = Files.createDirectories(folder.resolve("scene"));
        Files.createDirectory(place.resolve("images"));
        Files.createDirectory(place.resolve("masks"));
        Files.createDirectory(folder.resolve("masks"));
        int refused = 0;
        int read = 0;
        try (TestWork work = new TestWork()) {
            Map<String, byte[]> files = whole(kind, work);
            List<String> names = List.copyOf(files.keySet());
            for (String name : names) Files.write(place.resolve(name), files.get(name));
            assertThat(desk.read(place, work).views()).isNotEmpty();
            for (int i = 0; i < INPUTS; i++) {
                String name = names.get(i % names.size());
                Files.write(place.resolve(name), broken(files.get(name), random));
                try {
                    desk.read(place, work);
                    read++;
                } catch (Failure told) {
                    refused++;
                } catch (RuntimeException | Error unforeseen) {
                    throw new AssertionError("seed " + SEED + ", input " + i + ": " + unforeseen, unforeseen);
                }
                Files.write(place.resolve(name), files.get(name));
            }
        }
        assertThat(refused).isPositive();
        assertThat(read).isPositive();
    }
}
