package org.kinora.direction.internal.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Shot;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.Fixture;
import org.kinora.direction.internal.Shots;

class FieldTest {
    private static final List<String> FIELDS = List.of("size", "angle", "kind", "azimuth", "lens", "move", "duration", "action", "titles", "focus",
            "transition", "prompt.image", "prompt.negative", "prompt.motion", "prompt.music");
    private static final Map<String, String> VALUES = new HashMap<>(Map.of("size", "EXTREME_CLOSE", "angle", "DUTCH", "kind", "REACTION", "azimuth",
            "-45",
            "lens", "135", "move", "CRANE_DOWN 700", "duration", "7/2", "action", "She waits.", "titles", "Later", "focus", "anna"));

    private final Shot shot = Shots.shot("a");

    private String set(String field, String value) {
        return Field.set(shot, field, value).map(changed -> Field.get(changed, field)).orElse("refused");
    }

    @Test
    void what_is_written_is_read_again_and_changes_nothing_else() {
        VALUES.putAll(Map.of("transition", "wipeleft 2/3", "prompt.image", "a", "prompt.negative", "b", "prompt.motion", "c", "prompt.music", "d"));
        for (String field : FIELDS) {
            assertThat(Field.known(field)).as(field).isTrue();
            Shot changed = Field.set(shot, field, VALUES.get(field)).orElseThrow();
            assertThat(Field.get(changed, field)).as(field).isEqualTo(VALUES.get(field));
            for (String other : FIELDS) if (!other.equals(field)) assertThat(Field.get(changed, other)).as(other + " after " + field)
                    .isEqualTo(Field.get(shot, other));
        }
    }

    @Test
    void every_value_of_every_planned_shot_can_be_written_back() {
        Fixture.story(Fixture.TWO).shots().forEach(planned -> {
            for (String field : FIELDS) {
                Shot same = field.equals("transition") ? planned.withJoint(plain(planned.joint())) : planned;
                assertThat(Field.set(planned, field, Field.get(planned, field))).as(planned.id() + " " + field).contains(same);
            }
        });
    }

    /** A transition that somebody wrote has no overlap of sound. */
    private static Joint plain(Joint joint) {
        return new Joint(joint.transition(), joint.length(), Rational.ZERO, Rational.ZERO);
    }

    @Test
    void words_are_understood_as_people_write_them() {
        assertThat(set("size", "medium close")).isEqualTo("MEDIUM_CLOSE");
        assertThat(set("kind", "over-shoulder")).isEqualTo("OVER_SHOULDER");
        assertThat(set("move", "pan left")).isEqualTo("PAN_LEFT 500");
        assertThat(set("move", "static")).isEqualTo("STATIC");
        assertThat(set("duration", "2.5")).isEqualTo("5/2");
        assertThat(set("transition", "dissolve")).isEqualTo("dissolve 1/2");
        assertThat(set("transition", "cut 3")).isEqualTo("cut");
        assertThat(set("titles", "  Later ")).isEqualTo("Later");
    }

    @Test
    void a_duration_or_focus_can_be_taken_back() {
        Shot asked = Field.set(shot, "duration", "3").orElseThrow();
        assertThat(Field.set(asked, "duration", "").orElseThrow().asked()).isEmpty();
        Shot about = Field.set(shot, "focus", "anna").orElseThrow();
        assertThat(Field.set(about, "focus", "").orElseThrow().focus()).isEmpty();
    }

    @Test
    void what_no_film_can_do_is_refused() {
        for (String[] wrong : new String[][] {{"size", "huge"}, {"angle", ""}, {"kind", "nice"}, {"azimuth", "180"}, {"azimuth", "north"}, {"lens",
                "7"},
                {"lens", "1201"}, {"move", "jump"}, {"move", "PAN_LEFT 9999"}, {"duration", "0"}, {"duration", "-1"}, {"duration", "601"},
                {"duration", "soon"}, {"duration", "1/0"}, {"transition", "Wipe!"}, {"transition", "fade x"}}) {
            assertThat(set(wrong[0], wrong[1])).as(wrong[0] + " " + wrong[1]).isEqualTo("refused");
        }
    }

    @Test
    void order_existence_and_lock_are_no_values() {
        for (String field : List.of("order", "delete", "insert", "lock", "colour", "")) assertThat(Field.known(field)).isFalse();
    }

    @Test
    void a_move_keeps_its_strength_and_gets_a_soft_start() {
        Shot moved = Field.set(shot, "move", "dolly in 250").orElseThrow();
        assertThat(moved.move()).isEqualTo(new CameraMove(CameraMove.Kind.DOLLY_IN, 250, CameraMove.Easing.IN_OUT));
    }
}
