package org.kinora.imaging.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Failure;
import org.kinora.testkit.TestWork;

/** How much memory hostile files take: they are read in a process of its own with a small heap, whose peak the kernel tells. */
class HostileMemoryTest {
    private static final int HEAP_MB = 64;
    /** What a reader may take to look at a file that it refuses: a heap grown to its limit, some pages of libraries, and little else. */
    private static final int MOST_MB = HEAP_MB + 32;
    private static final Path STATUS = Path.of("/proc/self/status");

    @TempDir
    Path folder;

    /** Reads a good picture of every kind, then each file that is named, and says of each what became of it. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] names) throws IOException {
            long before = 0;
            try (TestWork work = new TestWork()) {
                for (String name : names) {
                    if (!name.contains("good") && before == 0) before = peak();
                    try (Picture read = TestPictures.files().read(Path.of(name), work)) {
                        System.out.println(Path.of(name).getFileName() + " read " + read.raster().width());
                    } catch (Failure told) {
                        System.out.println(Path.of(name).getFileName() + " refused " + told.key());
                    }
                }
            }
            System.out.println("grown " + (peak() - before) / 1024);
        }

        /** The most that the process ever held, kB. */
        private static long peak() throws IOException {
            String line = Files.readAllLines(STATUS).stream().filter(one -> one.startsWith("VmHWM:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", ""));
        }
    }

    private static byte[] chunk(String name, byte[] bytes) {
        byte[] named = ByteBuffer.allocate(4 + bytes.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(bytes).array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length).putInt(bytes.length).put(named).putInt((int) sum.getValue()).array();
    }

    /** So many bytes of 0, deflated without ever being held. */
    private static byte[] zeros(long count) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            byte[] part = new byte[1 << 16];
            for (long left = count; left > 0; left -= part.length) out.write(part, 0, (int) Math.min(left, part.length));
        }
        return deflated.toByteArray();
    }

    private void png(String name, int width, int height, byte[] pixels, byte[]... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array()));
        for (byte[] one : more) out.writeBytes(one);
        out.writeBytes(chunk("IDAT", pixels));
        out.writeBytes(chunk("IEND", new byte[0]));
        Files.write(folder.resolve(name), out.toByteArray());
    }

    /** A good picture of each kind, and the same cut in half. */
    private void plain() throws IOException {
        try (TestWork work = new TestWork(); Raster noise = TestPictures.noise(64, 48, RasterFormat.RGB8, 7)) {
            for (PictureKind kind : PictureKind.values()) {
                Path good = folder.resolve("a-good" + kind.suffix());
                TestPictures.files().write(new Picture(noise, Metadata.NONE), good, work);
                byte[] bytes = Files.readAllBytes(good);
                Files.write(folder.resolve("z-cut" + kind.suffix()), Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
    }

    /** The sizes in the header of a good JPEG and a good WebP made as large as they can be told. */
    private void swollen() throws IOException {
        byte[] jpeg = Files.readAllBytes(folder.resolve("a-good" + PictureKind.JPEG.suffix()));
        for (int i = 2; i + 9 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) != 0xFF || (jpeg[i + 1] & 0xFC) != 0xC0) continue;
            ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 65_000).putShort(i + 7, (short) 65_000);
            break;
        }
        Files.write(folder.resolve("z-swollen.jpg"), jpeg);
    }

    @Test
    void files_that_lie_about_their_size_are_refused_in_little_memory() throws Exception {
        Assumptions.assumeTrue(Files.isReadable(STATUS), "the kernel does not tell how much memory a process holds");
        plain();
        swollen();
        png("z-bomb.png", 30_000, 30_000, zeros(1000));
        png("z-honest-bomb.png", 20_000, 20_000, zeros(20_000L * 60_001));
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profile.writeBytes("x\0\0".getBytes(StandardCharsets.US_ASCII));
        profile.writeBytes(zeros(400_000_000));
        png("z-profile.png", 1, 1, zeros(4), chunk("iCCP", profile.toByteArray()));
        png("z-panorama.png", 30_000, 20, zeros(20L * 90_001));
        List<String> files;
        try (var all = Files.list(folder)) {
            files = all.map(Path::toString).sorted().toList();
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP_MB + "m",
                "-XX:TieredStopAtLevel=1", "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Reader.class.getName()));
        command.addAll(files);
        Process child = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as("%s%n%s", said, Files.readString(folder.resolve("err"))).isZero();
        System.out.print(said);
        for (String refused : List.of("z-bomb.png", "z-honest-bomb.png", "z-swollen.jpg")) assertThat(said).contains(refused + " refused ");
        for (PictureKind kind : PictureKind.values()) assertThat(said).contains("z-cut" + kind.suffix() + " refused ");
        assertThat(said).contains("z-panorama.png read 30000", "z-profile.png read 1");
        assertThat(Integer.parseInt(said.substring(said.indexOf("grown ") + 6).strip())).as(said).isLessThanOrEqualTo(MOST_MB);
    }
}
