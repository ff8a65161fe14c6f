package org.kinora.screenplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Dual;
import org.kinora.api.screenplay.Element.Part;

/** What a speech tells of itself. */
class SpeechTest {
    @ParameterizedTest
    @ValueSource(strings = {"V.O.", "VO", "v.o.", "V. O.", "VOICE OVER", "voice-over", "on the radio", "OVER PHONE", "FILTERED", "PRE-LAP",
            "am Telefon"})
    void a_voice_over_is_told_in_many_ways(String extension) {
        assertThat(speech(extension).voiceOver()).isTrue();
        assertThat(speech(extension).offScreen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O.S.", "OS", "O. S.", "o.c.", "OFF", "OFF-SCREEN", "off camera"})
    void off_screen_is_told_in_many_ways(String extension) {
        assertThat(speech(extension).offScreen()).isTrue();
        assertThat(speech(extension).voiceOver()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONT'D", "CONT’D", "cont'd", "CONTINUED", "continuing"})
    void going_on_is_told_in_many_ways(String extension) {
        assertThat(speech(extension).continued()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBTITLE", "DRUNK", "to Mara", "CONTENT", "OFFICER"})
    void other_words_tell_neither(String extension) {
        Element.Speech speech = speech(extension);
        assertThat(speech.voiceOver() || speech.offScreen() || speech.continued()).isFalse();
    }

    @Test
    void the_words_are_what_is_spoken_and_sung_without_marks_and_breaks() {
        List<Part> parts = List.of(new Part.Spoken(1, "Go *now*.\n\n  Please."), new Part.Parenthetical(3, "sings"), new Part.Sung(4, "_La_ la"));
        assertThat(new Element.Speech(1, "MARA", List.of(), parts, Dual.NONE).words()).isEqualTo("Go now. Please. La la");
        assertThat(speech("V.O.").words()).isEmpty();
    }

    private static Element.Speech speech(String extension) {
        return new Element.Speech(1, "MARA", List.of(extension), List.of(), Dual.NONE);
    }
}
