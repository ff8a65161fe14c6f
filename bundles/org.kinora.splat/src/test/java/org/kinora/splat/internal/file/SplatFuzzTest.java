package org.kinora.splat.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Failure;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.testkit.TestWork;

/**
 * Real files, broken at random: each is read or refused in words, and takes no more memory than its bytes allow.
 *
 * <p>A short run by default; the Maven profile {@code fuzz} makes it a million inputs a format.
 */
class SplatFuzzTest {
    private static final int INPUTS = Integer.getInteger("kinora.fuzz.inputs", 1000);
    private static final long SEED = Long.getLong("kinora.fuzz.seed", 1);
    private static final SplatReading SMALL = new SplatReading(SplatReading.Axes.OF_THE_FORMAT, 100_000);

    @TempDir
    Path folder;
    private final SplatFileDesk desk = Desks.files();

    private byte[] whole(SplatKind kind, int version, TestWork work) throws Exception {
        Path file = folder.resolve("seed" + kind.suffix());
        Random random = new Random(5);
        try (SplatScene scene = SplatScene.unbounded(37, 1)) {
            for (int plane = 0; plane < scene.planes(); plane++) for (int i = 0; i < 37; i++) scene.set(plane, i, (float) random.nextGaussian());
            desk.write(scene, file, new SplatWriting(kind, version, 3), work);
        }
        return Files.readAllBytes(file);
    }

    private void open(byte[] bytes, String name, TestWork work) {
        try (Arena arena = Arena.ofShared()) {
            MemorySegment memory = arena.allocate(Math.max(1, bytes.length), 64).asSlice(0, bytes.length);
            memory.copyFrom(MemorySegment.ofArray(bytes));
            desk.open(new Bytes(memory, name), SMALL, work).close();
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int faults = 1 + random.nextInt(3); faults > 0 && bytes.length > 0; faults--) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 200) : bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 255);
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    for (int j = at; j < Math.min(bytes.length, at + 4); j++) bytes[j] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(value = SplatKind.class, names = "KSPLAT", mode = EnumSource.Mode.EXCLUDE)
    void broken_files_are_read_or_refused(SplatKind kind) throws Exception {
        Random random = new Random(SEED + kind.ordinal());
        int refused = 0;
        int read = 0;
        try (TestWork work = new TestWork()) {
            byte[][] seeds = kind == SplatKind.SPZ ? new byte[][] {whole(kind, 2, work), whole(kind, 3, work), whole(kind, 4, work)}
                    : new byte[][] {whole(kind, 0, work)};
            // pictures are decoded by a library, which takes its time
            int inputs = kind == SplatKind.SOG ? INPUTS / 10 : INPUTS;
            for (int i = 0; i < inputs; i++) {
                try {
                    open(broken(seeds[i % seeds.length], random), "fuzz" + kind.suffix(), work);
                    read++;
                } catch (Failure told) {
                    refused++;
                } catch (RuntimeException | Error unforeseen) {
                    throw new AssertionError("seed " + SEED + ", input " + i + ": " + unforeseen, unforeseen);
                }
            }
        }
        assertThat(refused).isPositive();
        assertThat(read + refused).isPositive();
    }

    @Test
    void broken_ksplat_files_are_read_or_refused() throws Exception {
        Random random = new Random(SEED);
        byte[] seed = Files.readAllBytes(org.kinora.splat.internal.sample.Shared.splat("formats/minimal.ksplat"));
        int refused = 0;
        try (TestWork work = new TestWork()) {
            for (int i = 0; i < INPUTS; i++) {
                byte[] bytes = broken(seed, random);
                // where its heads say something
                if (bytes.length > 4200) bytes[random.nextBoolean() ? random.nextInt(48) : 4096 + random.nextInt(48)] = (byte) random.nextInt(256);
                try {
                    open(bytes, "fuzz.ksplat", work);
                } catch (Failure told) {
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1152921504606846976", "18446744073709551615", "99999999999999999999999", "-5", "90000", "4294967295"})
    void a_ply_that_lies_about_its_count_is_refused(String count) {
        String text = "ply\nformat binary_little_endian 1.0\nelement vertex " + count + "\n"
                + "property float x\nproperty float y\nproperty float z\nproperty float f_dc_0\nproperty float f_dc_1\nproperty float f_dc_2\n"
                + "property float opacity\nproperty float scale_0\nproperty float scale_1\nproperty float scale_2\nproperty float rot_0\n"
                + "property float rot_1\nproperty float rot_2\nproperty float rot_3\nend_header\n";
        try (TestWork work = new TestWork()) {
            assertThatThrownBy(() -> open(text.getBytes(StandardCharsets.US_ASCII), "lie.ply", work)).isInstanceOf(Failure.class)
                    .hasMessageContaining("lie.ply");
        }
    }

    @Test
    void a_gzip_of_zeros_that_claims_many_splats_is_refused() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(out)) {
            zip.write(java.nio.ByteBuffer.allocate(16).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(SpzFormat.MAGIC).putInt(3).putInt(90_000)
                    .put((byte) 3).put((byte) 12).array());
        }
        try (TestWork work = new TestWork()) {
            assertThatThrownBy(() -> open(out.toByteArray(), "bomb.spz", work)).isInstanceOf(Failure.class).hasMessageContaining("90000 splats in");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x40, 0xC0})
    void a_frame_that_asks_for_terabytes_is_refused(int flags) throws Exception {
        try (TestWork work = new TestWork()) {
            byte[] bytes = whole(SplatKind.SPZ, 4, work);
            int table = Bits.i32(bytes, 16);
            int first = table + 16 * (bytes[15] & 0xFF);
            assertThat(Bits.i32(bytes, first)).isEqualTo(0xFD2FB528);
            // no single segment; the largest window there is, and a content as large where its size is told
            bytes[first + 4] = (byte) flags;
            Arrays.fill(bytes, first + 5, first + 14, (byte) 0x7F);
            bytes[first + 5] = (byte) 0xFF;
            if (flags == 0x40) assertThatThrownBy(() -> open(bytes, "window.spz", work)).isInstanceOf(Failure.class);
            else assertThatThrownBy(() -> open(bytes, "window.spz", work)).isInstanceOf(Failure.class).hasMessageContaining("too much memory");
        }
    }

    @Test
    void a_fourth_spz_packed_as_a_whole_is_refused() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (TestWork work = new TestWork()) {
            byte[] bytes = whole(SplatKind.SPZ, 3, work);
            try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes));
                    var zip = new java.util.zip.GZIPOutputStream(out)) {
                byte[] plain = in.readAllBytes();
                plain[4] = 4;
                zip.write(plain);
            }
            assertThatThrownBy(() -> open(out.toByteArray(), "four.spz", work)).isInstanceOf(Failure.class).hasMessageContaining("SPZ version 4");
        }
    }

    @Test
    void a_number_that_is_none_is_told_with_its_splat() throws Exception {
        Path file = folder.resolve("nan.ply");
        try (TestWork work = new TestWork(); SplatScene scene = SplatScene.unbounded(3, 0)) {
            scene.set(SplatScene.SCALE + 1, 1, Float.NaN);
            desk.write(scene, file, SplatWriting.best(SplatKind.PLY), work);
            assertThatThrownBy(() -> desk.read(file, SplatReading.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("NaN")
                    .hasMessageContaining("splat 2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ply", "hello, this is no splat file at all", "PK\3\4 but nothing else follows here ........."})
    void what_is_no_splat_file_is_refused_in_words(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("x.bin"), content, StandardCharsets.ISO_8859_1);
        try (TestWork work = new TestWork()) {
            assertThatThrownBy(() -> desk.read(file, SplatReading.USUAL, work)).isInstanceOf(Failure.class).hasMessageContaining("x.bin");
            assertThatThrownBy(() -> desk.info(folder.resolve("none"), work)).hasMessageContaining("no file none");
        }
    }
}
