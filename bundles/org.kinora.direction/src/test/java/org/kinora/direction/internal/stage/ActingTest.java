package org.kinora.direction.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Element;
import org.kinora.api.story.Delivery;

class ActingTest {
    private final Acting acting = new Acting();

    private Delivery delivery(String parenthetical, String words, String... extensions) {
        Element.Speech speech = new Element.Speech(1, "ANNA", List.of(extensions), List.of(new Element.Part.Spoken(2, words)), Element.Dual.NONE);
        return acting.delivery(parenthetical, words, speech, false);
    }

    @Test
    void a_parenthetical_says_the_emotion_in_several_languages() {
        assertThat(delivery("terrified", "It is here.").emotion()).isEqualTo("afraid");
        assertThat(delivery("wütend", "Es ist hier.").emotion()).isEqualTo("angry");
        assertThat(delivery("triste", "C'est ici.").emotion()).isEqualTo("sad");
        assertThat(delivery("to nobody", "It is here.").emotion()).isEqualTo("neutral");
    }

    @Test
    void marks_and_capitals_raise_the_voice_where_no_parenthetical_speaks() {
        assertThat(delivery("", "Run!!").emotion()).isEqualTo("urgent");
        assertThat(delivery("", "What?!").volume()).isEqualTo("loud");
        assertThat(delivery("", "GET OUT OF HERE").volume()).isEqualTo("shout");
        assertThat(delivery("", "You are here!").emotion()).isEqualTo("surprised");
        assertThat(delivery("", "I am so happy!").emotion()).isEqualTo("joyful");
        assertThat(delivery("", "OK.").volume()).isEqualTo("normal");
    }

    @Test
    void the_parenthetical_goes_over_the_marks() {
        Delivery whispered = delivery("whispering", "GET OUT OF HERE!");
        assertThat(whispered.volume()).isEqualTo("whisper");
        assertThat(whispered.emotion()).isEqualTo("tender");
    }

    @Test
    void the_words_of_a_plain_line_sway_nothing() {
        assertThat(delivery("", "I hate you, and I am afraid.")).isEqualTo(Delivery.PLAIN);
    }

    @Test
    void the_sad_speak_slower_than_the_calm_and_the_urgent_faster() {
        assertThat(delivery("sadly", "Yes.").pace()).isLessThan(1000);
        assertThat(delivery("urgent", "Yes.").pace()).isGreaterThan(1000);
    }

    @Test
    void how_a_voice_reaches_us_follows_its_extension() {
        assertThat(delivery("", "Yes.").treatment()).isEqualTo("plain");
        assertThat(delivery("", "Yes.", "V.O.").treatment()).isEqualTo("voice-over");
        assertThat(delivery("", "Yes.", "O.S.").treatment()).isEqualTo("off-screen");
        assertThat(delivery("", "Yes.", "CONT'D").treatment()).isEqualTo("plain");
        assertThat(delivery("", "Yes.", "on the radio").treatment()).isEqualTo("radio");
        for (String channel : List.of("over intercom", "filtered", "on TV"))
            assertThat(delivery("", "Yes.", channel).treatment()).as(channel).isEqualTo("filtered");
        for (String channel : List.of("am Telefon", "ON PHONE")) assertThat(delivery("", "Yes.", channel).treatment()).as(channel).isEqualTo("phone");
        assertThat(delivery("", "Yes.", "through megaphone").treatment()).isEqualTo("megaphone");
        assertThat(delivery("", "Yes.", "together").treatment()).isEqualTo("together");
    }

    @Test
    void who_talks_into_a_phone_is_heard_in_the_room() {
        assertThat(delivery("", "Yes.", "INTO PHONE").treatment()).isEqualTo("plain");
    }

    @Test
    void a_voice_over_on_the_radio_sounds_like_one_even_if_only_the_parenthetical_says_so() {
        Element.Speech speech = new Element.Speech(1, "ANNA", List.of("V.O."), List.of(new Element.Part.Parenthetical(2, "over the radio"),
                new Element.Part.Spoken(3, "Yes.")), Element.Dual.NONE);
        assertThat(acting.delivery("over the radio", "Yes.", speech, false).treatment()).isEqualTo("radio");
    }

    @Test
    void sung_lines_are_sung() {
        Element.Speech speech = new Element.Speech(1, "ANNA", List.of(), List.of(new Element.Part.Sung(2, "La la")), Element.Dual.NONE);
        assertThat(acting.delivery("", "La la", speech, true).treatment()).isEqualTo("sung");
    }

    @Test
    void verbs_of_leaving_are_told_from_verbs_of_moving() {
        for (String exit : List.of("He leaves.", "She exits.", "He walks away.", "Er verschwindet.")) assertThat(acting.leaves(exit))
                .as(exit).isTrue();
        for (String stay : List.of("He walks to the window.", "She runs.", "He turns away.", "She steps aside.")) assertThat(acting.leaves(stay))
                .as(stay).isFalse();
    }

    @Test
    void poses_that_nobody_holds_while_talking_end_in_standing_sitting_or_lying() {
        assertThat(Acting.lasting("sit")).isEqualTo("sit");
        assertThat(Acting.lasting("eat")).isEqualTo("sit");
        assertThat(Acting.lasting("fall")).isEqualTo("lie");
        assertThat(Acting.lasting("dance")).isEqualTo("stand");
    }
}
