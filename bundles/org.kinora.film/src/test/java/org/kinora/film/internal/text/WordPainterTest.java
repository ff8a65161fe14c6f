package org.kinora.film.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.film.Medium;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;

class WordPainterTest {
    private static final FilmFormat HD = new FilmFormat(1280, 720, Rational.of(24));
    private static final FilmFormat TALL = new FilmFormat(720, 1280, Rational.of(24));
    private final FontChain fonts = new FontChain();
    private final Set<String> missing = new TreeSet<>();

    /** Which part of a plain frame the words change: left, top, right, bottom in thousandths; empty when nothing. */
    private Optional<int[]> changed(FilmFormat format, Medium.Text text) {
        try (FramePool pool = new FramePool(format.width(), format.height(), 1); YuvFrame frame = pool.take()) {
            frame.fill(120, 128, 128);
            new WordPainter(fonts, format, missing).paint(text).over(frame, 256);
            keep(frame, format.width() + "-" + text.kind() + "-" + Math.abs(text.lines().hashCode() % 1000));
            int[] box = {1000, 1000, 0, 0};
            for (int y = 0; y < format.height(); y++)
                for (int x = 0; x < format.width(); x++) {
                    if (frame.memory().get(java.lang.foreign.ValueLayout.JAVA_BYTE, (long) y * format.width() + x) == 120) continue;
                    box[0] = Math.min(box[0], x * 1000 / format.width());
                    box[1] = Math.min(box[1], y * 1000 / format.height());
                    box[2] = Math.max(box[2], x * 1000 / format.width());
                    box[3] = Math.max(box[3], y * 1000 / format.height());
                }
            return box[2] == 0 ? Optional.empty() : Optional.of(box);
        }
    }

    /** Keeps pictures for the eye when asked to. */
    private static void keep(YuvFrame frame, String name) {
        String folder = System.getProperty("kinora.keep.pictures");
        if (folder == null) return;
        MediaEngine media = new FfmpegMediaEngine(new CacheFolder(Bench.CACHE), Optional.empty());
        try {
            media.writePicture(frame, Files.createDirectories(Path.of(folder)).resolve(name + ".png"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Medium.Text caption(String... lines) {
        return new Medium.Text(Medium.Text.Kind.CAPTION, List.of(lines), "en");
    }

    @Test
    void a_caption_lies_low_in_the_middle_inside_the_safe_area() {
        int[] box = changed(HD, caption("I came here every summer", "when I was a child.")).orElseThrow();
        assertThat(box[0]).isBetween(200, 400);
        assertThat(1000 - box[2]).isCloseTo(box[0], within(6));
        assertThat(box[1]).isGreaterThan(750);
        assertThat(box[3]).isLessThan(955);
    }

    @Test
    void the_longest_allowed_line_fits_wide_and_tall_frames() {
        String wide = "WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWW";
        for (FilmFormat format : List.of(HD, TALL)) {
            int[] box = changed(format, caption(wide, wide)).orElseThrow();
            assertThat(box[0]).as("left of " + format).isGreaterThan(15);
            assertThat(box[2]).as("right of " + format).isLessThan(985);
        }
    }

    @Test
    void a_lower_third_can_be_read_on_white_as_it_stands_in_a_box() {
        try (FramePool pool = new FramePool(HD.width(), HD.height(), 1); YuvFrame frame = pool.take()) {
            frame.fill(235, 128, 128);
            new WordPainter(fonts, HD, missing).paint(new Medium.Text(Medium.Text.Kind.LOWER_THIRD, List.of("Mara Lindt", "keeper of the light"),
                    "en"))
                    .over(frame, 256);
            keep(frame, "lower-third-on-white");
            long dark = 0;
            long bright = 0;
            for (int y = HD.height() * 65 / 100; y < HD.height() * 81 / 100; y++)
                for (int x = HD.width() * 8 / 100; x < HD.width() * 22 / 100; x++) {
                    int luma = frame.memory().get(java.lang.foreign.ValueLayout.JAVA_BYTE, (long) y * HD.width() + x) & 0xFF;
                    if (luma < 90) dark++;
                    if (luma > 200) bright++;
                }
            assertThat(bright).as("pixels of the words").isGreaterThan(500);
            assertThat(dark).as("pixels of the ground under them").isGreaterThan(3 * bright);
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.Text.Kind.class)
    void words_of_every_kind_stay_inside_the_frame(Medium.Text.Kind kind) {
        for (FilmFormat format : List.of(HD, TALL)) {
            int[] box = changed(format, new Medium.Text(kind, List.of("The Keeper of the Northern Light"), "en")).orElseThrow();
            assertThat(box[0]).isGreaterThan(20);
            assertThat(box[2]).isLessThan(980);
            assertThat(box[3]).isLessThan(960);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hebrew_and_arabic_run_from_right_to_left_with_fonts_of_ours() {
        TextLine first = TextLine.of("ש", fonts, 100, false, 0, missing);
        TextLine last = TextLine.of("ם", fonts, 100, false, 0, missing);
        Area line = new Area(TextLine.of("שם", fonts, 100, false, 0, missing).outline());
        line.intersect(new Area(new Rectangle2D.Double(0, -200, last.width(), 400)));
        assertThat(line.getBounds2D().getWidth()).as("the last letter stands at the left").isCloseTo(last.outline().getBounds2D().getWidth(),
                within(1.0));
        assertThat(first.width()).as("the letters differ").isGreaterThan(last.width() + 2);
        assertThat(missing).isEmpty();
        TextLine joined = TextLine.of("مرحبا", fonts, 100, false, 0, missing);
        double apart = "مرحبا".codePoints().mapToObj(Character::toString).mapToDouble(letter -> TextLine.of(letter, fonts, 100, false, 0, missing)
                .width()).sum();
        assertThat(joined.width()).as("joined letters are narrower").isLessThan(apart * 0.95);
        assertThat(changed(HD, caption("مرحبا بالعالم! שלום עולם (1984)", "Mixed with English words."))).isPresent();
        assertThat(missing).isEmpty();
    }

    @Test
    void greek_and_cyrillic_need_no_other_font() {
        changed(HD, caption("Καλημέρα κόσμε — Привет, мир!", "Ça va, naïve façade? Łódź."));
        assertThat(missing).isEmpty();
    }

    @Test
    void without_a_font_for_it_a_sign_is_listed_and_the_rest_is_painted() {
        FontChain alone = new FontChain(new SystemFonts(List.of()));
        TextLine line = TextLine.of("Say 你好 now", alone, 40, false, 0, missing);
        assertThat(missing).containsExactly("你", "好");
        assertThat(line.width()).isGreaterThan(100);
    }

    @Test
    void chinese_is_painted_with_a_font_of_the_system() {
        org.junit.jupiter.api.Assumptions.assumeTrue(new SystemFonts(SystemFonts.folders()).find('你').isPresent(),
                "no Chinese font is installed (apt-get install fonts-wqy-microhei)");
        assertThat(changed(HD, caption("我小时候每年夏天都来这里，", "父亲看守灯塔。"))).isPresent();
        assertThat(missing).isEmpty();
    }

    @Test
    void cards_and_rolls_are_painted() {
        Medium.Card title = new Medium.Card(Medium.Card.Kind.TITLE, List.of(new Medium.Block("", List.of("The Keeper of the Northern Light")),
                new Medium.Block("Written by", List.of("Mara Ellison"))), "en");
        Medium.Card slate = new Medium.Card(Medium.Card.Kind.SLATE, List.of(new Medium.Block("12A",
                List.of("The lamp turns. Far below, a boat without lights drifts towards the rocks, slowly."))), "en");
        Medium.Card call = new Medium.Card(Medium.Card.Kind.CALL_TO_ACTION, List.of(new Medium.Block("", List.of("Come and see the light.")),
                new Medium.Block("", List.of("kinora.org"))), "en");
        MediaEngine media = new FfmpegMediaEngine(new CacheFolder(Bench.CACHE), Optional.empty());
        try (FramePool pool = new FramePool(1280, 720, 1); YuvFrame frame = pool.take()) {
            for (Medium.Card card : List.of(title, slate, call)) {
                media.toYuv(new CardPainter(fonts, HD, missing).paint(card), frame);
                keep(frame, "card-" + card.kind());
                assertThat(Bench.mean(frame, 0, 0, 50, 50)).as("ground of " + card.kind()).isBetween(16, 80);
                assertThat(Bench.mean(frame, 250, 350, 750, 650)).isGreaterThan(Bench.mean(frame, 0, 0, 1000, 200));
            }
            Medium.Roll roll = new Medium.Roll(List.of(new Medium.Block("", List.of("The Lamp")), new Medium.Block("Written by",
                    List.of("Mara Ellison")),
                    new Medium.Block("With", List.of("Anna", "Bert", "Carl"))), "en");
            RollPainter painter = new RollPainter(fonts, HD, roll, missing);
            RollLayout layout = new RollLayout(1280, 720, Rational.of(24), roll.blocks());
            painter.paint(0, frame);
            assertThat(Bench.mean(frame, 0, 0, 1000, 1000)).as("before the first line").isEqualTo(16);
            painter.paint(layout.frames() / 2, frame);
            keep(frame, "roll");
            assertThat(Bench.mean(frame, 300, 0, 700, 1000)).isGreaterThan(17);
            painter.paint(layout.frames(), frame);
            assertThat(Bench.mean(frame, 0, 0, 1000, 1000)).as("after the last line").isEqualTo(16);
        }
        assertThat(missing).isEmpty();
    }
}
