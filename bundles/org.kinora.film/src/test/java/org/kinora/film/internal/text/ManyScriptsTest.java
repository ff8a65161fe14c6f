package org.kinora.film.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.film.Medium;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/** Every kind of title in many scripts and shapes; {@code -Dkinora.keep.pictures=FOLDER} keeps them for the eye. */
class ManyScriptsTest {
    private static final int GROUND = 120;
    private static final List<FilmFormat> SHAPES = List.of(new FilmFormat(1280, 720, Rational.of(24)), new FilmFormat(720, 1280, Rational.of(24)));

    /** Words as somebody writes them. */
    private record Sample(String language, String title, String line) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("en", "The Lighthouse", "I came here every summer when I was a child."),
            new Sample("de", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz gilt."),
            new Sample("ar", "المنارة القديمة", "كنت آتي إلى هنا كل صيف عندما كنت طفلاً. (1984)"),
            new Sample("he", "המגדלור הישן", "הייתי בא לכאן כל קיץ כשהייתי ילד, אמר Tom."),
            new Sample("ja", "灯台の夏", "子供の頃、毎年の夏にここへ来ていました。海はいつも静かでした。"),
            new Sample("zh", "老灯塔", "小时候，我每年夏天都会来这里。大海总是那么平静。"),
            new Sample("hi", "पुराना प्रकाशस्तंभ", "जब मैं बच्चा था, मैं हर गर्मी में यहाँ आता था। (१९८४)"),
            new Sample("th", "ประภาคารเก่า", "ตอนที่ฉันยังเด็ก ฉันมาที่นี่ทุกฤดูร้อน"),
            new Sample("ko", "오래된 등대", "어렸을 때 나는 매년 여름 이곳에 왔습니다."),
            new Sample("el", "Ο παλιός φάρος", "Ερχόμουν εδώ κάθε καλοκαίρι όταν ήμουν παιδί."),
            new Sample("ru", "Старый маяк", "Я приезжал сюда каждое лето, когда был ребёнком."));

    private final FontChain fonts = new FontChain();
    private final Set<String> missing = new TreeSet<>();

    private static Stream<Arguments> samples() {
        return SAMPLES.stream().flatMap(sample -> SHAPES.stream().map(shape -> Arguments.of(sample, shape)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void words_over_the_picture_stay_inside_the_safe_area(Sample sample, FilmFormat shape) {
        for (Medium.Text.Kind kind : Medium.Text.Kind.values()) {
            Medium.Text text = new Medium.Text(kind, List.of(sample.title(), sample.line()), sample.language());
            try (FramePool pool = new FramePool(shape.width(), shape.height(), 1); YuvFrame frame = pool.take()) {
                frame.fill(GROUND, 128, 128);
                new WordPainter(fonts, shape, missing).paint(text).over(frame, 256);
                int[] pixels = new int[shape.width() * shape.height()];
                for (int i = 0; i < pixels.length; i++)
                    pixels[i] = 0xFF000000 | (frame.memory().get(ValueLayout.JAVA_BYTE, i) & 255) * 0x10101;
                keep(pixels, shape, "text", kind.toString(), sample);
                assertInside(pixels, 0xFF000000 | GROUND * 0x10101, shape, kind + " " + sample);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void words_of_cards_stay_inside_the_safe_area(Sample sample, FilmFormat shape) {
        for (Medium.Card.Kind kind : Medium.Card.Kind.values()) {
            Medium.Card card = new Medium.Card(kind, List.of(new Medium.Block("", List.of(sample.title())),
                    new Medium.Block(sample.title(), List.of(sample.line(), sample.title()))), sample.language());
            int[] pixels = new CardPainter(fonts, shape, missing).paint(card);
            keep(pixels, shape, "card", kind.toString(), sample);
            assertInside(pixels, pixels[0], shape, kind + " " + sample);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lines_of_a_roll_stay_between_the_sides_of_the_safe_area(Sample sample, FilmFormat shape) {
        List<Medium.Block> blocks = List.of(new Medium.Block("", List.of(sample.title())),
                new Medium.Block(sample.title(), List.of(sample.line(), "Tom")), new Medium.Block(sample.line(), List.of(sample.title())));
        RollPainter painter = new RollPainter(fonts, shape, new Medium.Roll(blocks, sample.language()), missing);
        try (FramePool pool = new FramePool(shape.width(), shape.height(), 1); YuvFrame frame = pool.take()) {
            painter.paint(110, frame);
            int[] pixels = new int[shape.width() * shape.height()];
            for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF000000 | (frame.memory().get(ValueLayout.JAVA_BYTE, i) & 255) * 0x10101;
            keep(pixels, shape, "roll", "END", sample);
            int side = shape.width() * 35 / 1000;
            int ground = 0xFF101010;
            for (int i = 0; i < pixels.length; i++)
                if (i % shape.width() < side || i % shape.width() >= shape.width() - side)
                    assertThat(pixels[i]).as(sample + " at " + i % shape.width()).isEqualTo(ground);
            assertThat(Arrays.stream(pixels).filter(pixel -> pixel != ground).count()).as(sample.toString()).isGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "hi", "th", "ko", "el", "ru"})
    void what_is_written_in_scripts_of_our_own_fonts_misses_no_sign(String language) {
        Sample sample = SAMPLES.stream().filter(candidate -> candidate.language().equals(language)).findFirst().orElseThrow();
        FontChain ours = new FontChain(new SystemFonts(List.of()));
        Medium.Text text = new Medium.Text(Medium.Text.Kind.CAPTION, List.of(sample.title(), sample.line()), language);
        new WordPainter(ours, SHAPES.getFirst(), missing).paint(text);
        assertThat(missing).isEmpty();
    }

    @Test
    void a_word_that_is_far_too_wide_is_divided_and_stays_legible() {
        String word = SAMPLES.get(1).title();
        List<TextLine> lines = new Paragraph(fonts, 60, true, 0, missing).wrap(word, 600, "de");
        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> {
            assertThat(line.width()).isLessThanOrEqualTo(600);
            assertThat(line.size()).isBetween(42.0, 60.0);
        });
    }

    @Test
    void korean_words_are_kept_whole() {
        String line = SAMPLES.get(8).line();
        assertThat(LineEnds.of(line, java.util.Locale.KOREAN)).containsExactlyElementsOf(Stream.concat(
                java.util.stream.IntStream.range(1, line.length()).filter(end -> line.charAt(end - 1) == ' ').boxed(), Stream.of(line.length())).toList());
    }

    /** Words and the boxes behind them keep 3.5 % from each edge, the action-safe area (EBU R 95, SMPTE ST 2046-1). */
    private static void assertInside(int[] pixels, int ground, FilmFormat shape, String what) {
        int side = shape.width() * 35 / 1000;
        int end = shape.height() * 35 / 1000;
        for (int y = 0; y < shape.height(); y++)
            for (int x = 0; x < shape.width(); x++)
                if ((x < side || x >= shape.width() - side || y < end || y >= shape.height() - end) && pixels[y * shape.width() + x] != ground)
                    throw new AssertionError(what + " at " + x + ", " + y + " of " + shape);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel != ground).count()).as(what).isPositive();
    }

    private static void keep(int[] pixels, FilmFormat shape, String group, String kind, Sample sample) {
        String folder = System.getProperty("kinora.keep.pictures");
        if (folder == null) return;
        BufferedImage picture = new BufferedImage(shape.width(), shape.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, shape.width(), shape.height(), pixels, 0, shape.width());
        String name = (shape.width() > shape.height() ? "w" : "t") + group + "-" + kind + "-" + SAMPLES.indexOf(sample) + sample.language() + ".png";
        try {
            ImageIO.write(picture, "png", Files.createDirectories(Path.of(folder)).resolve(name).toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
