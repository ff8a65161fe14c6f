package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Optic;

class CameraPathTest {
    private static final CameraPosition START = new CameraPosition(-400, 1500, -3000, 1795, -20, 0, 350, 0);
    private static final CameraPosition END = new CameraPosition(200, 1620, -1800, 1850, -35, 15, 500, 40);

    private static CameraPath path(Optional<CameraPosition> end, CameraMove move, int frames) {
        StagedShot shot = new StagedShot("s", "room", ShotSize.MEDIUM, START, end, List.of(), List.of(), List.of(), List.of());
        return new CameraPath(shot, move, new Exposure(frames, Rational.of(24)), new Dice(7));
    }

    @Property(tries = 60)
    void begins_and_ends_exactly_where_it_was_planned(@ForAll @IntRange(min = 2, max = 400) int frames, @ForAll Easing easing) {
        CameraPath path = path(Optional.of(END), new CameraMove(Kind.DOLLY_IN, 800, easing), frames);
        assertThat(path.at(0)).isEqualTo(Optic.of(START));
        assertThat(path.at(frames - 1).at().minus(Optic.of(END).at()).length()).isLessThan(1e-6);
        assertThat(path.at(frames - 1).focal()).isCloseTo(Optic.of(END).focal(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_camera_that_stays_is_the_same_at_every_frame() {
        CameraPath path = path(Optional.empty(), CameraMove.STILL, 48);
        assertThat(path.still()).isTrue();
        assertThat(path.at(47)).isEqualTo(Optic.of(START));
    }

    @Test
    void a_steady_zoom_grows_by_the_same_factor_from_frame_to_frame() {
        CameraPosition closer = new CameraPosition(START.x(), START.y(), START.z(), START.bearing(), START.pitch(), 0, 700, 0);
        CameraPath path = path(Optional.of(closer), new CameraMove(Kind.ZOOM_IN, 1000, Easing.LINEAR), 72);
        double factor = path.at(1).focal() / path.at(0).focal();
        for (int i = 2; i < 72; i++) assertThat(path.at(i).focal() / path.at(i - 1).focal()).isCloseTo(factor,
                org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_hand_wanders_from_where_the_shot_begins_without_a_jolt() {
        CameraPath path = path(Optional.empty(), new CameraMove(Kind.HANDHELD, 1000, Easing.LINEAR), 240);
        assertThat(path.still()).isFalse();
        assertThat(path.at(0)).isEqualTo(Optic.of(START));
        Vec subject = new Vec(0, 1500, 0);
        double widest = 0;
        for (int i = 1; i < 239; i++) {
            double before = seen(path, i - 1, subject);
            double now = seen(path, i, subject);
            double after = seen(path, i + 1, subject);
            assertThat(Math.abs(after - 2 * now + before)).as("jolt at frame %d, in pixels", i).isLessThan(0.5);
            widest = Math.max(widest, Math.abs(now - seen(path, 0, subject)));
        }
        assertThat(widest).as("pixels from the first place").isBetween(4.0, 90.0);
    }

    private static double seen(CameraPath path, int frame, Vec point) {
        return 1280 * path.at(frame).project(point, 1280, 720).x();
    }
}
