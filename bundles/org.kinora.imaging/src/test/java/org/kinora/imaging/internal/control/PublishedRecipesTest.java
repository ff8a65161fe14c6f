package org.kinora.imaging.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.testkit.TestWork;

/**
 * Our layers beside the published recipes as Python and OpenCV draw them ({@code recipes.py}); where Python with OpenCV is installed ({@code
 * -Dkinora.python}
 * names it). The table is the tolerance: mean absolute difference of 255.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedRecipesTest {
    private static final Map<String, Double> TOLERANCE = new TreeMap<>(Map.ofEntries(Map.entry("canny", 0.0), Map.entry("pyracanny", 0.1),
            Map.entry("binary", 0.0),
            Map.entry("gray", 0.02), Map.entry("scribble", 0.0), Map.entry("scribble_xdog", 0.3), Map.entry("lineart_standard", 0.1),
                    Map.entry("color", 0.02),
            Map.entry("tile", 0.05), Map.entry("tile_simple", 0.05), Map.entry("recolor_luminance", 0.5), Map.entry("recolor_intensity", 0.0),
            Map.entry("blur", 0.05), Map.entry("shuffle", 0.1), Map.entry("normal_depth", 0.1), Map.entry("safe_step", 0.2), Map.entry("nms", 0.5)));
    /** What they are drawn from: soft shapes, sharp lines and fine noise, so that nothing agrees by chance. */
    private static final TestPictures.Painter SCENE = (x, y) -> {
        int wave = (int) (100 + 60 * Math.sin(x / 40.0) + 50 * Math.cos(y / 30.0));
        int grain = (x * 7919 + y * 104729 ^ x * y) % 13;
        int line = (x + 2 * y) % 97 < 3 ? -70 : 0;
        boolean disk = Math.hypot(x - 300, y - 200) < 90;
        int red = Math.clamp(wave + grain + line + (disk ? 60 : 0), 0, 255);
        int green = Math.clamp(wave / 2 + 60 + grain + line, 0, 255);
        int blue = Math.clamp(disk ? 40 : 200 - wave / 2 + line, 0, 255);
        return red << 16 | green << 8 | blue;
    };

    private final TestPictures pictures = new TestPictures();
    private Path folder;

    @BeforeAll
    void drawn_by_python(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        String python = System.getProperty("kinora.python", "python3");
        assumeTrue(runs(List.of(python, "-c", "import cv2, numpy")), "no Python with OpenCV");
        try (InputStream script = getClass().getResourceAsStream("recipes.py"); Raster scene = pictures.painted(640, 512, SCENE)) {
            Files.copy(script, folder.resolve("recipes.py"));
            pictures.write(scene, folder.resolve("scene.png"));
        }
        pictures.cv().load();
        try (PointerScope scope = new PointerScope()) {
            Lot lot = new Lot(7);
            for (String axis : List.of("x", "y")) lattice(ScrambledLayers.lattice(640, 512, 256, lot), folder.resolve(axis + ".txt"));
        }
        Files.createDirectory(folder.resolve("python"));
        assertThat(runs(List.of(python, folder.resolve("recipes.py").toString(), folder.resolve("scene.png").toString(),
                folder.resolve("python").toString(),
                folder.resolve("x.txt").toString(), folder.resolve("y.txt").toString()))).isTrue();
    }

    private static void lattice(Mat lattice, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        float[] numbers = Interleaving.floats(lattice);
        for (int row = 0; row < lattice.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < lattice.cols(); column++) line.append(numbers[row * lattice.cols() + column]).append(' ');
            lines.add(line.toString());
        }
        Files.write(file, lines);
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @TestFactory
    List<DynamicTest> a_layer_agrees_with_its_published_recipe() {
        return TOLERANCE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            double difference = difference(entry.getKey());
            System.out.printf("%-20s %.4f of %.2f%n", entry.getKey(), difference, entry.getValue());
            assertThat(difference).isLessThanOrEqualTo(entry.getValue());
        })).toList();
    }

    private double difference(String kind) {
        try (TestWork work = new TestWork(); Raster ours = ours(kind, work); Raster theirs = pictures.read(folder.resolve("python/" + kind
                + ".png"), work)) {
            assertThat(ours.width()).isEqualTo(theirs.width());
            assertThat(ours.height()).isEqualTo(theirs.height());
            long sum = 0;
            int planes = Math.max(ours.format().planes(), theirs.format().planes());
            for (int plane = 0; plane < planes; plane++) {
                byte[] a = Interleaving.plane(ours, ours.format().planes() == 1 ? 0 : plane);
                byte[] b = Interleaving.plane(theirs, theirs.format().planes() == 1 ? 0 : plane);
                for (int i = 0; i < a.length; i++) sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
            }
            return (double) sum / planes / ours.width() / ours.height();
        }
    }

    private Raster ours(String kind, TestWork work) {
        if (kind.equals("safe_step") || kind.equals("nms")) return afterwards(kind, work);
        List<ControlExtractor> all = LayerSheet.extractors(pictures);
        try (Raster scene = pictures.read(folder.resolve("scene.png"), work)) {
            Optional<Raster> depth = kind.equals("normal_depth") ? Optional.of(pictures.read(folder.resolve("python/depth.png"), work))
                    : Optional.empty();
            return new ControlDrawing(pictures.cv()).draw(all, kind, new ControlSource(scene, depth, Optional.empty(), Optional.empty(), Map.of(),
                    7), 512, work);
        }
    }

    /** The steps after a soft edge, on the pyramid's edges as Python drew them. */
    private Raster afterwards(String kind, TestWork work) {
        try (Raster soft = pictures.read(folder.resolve("python/pyracanny.png"), work); PointerScope scope = new PointerScope()) {
            Mat grey = pictures.cv().plane(soft, 0);
            return new Interleaving(pictures.cv()).raster(kind.equals("nms") ? PostSteps.ridges(grey, 127, 3) : PostSteps.safe(grey, 2), work);
        }
    }
}
