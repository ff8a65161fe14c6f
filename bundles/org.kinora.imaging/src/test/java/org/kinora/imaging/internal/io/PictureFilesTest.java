package org.kinora.imaging.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureInfo;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.TestWork;

class PictureFilesTest {
    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final Pictures pictures = TestPictures.files();

    @AfterEach
    void end() {
        work.close();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> exactFormats() {
        return Stream.of(PictureKind.PNG, PictureKind.TIFF, PictureKind.WEBP).flatMap(kind -> Stream.of(Samples.values())
                .filter(samples -> kind == PictureKind.TIFF || samples == Samples.U8 || kind == PictureKind.PNG && samples == Samples.U16)
                .flatMap(samples -> Stream.of(1, 3).flatMap(channels -> Stream.of(false, true)
                        .filter(alpha -> kind == PictureKind.TIFF || channels == 3 || kind == PictureKind.PNG && !alpha)
                        .map(alpha -> org.junit.jupiter.params.provider.Arguments.of(kind, TestPictures.format(channels, samples, alpha))))));
    }

    @ParameterizedTest
    @MethodSource("exactFormats")
    void what_is_written_without_loss_is_read_as_it_was(PictureKind kind, RasterFormat format) {
        Path file = folder.resolve("noise" + kind.suffix());
        try (Raster noise = TestPictures.noise(37, 21, format, 3)) {
            pictures.write(Picture.of(noise), file, work);
            PictureInfo info = pictures.info(file);
            try (Picture read = pictures.read(file, work)) {
                assertThat(read.raster().format()).isEqualTo(format).isEqualTo(info.format());
                assertThat(TestPictures.distance(noise, read.raster())).isZero();
                assertThat(info.width()).isEqualTo(37);
                assertThat(info.height()).isEqualTo(21);
                assertThat(info.kind()).isEqualTo(kind);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void a_picture_of_one_pixel_is_a_picture(PictureKind kind) {
        Path file = folder.resolve("one" + kind.suffix());
        try (Raster one = TestPictures.noise(1, 1, RasterFormat.RGB8, 1)) {
            pictures.write(Picture.of(one), file, work);
            try (Picture read = pictures.read(file, work)) {
                assertThat(TestPictures.distance(one, read.raster())).isLessThan(0.05f);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void profile_exif_and_xmp_come_back(PictureKind kind) {
        Path file = folder.resolve("dressed" + kind.suffix());
        Metadata metadata = TestPictures.metadata();
        try (Raster noise = TestPictures.noise(16, 16, RasterFormat.RGBA8, 2)) {
            pictures.write(new Picture(noise, metadata), file, work);
            try (Picture read = pictures.read(file, work)) {
                assertThat(read.metadata().icc()).isEqualTo(metadata.icc());
                assertThat(read.metadata().xmp()).isEqualTo(metadata.xmp());
                assertThat(read.metadata().exif().map(Blob::bytes).map(String::new).orElseThrow()).contains("Kinora camera", "2026:01:02 03:04:05");
                if (kind == PictureKind.PNG) assertThat(read.metadata().texts()).isEqualTo(metadata.texts());
                if (kind != PictureKind.WEBP) assertThat(read.metadata().density().orElseThrow().dpi()).isEqualTo(300);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void metadata_stays_out_when_it_is_not_wanted(PictureKind kind) {
        Path file = folder.resolve("bare" + kind.suffix());
        try (Raster noise = TestPictures.noise(16, 16, RasterFormat.RGB8, 2)) {
            PictureWriting how = PictureWriting.best(kind, Samples.U8);
            pictures.write(new Picture(noise, TestPictures.metadata()), file, new PictureWriting(kind, how.samples(), how.quality(), false), work);
        }
        Metadata read = pictures.info(file).metadata();
        assertThat(read.icc()).isEmpty();
        assertThat(read.exif()).isEmpty();
        assertThat(read.xmp()).isEmpty();
        assertThat(read.texts()).isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> turns() {
        return Stream.of(PictureKind.values()).flatMap(kind -> Stream.of(Orientation.values())
                .map(orientation -> org.junit.jupiter.params.provider.Arguments.of(kind, orientation)));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void an_orientation_is_applied_once_or_handed_on(PictureKind kind, Orientation orientation) {
        Path file = folder.resolve("turned" + kind.suffix());
        try (Raster upright = TestPictures.noise(24, 8, RasterFormat.RGB8, 9);
                Raster stored = TestPictures.CONVERSIONS.turned(upright, orientation.inverse(), work)) {
            PictureWriting best = PictureWriting.best(kind, Samples.U8);
            pictures.write(new Picture(stored, TestPictures.metadata().with(orientation)), file, kind == PictureKind.JPEG ? best.with(100) : best,
                    work);
            assertThat(pictures.info(file).metadata().orientation()).isEqualTo(orientation);
            assertThat(pictures.info(file).uprightWidth()).isEqualTo(24);
            try (Picture turned = pictures.read(file, work); Picture kept = pictures.read(file, PictureReading.AS_STORED, work)) {
                assertThat(TestPictures.distance(upright, turned.raster())).isLessThan(kind == PictureKind.JPEG ? 0.02f : 1e-9f);
                assertThat(turned.metadata().orientation()).isEqualTo(Orientation.UPRIGHT);
                assertThat(ExifBlock.orientation(turned.metadata().exif().orElseThrow().bytes())).isEqualTo(Orientation.UPRIGHT);
                assertThat(kept.metadata().orientation()).isEqualTo(orientation);
                assertThat(TestPictures.distance(stored, kept.raster())).isLessThan(kind == PictureKind.JPEG ? 0.02f : 1e-9f);
            }
        }
    }

    @Test
    void alpha_lies_over_black_where_a_kind_has_none() {
        Path file = folder.resolve("flat.jpg");
        try (Raster white = Raster.unbounded(16, 16, RasterFormat.RGBA8)) {
            for (int y = 0; y < 16; y++) for (int x = 0; x < 16; x++) for (int plane = 0; plane < 4; plane++) white.set(plane, x, y, plane < 3 ? 1
                    : 0.5f);
            pictures.write(Picture.of(white), file, work);
            try (Picture read = pictures.read(file, work)) {
                assertThat(read.raster().format().alpha()).isEqualTo(Alpha.NONE);
                assertThat(read.raster().get(0, 8, 8)).isBetween(0.49f, 0.52f);
            }
        }
    }

    @Test
    void masks_are_grey_files_or_the_alpha_of_others() {
        Path file = folder.resolve("mask.png");
        try (Mask mask = Mask.unbounded(9, 7)) {
            mask.set(3, 4, 77);
            pictures.writeMask(mask, file, work);
            try (Mask read = pictures.readMask(file, work)) {
                assertThat(read.get(3, 4)).isEqualTo(77);
                assertThat(read.get(4, 3)).isZero();
            }
        }
        try (Raster coloured = TestPictures.noise(9, 7, RasterFormat.RGBA8, 4)) {
            pictures.write(Picture.of(coloured), file, work);
            try (Mask read = pictures.readMask(file, work)) {
                assertThat(read.get(2, 2)).isEqualTo(Math.round(coloured.get(3, 2, 2) * 255));
            }
        }
    }

    @Test
    void an_asset_is_stored_and_read_again() {
        try (Raster noise = TestPictures.noise(12, 10, TestPictures.format(3, Samples.U16, false), 8)) {
            AssetId id = pictures.store(noise, "noise.png", work);
            assertThat(id.mediaType()).isEqualTo("image/png");
            try (Picture read = pictures.read(id, work)) {
                assertThat(TestPictures.distance(noise, read.raster())).isZero();
            }
        }
    }

    @Test
    void a_missing_file_an_unknown_name_and_a_text_are_told_apart() throws Exception {
        Path text = Files.writeString(folder.resolve("text.png"), "this is no picture at all");
        assertThatThrownBy(() -> pictures.read(folder.resolve("none.png"),
                work)).asInstanceOf(type(Failure.class)).extracting(Failure::kind).isEqualTo(Kind.MISSING);
        assertThatThrownBy(() -> pictures.info(text)).asInstanceOf(type(Failure.class)).extracting(Failure::kind).isEqualTo(Kind.INPUT);
        try (Raster noise = TestPictures.noise(2, 2, RasterFormat.RGB8, 1)) {
            assertThatThrownBy(() -> pictures.write(Picture.of(noise), folder.resolve("out.xyz"),
                    work)).hasMessageContaining(".png, .jpg, .webp or .tif");
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }
}
