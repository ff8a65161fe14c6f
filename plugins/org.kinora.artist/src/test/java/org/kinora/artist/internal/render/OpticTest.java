package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.model.Vec;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

class OpticTest {
    @Property(tries = 300)
    void sees_every_point_where_the_camera_of_the_stage_sees_it(@ForAll @IntRange(max = 3599) int bearing, @ForAll @IntRange(min = -800,
            max = 800) int pitch,
            @ForAll @IntRange(min = -300, max = 300) int roll, @ForAll @IntRange(min = 150, max = 2000) int focal, @ForAll @IntRange(min = -200,
                    max = 200) int shift,
            @ForAll @IntRange(min = -9000, max = 9000) int x, @ForAll @IntRange(min = 0, max = 4000) int y, @ForAll @IntRange(min = -9000,
                    max = 9000) int z) {
        CameraPosition camera = new CameraPosition(120, 1600, -4500, bearing, pitch, roll, focal, shift);
        Lens.Seen wanted = Lens.of(camera, new FilmFormat(1920, 1080, Rational.of(24))).see(new Point(x, y, z));
        if (wanted.ahead() < 10) return;
        Optic.Seen seen = Optic.of(camera).project(new Vec(x, y, z), 1920, 1080);
        assertThat(seen.x()).isCloseTo(wanted.x(), within(1e-9 * (1 + Math.abs(wanted.x()))));
        assertThat(seen.y()).isCloseTo(wanted.y(), within(1e-9 * (1 + Math.abs(wanted.y()))));
        assertThat(seen.ahead()).isCloseTo(wanted.ahead(), within(1e-6));
    }

    @Test
    void the_picture_is_the_pinhole_model_of_the_camera_position() {
        Optic optic = Optic.of(new CameraPosition(0, 1000, -3600, 1800, 0, 0, 360, 100));
        Optic.Seen seen = optic.project(new Vec(360, 1360, 0), 1920, 1080);
        assertThat(seen.x()).isCloseTo(0.5 + 36.0 * 360 / (3600 * 36), within(1e-12));
        assertThat(seen.y()).isCloseTo(0.5 + 0.1 - 36.0 * 360 / (3600 * 20.25), within(1e-12));
    }

    @Test
    void a_zoom_does_not_shake() {
        Optic wide = Optic.of(new CameraPosition(0, 1600, -6000, 1800, -20, 0, 280, 0));
        Optic near = Optic.of(new CameraPosition(0, 1600, -6000, 1800, -20, 0, 420, 0));
        Vec point = new Vec(1500, 900, 800);
        int frames = 96;
        double worst = 0;
        for (int i = 1; i < frames; i++) {
            double a = wide.toward(near, (i - 1.0) / frames).project(point, 1280, 720).x() * 1280;
            double b = wide.toward(near, (double) i / frames).project(point, 1280, 720).x() * 1280;
            double c = wide.toward(near, (i + 1.0) / frames).project(point, 1280, 720).x() * 1280;
            worst = Math.max(worst, Math.abs(a - 2 * b + c));
        }
        assertThat(worst).isLessThan(0.05);
    }

    @Test
    void a_turn_goes_the_short_way() {
        Optic from = Optic.of(new CameraPosition(0, 0, 0, 3500, 0, 0, 350, 0));
        Optic to = Optic.of(new CameraPosition(0, 0, 0, 100, 0, 0, 350, 0));
        assertThat(from.toward(to, 0.5).bearing()).isEqualTo(360);
    }
}
