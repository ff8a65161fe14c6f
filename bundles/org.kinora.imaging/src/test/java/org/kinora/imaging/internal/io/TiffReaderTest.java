package org.kinora.imaging.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;
import org.kinora.testkit.TestWork;

class TiffReaderTest {
    @TempDir
    Path folder;

    /** 1 bare, 5 LZW, 8 and 32946 deflated, 32773 PackBits; with and without differences; libtiff writes, we read. */
    @ParameterizedTest
    @CsvSource({"1,1,U8", "5,1,U8", "5,2,U8", "8,2,U8", "32946,1,U8", "32773,1,U8", "5,2,U16", "8,1,U16", "1,1,U16", "1,1,F32", "5,1,F32"})
    void what_libtiff_writes_is_read(int compression, int predictor, Samples samples) {
        Path file = folder.resolve("theirs.tif");
        try (TestWork work = new TestWork(); Raster noise = steps(samples); Mat grey = TestPictures.CV.plane(noise, 0);
                IntPointer how = new IntPointer(opencv_imgcodecs.IMWRITE_TIFF_COMPRESSION, compression, opencv_imgcodecs.IMWRITE_TIFF_PREDICTOR,
                        predictor,
                        opencv_imgcodecs.IMWRITE_TIFF_ROWSPERSTRIP, 16)) {
            assertThat(opencv_imgcodecs.imwrite(file.toString(), grey, how)).isTrue();
            try (Picture read = TestPictures.files().read(file, work)) {
                assertThat(read.raster().format().samples()).isEqualTo(samples);
                assertThat(TestPictures.distance(noise, read.raster())).isZero();
            }
        }
    }

    /** Half of it noise, half of it steps, so that codes get long and runs get long. */
    private static Raster steps(Samples samples) {
        Raster noise = TestPictures.noise(211, 97, TestPictures.format(1, samples, false), 6);
        for (int y = 40; y < 97; y++) for (int x = 0; x < 211; x++) noise.set(0, x, y, x / 50 / 255f);
        return noise;
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 4, 50_000})
    void other_compressions_are_named(int compression) throws Exception {
        Path file = folder.resolve("odd.tif");
        try (TestWork work = new TestWork(); Raster noise = steps(Samples.U8)) {
            TestPictures.files().write(Picture.of(noise), file, work);
            byte[] bytes = Files.readAllBytes(file);
            // the directory stands first, its fields in the order of tags: compression is the fourth
            bytes[8 + 2 + 3 * 12 + 8] = (byte) compression;
            bytes[8 + 2 + 3 * 12 + 9] = (byte) (compression >> 8);
            Files.write(file, bytes);
            assertThatThrownBy(() -> TestPictures.files().read(file, work)).hasMessageContaining("compression " + compression);
        }
    }
}
