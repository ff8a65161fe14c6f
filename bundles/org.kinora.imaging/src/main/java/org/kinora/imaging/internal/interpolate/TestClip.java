package org.kinora.imaging.internal.interpolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.media.YuvFrame;

/**
 * 41 frames of a clip, of which every second one is to be made again.
 *
 * @param frames I420, one after the other
 */
record TestClip(String name, int width, int height, byte[] frames) {
    private static final int COUNT = 41;

    /** The clips of the measurements that the goals come from, and one at a cadence of 18 to 25. */
    static List<TestClip> all(Path videos, Ffmpeg ffmpeg) {
        Path run = videos.resolve("os_run.mp4");
        Path bunny = videos.resolve("big_buck_bunny_0_30.webm");
        Path uneven = ffmpeg.folder().resolve("cadence.mp4");
        ffmpeg.run(List.of("-i", run.toString(), "-vf", "fps=18,fps=25", "-an", "-c:v", "libx264", "-preset", "veryfast", "-crf", "12",
                uneven.toString()));
        return List.of(decoded("os_run", run, "1", 720, 400, ffmpeg), decoded("bunny_720", bunny, "12", 1280, 720, ffmpeg),
                decoded("bunny_360", bunny, "22", 640, 360, ffmpeg), decoded("talking_head", videos.resolve("ae_example.mp4"), "5", 1280, 720, ffmpeg),
                decoded("cadence", uneven, "1", 720, 400, ffmpeg));
    }

    private static TestClip decoded(String name, Path file, String start, int width, int height, Ffmpeg ffmpeg) {
        Path raw = ffmpeg.folder().resolve("clip.yuv");
        ffmpeg.run(List.of("-ss", start, "-i", file.toString(), "-frames:v", String.valueOf(COUNT), "-vf",
                "scale=" + width + ":" + height + ":flags=bicubic", "-pix_fmt", "yuv420p", "-f", "rawvideo", raw.toString()));
        try {
            return new TestClip(name, width, height, Files.readAllBytes(raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int size() {
        return width * height * 3 / 2;
    }

    /** How many frames are made again. */
    int rebuilt() {
        return (frames.length / size() - 1) / 2;
    }

    void load(int frame, YuvFrame into) {
        MemorySegment.copy(frames, frame * size(), into.memory(), ValueLayout.JAVA_BYTE, 0, size());
    }

    /** The frames that are given. */
    byte[] everySecond() {
        byte[] given = new byte[(rebuilt() + 1) * size()];
        for (int i = 0; i <= rebuilt(); i++) System.arraycopy(frames, 2 * i * size(), given, i * size(), size());
        return given;
    }

    /** Mean PSNR of luma in dB over the frames that were made; equal frames count as 99 dB, missing ones not at all. */
    double psnr(byte[][] made) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < made.length; i++) {
            if (made[i] == null) continue;
            sum += psnr(made[i], 2 * i + 1);
            count++;
        }
        return sum / count;
    }

    private double psnr(byte[] luma, int frame) {
        long squares = 0;
        int from = frame * size();
        for (int i = 0; i < width * height; i++) {
            int off = (luma[i] & 255) - (frames[from + i] & 255);
            squares += (long) off * off;
        }
        return squares == 0 ? 99 : 10 * Math.log10(255.0 * 255 * width * height / squares);
    }

    /** The made ones among the frames of another program, whose first one may be any of the first: where its given ones lie best decides. */
    byte[][] between(byte[] others) {
        int count = others.length / size();
        int shift = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int candidate = -3; candidate <= 3; candidate++) {
            double distance = distance(others, count, candidate);
            if (distance >= least) continue;
            least = distance;
            shift = candidate;
        }
        byte[][] made = new byte[rebuilt()][];
        for (int i = 0; i < count; i++) {
            int frame = i + shift;
            if (frame % 2 != 1 || frame < 1 || frame > 2 * rebuilt() - 1) continue;
            made[frame / 2] = Arrays.copyOfRange(others, i * size(), i * size() + width * height);
        }
        return made;
    }

    private double distance(byte[] others, int count, int shift) {
        long sum = 0;
        long pixels = 0;
        for (int i = 4; i < count - 4; i++) {
            int frame = i + shift;
            if (frame < 0 || frame % 2 != 0 || frame > 2 * rebuilt()) continue;
            for (int k = 0; k < width * height; k += 7) sum += Math.abs((others[i * size() + k] & 255) - (frames[frame * size() + k] & 255));
            pixels += width * height / 7;
        }
        return pixels == 0 ? Double.POSITIVE_INFINITY : (double) sum / pixels;
    }
}
