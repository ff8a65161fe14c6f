package org.kinora.painter.internal.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Light;
import org.kinora.painter.internal.ink.Tint;

class AirTest {
    private static Air air(String time, String weather, boolean interior) {
        return Air.of(new Light(time, weather, "neutral"), interior);
    }

    @Test
    void distance_fades_into_the_sky_outside_only() {
        Air out = air("day", "clear", false);
        assertThat(Tint.light(out.wash(0.3, 300))).isGreaterThan(Tint.light(out.wash(0.3, 2)));
        Air in = air("day", "clear", true);
        assertThat(in.wash(0.3, 300)).isEqualTo(in.wash(0.3, 2));
    }

    @Test
    void fog_hides_what_clear_air_shows() {
        double clear = Math.abs(Tint.light(air("day", "clear", false).wash(0.2, 20)) - Tint.light(air("day", "clear", false).skyLow()));
        double fog = Math.abs(Tint.light(air("day", "fog", false).wash(0.2, 20)) - Tint.light(air("day", "fog", false).skyLow()));
        assertThat(fog).isLessThan(clear / 3);
    }

    @Test
    void figures_stand_out_from_a_night_set() {
        Air night = air("night", "clear", false);
        assertThat(Tint.light(night.figure(0xFF808080, 3))).isGreaterThan(1.2 * Tint.light(night.colour(0xFF808080, 3)));
    }

    @Test
    void every_hour_has_its_own_sky() {
        assertThat(List.of("day", "night", "dusk", "dawn", "morning").stream().map(time -> air(time, "clear", false).skyLow()).distinct()).hasSize(5);
    }
}
