package org.kinora.artist.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.Line;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.head.Expression.Action;

/** From the word in brackets to the face: read by the director, staged, drawn. What the same plan does to the voice is measured beside the voice. */
class ParentheticalsTest {
    private final Expressions expressions = new Expressions();

    private record Said(Line line, Placement speaker) {}

    private static Said said(String parenthetical) {
        String script = """
                INT. KITCHEN - NIGHT

                ANNA, 40, a cook, stands at the table. PAUL, 50, waits.

                ANNA
                (%s)
                You came back after all these years and said nothing at all.

                PAUL
                I did.
                """.formatted(parenthetical);
        for (Films.Staged shot : Films.script(script, Films.WIDE)) for (Line line : shot.scene().lines()) {
            boolean here = line.shot().equals(shot.shot().id()) && line.character().equals("anna");
            if (here) return new Said(line, shot.view().shot().placement("anna").orElseThrow());
        }
        throw new AssertionError("nobody speaks");
    }

    private double face(String parenthetical, Action action) {
        return expressions.of(said(parenthetical).speaker().emotion()).of(action);
    }

    @ParameterizedTest
    @CsvSource({"whispering, tender, whisper", "shouting, angry, shout", "angrily, angry, loud", "sadly, sad, soft", "laughing, joyful, normal",
        "flüsternd, tender, whisper", "wütend, angry, normal", "lachend, joyful, normal"})
    void one_word_gives_the_feeling_of_the_voice_and_of_the_face_and_the_volume(String parenthetical, String feeling, String volume) {
        Said said = said(parenthetical);
        assertThat(said.line().delivery().emotion()).isEqualTo(feeling);
        assertThat(said.line().delivery().volume()).isEqualTo(volume);
        assertThat(said.speaker().emotion()).isEqualTo(feeling);
        assertThat(expressions.of(feeling)).isNotEqualTo(Expression.NEUTRAL);
    }

    @Test
    void brows_and_mouth_go_where_those_of_people_go_who_feel_that() {
        for (String anger : new String[] {"shouting", "angrily"}) {
            assertThat(face(anger, Action.IN)).as("inner brows are drawn down").isLessThan(-0.5);
            assertThat(face(anger, Action.KNIT)).isGreaterThan(0.5);
            assertThat(face(anger, Action.CORNER)).isNegative();
        }
        assertThat(face("sadly", Action.IN)).as("inner brows go up").isGreaterThan(0.5);
        assertThat(face("sadly", Action.CORNER)).as("the mouth hangs").isLessThan(-0.4);
        assertThat(face("laughing", Action.CORNER)).as("the mouth laughs").isGreaterThan(0.8);
        assertThat(face("laughing", Action.CHEEK)).isGreaterThan(0.5);
        assertThat(face("whispering", Action.LID)).as("the eyes are half closed").isNegative();
        assertThat(face("whispering", Action.CORNER)).isBetween(0.1, 0.6);
    }
}
