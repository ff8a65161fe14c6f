package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;

/** Our transitions beside those of an installed FFmpeg, at a quarter, the half and three quarters of their way. */
class XfadeTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 272;
    private static final int BYTES = WIDTH * HEIGHT * 3 / 2;
    /** Its grains are other ones than ours, by chance. */
    private static final String RANDOM = "dissolve";
    /** It looks at colours of full size, ours at those that the picture has; slices have forty hard edges, which stand a part of a pixel off. */
    private static final String FULL = "distance";
    /** Their black and white lie outside of what video knows: 0 and 255 rather than 16 and 235. */
    private static final Set<String> BEYOND = Set.of("fadeblack", "fadewhite");

    @TempDir
    Path folder;

    @Test
    void each_of_them_looks_like_its_namesake() throws Exception {
        Assumptions.assumeTrue(knows(), "ffmpeg with the filter xfade is not installed");
        List<String> unlike = new ArrayList<>();
        StringBuilder table = new StringBuilder("SSIM with the filter xfade at 1/4, 2/4, 3/4\n");
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 3); YuvFrame from = pool.take(); YuvFrame to = pool.take(); YuvFrame ours = pool.take()) {
            painted(from, 7, 40);
            painted(to, 23, 150);
            clip(from, folder.resolve("a.yuv"));
            clip(to, folder.resolve("b.yuv"));
            for (String name : Passages.names()) {
                byte[] theirs = theirs(name);
                table.append(String.format(java.util.Locale.ROOT, "%-12s", name));
                for (int quarter = 1; quarter <= 3; quarter++) {
                    Passages.named(name).orElseThrow().mix(from, to, ours, quarter / 4f);
                    double apart = mean(ours) - mean(theirs, quarter);
                    if (name.equals(RANDOM)) assertThat(Math.abs(apart)).as("dissolve").isLessThan(2);
                    double like = ssim(ours, theirs, quarter, BEYOND.contains(name) ? apart : 0);
                    table.append(String.format(java.util.Locale.ROOT, " %.4f", like));
                    if (!name.equals(RANDOM) && like < (name.equals(FULL) || name.endsWith("slice") ? 0.9
                            : 0.95)) unlike.add(String.format(java.util.Locale.ROOT, "%s at %d/4: %.3f", name, quarter, like));
                }
                table.append('\n');
            }
        }
        System.out.print(table);
        assertThat(unlike).isEmpty();
    }

    private static boolean knows() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("ffmpeg", "-v", "error", "-h", "filter=xfade").redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 && said.contains("fadeslow");
        } catch (IOException absent) {
            return false;
        }
    }

    /** Waves and an edge, in all three planes. */
    private static void painted(YuvFrame frame, int wave, int base) {
        for (int plane = 0; plane < 3; plane++) {
            MemorySegment bytes = frame.plane(plane);
            int width = frame.stride(plane);
            for (int y = 0; y < frame.rows(plane); y++) {
                for (int x = 0; x < width; x++) {
                    double u = x / (double) width;
                    double v = y / (double) frame.rows(plane);
                    double value = base + 30 * StrictMath.sin(wave * u + plane) + 20 * StrictMath.cos(wave * v * 2) + (u + v > 1 ? 25 : 0);
                    bytes.set(ValueLayout.JAVA_BYTE, (long) y * width + x, (byte) Math.clamp(Math.round(value), 16, 235));
                }
            }
        }
    }

    /** Five frames of one picture, at four a second. */
    private static void clip(YuvFrame frame, Path file) throws IOException {
        byte[] one = frame.memory().toArray(ValueLayout.JAVA_BYTE);
        byte[] clip = new byte[one.length * 6];
        for (int i = 0; i < 6; i++) System.arraycopy(one, 0, clip, i * one.length, one.length);
        Files.write(file, clip);
    }

    private byte[] theirs(String name) throws Exception {
        Path out = folder.resolve(name + ".yuv");
        String size = WIDTH + "x" + HEIGHT;
        Process process = new ProcessBuilder("ffmpeg", "-v", "error", "-y", "-threads", "1", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s",
                size, "-r", "4", "-i",
                folder.resolve("a.yuv").toString(), "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", size, "-r", "4", "-i",
                        folder.resolve("b.yuv").toString(),
                "-filter_complex", "xfade=transition=" + name + ":duration=1:offset=0", "-frames:v", "5", "-f", "rawvideo", "-pix_fmt",
                        "yuv420p", out.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as("%s: %s", name, said).isZero();
        return Files.readAllBytes(out);
    }

    private static double mean(YuvFrame frame) {
        double sum = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) sum += frame.memory().get(ValueLayout.JAVA_BYTE, i) & 255;
        return sum / (WIDTH * HEIGHT);
    }

    private static double mean(byte[] frames, int number) {
        double sum = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) sum += frames[number * BYTES + i] & 255;
        return sum / (WIDTH * HEIGHT);
    }

    /** Structural similarity of the luma (Wang et al. 2004), mean over blocks of 8 by 8 at every fourth place. */
    private static double ssim(YuvFrame frame, byte[] frames, int number, double raised) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y + 8 <= HEIGHT; y += 4) {
            for (int x = 0; x + 8 <= WIDTH; x += 4) {
                double a = 0;
                double b = 0;
                double aa = 0;
                double bb = 0;
                double ab = 0;
                for (int i = 0; i < 64; i++) {
                    int at = (y + i / 8) * WIDTH + x + i % 8;
                    double u = frame.memory().get(ValueLayout.JAVA_BYTE, at) & 255;
                    double v = Math.clamp((frames[number * BYTES + at] & 255) + raised, 16, 235);
                    a += u;
                    b += v;
                    aa += u * u;
                    bb += v * v;
                    ab += u * v;
                }
                double variance = aa / 64 - a * a / 4096 + bb / 64 - b * b / 4096;
                double together = ab / 64 - a * b / 4096;
                sum += (2 * a * b / 4096 + 6.5025) * (2 * together + 58.5225) / ((a * a + b * b) / 4096 + 6.5025) / (variance + 58.5225);
                count++;
            }
        }
        return sum / count;
    }
}
