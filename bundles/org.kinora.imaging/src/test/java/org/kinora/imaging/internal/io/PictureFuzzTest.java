package org.kinora.imaging.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selection;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.pose.PoseReader;
import org.kinora.testkit.TestWork;

/**
 * Real files, broken at random: each is read or refused in words, and the process goes on.
 *
 * <p>A short run by default; the Maven profile {@code fuzz} makes it a million inputs a reader. Other inputs are drawn with another
 * {@code kinora.fuzz.seed}.
 */
class PictureFuzzTest {
    private static final int INPUTS = Integer.getInteger("kinora.fuzz.inputs", 1500);
    private static final long SEED = Long.getLong("kinora.fuzz.seed", 1);
    private static final PictureReading SMALL = new PictureReading(true, 1 << 20);

    @TempDir
    Path folder;

    private List<byte[]> files(PictureKind kind, TestWork work) throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (Samples samples : Samples.values())
            for (boolean alpha : new boolean[] {false, true})
                for (Metadata metadata : List.of(Metadata.NONE, TestPictures.metadata().withProfile(java.util.Optional.empty()))) {
                    Path file = folder.resolve("seed" + kind.suffix());
                    try (Raster noise = TestPictures.noise(19, 13, TestPictures.format(alpha ? 1 : 3, samples, alpha), 5)) {
                        PictureWriting best = PictureWriting.best(kind, samples);
                        TestPictures.files().write(new Picture(noise, metadata), file, kind == PictureKind.WEBP && alpha ? best.with(60) : best,
                                work);
                    }
                    files.add(Files.readAllBytes(file));
                }
        return files;
    }

    static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int faults = 1 + random.nextInt(4);
        for (int i = 0; i < faults && bytes.length > 0; i++) {
            // headers are where it hurts
            int at = random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 120) : bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 255);
                case 3 -> bytes = java.util.Arrays.copyOf(bytes, at);
                case 4 -> {
                    int length = random.nextInt(Math.min(64, bytes.length - at) + 1);
                    System.arraycopy(whole, random.nextInt(whole.length - Math.min(whole.length, length) + 1), bytes, at, Math.min(length,
                            whole.length));
                }
                default -> {
                    for (int j = at; j < Math.min(bytes.length, at + 4); j++) bytes[j] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void broken_pictures_and_masks_are_read_or_refused(PictureKind kind) throws Exception {
        Random random = new Random(SEED + kind.ordinal());
        PictureFiles files = TestPictures.files();
        Coverage coverage = new Coverage(TestPictures.CONVERSIONS);
        int read = 0;
        int refused = 0;
        try (TestWork work = new TestWork()) {
            List<byte[]> seeds = files(kind, work);
            for (int i = 0; i < INPUTS; i++) {
                byte[] bytes = broken(seeds.get(i % seeds.size()), random);
                // checksums would stop nearly every broken PNG at the door
                if (kind == PictureKind.PNG && random.nextInt(4) > 0) PngSums.mend(bytes);
                try (Arena arena = Arena.ofShared()) {
                    MemorySegment segment = arena.allocate(Math.max(1, bytes.length), 64).asSlice(0, bytes.length);
                    segment.copyFrom(MemorySegment.ofArray(bytes));
                    try (Picture picture = files.read(new FileBytes(segment, ByteOrder.BIG_ENDIAN, "fuzz"), SMALL, work);
                            var mask = coverage.of(picture.raster(), work)) {
                        assertThat((long) mask.width() * mask.height()).isLessThanOrEqualTo(SMALL.mostPixels());
                        read++;
                    } catch (Failure told) {
                        refused++;
                    } catch (RuntimeException | Error unforeseen) {
                        throw new AssertionError("seed " + SEED + ", input " + i + ": " + unforeseen, unforeseen);
                    }
                }
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void broken_poses_are_read_or_refused() {
        Random random = new Random(SEED);
        String points = "[" + "12.5,30,0.9,".repeat(17) + "40,50,0.4]";
        byte[] poses = ("{\"version\":1.3,\"canvas_width\":64,\"canvas_height\":48,\"people\":[{\"pose_keypoints_2d\":" + points
                + "}]}").getBytes(StandardCharsets.UTF_8);
        PoseReader reader = new PoseReader();
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            try {
                reader.read(new String(broken(poses, random), StandardCharsets.UTF_8), 0, 0);
            } catch (Failure told) {
                refused++;
            } catch (RuntimeException | Error unforeseen) {
                throw new AssertionError("seed " + SEED + ", input " + i + ": " + unforeseen, unforeseen);
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void broken_recipes_and_polygons_are_read_or_refused() {
        Random random = new Random(SEED);
        byte[] recipe = Json.bytes(Selection.of(new Selector.Wand(List.of(new Point(1, 2)), 3, false, true,
                false)).then(new org.kinora.api.imaging.selection.MaskEdit.Grow(5))
                .add(new Selector.Lasso(List.of(new Point(0, 0), new Point(500, 0), new Point(0, 700)))));
        byte[] polygons = Json.bytes(new Outline(List.of(new org.kinora.api.imaging.selection.Contour(List.of(new Point(0, 0), new Point(9, 0),
                new Point(0, 9))))));
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            boolean one = i % 2 == 0;
            try {
                String text = new String(broken(one ? recipe : polygons, random), StandardCharsets.UTF_8);
                if (one) Json.read(text, Selection.class);
                else Json.read(text, Outline.class);
            } catch (com.google.gson.JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException told) {
                refused++;
            } catch (RuntimeException | Error unforeseen) {
                throw new AssertionError("seed " + SEED + ", input " + i + ": " + unforeseen, unforeseen);
            }
        }
        assertThat(refused).isPositive();
    }
}
