package org.kinora.voices.installed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;

class FliteTest {
    private static Flite flite;

    @BeforeAll
    static void find() {
        Spoken.needs(Flite.PROGRAM);
        flite = new Flite();
    }

    @Test
    void words_and_phonemes_have_the_times_of_the_program() {
        Spoken line = spoken("Mr. Hill left the FBI in 1984, did he?", Spoken.MAN, Delivery.PLAIN);
        assertThat(line.wordTexts()).containsExactly("Mr", "Hill", "left", "the", "FBI", "in", "1984", "did", "he");
        assertThat(line.phonemeTexts().subList(0, 8)).containsExactly("m", "I", "s", "t", "r=", "h", "I", "l");
        assertThat(line.seconds("1984")).isGreaterThan(3 * line.seconds("in"));
        Timings.Mark hill = line.word("Hill");
        assertThat(line.phonemes().stream().filter(mark -> mark.from() >= hill.from() && mark.to() <= hill.to()).map(Timings.Mark::text))
                .containsExactly("h", "I", "l");
    }

    @Test
    void profiles_get_the_voice_that_is_nearest() {
        assertThat(spoken("The lamp has to burn until morning.", Spoken.MAN, Delivery.PLAIN).pitch()).isCloseTo(104, within(12.0));
        assertThat(spoken("The lamp has to burn until morning.", Spoken.WOMAN, Delivery.PLAIN).pitch()).isCloseTo(170, within(15.0));
        assertThat(spoken("The lamp has to burn until morning.", Spoken.CHILD, Delivery.PLAIN).pitch()).isGreaterThan(190);
    }

    @Test
    void a_voice_can_be_named() {
        Spoken awb = Spoken.by(flite, new SpeechRequest("The lamp has to burn.", "en", Spoken.MAN, Delivery.PLAIN, Map.of("voice", "awb")));
        Spoken rms = Spoken.by(flite, new SpeechRequest("The lamp has to burn.", "en", Spoken.MAN, Delivery.PLAIN, Map.of("voice", "rms")));
        assertThat(awb.outcome().part("speech")).isNotEqualTo(rms.outcome().part("speech"));
        assertThat(flite.describe().parameters()).contains("\"enum\":[\"rms\",\"awb\",\"slt\"");
    }

    @Test
    void pace_and_level_are_those_of_every_voice() {
        Spoken plain = spoken("The lamp has to burn until morning.", Spoken.MAN, Delivery.PLAIN);
        Spoken slow = spoken("The lamp has to burn until morning.", Spoken.MAN, new Delivery("neutral", 800, "normal", "plain"));
        assertThat(slow.speech().length() / (double) plain.speech().length()).isBetween(1.15, 1.32);
        assertThat(plain.speech().level(2880, plain.speech().length() - 5760)).isCloseTo(-20.5, within(1.5));
        assertThat(plain.speech().peak()).isLessThanOrEqualTo(-3);
    }

    @Test
    void over_the_telephone_only_its_band_is_left() {
        Spoken phone = spoken("The lamp has to burn until morning.", Spoken.MAN, new Delivery("neutral", 1000, "normal", "phone"));
        assertThat(phone.speech().band(280, 3800)).isGreaterThan(-0.6);
    }

    private static Spoken spoken(String text, VoiceProfile voice, Delivery delivery) {
        return Spoken.by(flite, Spoken.request(text, "en", voice, delivery));
    }
}
