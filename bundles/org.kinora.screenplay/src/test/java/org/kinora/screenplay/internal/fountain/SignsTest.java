package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kinora.screenplay.internal.Shared;

/** How sure we are that a text without a telling name is Fountain. */
class SignsTest {
    @Test
    void headings_at_the_margin_speak_for_it() {
        assertThat(certainty("INT. HOUSE - DAY\n\nRain.\n")).isEqualTo(60);
        assertThat(certainty("INT. HOUSE - DAY\n\nRain.\n\nEXT. SEA - DAY\n\nWaves.\n")).isEqualTo(80);
    }

    @Test
    void prose_says_little_and_markup_nothing() {
        assertThat(certainty("It rained all night.\n")).isEqualTo(20);
        assertThat(certainty("<html></html>")).isZero();
        assertThat(certainty("a\0b")).isZero();
    }

    @Test
    void a_title_or_marks_speak_for_it() {
        assertThat(certainty("Title: Sea\n\nRain.\n")).isEqualTo(80);
        assertThat(certainty("Rain. [[wet]]\n\n> Fade\n")).isEqualTo(60);
    }

    @Test
    void both_real_scripts_are_known_without_their_names() {
        assertThat(Signs.certainty(Shared.bytes("ebScreenplays/Cyber_Bob_ep00001.fountain"))).isEqualTo(80);
        assertThat(Signs.certainty(Shared.bytes("ebScreenplays/pulpit__fire.fountain"))).isGreaterThanOrEqualTo(60);
    }

    private static int certainty(String text) {
        return Signs.certainty(text.getBytes(StandardCharsets.UTF_8));
    }
}
