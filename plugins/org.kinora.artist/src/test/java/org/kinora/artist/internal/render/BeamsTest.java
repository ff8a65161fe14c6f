package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

class BeamsTest {
    private static final Ball ROOM = new Ball(new Vec(0, 1000, 0), 3000);

    /** A window of 1200 by 1400 in the wall at the back, its lower edge at 900. */
    private static Model window() {
        MeshBuilder pane = new MeshBuilder();
        pane.box(Frame.standing(Vec.ZERO, 0), new Vec(0, 1600, 2000), 1200, 1400, 6);
        return new Model("window", Model.Role.SET, List.of(new Piece(pane.build(), Surface.grey(820, Finish.GLASS), Ink.NONE)), List.of());
    }

    private static Lighting light(String time, String weather, String source, int bearing) {
        return new Lighting(new KeyLight(bearing, 40, 5600, 700, 330, source), new Light(time, weather, "neutral"), true);
    }

    private static double most(Beams beams) {
        double most = 0;
        for (int x = -3000; x <= 3000; x += 50) for (int z = -3000; z < 2000; z += 50) most = Math.max(most, beams.light(x, 0, z, 0, 1, 0));
        return most;
    }

    @Test
    void the_sun_through_a_window_falls_on_the_floor_before_it_and_nowhere_else() {
        Beams beams = Beams.of(List.of(window()), light("day", "clear", "window", 0), ROOM);
        // The light comes straight through the wall at 40 degrees: from the height of 1600 it lands 1600 / tan 40 before the wall.
        double before = 2000 - 1600 / StrictMath.tan(StrictMath.toRadians(40));
        assertThat(beams.light(300, 0, before, 0, 1, 0)).isGreaterThan(0.5);
        assertThat(beams.light(1500, 0, before, 0, 1, 0)).isZero();
        assertThat(beams.light(300, 0, -2500, 0, 1, 0)).isZero();
        assertThat(beams.light(300, 0, before, 0, -1, 0)).as("what looks away from the window").isZero();
    }

    @Test
    void the_bars_of_a_window_throw_a_shadow_into_its_light() {
        Beams beams = Beams.of(List.of(window()), light("day", "clear", "window", 0), ROOM);
        double before = 2000 - 1600 / StrictMath.tan(StrictMath.toRadians(40));
        assertThat(beams.light(0, 0, before, 0, 1, 0)).isLessThan(0.5 * beams.light(300, 0, before, 0, 1, 0));
    }

    @Test
    void rain_takes_the_light_and_a_lamp_leaves_none() {
        assertThat(most(Beams.of(List.of(window()), light("day", "clear", "window", 180), ROOM))).isGreaterThan(0.8);
        assertThat(most(Beams.of(List.of(window()), light("day", "rain", "window", 180), ROOM))).isBetween(0.1, 0.4);
        assertThat(Beams.of(List.of(window()), light("night", "clear", "lamp", 180), ROOM).none()).isTrue();
    }

    @Test
    void day_dusk_dawn_and_moon_have_colours_of_their_own() {
        assertThat(List.of("day", "dusk", "dawn", "night")
                .stream().map(time -> Beams.of(List.of(window()), light(time, "clear", "moon", 0), ROOM).colour()))
                .doesNotHaveDuplicates();
    }
}
