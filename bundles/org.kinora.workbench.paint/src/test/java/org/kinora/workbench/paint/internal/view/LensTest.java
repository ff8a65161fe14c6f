package org.kinora.workbench.paint.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LensTest {
    @Test
    void what_lies_under_the_pointer_stays_there_when_it_is_zoomed_and_turned() {
        Lens lens = new Lens(0.7, 0.3, 40, -25).zoomed(3.7, 310, 222).turned(1.1, 310, 222);
        Lens before = new Lens(0.7, 0.3, 40, -25);
        assertThat(lens.pictureX(310, 222)).isCloseTo(before.pictureX(310, 222), within(1e-9));
        assertThat(lens.pictureY(310, 222)).isCloseTo(before.pictureY(310, 222), within(1e-9));
    }

    @Test
    void screen_and_picture_are_each_others_inverse() {
        Lens lens = new Lens(2.5, -0.8, 17, 93);
        assertThat(lens.pictureX(lens.screenX(12, 34), lens.screenY(12, 34))).isCloseTo(12, within(1e-9));
        assertThat(lens.pictureY(lens.screenX(12, 34), lens.screenY(12, 34))).isCloseTo(34, within(1e-9));
    }

    @Test
    void a_picture_is_fitted_into_the_middle_and_never_blown_up() {
        Lens large = Lens.fitting(4000, 1000, 1000, 800, 20);
        assertThat(large.scale()).isCloseTo(0.24, within(1e-9));
        assertThat(large.screenY(0, 500)).isCloseTo(400, within(1.0));
        assertThat(Lens.fitting(100, 100, 1000, 800, 20).scale()).isEqualTo(1);
    }

    @Test
    void zoom_stays_within_its_bounds() {
        assertThat(new Lens(1, 0, 0, 0).zoomed(1e6, 5, 5).scale()).isEqualTo(Lens.MOST);
        assertThat(new Lens(1, 0, 0, 0).zoomed(1e-6, 5, 5).scale()).isEqualTo(Lens.LEAST);
    }
}
