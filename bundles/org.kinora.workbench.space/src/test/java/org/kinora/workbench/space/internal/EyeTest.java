package org.kinora.workbench.space.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.splat.Camera;

class EyeTest {
    private final Eye eye = new Eye(1, 2, 3, 30, -20, 5, 50);

    @Property(tries = 100)
    void the_point_stays_in_the_middle_of_the_picture_and_up_stays_up(@ForAll @DoubleRange(min = -300, max = 300) double across,
            @ForAll @DoubleRange(min = -300, max = 300) double up) {
        Eye turned = eye.orbit(across, up);
        double[] seen = Wires.at(turned.camera(200, 100), 100, 50, turned.distance());
        assertThat(seen).containsExactly(new double[] {1, 2, 3}, offset(1e-9));
        double[] r = turned.camera(200, 100).pose().rotation();
        assertThat(r[4]).as("the picture's down is not the world's up").isGreaterThan(0);
        assertThat(r[1]).as("the horizon is level").isCloseTo(0, offset(1e-9));
    }

    @Property(tries = 100)
    void what_a_camera_sees_is_what_an_eye_made_of_it_sees(@ForAll @DoubleRange(min = -179, max = 179) double yaw,
            @ForAll @DoubleRange(min = -85, max = 85) double pitch) {
        Camera camera = new Eye(1, 2, 3, yaw, pitch, 5, 40).camera(320, 180);
        Camera again = Eye.of(camera, 2).camera(320, 180);
        assertThat(again.pose().rotation()).containsExactly(camera.pose().rotation(), offset(1e-9));
        assertThat(again.pose().centre()).containsExactly(camera.pose().centre(), offset(1e-9));
        assertThat(again.fx()).isCloseTo(camera.fx(), offset(1e-6));
    }

    @Test
    void turning_the_head_keeps_the_place_and_walking_keeps_the_height() {
        assertThat(eye.look(40, 10).place()).containsExactly(eye.place(), offset(1e-9));
        assertThat(eye.walk(0.3, 0.7).place()[1]).isCloseTo(eye.place()[1], offset(1e-9));
        double[] before = eye.place();
        double[] after = eye.move(0, 0, 0.1).place();
        double[] f = eye.forward();
        for (int k = 0; k < 3; k++) assertThat(after[k]).isCloseTo(before[k] + 0.5 * f[k], offset(1e-9));
    }

    @Test
    void from_the_front_one_looks_along_z_from_above_downwards() {
        assertThat(eye.from(0, 0).forward()).containsExactly(new double[] {0, 0, 1}, offset(1e-9));
        assertThat(eye.from(0, -89).forward()[1]).isGreaterThan(0.99);
        assertThat(eye.from(-90, 0).place()[0]).isGreaterThan(eye.x());
    }

    @Test
    void a_flight_goes_the_shorter_way_round_and_ends_where_it_shall() {
        Eye from = new Eye(0, 0, 0, 170, 0, 1, 50);
        Eye to = new Eye(0, 0, 0, -170, 0, 4, 50);
        assertThat(Math.abs(from.towards(to, 0.5).yaw())).isCloseTo(180, offset(1e-9));
        assertThat(from.towards(to, 0.5).distance()).isCloseTo(2, offset(1e-9));
        assertThat(from.towards(to, 1).forward()).containsExactly(to.forward(), offset(1e-9));
    }
}
