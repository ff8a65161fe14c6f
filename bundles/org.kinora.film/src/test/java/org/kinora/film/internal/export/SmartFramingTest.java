package org.kinora.film.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;

class SmartFramingTest {
    private static final FilmFormat UPRIGHT = new FilmFormat(180, 320, Rational.of(24));

    @TempDir
    Path folder;

    /** A grey picture with a checked ball at a part of its width. */
    private AssetId ball(Bench bench, double at) throws IOException {
        Path file = folder.resolve("ball" + at + ".png");
        ImageIO.write(picture(at), "png", file.toFile());
        return bench.assets.put(file, "image/png", Origin.IMPORTED, "ball.png", false);
    }

    private static BufferedImage picture(double at) {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(120, 120, 120));
        graphics.fillRect(0, 0, 640, 360);
        for (int y = -40; y < 40; y++)
            for (int x = -40; x < 40; x++)
                if (x * x + y * y < 1600) image.setRGB((int) (640 * at) + x, 180 + y, (x / 8 + y / 8 & 1) == 0 ? 0xFF2010 : 0xFFF080);
        return image;
    }

    private static Clip still(String id, long position, AssetId asset, Fit fit, Effect... effects) {
        return new Clip(id, id, new Medium.Still(asset, fit), position, 24, 0, Blend.CUT, Level.PLAIN).with(List.of(effects));
    }

    @Test
    void an_upright_film_shows_what_is_looked_at_and_leaves_what_somebody_framed() throws IOException {
        Bench bench = new Bench(folder);
        Effect own = new Effect.Framing(Keys.of(Keys.ONE), Keys.of(0));
        AssetId left = ball(bench, 0.15);
        List<Clip> clips = List.of(still("left", 0, left, Fit.CROP), still("right", 24, ball(bench, 0.85), Fit.CROP),
                still("framed", 48, left, Fit.CROP, own), still("padded", 72, left, Fit.PAD));
        Cut cut = new Cut(new FilmFormat(640, 360, Rational.of(24)), "en", 96, List.of(new Track(Role.PICTURE, clips, false)), List.of(), Map.of(),
                Mastering.STANDARD);
        List<Clip> framed = new SmartFraming(bench.media, bench.pictures, bench.composition, bench.work()).framed(cut, UPRIGHT).clips(Role.PICTURE);
        // The window is 202 of 640 pixels wide; the ball, from 56 to 136 (504 to 584), lies whole in it.
        assertThat(place(framed.get(0))).isLessThan(56.0 / 438);
        assertThat(place(framed.get(1))).isGreaterThan(381.0 / 438);
        assertThat(framed.get(2).effects()).containsExactly(own);
        assertThat(framed.get(3).effects()).isEmpty();
    }

    @Test
    void what_walks_through_the_picture_is_followed() throws IOException {
        Bench bench = new Bench(folder);
        FilmFormat format = new FilmFormat(640, 360, Rational.of(24));
        Path file = folder.resolve("walk.mp4");
        int frames = 192;
        try (FramePool pool = new FramePool(640, 360, 12);
                ClipWriter writer = bench.media.writeClip(file, new ClipFormat(640, 360, format.rate(), Quality.PREVIEW, false))) {
            for (int i = 0; i < frames; i++) {
                YuvFrame frame = pool.take();
                bench.media.toYuv(picture(0.15 + 0.7 * i / (frames - 1)).getRGB(0, 0, 640, 360, null, 0, 640), frame);
                writer.write(frame);
            }
            writer.finish();
        }
        AssetId walk = bench.assets.put(file, "video/mp4", Origin.DERIVED, "walk.mp4", true);
        Clip clip = new Clip("walk", "walk", new Medium.Footage(walk, Fit.CROP), 0, frames, 0, Blend.CUT, Level.PLAIN);
        Cut cut = new Cut(format, "en", frames, List.of(new Track(Role.PICTURE, List.of(clip), false)), List.of(), Map.of(), Mastering.STANDARD);
        Clip framed = new SmartFraming(bench.media, bench.pictures, bench.composition, bench.work()).framed(cut, UPRIGHT).clips(Role.PICTURE)
                .getFirst();
        Keys across = ((Effect.Framing) framed.effects().getFirst()).x();
        // The window is 202 of 640 pixels wide, and goes 438 pixels; the middle of the ball lies in it all the time.
        for (int i = 0; i < frames; i++) {
            double ball = 640 * (0.15 + 0.7 * i / (frames - 1));
            assertThat(438 * across.at(i)).as("frame " + i).isBetween(ball - 202, ball);
        }
    }

    private static double place(Clip clip) {
        return ((Effect.Framing) clip.effects().getFirst()).x().at(0);
    }
}
