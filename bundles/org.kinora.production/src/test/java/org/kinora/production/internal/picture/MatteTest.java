package org.kinora.production.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatteTest {
    private static final int WIDE = 200;
    private static final int HIGH = 400;

    /** Somebody red with a soft rim before a background. */
    static Pixels somebody(Color top, Color bottom) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new java.awt.GradientPaint(0, 0, top, 0, HIGH, bottom));
        g.fillRect(0, 0, WIDE, HIGH);
        g.setColor(new Color(0xC03030));
        g.fillOval(60, 40, 80, 80);
        g.fillRoundRect(50, 110, 100, 250, 30, 30);
        g.dispose();
        return new Pixels(WIDE, HIGH, image.getRGB(0, 0, WIDE, HIGH, null, 0, WIDE));
    }

    @Test
    void a_plain_background_goes_and_the_figure_stays() {
        Pixels cut = Matte.cut(somebody(Color.WHITE, Color.WHITE)).orElseThrow();
        assertThat(cut.alpha(5, 5)).isZero();
        assertThat(cut.alpha(100, 80)).isEqualTo(255);
        assertThat(cut.alpha(100, 300)).isEqualTo(255);
        assertThat(cut.at(100, 300)).isEqualTo(0xFFC03030);
    }

    @Test
    void a_background_that_runs_from_light_to_dark_is_plain_too() {
        Pixels cut = Matte.cut(somebody(new Color(230, 235, 240), new Color(140, 145, 155))).orElseThrow();
        assertThat(cut.alpha(5, 5)).isZero();
        assertThat(cut.alpha(5, 390)).isZero();
        assertThat(cut.alpha(100, 200)).isEqualTo(255);
    }

    @Test
    void nothing_of_the_background_shines_in_the_rim() {
        for (Color behind : new Color[] {Color.WHITE, new Color(30, 200, 60), Color.BLACK}) {
            Pixels cut = Matte.cut(somebody(behind, behind)).orElseThrow();
            for (int c : cut.argb()) {
                if (c >>> 24 < 60) continue;
                double off = Backing.far(c & 0xFFFFFF, 0xC03030);
                assertThat(off).as("colour %08x before %s", c, behind).isLessThan(90);
            }
        }
    }

    @Test
    void a_shirt_of_the_background_s_colour_stays_when_no_way_leads_to_it() {
        Pixels before = somebody(Color.WHITE, Color.WHITE);
        int[] argb = before.argb().clone();
        for (int y = 180; y < 240; y++) for (int x = 80; x < 120; x++) argb[y * WIDE + x] = 0xFFFFFFFF;
        Pixels cut = Matte.cut(new Pixels(WIDE, HIGH, argb)).orElseThrow();
        assertThat(cut.alpha(100, 210)).isEqualTo(255);
    }

    @Test
    void what_is_cut_out_already_stays_as_it_is_but_for_the_colour_of_its_rim() {
        Pixels cut = Matte.cut(somebody(Color.WHITE, Color.WHITE)).orElseThrow();
        int[] fringed = cut.argb().clone();
        for (int i = 0; i < fringed.length; i++) if (fringed[i] >>> 24 > 20 && fringed[i] >>> 24 < 120) fringed[i] |= 0xFFFFFF;
        Pixels again = Matte.cut(new Pixels(WIDE, HIGH, fringed)).orElseThrow();
        for (int i = 0; i < fringed.length; i++) {
            int alpha = again.argb()[i] >>> 24;
            if (alpha > 20) assertThat(alpha).isEqualTo(fringed[i] >>> 24);
            if (alpha > 20 && alpha < 120) assertThat(Backing.far(again.argb()[i], 0xFFFFFF)).as("no white left").isGreaterThan(60);
        }
    }

    @Test
    void nobody_is_cut_out_of_a_crowded_picture() {
        Random random = new Random(4);
        int[] argb = new int[WIDE * HIGH];
        for (int i = 0; i < argb.length; i++) argb[i] = 0xFF000000 | random.nextInt(0x1000000);
        assertThat(Matte.cut(new Pixels(WIDE, HIGH, argb))).isEmpty();
    }

    @Test
    void the_outline_tells_head_and_feet_and_whether_the_edge_cuts_somebody_off() {
        Outline outline = Outline.of(Matte.cut(somebody(Color.WHITE, Color.WHITE)).orElseThrow()).orElseThrow();
        assertThat(outline.top()).isBetween(39, 42);
        assertThat(outline.bottom()).isBetween(358, 361);
        assertThat(outline.cut()).isFalse();
        Pixels bust = Matte.cut(somebody(Color.WHITE, Color.WHITE).part(0, 0, WIDE, 220)).orElseThrow();
        assertThat(Outline.of(bust).orElseThrow().cut()).isTrue();
        assertThat(Outline.of(new Pixels(WIDE, HIGH, new int[WIDE * HIGH]))).isEqualTo(Optional.empty());
    }

    @Test
    void a_picture_made_smaller_keeps_its_mean_colour_and_shape() {
        Pixels small = somebody(Color.WHITE, Color.WHITE).within(100);
        assertThat(small.width()).isEqualTo(50);
        assertThat(small.height()).isEqualTo(100);
        assertThat(small.at(25, 60)).isEqualTo(0xFFC03030);
        assertThat(small.at(1, 1)).isEqualTo(0xFFFFFFFF);
    }
}
