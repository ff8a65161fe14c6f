package org.kinora.imaging.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.testkit.TestWork;

/**
 * Our layers beside the published recipes in plain sums ({@link PlainRecipes}). The table is the tolerance: mean absolute difference of 255. What is
 * none
 * comes from sums that are made in another order or rounded to fewer bits on the way: fixed-point blurs, weights of 1/32 pixel, and a quarter of a
 * code
 * on the average where 8 bit are kept between steps.
 */
class PublishedRecipesTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 512;
    private static final Map<String, Double> TOLERANCE = new TreeMap<>(Map.ofEntries(Map.entry("canny", 0.0), Map.entry("pyracanny", 0.1),
            Map.entry("binary", 0.0), Map.entry("gray", 0.02), Map.entry("scribble", 0.0), Map.entry("scribble_xdog", 0.3),
            Map.entry("lineart_standard", 0.1), Map.entry("color", 0.02), Map.entry("tile", 0.25), Map.entry("tile_simple", 0.25),
            Map.entry("recolor_luminance", 0.5), Map.entry("recolor_intensity", 0.0), Map.entry("blur", 0.05), Map.entry("shuffle", 0.3),
            Map.entry("normal_depth", 0.1), Map.entry("safe_step", 0.2), Map.entry("nms", 0.5),
            Map.entry("tile_guided", 0.6), Map.entry("downsample", 0.05), Map.entry("noise", 0.01), Map.entry("shuffle_mask", 0.1)));
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
    private final PlainRecipes recipes = new PlainRecipes(IntStream.of(16, 8, 0).mapToObj(shift -> PlainPlane.of(WIDTH, HEIGHT, (x, y) ->
            SCENE.at(x, y) >> shift & 0xFF)).toList());

    @TestFactory
    List<DynamicTest> a_layer_agrees_with_its_published_recipe() {
        return TOLERANCE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            double difference = difference(entry.getKey());
            System.out.printf("%-20s %.4f of %.2f%n", entry.getKey(), difference, entry.getValue());
            assertThat(difference).isLessThanOrEqualTo(entry.getValue());
        })).toList();
    }

    private double difference(String kind) {
        PlainPlane depth = recipes.depth();
        pictures.cv().load();
        List<PlainPlane> lattices = new ArrayList<>();
        try (PointerScope scope = new PointerScope()) {
            Lot lot = new Lot(7);
            for (int axis = 0; axis < 2; axis++) lattices.add(plane(ScrambledLayers.lattice(WIDTH, HEIGHT, 256, lot)));
        }
        List<PlainPlane> plain = recipes.draw(kind, depth, lattices.get(0), lattices.get(1));
        try (TestWork work = new TestWork(); Raster ours = ours(kind, depth, work)) {
            double sum = 0;
            int planes = Math.max(ours.format().planes(), plain.size());
            for (int plane = 0; plane < planes; plane++) {
                byte[] codes = Interleaving.plane(ours, ours.format().planes() == 1 ? 0 : plane);
                double[] wanted = plain.get(plain.size() == 1 ? 0 : plane).values();
                assertThat(codes).hasSize(wanted.length);
                for (int i = 0; i < codes.length; i++) sum += Math.abs((codes[i] & 0xFF) - wanted[i]);
            }
            return sum / planes / WIDTH / HEIGHT;
        }
    }

    private static PlainPlane plane(Mat numbers) {
        float[] values = Interleaving.floats(numbers);
        return PlainPlane.of(numbers.cols(), numbers.rows(), (x, y) -> values[y * numbers.cols() + x]);
    }

    private Raster ours(String kind, PlainPlane depth, TestWork work) {
        if (kind.equals("safe_step") || kind.equals("nms")) return afterwards(kind, work);
        try (Raster scene = pictures.painted(WIDTH, HEIGHT, SCENE); Raster near = pictures.painted(WIDTH, HEIGHT, (x, y) -> 0x010101
                * (int) depth.at(x, y))) {
            Optional<Raster> nearness = kind.equals("normal_depth") ? Optional.of(near) : Optional.empty();
            return new ControlDrawing(pictures.cv()).draw(LayerSheet.extractors(pictures), kind, new ControlSource(scene, nearness, Optional.empty(),
                    Optional.empty(), Map.of(), 7), HEIGHT, work);
        }
    }

    /** The steps after a soft edge, on the pyramid's edges in plain sums. */
    private Raster afterwards(String kind, TestWork work) {
        PlainPlane soft = recipes.draw("pyracanny", null, null, null).getFirst();
        try (Raster edges = pictures.painted(WIDTH, HEIGHT, (x, y) -> 0x010101 * (int) soft.at(x, y)); PointerScope scope = new PointerScope()) {
            Mat grey = pictures.cv().plane(edges, 0).clone();
            return new Interleaving(pictures.cv()).raster(kind.equals("nms") ? PostSteps.ridges(grey, 127, 3) : PostSteps.safe(grey, 2), work);
        }
    }
}
