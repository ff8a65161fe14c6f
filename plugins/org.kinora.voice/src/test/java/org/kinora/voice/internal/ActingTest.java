package org.kinora.voice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Timings;
import org.kinora.api.story.Delivery;
import org.kinora.testkit.TestWork;

/** Feelings, marks and placement, measured in the sound. */
class ActingTest {
    private static final KinoraVoice VOICE = new KinoraVoice();
    private static final String LINE = "The lamp has to burn until morning.";

    private final TestWork work = new TestWork();
    private final Map<String, Hearing> felt = new HashMap<>();

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void feelings_differ_in_pitch_and_its_range_and_pace_and_brightness() {
        Hearing neutral = feeling("neutral");
        assertThat(feeling("angry").brightness()).isGreaterThan(neutral.brightness() + 3);
        assertThat(feeling("angry").range()).isGreaterThan(neutral.range() * 1.2);
        assertThat(feeling("angry").rate()).isGreaterThan(neutral.rate() * 1.02);
        assertThat(feeling("sad").pitch()).isLessThan(neutral.pitch() * 0.95);
        assertThat(feeling("sad").range()).isLessThan(neutral.range() * 0.8);
        assertThat(feeling("sad").brightness()).isLessThan(neutral.brightness() - 2);
        assertThat(feeling("sad").rate()).isLessThan(neutral.rate() * 0.96);
        assertThat(feeling("afraid").pitch()).isGreaterThan(neutral.pitch() * 1.1);
        assertThat(feeling("joyful").range()).isGreaterThan(neutral.range() * 1.3);
        assertThat(feeling("joyful").pitch()).isGreaterThan(neutral.pitch() * 1.06);
        assertThat(feeling("tender").brightness()).isLessThan(neutral.brightness() - 1.5);
        assertThat(feeling("tired").rate()).isLessThan(neutral.rate() * 0.92);
        assertThat(feeling("cold").range()).isLessThan(neutral.range() * 0.75);
    }

    @Test
    void louder_is_brighter_and_higher_and_softer_is_duller() {
        double brightness = -100;
        for (String volume : List.of("soft", "normal", "loud", "shout")) {
            Hearing heard = Hearing.of(take(LINE, new Delivery("neutral", 1000, volume, "plain")));
            assertThat(heard.brightness()).as(volume).isGreaterThan(brightness + 0.8);
            brightness = heard.brightness();
        }
    }

    /** The deliveries that the director gives these words in brackets; what they do to the face is measured beside the face. */
    @Test
    void words_in_brackets_are_heard() {
        Hearing plain = feeling("neutral");
        Hearing whispering = Hearing.of(take(LINE, new Delivery("tender", 940, "whisper", "plain")));
        Hearing shouting = Hearing.of(take(LINE, new Delivery("angry", 1050, "shout", "plain")));
        Hearing angrily = Hearing.of(take(LINE, new Delivery("angry", 1050, "loud", "plain")));
        Hearing sadly = Hearing.of(take(LINE, new Delivery("sad", 900, "soft", "plain")));
        Hearing laughing = Hearing.of(take(LINE, new Delivery("joyful", 1050, "normal", "plain")));
        assertThat(whispering.loudness()).isLessThan(plain.loudness() - 4);
        assertThat(shouting.pitch()).isGreaterThan(angrily.pitch() * 1.05);
        assertThat(shouting.brightness()).isGreaterThan(plain.brightness() + 4);
        assertThat(angrily.brightness()).isGreaterThan(plain.brightness() + 3);
        assertThat(angrily.rate()).isGreaterThan(plain.rate() * 1.04);
        assertThat(sadly.pitch()).isLessThan(plain.pitch() * 0.95);
        assertThat(sadly.rate()).isLessThan(plain.rate() * 0.9);
        assertThat(sadly.loudness()).isLessThan(plain.loudness() - 2);
        assertThat(laughing.range()).isGreaterThan(plain.range() * 1.3);
        assertThat(laughing.pitch()).isGreaterThan(plain.pitch() * 1.06);
    }

    @Test
    void every_feeling_is_loud_enough_and_none_clips() {
        for (String emotion : List.of("angry", "sad", "afraid", "joyful", "tender", "urgent", "tired", "proud")) {
            Take take = take(LINE, new Delivery(emotion, 1000, "normal", "plain"));
            assertThat(Hearing.of(take).loudness()).as(emotion).isBetween(-24.0, -16.0);
            assertThat(take.peak()).as(emotion).isLessThanOrEqualTo(-3);
        }
    }

    @Test
    void an_unknown_feeling_is_noted() {
        assertThat(take(LINE, new Delivery("zesty", 1000, "normal", "plain")).outcome().notes())
                .containsExactly("the built-in voice knows no feeling \"zesty\" and speaks plainly");
    }

    @Test
    void a_question_goes_up_at_its_end_and_a_statement_or_a_question_for_a_word_goes_down() {
        assertThat(Hearing.of(plain("Is she here?")).closing()).isGreaterThan(2);
        assertThat(Hearing.of(plain("You never listen?")).closing()).isGreaterThan(2);
        assertThat(Hearing.of(plain("You never listen.")).closing()).isLessThan(-2);
        assertThat(Hearing.of(plain("Where did she go?")).closing()).isLessThan(-1);
    }

    @Test
    void a_cry_is_higher_and_livelier_than_a_statement() {
        Hearing cry = Hearing.of(plain("You never listen!"));
        Hearing statement = Hearing.of(plain("You never listen."));
        assertThat(cry.pitch()).isGreaterThan(statement.pitch() * 1.04);
        assertThat(cry.range()).isGreaterThan(statement.range() * 1.2);
    }

    @Test
    void who_trails_off_gets_slower_and_softer() {
        Take off = plain("I thought you knew...");
        Take statement = plain("I thought you knew.");
        assertThat(off.seconds("knew")).isGreaterThan(statement.seconds("knew") * 1.15);
        assertThat(ending(off, "knew")).isLessThan(ending(statement, "knew") - 3);
    }

    @Test
    void who_is_interrupted_stops_at_once() {
        Take cut = plain("I only wanted to say--");
        Take statement = plain("I only wanted to say.");
        Timings.Mark last = mark(cut, "say");
        assertThat(cut.seconds("say")).isLessThan(statement.seconds("say"));
        assertThat(cut.speech().level((int) last.to() - 480, (int) last.to() + 960)).isLessThan(-55);
        assertThat(cut.speech().level((int) last.to() - 3600, (int) last.to() - 1920)).isGreaterThan(-32);
    }

    @Test
    void who_stutters_begins_the_word_again() {
        assertThat(phonemes("W-w-what is it?")).startsWith("w", "@", "w", "@", "w", "V", "t");
        assertThat(phonemes("Th-that's mine.")).startsWith("D", "@", "D", "{", "t", "s");
        assertThat(phonemes("I-I know.")).startsWith("AI", "AI", "n", "@U");
        assertThat(phonemes("My mother-in-law.")).startsWith("m", "AI", "m", "V", "D");
    }

    @Test
    void drawn_letters_are_one_long_sound() {
        assertThat(phonemes("Nooooo!")).containsExactly("n", "@U");
        assertThat(phonemes("Pleeease.")).containsExactly("p", "l", "i", "z");
        assertThat(phonemes("Gooood.")).containsExactly("g", "U", "d");
        assertThat(plain("Nooooo!").seconds("Nooooo")).isGreaterThan(2 * plain("No!").seconds("No"));
    }

    @Test
    void a_voice_from_the_next_room_is_duller_and_rings_on() {
        Take plain = plain(LINE);
        Take off = treated("off-screen");
        Timings.Mark last = mark(off, "morning");
        assertThat(off.band(4000, 16_000)).isLessThan(plain.band(4000, 16_000) - 8);
        assertThat(off.speech().level((int) last.to(), (int) last.to() + 4800))
                .isGreaterThan(plain.speech().level((int) last.to(), (int) last.to() + 4800) + 8);
        assertThat(off.level()).isCloseTo(plain.level() - 2.5, within(0.7));
    }

    @Test
    void telephone_and_radio_and_megaphone_each_have_their_band() {
        assertThat(treated("phone").band(280, 3600)).isGreaterThan(-0.5);
        assertThat(treated("phone").band(4500, 24_000)).isLessThan(-25);
        assertThat(treated("radio").band(440, 3000)).isGreaterThan(-0.5);
        assertThat(treated("megaphone").band(380, 5000)).isGreaterThan(-0.5);
        assertThat(treated("phone").outcome().parts().get("speech")).isEqualTo(treated("filtered").outcome().parts().get("speech"));
    }

    @Test
    void a_narrator_is_close_and_even() {
        Take close = treated("voice-over");
        assertThat(close.band(100, 220)).isGreaterThan(plain(LINE).band(100, 220) + 0.2);
        assertThat(close.level()).isCloseTo(-20, within(0.7));
    }

    @Test
    void several_together_keep_the_words_of_the_first_and_sound_fuller() {
        Take one = plain("We want bread!");
        Take all = take("We want bread!", new Delivery("neutral", 1000, "normal", "together"));
        assertThat(all.words().marks().subList(0, 4)).isEqualTo(one.words().marks().subList(0, 4));
        assertThat(all.level()).isCloseTo(-20, within(0.7));
        assertThat(all.outcome().parts().get("speech")).isNotEqualTo(one.outcome().parts().get("speech"));
    }

    private Hearing feeling(String emotion) {
        return felt.computeIfAbsent(emotion, name -> Hearing.of(take(LINE, new Delivery(name, 1000, "normal", "plain"))));
    }

    private List<String> phonemes(String text) {
        return plain(text).phonemes().marks().stream().map(Timings.Mark::text).filter(symbol -> !symbol.equals("_")).toList();
    }

    /** Level of the last third of a word. */
    private static double ending(Take take, String word) {
        Timings.Mark mark = mark(take, word);
        return take.speech().level((int) (mark.to() - (mark.to() - mark.from()) / 3), (int) mark.to());
    }

    private static Timings.Mark mark(Take take, String word) {
        return take.words().marks().stream().filter(each -> each.text().equals(word)).findFirst().orElseThrow();
    }

    private Take plain(String text) {
        return take(text, Delivery.PLAIN);
    }

    private Take treated(String treatment) {
        return take(LINE, new Delivery("neutral", 1000, "normal", treatment));
    }

    private Take take(String text, Delivery delivery) {
        return Take.of(VOICE, Take.request(text, Take.WOMAN, delivery), work);
    }
}
