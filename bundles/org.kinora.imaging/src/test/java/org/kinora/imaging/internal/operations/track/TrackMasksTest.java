package org.kinora.imaging.internal.operations.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.flow.DisFlow;
import org.kinora.imaging.internal.operations.picture.FileContext;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.imaging.internal.track.CarriedMasks;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/** A square with a pattern of its own walks before a patterned wall; masks go from and to real files. */
class TrackMasksTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 96;
    private static final int FRAMES = 9;
    private static final int SIDE = 40;

    @TempDir
    Path folder;
    private final FileContext context = new FileContext(new TestWork());
    private final Pictures pictures = Tools.pictures();
    private final MediaEngine media = new FfmpegMediaEngine(new CacheFolder(Path.of("target", "media-cache").toAbsolutePath()), Optional.empty());
    private final int[] wall = pattern(1, 90, 60);
    private final int[] square = pattern(2, 150, 100);
    private Path frames;
    private Path masks;

    private static int[] pattern(long seed, int from, int range) {
        Random random = new Random(seed);
        int[] grey = new int[WIDTH / 4 * (HEIGHT / 4)];
        for (int i = 0; i < grey.length; i++) grey[i] = from + random.nextInt(range);
        return grey;
    }

    private static int x(int frame) {
        return 20 + 5 * frame;
    }

    private static boolean meant(int frame, int x, int y) {
        return x >= x(frame) && x < x(frame) + SIDE && y >= 30 && y < 30 + SIDE;
    }

    private int grey(int frame, int x, int y) {
        return meant(frame, x, y) ? square[(y - 30) / 4 * (WIDTH / 4) + (x - x(frame)) / 4] : wall[y / 4 * (WIDTH / 4) + x / 4];
    }

    @BeforeEach
    void draw() throws IOException {
        frames = Files.createDirectory(folder.resolve("frames"));
        masks = folder.resolve("masks");
        for (int frame = 0; frame < FRAMES; frame++) {
            try (Raster raster = Raster.unbounded(WIDTH, HEIGHT, RasterFormat.RGB8)) {
                for (int y = 0; y < HEIGHT; y++)
                    for (int x = 0; x < WIDTH; x++) for (int plane = 0; plane < 3; plane++) raster.set(plane, x, y, grey(frame, x, y) / 255f);
                pictures.write(Picture.of(raster), frames.resolve("frame-" + frame + ".png"), context.work());
            }
        }
    }

    @AfterEach
    void end() {
        context.own().close();
    }

    private Path key(String name, int frame, int wider) {
        Path file = folder.resolve(name);
        try (Mask mask = Mask.unbounded(WIDTH, HEIGHT)) {
            for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) if (meant(frame, x, y) || wider > 0 && meant(frame, x, y + wider))
                mask.set(x, y, 255);
            pictures.writeMask(mask, file, context.work());
        }
        return file;
    }

    private TrackMasks.Output track(Path from, int first, int last, String... keys) {
        return new TrackMasks(pictures, new CarriedMasks(new DisFlow(Tools.CV, Tools.CONVERSIONS), Tools.CV, Tools.CONVERSIONS), media)
                .run(new TrackMasks.Input(from.toString(), List.of(keys), masks.toString(), first, last, "best"), context);
    }

    /** Intersection over union with where the square is. */
    private double overlap(int frame) {
        int both = 0;
        int either = 0;
        try (Mask mask = pictures.readMask(masks.resolve(String.format("mask-%05d.png", frame)), context.work())) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    boolean is = mask.get(x, y) > 127;
                    if (is && meant(frame, x, y)) both++;
                    if (is || meant(frame, x, y)) either++;
                }
            }
        }
        return both / (double) either;
    }

    @Test
    void one_key_frame_makes_a_mask_for_every_frame_of_a_folder() {
        TrackMasks.Output done = track(frames, 0, -1, "3=" + key("key.png", 3, 0));
        assertThat(done.masks()).isEqualTo(FRAMES);
        assertThat(done.frames()).isEqualTo(FRAMES);
        assertThat(done.doubtful()).isBetween(1, FRAMES - 1);
        for (int frame = 0; frame < FRAMES; frame++) assertThat(overlap(frame)).as("frame %d", frame).isGreaterThan(0.85);
    }

    @Test
    void a_clip_is_tracked_as_its_frames_are() {
        Path clip = folder.resolve("clip.mp4");
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 1, 4, context.work());
                ClipWriter writer = media.within(context.work()).writeClip(clip,
                        new ClipFormat(WIDTH, HEIGHT, Rational.of(25), Quality.FINAL, false))) {
            for (int frame = 0; frame < FRAMES; frame++) {
                int[] pixels = new int[WIDTH * HEIGHT];
                for (int i = 0; i < pixels.length; i++) pixels[i] = grey(frame, i % WIDTH, i / WIDTH) * 0x10101;
                YuvFrame yuv = pool.take();
                media.toYuv(pixels, yuv);
                writer.write(yuv);
            }
            writer.finish();
        }
        assertThat(track(clip, 0, -1, "0=" + key("key.png", 0, 0)).masks()).isEqualTo(FRAMES);
        for (int frame = 0; frame < FRAMES; frame++) assertThat(overlap(frame)).as("frame %d", frame).isGreaterThan(0.85);
    }

    @Test
    void a_mended_mask_as_one_more_key_changes_only_what_is_asked_for() throws Exception {
        Path wide = key("wide.png", 0, 30);
        track(frames, 0, -1, "0=" + wide);
        byte[] second = Files.readAllBytes(masks.resolve("mask-00001.png"));
        assertThat(overlap(6)).isLessThan(0.85);
        TrackMasks.Output again = track(frames, 4, 8, "0=" + wide, "4=" + key("mended.png", 4, 0));
        assertThat(again.masks()).isEqualTo(5);
        assertThat(overlap(6)).isGreaterThan(0.85);
        assertThat(Files.readAllBytes(masks.resolve("mask-00001.png"))).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "=KEY", "-1=KEY", "x=KEY", "9=KEY", "999999999999=KEY", "0=gone.png"})
    void a_key_that_is_none_is_refused_in_words(String text) {
        String key = text.replace("KEY", key("key.png", 0, 0).toString());
        assertThatThrownBy(() -> track(frames, 0, -1, key)).isInstanceOf(Failure.class);
    }

    @Test
    void two_masks_for_a_frame_a_wrong_size_and_an_empty_range_are_refused() {
        String key = "0=" + key("key.png", 0, 0);
        assertThatThrownBy(() -> track(frames, 0, -1, key, key)).hasMessageContaining("Frame 0 has two masks");
        assertThatThrownBy(() -> track(frames, 5, 4, key)).hasMessageContaining("frames 5 to 4");
        assertThatThrownBy(() -> track(frames, 0, FRAMES, key)).hasMessageContaining("of a shot of 9");
        Path small = folder.resolve("small.png");
        try (Mask mask = Mask.unbounded(20, 20)) {
            mask.set(3, 3, 255);
            pictures.writeMask(mask, small, context.work());
        }
        assertThatThrownBy(() -> track(frames, 0, -1, "0=" + small)).hasMessageContaining("20 x 20");
    }
}
