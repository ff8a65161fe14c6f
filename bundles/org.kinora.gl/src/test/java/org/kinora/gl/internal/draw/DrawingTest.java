package org.kinora.gl.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.gl.Drawing;
import org.kinora.gl.Effort;
import org.kinora.gl.Face;
import org.kinora.gl.Offscreen;
import org.kinora.gl.Picture;
import org.kinora.gl.Target;
import org.kinora.gl.Texels;
import org.kinora.gl.internal.EglGraphics;

class DrawingTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;
    private static final Face SANS = Face.of("SansSerif");

    private final EglGraphics graphics = new EglGraphics();
    private Offscreen offscreen;
    private Effort effort;

    @BeforeEach
    void open() {
        try {
            offscreen = graphics.offscreen("drawing");
        } catch (Failure none) {
            abort("left out: " + none.failed());
        }
    }

    @AfterEach
    void close() {
        if (offscreen != null) offscreen.close();
    }

    /** Pixels 0xAARRGGBB from the top left. */
    private int[][] drawn(int width, int height, Consumer<Drawing> picture) {
        return offscreen.work(context -> {
            Target target = context.target(context.texture(Texels.RGBA8, width, height));
            Drawing drawing = context.drawing();
            target.bind();
            drawing.begin(width, height, WHITE);
            picture.accept(drawing);
            effort = drawing.end();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = arena.allocate(4L * width * height);
                target.read(memory, 4L * width);
                int[][] rows = new int[height][width];
                for (int y = 0; y < height; y++)
                    for (int x = 0; x < width; x++) {
                        int abgr = memory.get(ValueLayout.JAVA_INT, 4L * ((long) (height - 1 - y) * width + x));
                        rows[y][x] = abgr & 0xFF00FF00 | abgr >> 16 & 0xFF | (abgr & 0xFF) << 16;
                    }
                return rows;
            }
        });
    }

    private static long inked(int[][] rows, int fromX, int toX, int fromY, int toY) {
        long inked = 0;
        for (int y = fromY; y < toY; y++) for (int x = fromX; x < toX; x++) inked += 255 - (rows[y][x] >> 8 & 255);
        return inked;
    }

    @Test
    void a_box_covers_its_pixels_exactly() {
        int[][] rows = drawn(10, 8, drawing -> drawing.box(2, 1, 5, 4, 0, RED, 0, 0));
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 10; x++) assertThat(rows[y][x]).as("%d, %d", x, y).isEqualTo(x >= 2 && x < 7 && y >= 1 && y < 5 ? RED : WHITE);
    }

    @Test
    void a_view_moves_and_scales_even_far_out() {
        int[][] rows = drawn(8, 8, drawing -> {
            drawing.view(2, 1e9, -1e9);
            drawing.box(1e9 + 1, -1e9 + 1, 2, 1, 0, RED, 0, 0);
        });
        assertThat(rows[2]).containsExactly(WHITE, WHITE, RED, RED, RED, RED, WHITE, WHITE);
        assertThat(rows[1]).containsOnly(WHITE);
        assertThat(rows[4]).containsOnly(WHITE);
    }

    @Test
    void a_border_lies_inside_its_box() {
        int[] row = drawn(10, 10, drawing -> drawing.box(1, 1, 8, 8, 0, 0xFF00FF00, 2, RED))[5];
        assertThat(row).containsExactly(WHITE, RED, RED, 0xFF00FF00, 0xFF00FF00, 0xFF00FF00, 0xFF00FF00, RED, RED, WHITE);
    }

    @Test
    void round_corners_leave_the_corner_free() {
        int[][] rows = drawn(20, 20, drawing -> drawing.box(0, 0, 20, 20, 10, RED, 0, 0));
        assertThat(rows[0][0]).isEqualTo(WHITE);
        assertThat(rows[10][10]).isEqualTo(RED);
        long area = inked(rows, 0, 20, 0, 20);
        assertThat(area / 255.0).isBetween(312.0, 316.0);
    }

    @Test
    void half_a_pixel_is_half_covered_and_colours_mix_by_alpha() {
        int[] row = drawn(4, 4, drawing -> drawing.box(0, 0, 1.5, 4, 0, RED, 0, 0))[2];
        assertThat(row[1] >> 8 & 255).isBetween(127, 128);
        assertThat(drawn(4, 4, drawing -> drawing.box(0, 0, 4, 4, 0, 0x80000000, 0, 0))[2][2] & 255).isEqualTo(127);
    }

    @Test
    void what_is_told_later_lies_above() {
        int[][] rows = drawn(8, 8, drawing -> {
            drawing.box(0, 0, 8, 8, 0, RED, 0, 0);
            drawing.line(0, 4, 8, 4, 2, 0xFF0000FF);
            drawing.box(3, 3, 2, 2, 0, 0xFF000000, 0, 0);
        });
        assertThat(rows[3]).containsExactly(0xFF0000FF, 0xFF0000FF, 0xFF0000FF, 0xFF000000, 0xFF000000, 0xFF0000FF, 0xFF0000FF, 0xFF0000FF);
        assertThat(effort.calls()).isEqualTo(1);
        assertThat(effort.shapes()).isEqualTo(3);
    }

    @Test
    void nothing_is_drawn_outside_the_clip() {
        int[][] rows = drawn(10, 10, drawing -> {
            drawing.clip(2, 2, 4, 4);
            drawing.box(0, 0, 10, 10, 0, RED, 0, 0);
            assertThat(drawing.seen(7, 7, 2, 2)).isFalse();
            assertThat(drawing.seen(5, 5, 2, 2)).isTrue();
            drawing.unclip();
            assertThat(drawing.seen(7, 7, 2, 2)).isTrue();
        });
        assertThat(inked(rows, 0, 10, 0, 10)).isEqualTo(16 * 255);
        assertThat(inked(rows, 2, 6, 2, 6)).isEqualTo(16 * 255);
    }

    @Test
    void pictures_stand_upright_and_share_a_texture_when_they_are_small() {
        int[][] rows = drawn(8, 4, drawing -> {
            Picture first = drawing.picture(2, 2, new int[] {RED, RED, 0xFF0000FF, 0xFF0000FF});
            Picture second = drawing.picture(1, 1, new int[] {0xFF00FF00});
            drawing.picture(first, 0, 0, 4, 4, 0, 1);
            drawing.picture(second, 4, 0, 4, 4, 0, 1);
        });
        assertThat(rows[0]).containsExactly(RED, RED, RED, RED, 0xFF00FF00, 0xFF00FF00, 0xFF00FF00, 0xFF00FF00);
        assertThat(rows[3][0]).isEqualTo(0xFF0000FF);
        assertThat(effort.calls()).isEqualTo(1);
    }

    @Test
    void more_big_pictures_than_units_are_still_drawn_each_in_its_place() {
        int[][] rows = drawn(40, 4, drawing -> {
            for (int i = 0; i < 20; i++) {
                int[] pixels = new int[200 * 200];
                Arrays.fill(pixels, 0xFF000000 | i * 10);
                drawing.picture(drawing.picture(200, 200, pixels), 2 * i, 0, 2, 4, 0, 1);
            }
        });
        for (int i = 0; i < 20; i++) assertThat(rows[2][2 * i + 1]).isEqualTo(0xFF000000 | i * 10);
        assertThat(effort.calls()).isEqualTo(3);
    }

    @Test
    void a_picture_given_back_leaves_its_place_to_the_next() {
        drawn(4, 4, drawing -> {
            for (int i = 0; i < 2000; i++) drawing.picture(128, 128, new int[128 * 128]).close();
        });
        assertThat(effort.held()).isLessThan(40L << 20);
        assertThatThrownBy(() -> drawn(4, 4, drawing -> {
            Picture closed = drawing.picture(1, 1, new int[1]);
            closed.close();
            closed.close();
            drawing.picture(closed, 0, 0, 1, 1, 0, 1);
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void text_stands_on_its_base_line_and_is_as_wide_as_told() {
        double[] width = new double[1];
        int[][] rows = drawn(200, 40, drawing -> {
            width[0] = drawing.width("Kinora", SANS, 20);
            drawing.text("Kinora", SANS, 20, 10, 30, 0xFF000000);
        });
        assertThat(inked(rows, 0, 200, 31, 40)).isZero();
        assertThat(inked(rows, 0, 9, 0, 40)).isZero();
        assertThat(inked(rows, (int) (12 + width[0]), 200, 0, 40)).isZero();
        assertThat(inked(rows, 10, (int) (10 + width[0]), 10, 31)).isGreaterThan(255 * 100);
        assertThat(width[0]).isBetween(50.0, 90.0);
    }

    @Test
    void letters_are_as_sharp_at_every_scale_as_at_their_own() {
        int[][] once = drawn(200, 60, drawing -> drawing.text("Shot 4A", SANS, 24, 10, 40, 0xFF000000));
        int[][] scaled = drawn(200, 60, drawing -> {
            drawing.view(3, 0, 0);
            drawing.text("Shot 4A", SANS, 8, 10 / 3.0, 40 / 3.0, 0xFF000000);
        });
        assertThat(scaled).isDeepEqualTo(once);
    }

    @Test
    void latin_words_in_a_line_from_the_right_run_from_the_left() {
        Font sans = new Font("SansSerif", Font.PLAIN, Line.SIZE);
        Line latin = Line.set("abc", sans);
        Line mixed = Line.set("\u05d0 abc", sans);
        assertThat(mixed.glyphs()).hasSize(5).startsWith(latin.glyphs());
        assertThat(Arrays.copyOf(mixed.places(), 6)).containsExactly(latin.places());
        assertThat(mixed.width()).isGreaterThan(latin.width());
    }

    @Test
    void more_letters_than_the_texture_holds_are_drawn_all_the_same() {
        int[][] rows = drawn(300, 260, drawing -> {
            for (int size = 60; size < 180; size += 2) drawing.text("MWQ@&%", SANS, size, 300, 200, 0xFF000000);
            for (int size = 60; size < 180; size += 2) drawing.text("MWQ@&%", SANS, size, -size, 200, 0xFF000000);
            drawing.box(0, 0, 300, 260, 0, WHITE, 0, 0);
            drawing.text("M", SANS, 100, 10, 200, 0xFF000000);
        });
        assertThat(inked(rows, 10, 110, 100, 201)).isGreaterThan(255 * 1000);
    }

    @Test
    void a_shadow_fades_out() {
        int[] row = drawn(60, 60, drawing -> drawing.shadow(20, 20, 20, 20, 4, 10, 0xFF000000))[30];
        assertThat(row[30] & 255).isLessThan(10);
        assertThat(row[20] & 255).isBetween(110, 145);
        assertThat(row[9] & 255).isEqualTo(255);
        for (int x = 10; x < 30; x++) assertThat(row[x + 1] & 255).isLessThanOrEqualTo(row[x] & 255);
    }

    @Test
    void a_sheet_to_look_at() throws IOException {
        int width = 900;
        int height = 420;
        int[] ramp = new int[96 * 54];
        for (int i = 0; i < ramp.length; i++) ramp[i] = 0xFF000000 | (i % 96 * 2 + 40) << 16 | i / 96 * 4 << 8 | 0x60;
        int[][] rows = drawn(width, height, drawing -> {
            Picture picture = drawing.picture(96, 54, ramp);
            drawing.box(0, 0, width, height, 0, 0xFF1D1F23, 0, 0);
            for (int i = 0; i < 4; i++) {
                double x = 20 + i * 220;
                if (i > 0) drawing.curve(x - 30, 90, x - 10, 90, x - 20, 120, x, 120, 2, 0xFF6FA8DC);
                drawing.shadow(x, 24, 190, 150, 8, 10, 0x90000000);
                drawing.box(x, 20, 190, 150, 8, 0xFF2B2E34, 1, 0xFF44484F);
                drawing.picture(picture, x + 10, 30, 170, 96, 4, 1);
                drawing.text("Scene 4 · shot " + (char) ('A' + i), SANS.asBold(), 13, x + 10, 146, 0xFFE8E8E8);
                drawing.text("Medium close, 3.2 s – Ελένη и Пётр", SANS, 10.5, x + 10, 162, 0xFF9AA0A8);
            }
            for (int i = 0; i < 8; i++) drawing.text("Film at " + (8 + 3 * i) + " px", SANS, 8 + 3 * i, 20 + i * 110 % 440 * 2, 220 + i / 4 * 60,
                    0xFFE8E8E8);
            drawing.text("שלום عالم 映画 Kinora", SANS, 30, 20, 380, 0xFFFFC66D);
            for (int i = 0; i < 12; i++) drawing.line(500 + i * 30, 400, 520 + i * 30, 340, 0.5 * i, 0xFF9CCC65);
        });
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) sheet.setRGB(0, y, width, 1, rows[y], 0, width);
        assertThat(ImageIO.write(sheet, "png", new File("target/drawing.png"))).isTrue();
        assertThat(effort.calls()).isLessThanOrEqualTo(2);
    }
}
