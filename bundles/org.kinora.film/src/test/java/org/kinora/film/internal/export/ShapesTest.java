package org.kinora.film.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.film.export.Exporter;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.picture.TransitionKinds;

/** One cut in every shape; {@code -Dkinora.keep.pictures=FOLDER} keeps a frame of each shot and shape for the eye. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int BALL = 40;
    private static final int SHOT = 12;

    @TempDir
    static Path folder;

    private Bench bench;
    private ExportSource source;
    private FilmExporter exporter;

    /** A ball far on the left, then one far on the right, then one in the middle with a caption. */
    @BeforeAll
    void one_cut() throws IOException {
        bench = new Bench(folder);
        exporter = new FilmExporter(bench.media);
        List<Clip> shots = List.of(shot("left", 0, 0.12), shot("right", SHOT, 0.88), shot("middle", 2 * SHOT, 0.5));
        Medium.Text words = new Medium.Text(Medium.Text.Kind.CAPTION, List.of("One cut for every shape"), "en");
        Clip caption = new Clip("words", "words", words, 2 * SHOT, SHOT, 0, Blend.CUT, Level.PLAIN);
        Cut cut = new Cut(new FilmFormat(WIDTH, HEIGHT, Rational.of(12)), "en", 3 * SHOT, List.of(new Track(Role.PICTURE, shots, false),
                new Track(Role.TITLES, List.of(caption), false)), List.of(), Map.of(), Mastering.STANDARD);
        AssetId silence = bench.tone(48_000 * 3, 300, 0.1);
        source = new CutSources(bench.media, bench.film, bench.stills, bench.pictures, bench.composition, new TransitionKinds(), bench.flow).of(cut,
                bench.assets.file(silence), Map.of(), Optional.empty());
    }

    private Clip shot(String id, long position, double at) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(120, 120, 120));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int y = -BALL; y < BALL; y++)
            for (int x = -BALL; x < BALL; x++)
                if (x * x + y * y < BALL * BALL) image.setRGB((int) (WIDTH * at) + x, HEIGHT / 2 + y, (x / 8 + y / 8 & 1) == 0 ? 0xFF2010 : 0xC00000);
        Path file = folder.resolve(id + ".png");
        ImageIO.write(image, "png", file.toFile());
        AssetId picture = bench.assets.put(file, "image/png", Origin.IMPORTED, id + ".png", false);
        return new Clip(id, id, new Medium.Still(picture, Fit.CROP), position, SHOT, 0, Blend.CUT, Level.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"16:9, 640, 360", "9:16, 360, 640", "1:1, 360, 360", "4:5, 360, 450", "4:3, 480, 360"})
    void each_shape_is_filled_and_shows_what_is_looked_at_whole(String shape, int width, int height) throws IOException {
        Rational aspect = Rational.of(Integer.parseInt(shape.split(":")[0]), Integer.parseInt(shape.split(":")[1]));
        ExportPreset preset = exporter.presets().stream().filter(known -> known.name().equals("film")).findFirst().orElseThrow().sized(aspect, 360)
                .at(Quality.PREVIEW);
        Path made = folder.resolve(width + "x" + height + ".mp4");
        exporter.export(source, new Exporter.ExportOrder(preset, false), made, bench.work());
        double scale = height / (double) HEIGHT;
        try (ClipReader reader = bench.media.openClip(made); FramePool pool = new FramePool(width, height, 1); YuvFrame frame = pool.take()) {
            assertThat(List.of(reader.width(), reader.height())).containsExactly(width, height);
            for (int i = 0; i < 3 * SHOT; i++) {
                assertThat(reader.read(frame)).as("frame %d", i).isTrue();
                int left = width;
                int right = 0;
                long red = 0;
                for (int y = 0; y < height / 2; y++)
                    for (int x = 0; x < width / 2; x++)
                        if (at(frame, 2, y * (width / 2) + x) > 160) {
                            left = Math.min(left, 2 * x);
                            right = Math.max(right, 2 * x + 2);
                            red += 4;
                        }
                assertThat(red).as("frame %d", i).isCloseTo(Math.round(Math.PI * BALL * BALL * scale * scale), within(red / 12));
                assertThat(left).as("frame %d", i).isPositive();
                assertThat(right).as("frame %d", i).isLessThan(width);
                for (int corner : new int[] {0, width - 1, width * (height - 1), width * height - 1})
                    assertThat(at(frame, 0, corner)).isBetween(110, 130);
                if (i % SHOT == SHOT / 2) keep(frame, shape.replace(':', 'x') + "-" + i / SHOT);
            }
            assertThat(reader.read(frame)).isFalse();
        }
    }

    private static int at(YuvFrame frame, int plane, int place) {
        return frame.plane(plane).get(java.lang.foreign.ValueLayout.JAVA_BYTE, place) & 255;
    }

    private void keep(YuvFrame frame, String name) throws IOException {
        String place = System.getProperty("kinora.keep.pictures");
        if (place != null) bench.media.writePicture(frame, Files.createDirectories(Path.of(place)).resolve(name + ".png"));
    }
}
