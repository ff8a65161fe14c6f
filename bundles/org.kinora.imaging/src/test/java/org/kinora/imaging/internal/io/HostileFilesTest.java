package org.kinora.imaging.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.TestWork;

/** Files that lie, that end early, that are larger than anything: each ends in words, before memory is taken for its pixels. */
class HostileFilesTest {
    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final Pictures pictures = TestPictures.files();

    @AfterEach
    void end() {
        work.close();
    }

    private Failure failure(Path file) {
        return (Failure) org.assertj.core.api.Assertions.catchThrowable(() -> pictures.read(file, work).close());
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void a_file_cut_short_anywhere_is_refused(PictureKind kind) throws Exception {
        Path file = folder.resolve("whole" + kind.suffix());
        try (Raster noise = TestPictures.noise(64, 48, RasterFormat.RGB8, 7)) {
            pictures.write(new Picture(noise, TestPictures.metadata()), file, work);
        }
        byte[] whole = Files.readAllBytes(file);
        Path cut = folder.resolve("cut" + kind.suffix());
        for (int length = 0; length < whole.length - 1; length += 1 + length / 25) {
            Files.write(cut, Arrays.copyOf(whole, length));
            Failure failure = failure(cut);
            assertThat(failure).as("%d of %d bytes", length, whole.length).isNotNull();
            assertThat(failure.kind()).isIn(Kind.DAMAGED, Kind.INPUT);
        }
    }

    @Test
    void a_broken_asset_is_told_by_the_name_that_it_came_with() {
        for (String type : java.util.List.of("image/png", "application/octet-stream")) {
            var asset = work.assets().put(png(30_000, 30_000, 900 + type.length()), type, org.kinora.api.asset.Origin.IMPORTED, "holiday.png");
            assertThatThrownBy(() -> pictures.read(asset, work)).hasMessageContaining("holiday.png").hasMessageNotContaining(asset.sha256());
        }
    }

    private static byte[] png(int width, int height, int pixelBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array());
        chunk(out, "IDAT", PngChunks.deflated(new byte[pixelBytes]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) {
        byte[] named = ByteBuffer.allocate(4 + bytes.length).put(name.getBytes()).put(bytes).array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @Test
    void a_png_that_declares_more_than_its_bytes_can_tell_is_a_bomb() throws Exception {
        Path file = Files.write(folder.resolve("bomb.png"), png(30_000, 30_000, 1000));
        assertThat(failure(file).key()).isEqualTo("picture.bomb");
        assertThat(failure(file).getMessage()).contains("30000 x 30000");
    }

    @Test
    void a_true_bomb_is_refused_by_its_size_before_it_is_inflated() throws Exception {
        // 12 megapixels of black deflate to some 35 kB: honest, and more than asked for
        Path file = Files.write(folder.resolve("black.png"), png(4000, 3000, 3 * 12_000_000 + 3000));
        assertThat(Files.size(file)).isLessThan(40_000);
        assertThatThrownBy(() -> pictures.read(file, new PictureReading(true, 1_000_000),
                work)).asInstanceOf(type(Failure.class)).extracting(Failure::key)
                .isEqualTo("picture.large");
        try (Picture black = pictures.read(file, work)) {
            assertThat(black.raster().width()).isEqualTo(4000);
        }
    }

    @Test
    void a_panorama_of_30_000_columns_works() {
        Path file = folder.resolve("wide.png");
        try (Raster wide = Raster.unbounded(30_000, 20, RasterFormat.RGB8)) {
            wide.set(1, 29_999, 19, 1);
            pictures.write(Picture.of(wide), file, work);
            try (Picture read = pictures.read(file, work)) {
                assertThat(read.raster().get(1, 29_999, 19)).isEqualTo(1);
            }
            assertThatThrownBy(() -> pictures.write(Picture.of(wide), folder.resolve("wide.webp"), work)).hasMessageContaining("16383");
        }
    }

    @Test
    void what_the_budget_cannot_hold_is_refused_by_it() {
        Path file = folder.resolve("large.png");
        try (Raster large = Raster.unbounded(2000, 2000, RasterFormat.RGB8)) {
            pictures.write(Picture.of(large), file, work);
        }
        assertThatThrownBy(() -> pictures.read(file, new PictureReading(true, 3_999_999), work)).hasMessageContaining("2000 x 2000");
    }

    @Test
    void sizes_of_nothing_and_of_four_thousand_millions_are_faults() throws Exception {
        for (int[] size : new int[][] {{0, 5}, {5, 0}, {-1, -1}, {Integer.MAX_VALUE, Integer.MAX_VALUE}}) {
            Path file = Files.write(folder.resolve("odd.png"), png(size[0], size[1], 100));
            assertThat(failure(file).kind()).isEqualTo(Kind.DAMAGED);
        }
    }

    @Test
    void a_profile_that_inflates_without_end_is_left_out() throws Exception {
        byte[] plain = png(1, 1, 4);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("x\0\0".getBytes());
        bomb.write(PngChunks.deflated(new byte[100_000_000]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "iCCP", bomb.toByteArray());
        out.write(plain, 33, plain.length - 33);
        Path file = Files.write(folder.resolve("profile.png"), out.toByteArray());
        try (Picture read = pictures.read(file, work)) {
            assertThat(read.metadata()).isEqualTo(Metadata.NONE);
        }
    }

    @Test
    void one_wrong_bit_in_a_png_is_found() throws Exception {
        Path file = folder.resolve("bit.png");
        try (Raster noise = TestPictures.noise(20, 20, RasterFormat.RGB8, 7)) {
            pictures.write(Picture.of(noise), file, work);
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(failure(file).getMessage()).contains("checksum");
    }
}
