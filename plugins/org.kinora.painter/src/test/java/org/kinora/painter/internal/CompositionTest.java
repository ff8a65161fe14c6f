package org.kinora.painter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Character;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.painter.internal.figure.Actor;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

class CompositionTest {
    private static Actor actor(Character who, int x, int depth, int facing, int id) {
        return Actor.of(Samples.figure(who, x, depth, facing, "stand", "neutral"), who, id);
    }

    private static Composition compose(ShotKind kind, ShotSize size, Angle angle, int azimuth, String focus, Actor... cast) {
        return Composition.of(new ShotFraming(kind, size, angle, azimuth, 40), Optional.ofNullable(focus), List.of(cast), true, 1280, 720);
    }

    private static Actor named(Composition c, Character who) {
        return c.actors().stream().filter(a -> a.character().id().equals(who.id())).findFirst().orElseThrow();
    }

    /** Column of a head as a share of the width. */
    private static double column(Composition c, Actor actor) {
        return c.lens().screenX(c.lens().toCamera(actor.body().head())) / c.lens().width();
    }

    @Test
    void a_figure_stands_where_the_plan_puts_it() {
        for (int x : new int[] {250, 400, 600, 750}) {
            for (int azimuth : new int[] {-80, -30, 0, 45}) {
                Composition c = compose(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, azimuth, "mara", actor(Samples.MARA, x, 300, 0, 1));
                assertThat(column(c, c.actors().getFirst())).as("%d at %d degrees", x, azimuth).isBetween(x / 1000.0 - 0.02, x / 1000.0 + 0.02);
            }
        }
    }

    @Test
    void facing_turns_towards_the_side_of_the_frame() {
        Composition c = compose(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 30, "mara", actor(Samples.MARA, 500, 300, 60, 1));
        Actor mara = c.actors().getFirst();
        assertThat(mara.front().dot(c.lens().right())).isGreaterThan(0.8);
        assertThat(mara.front().dot(c.lens().ahead())).isNegative();
    }

    @Test
    void the_shoulder_of_an_over_the_shoulder_shot_stays_at_its_edge_and_leaves_the_face_free() {
        Composition c = compose(ShotKind.OVER_SHOULDER, ShotSize.MEDIUM, Angle.EYE, 60, "mara", actor(Samples.MARA, 370, 280, 30, 1),
                actor(Samples.JONAS, 850, 40, -150, 2));
        Actor shoulder = named(c, Samples.JONAS);
        Actor face = named(c, Samples.MARA);
        assertThat(shoulder.foreground()).isTrue();
        assertThat(face.foreground()).isFalse();
        assertThat(shoulder.depth()).isLessThan(face.depth());
        assertThat(column(c, shoulder) - column(c, face)).isGreaterThan(0.35);
    }

    @Test
    void an_animal_has_no_shoulder_to_look_over_and_stays_on_the_ground() {
        Composition c = compose(ShotKind.OVER_SHOULDER, ShotSize.MEDIUM, Angle.EYE, 60, "mara", actor(Samples.MARA, 370, 280, 30, 1),
                actor(Samples.FOX, 850, 40, -150, 2));
        assertThat(named(c, Samples.FOX).foreground()).isFalse();
        assertThat(named(c, Samples.FOX).at().y()).isZero();
    }

    @Test
    void deeper_means_farther() {
        Composition c = compose(ShotKind.TWO_SHOT, ShotSize.FULL, Angle.EYE, 0, null, actor(Samples.MARA, 300, 300, 0, 1), actor(Samples.JONAS, 700,
                800, 0, 2));
        assertThat(named(c, Samples.JONAS).depth()).isGreaterThan(1.5 * named(c, Samples.MARA).depth());
        assertThat(c.actors().getFirst().character()).isEqualTo(Samples.JONAS);
    }

    @Test
    void the_angle_moves_the_camera_and_the_horizon() {
        Actor mara = actor(Samples.MARA, 500, 300, 0, 1);
        Lens eye = compose(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 0, "mara", mara).lens();
        Lens low = compose(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.LOW, 0, "mara", mara).lens();
        Lens high = compose(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.HIGH, 0, "mara", mara).lens();
        assertThat(low.eye().y()).isLessThan(eye.eye().y());
        assertThat(high.eye().y()).isGreaterThan(eye.eye().y());
        assertThat(low.horizon()).isGreaterThan(eye.horizon());
        assertThat(high.horizon()).isLessThan(eye.horizon());
        assertThat(compose(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.DUTCH, 0, "mara", mara).lens().roll()).isNotZero();
    }

    @Test
    void a_longer_lens_steps_back_and_keeps_the_size() {
        Actor mara = actor(Samples.MARA, 500, 300, 0, 1);
        double last = 0;
        double tall = 0;
        for (int lens : new int[] {24, 50, 100}) {
            Composition c = Composition.of(new ShotFraming(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 0, lens), Optional.of("mara"), List.of(mara),
                    true, 1280, 720);
            assertThat(c.subject()).isGreaterThan(last);
            double now = c.lens().scale(c.actors().getFirst().depth());
            if (last > 0) assertThat(now).isCloseTo(tall, org.assertj.core.data.Offset.offset(1.0));
            last = c.subject();
            tall = now;
        }
    }

    @Test
    void everybody_of_a_group_has_room_in_a_narrow_frame() {
        Actor[] cast = {actor(Samples.MARA, 120, 480, 40, 1), actor(Samples.JONAS, 500, 480, 0, 2), actor(Samples.ADA, 880, 480, -40, 3)};
        Composition c = Composition.of(new ShotFraming(ShotKind.GROUP, ShotSize.MEDIUM, Angle.EYE, 0, 40), Optional.empty(), List.of(cast), true, 720,
                1280);
        for (Actor a : c.actors()) assertThat(column(c, a)).isBetween(0.08, 0.92);
        Vec mara = named(c, Samples.MARA).at();
        assertThat(mara.minus(named(c, Samples.JONAS).at()).length()).isGreaterThan(0.4);
    }

    @Test
    void projection_and_depth_agree() {
        Lens lens = compose(ShotKind.MASTER, ShotSize.WIDE, Angle.HIGH, 25, null, actor(Samples.MARA, 500, 600, 0, 1)).lens();
        Vec point = new Vec(0.4, 1.1, 2.2);
        assertThat(lens.toCamera(point).z()).isCloseTo(lens.depth(point), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(lens.right().dot(lens.forward())).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(lens.up().length()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
    }
}
