package org.kinora.voice.internal.manner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;

class MannerTest {
    private static final VoiceProfile WOMAN = new VoiceProfile("w", "", "female", 30, 0, 1000, 1000, 1000);

    @Test
    void a_plain_delivery_is_the_profile_itself() {
        Manner manner = Manner.of(new VoiceProfile("x", "", "male", 40, -700, 1120, 1000, 900), Delivery.PLAIN);
        assertThat(manner).isEqualTo(new Manner(1, 1, -700, 0.9, 1.12, 0, 0, 0, 0));
    }

    @Test
    void sadness_is_lower_flatter_and_softer_than_joy() {
        Manner sad = Manner.of(WOMAN, new Delivery("sad", 1000, "normal", "plain"));
        Manner joyful = Manner.of(WOMAN, new Delivery("joyful", 1000, "normal", "plain"));
        assertThat(sad.pitch()).isLessThan(joyful.pitch());
        assertThat(sad.range()).isLessThan(joyful.range());
        assertThat(sad.level()).isLessThan(joyful.level());
        assertThat(sad.length()).isGreaterThan(joyful.length());
    }

    @Test
    void volume_goes_from_whisper_to_shout() {
        double last = -100;
        for (String volume : new String[] {"whisper", "soft", "normal", "loud", "shout"}) {
            Manner manner = Manner.of(WOMAN, new Delivery("neutral", 1000, volume, "plain"));
            assertThat(manner.level()).isGreaterThan(last);
            last = manner.level();
        }
        assertThat(Manner.of(WOMAN, new Delivery("neutral", 1000, "whisper", "plain")).breath()).isEqualTo(1);
    }

    @Test
    void extremes_stay_within_what_the_models_can_speak() {
        Manner manner = Manner.of(new VoiceProfile("x", "", "male", 90, -9000, 4000, 10, 9000), new Delivery("sad", 1, "shout", "sung"));
        assertThat(manner.length()).isLessThanOrEqualTo(2.2);
        assertThat(manner.pitch()).isEqualTo(-1500);
        assertThat(manner.tract()).isEqualTo(1.28);
        assertThat(manner.range()).isEqualTo(2.2);
    }

    @Test
    void unknown_words_for_feelings_change_nothing() {
        assertThat(Manner.of(WOMAN, new Delivery("zesty", 1000, "normal", "plain"))).isEqualTo(Manner.of(WOMAN, Delivery.PLAIN));
    }
}
