package org.kinora.painter.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Look;
import org.kinora.painter.internal.view.Vec;

class SkeletonTest {
    private static final Frame ADULT = Frame.of(new Look(40, "male", "average", 180, "", 0, "", "", ""));

    private static double lowest(Skeleton s) {
        double low = Math.min(s.pelvis().y(), s.head().y());
        for (Vec leg : s.legs()) low = Math.min(low, leg.y());
        return low;
    }

    @Test
    void every_pose_stands_on_the_ground() {
        for (String verb : List.of("stand", "sit", "walk", "run", "lie", "kneel", "crouch", "collapse", "write", "drive", "pray", "crawl", "hug",
                "push")) {
            Pose pose = Poses.of(verb);
            assertThat(lowest(Skeleton.of(ADULT, pose)) - pose.lift() * ADULT.height()).as(verb).isBetween(-0.01, 0.16);
        }
    }

    @Test
    void a_standing_body_is_as_tall_as_its_owner() {
        assertThat(Skeleton.of(ADULT, Pose.STAND).top(ADULT)).isBetween(1.74, 1.86);
    }

    @Test
    void sitting_is_lower_than_standing_and_lying_lower_still() {
        double stand = Skeleton.of(ADULT, Poses.of("stand")).top(ADULT);
        double sit = Skeleton.of(ADULT, Poses.of("sit")).top(ADULT);
        double lie = Skeleton.of(ADULT, Poses.of("lie")).top(ADULT);
        assertThat(sit).isBetween(1.1, stand - 0.25);
        assertThat(lie).isLessThan(0.6);
    }

    @Test
    void bones_keep_their_length_in_every_pose() {
        for (String verb : List.of("stand", "run", "fight", "lie", "climb", "dance")) {
            Skeleton s = Skeleton.of(ADULT, Poses.of(verb));
            assertThat(s.arms()[0].minus(s.arms()[1]).length()).as(verb).isCloseTo(ADULT.upperArm(), org.assertj.core.data.Offset.offset(1e-9));
            assertThat(s.legs()[4].minus(s.legs()[5]).length()).as(verb).isCloseTo(ADULT.leg() * 0.5, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void inflected_verbs_and_synonyms_find_their_pose() {
        assertThat(Poses.of("walks")).isEqualTo(Poses.of("walk"));
        assertThat(Poses.of("running")).isEqualTo(Poses.of("run"));
        assertThat(Poses.of("sitting")).isEqualTo(Poses.of("sit"));
        assertThat(Poses.of("flees")).isEqualTo(Poses.of("run"));
        assertThat(Poses.of("embraces")).isEqualTo(Poses.of("hug"));
        assertThat(Poses.of("xyzzy")).isEqualTo(Poses.of("stand"));
        assertThat(Poses.of("")).isEqualTo(Poses.of("stand"));
    }

    @Test
    void children_are_smaller_with_larger_heads() {
        Frame child = Frame.of(new Look(6, "female", "", 0, "", 0, "", "", ""));
        assertThat(child.height()).isLessThan(1.25);
        assertThat(child.head() / child.height()).isGreaterThan(ADULT.head() / ADULT.height());
    }

    @Test
    void animals_are_told_from_people() {
        assertThat(Beast.of("fox").kind()).startsWith("fox");
        assertThat(Beast.of("Old Dog").kind()).startsWith("dog");
        assertThat(Beast.of("human")).isNull();
        assertThat(Beast.of("robot")).isNull();
    }
}
