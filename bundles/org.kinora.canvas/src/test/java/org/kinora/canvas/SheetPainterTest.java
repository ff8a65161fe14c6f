package org.kinora.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Link;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.work.Failure;
import org.kinora.gl.Drawing;
import org.kinora.gl.Effort;
import org.kinora.gl.Face;
import org.kinora.gl.Offscreen;
import org.kinora.gl.Picture;
import org.kinora.gl.Target;
import org.kinora.gl.Texels;
import org.kinora.gl.internal.EglGraphics;

class SheetPainterTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;
    private static final SheetLook LOOK = new SheetLook(0xFF1D1F23, 0xFF2C2F35, 0xFF2B2E34, 0xFF4A4326, 0xFF565B63, 0xFFE8E8E8, 0xFF9AA0A8,
            0xFF6FA8DC,
            0xFF7CB342, Face.of("SansSerif"));

    private Offscreen offscreen;
    private Effort effort;

    @BeforeEach
    void open() {
        try {
            offscreen = new EglGraphics().offscreen("canvas");
        } catch (Failure none) {
            abort("left out: " + none.failed());
        }
    }

    @AfterEach
    void close() {
        if (offscreen != null) offscreen.close();
    }

    private static Sheet film() {
        List<Card> cards = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        String before = "";
        for (int s = 0; s < 3; s++) {
            cards.add(new Card("s" + s, Card.Kind.SCENE, "", 0, s * 420, 224, 224, (s + 1) + "  INT. LIGHTHOUSE - LAMP ROOM - NIGHT",
                    "4 shots, 13.2 s", "",
                    Set.of(), ""));
            for (int i = 0; i < 4; i++) {
                String id = s + "" + i;
                cards.add(new Card(id, Card.Kind.SHOT, "s" + s, 272 + i * 304, s * 420, 256, 224, (s + 1) + "" + (char) ('A' + i)
                        + "  medium close  3.2 s",
                        "NORA: The lamp has not been lit for a year, and nobody has asked why it went out on that night.", "p", i == 1
                                ? Set.of(Card.Mark.LOCKED) : Set.of(), ""));
                if (!before.isEmpty()) links.add(new Link(before, id, Link.Kind.NEXT));
                before = id;
            }
        }
        for (int i = 0; i < 2; i++) {
            cards.add(new Card("t" + i, Card.Kind.TAKE, "01", 576 + i * 136, 248, 120, 96, "1B_t0" + i, "", "p", i == 1 ? Set.of(Card.Mark.CHOSEN)
                    : Set.of(Card.Mark.STARRED), ""));
            links.add(new Link("01", "t" + i, Link.Kind.VARIANT));
        }
        cards.add(new Card("note1", Card.Kind.NOTE, "", 1520, 20, 208, 144, "", "Should it rain here already? Ask for the wind as well.", "",
                Set.of(), ""));
        return new Sheet(cards, links);
    }

    private int[][] drawn(Viewpoint from, Set<String> selected) {
        return offscreen.work(context -> {
            Target target = context.target(context.texture(Texels.RGBA8, WIDTH, HEIGHT));
            Drawing drawing = context.drawing();
            int[] pixels = new int[128 * 72];
            for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF2050A0 + (i % 128 << 16);
            Picture picture = drawing.picture(128, 72, pixels);
            target.bind();
            effort = new SheetPainter(LOOK).draw(drawing, new View(film(), from, WIDTH, HEIGHT, selected, Optional.of(new Box(560, -20, 300, 380)),
                    List.of(new Snapping.Guide(true, 272, 0, 600))), (_, _) -> Optional.of(picture));
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = arena.allocate(4L * WIDTH * HEIGHT);
                target.read(memory, 4L * WIDTH);
                int[][] rows = new int[HEIGHT][WIDTH];
                for (int y = 0; y < HEIGHT; y++)
                    for (int x = 0; x < WIDTH; x++) {
                        int abgr = memory.get(ValueLayout.JAVA_INT, 4L * ((long) (HEIGHT - 1 - y) * WIDTH + x));
                        rows[y][x] = abgr & 0xFF00FF00 | abgr >> 16 & 0xFF | (abgr & 0xFF) << 16;
                    }
                return rows;
            }
        });
    }

    private static void keep(String name, int[][] rows) throws IOException {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) sheet.setRGB(0, y, WIDTH, 1, rows[y], 0, WIDTH);
        assertThat(ImageIO.write(sheet, "png", new File("target/" + name + ".png"))).isTrue();
    }

    @Test
    void cards_show_their_pictures_and_the_selected_one_its_rim() throws IOException {
        int[][] rows = drawn(new Viewpoint(0.8, -30, -30), Set.of("00"));
        keep("canvas-near", rows);
        int left = (int) Math.round((272 + 30) * 0.8);
        int top = (int) Math.round(30 * 0.8);
        assertThat(rows[top + 60][left + 60] & 0xFF).as("blue of the picture").isBetween(0x98, 0xA8);
        assertThat(rows[top + 100][left + 1]).as("rim of the selected card").isEqualTo(LOOK.accent());
        assertThat(effort.calls()).isLessThanOrEqualTo(2);
    }

    @Test
    void far_out_words_are_left_out_and_scenes_keep_their_names() throws IOException {
        int[][] rows = drawn(Viewpoint.on(Box.around(film().cards()), WIDTH, HEIGHT, 260, 1), Set.of());
        keep("canvas-far", rows);
        int near = effort.shapes();
        drawn(new Viewpoint(1, 0, 0), Set.of());
        assertThat(effort.shapes()).as("letters are added from near").isGreaterThan(near);
    }

    @Test
    void what_is_out_of_sight_costs_no_shape() {
        drawn(new Viewpoint(1, 1e6, 1e6), Set.of());
        assertThat(effort.shapes()).isLessThan(900);
        assertThat(effort.calls()).isEqualTo(1);
    }

    @Test
    void the_map_leads_back_to_the_sheet() {
        Sheet sheet = film();
        Box all = Box.around(sheet.cards());
        Box map = SheetPainter.mapPlace(WIDTH, HEIGHT);
        double[] middle = SheetPainter.onMap(sheet, WIDTH, HEIGHT, map.x() + map.width() / 2, map.y() + map.height() / 2);
        assertThat(middle).containsExactly(all.x() + all.width() / 2, all.y() + all.height() / 2);
    }
}
