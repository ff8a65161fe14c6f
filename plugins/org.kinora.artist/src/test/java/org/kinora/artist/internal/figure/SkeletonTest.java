package org.kinora.artist.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Acting.Gait;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.pose.PoseBook;
import org.kinora.artist.internal.figure.pose.Verbs;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;

class SkeletonTest {
    private static final List<String> POSTURES = List.of("stand", "run", "bend", "sit", "floor", "kneel", "crouch", "crawl", "lie", "swim", "fall");
    private static final List<Character> PEOPLE = List.of(People.anna(), People.ben(),
            People.person("kid", "male", 8, 124, "slim", 300, "", "27AE60"),
            People.person("tall", "male", 30, 196, "broad", 300, "", "27AE60"), People.person("small", "female", 25, 152, "slim", 300, "", "27AE60"));

    private final Figures figures = new Figures(new Heads(), new Animals(), new Props());

    @Test
    void eyes_and_crown_are_where_the_cameras_were_framed_for() {
        for (Character who : PEOPLE) for (String posture : POSTURES) {
            if (posture.equals("run")) continue;
            Performer performer = People.doing(who, posture, posture, 40);
            Skeleton skeleton = figures.skeleton(performer);
            double crown = List.of(skeleton.keypoints().get(0), skeleton.eyes(), skeleton.keypoints().get(16)).stream().mapToDouble(Vec::y).max()
                    .orElseThrow();
            assertThat(skeleton.eyes().y()).as(who.id() + " " + posture + " eyes").isCloseTo(performer.placement().eyes(), within(45.0));
            assertThat(Math.max(crown, skeleton.crown().y())).as(who.id() + " " + posture + " crown")
                    .isCloseTo(performer.placement().crown(), within(List.of("lie", "fall", "crawl").contains(posture) ? 80.0 : 60));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sneak", "bow", "climb", "push", "fight", "pray", "beg", "hide", "squat", "write", "type", "eat", "play"})
    void a_pose_that_has_a_posture_of_its_own_is_as_high_as_it_is_staged(String pose) {
        for (Character who : PEOPLE) {
            Performer performer = People.doing(who, "", pose, 40);
            assertThat(figures.skeleton(performer).crown().y()).as(who.id() + " " + pose).isCloseTo(performer.placement().crown(), within(110.0));
        }
    }

    @Test
    void bones_keep_their_lengths_in_every_pose_and_posture() {
        for (Character who : List.of(People.ben(), PEOPLE.get(2))) {
            Stature s = Stature.of(who);
            for (String verb : new PoseBook().verbs().all()) for (String posture : POSTURES) {
                Skeleton k = figures.skeleton(People.doing(who, posture, verb, 0));
                String what = posture + " " + verb;
                for (String side : List.of("RIGHT_", "LEFT_")) {
                    length(k, side + "SHOULDER", side + "ELBOW", s.upperArm(), what);
                    length(k, side + "ELBOW", side + "WRIST", s.forearm(), what);
                    length(k, side + "HIP", side + "KNEE", s.thigh(), what);
                    length(k, side + "KNEE", side + "ANKLE", s.shank(), what);
                }
            }
        }
    }

    private static void length(Skeleton k, String from, String to, double wanted, String what) {
        double found = k.at(Joint.valueOf(from)).minus(k.at(Joint.valueOf(to))).length();
        assertThat(found).as(what + " " + from).isCloseTo(wanted, within(1.0));
    }

    @Test
    void knees_bend_forward_in_every_pose_of_those_who_are_on_their_feet() {
        Frame base = Frame.standing(Vec.ZERO, 0);
        for (String verb : new PoseBook().verbs().all()) {
            Skeleton k = figures.skeleton(People.doing(People.ben(), "stand", verb, 0));
            for (String side : List.of("RIGHT_", "LEFT_")) {
                Vec hip = k.at(Joint.valueOf(side + "HIP"));
                Vec ankle = k.at(Joint.valueOf(side + "ANKLE"));
                Vec off = k.at(Joint.valueOf(side + "KNEE")).minus(hip.lerp(ankle, 0.5));
                assertThat(off.dot(base.front()) + Math.abs(off.dot(base.right()))).as(verb + " " + side).isGreaterThan(-1);
            }
        }
    }

    @Test
    void whoever_stands_has_a_foot_on_the_ground_and_none_below_it() {
        Verbs verbs = new PoseBook().verbs();
        for (String verb : verbs.all()) {
            if (Set.of("jump", "float").contains(verbs.pose(verb).orElse(""))) continue;
            Skeleton k = figures.skeleton(People.doing(People.anna(), "stand", verb, 77));
            double right = k.at(Joint.RIGHT_BALL).y();
            double left = k.at(Joint.LEFT_BALL).y();
            assertThat(Math.min(right, left)).as(verb).isBetween(-12.0, 30.0);
        }
    }

    @Test
    void hands_reach_what_the_pose_wants_them_to_hold() {
        Skeleton phone = figures.skeleton(People.doing(People.ben(), "stand", "phone", 0));
        assertThat(phone.at(Joint.RIGHT_PALM).minus(phone.keypoints().get(16)).length()).isLessThan(110);
        Skeleton drink = figures.skeleton(People.doing(People.anna(), "stand", "drink", 0));
        assertThat(drink.at(Joint.RIGHT_PALM).minus(drink.keypoints().get(0)).length()).isLessThan(200);
        Skeleton point = figures.skeleton(People.doing(People.anna(), "stand", "point", 0));
        assertThat(point.at(Joint.RIGHT_WRIST).minus(point.at(Joint.RIGHT_SHOULDER)).dot(Vec.toward(0))).isGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WALK", "RUN"})
    void a_foot_stays_where_it_touches_the_ground(String name) {
        Gait gait = Gait.valueOf(name);
        double stride = figures.strideLength(People.ben(), gait);
        double stance = gait == Gait.WALK ? 0.3 : 0.12;
        double first = 0;
        for (double at = 0.1; at < stance; at += 0.02) {
            Skeleton k = figures.skeleton(walking(gait, at));
            double ball = k.at(Joint.LEFT_BALL).dot(Vec.toward(0)) + at * stride;
            if (first == 0) first = ball;
            assertThat(ball).as("at " + at).isCloseTo(first, within(12.0));
            assertThat(k.at(Joint.LEFT_BALL).y()).isCloseTo(0, within(12.0));
        }
    }

    private static Performer walking(Gait gait, double stride) {
        Acting acting = new Acting(gait, stride, 1, 1, 0, 0, 0, Mouth.REST, 0, Optional.empty());
        return People.performer(People.ben(), "stand", "walk", "neutral", false, 0, acting, Optional.empty());
    }

    @Test
    void sitting_down_begins_on_the_feet_and_ends_on_the_seat() {
        double[] heights = new double[5];
        for (int i = 0; i < 5; i++) {
            Acting acting = new Acting(Gait.STILL, 0, 1, i / 4.0, 0, 0, 0, Mouth.REST, 0, Optional.empty());
            Skeleton k = figures.skeleton(People.performer(People.ben(), "sit", "sit", "neutral", false, 0, acting, Optional.empty()));
            heights[i] = k.at(Joint.PELVIS).y();
            assertThat(Math.min(k.at(Joint.LEFT_BALL).y(), k.at(Joint.RIGHT_BALL).y())).as("feet at " + i).isCloseTo(0, within(40.0));
        }
        assertThat(heights[0]).isGreaterThan(850);
        assertThat(heights[4]).isCloseTo(540, within(25.0));
        assertThat(heights).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void the_head_follows_a_look_as_far_as_a_neck_turns() {
        Acting right = Acting.still(Optional.of(new Vec(-2000, 1650, -1000)));
        Skeleton k = figures.skeleton(People.performer(People.ben(), "stand", "stand", "neutral", false, 0, right, Optional.empty()));
        assertThat(k.head().front().x()).isLessThan(-0.5);
        Acting behind = Acting.still(Optional.of(new Vec(-1500, 1650, 1500)));
        Skeleton far = figures.skeleton(People.performer(People.ben(), "stand", "stand", "neutral", false, 0, behind, Optional.empty()));
        assertThat(far.head().front().dot(Vec.toward(0))).isGreaterThan(0.1);
    }
}
