package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DomeTest {
    @Test
    void the_sky_is_the_look_s_own_in_every_direction() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Look look = new InkWash();
            Dome dome = new Dome(look, Lighting.noon());
            for (int i = 0; i < 200; i++) {
                double up = random.nextDouble(-1.4, 1.57);
                double side = random.nextDouble(-Math.PI, Math.PI);
                assertThat(Colour.light(dome.at(up, side))).isEqualTo(Colour.light(look.sky(up, side, Lighting.noon())), within(0.03));
            }
        }
    }

    @Test
    void what_lies_beyond_zenith_and_nadir_and_at_the_seam_has_a_colour_too() {
        Dome dome = new Dome(new Noir(), Lighting.noon());
        for (double up : new double[] {-9, -1.5, 0, 1.6, 9}) for (double side : new double[] {-Math.PI, Math.PI}) dome.at(up, side);
        assertThat(dome.at(9, 0)).isEqualTo(dome.at(1.6, 0));
    }
}
