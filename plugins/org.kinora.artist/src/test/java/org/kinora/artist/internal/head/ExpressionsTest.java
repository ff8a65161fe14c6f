package org.kinora.artist.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.artist.internal.head.Expression.Action;

class ExpressionsTest {
    private final Expressions expressions = new Expressions();

    @Test
    void every_mood_moves_the_face_in_its_own_way() {
        Map<Expression, String> seen = new HashMap<>();
        for (String name : expressions.names()) assertThat(seen.put(expressions.of(name), name)).as(name).isNull();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(36);
    }

    @ParameterizedTest
    @CsvSource({"wütend, angry", "zornig, angry", "furiously, furious", "brüllt, furious", "traurig, sad", "weint, crying", "ängstlich, afraid",
            "panisch, terrified", "besorgt, worried", "nervös, nervous",
        "fröhlich, joyful", "lachend, laughing", "lächelt, smiling", "zärtlich, tender", "verliebt, loving", "dringend, urgent",
                "überrascht, surprised", "schockiert, shocked", "angewidert, disgusted",
        "verächtlich, contempt", "sarkastisch, sarcastic", "müde, tired", "betrunken, drunk", "stolz, proud", "schüchtern, shy",
                "verlegen, embarrassed", "verwirrt, confused", "nachdenklich, thoughtful",
        "entschlossen, determined", "schmerz, pain", "tot, dead", "flüstert, whispering", "quiet and sad, whispering", "in colère, neutral"})
    void words_of_both_languages_are_known(String word, String mood) {
        assertThat(expressions.of(word)).isEqualTo(expressions.of(mood));
    }

    @Test
    void words_of_degree_make_a_mood_weaker_or_stronger() {
        double plain = expressions.of("angry").of(Action.IN);
        assertThat(expressions.of("slightly angry").of(Action.IN)).isBetween(plain, 0.0).isEqualTo(plain / 2);
        assertThat(expressions.of("very angry").of(Action.IN)).isLessThan(plain).isGreaterThanOrEqualTo(-1);
        assertThat(expressions.of("etwas traurig").of(Action.IN)).isEqualTo(expressions.of("traurig").of(Action.IN) / 2);
    }

    @Test
    void a_word_that_nobody_knows_leaves_the_face_alone() {
        assertThat(expressions.of("xyzzy")).isEqualTo(Expression.NEUTRAL);
        assertThat(expressions.of(null)).isEqualTo(Expression.NEUTRAL);
    }
}
