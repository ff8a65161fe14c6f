package org.kinora.voice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.TestWork;

class KinoraVoiceTest {
    private static final KinoraVoice VOICE = new KinoraVoice();
    private static final String LINE = "You never listen, do you? I told you not to open the door.";

    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void speech_is_48_khz_mono_and_both_timings_cover_it_without_gaps() {
        Take take = take(LINE, Take.WOMAN, Delivery.PLAIN);
        assertThat(take.outcome().part("speech").info()).isEqualTo(new PartInfo.Sound(48_000, 1, take.samples().length));
        assertThat(take.outcome().part("speech").asset().mediaType()).isEqualTo("audio/wav");
        for (Timings timings : List.of(take.phonemes(), take.words())) {
            assertThat(timings.rate()).isEqualTo(48_000);
            long end = 0;
            for (Timings.Mark mark : timings.marks()) {
                assertThat(mark.from()).isEqualTo(end);
                assertThat(mark.to()).isGreaterThan(mark.from());
                end = mark.to();
            }
            assertThat(end).isEqualTo(take.samples().length);
        }
        assertThat(take.words().marks()).extracting(Timings.Mark::text)
                .containsExactly("_", "You", "never", "listen", "_", "do", "you", "_", "I", "told", "you",
                "not", "to", "open", "the", "door", "_");
    }

    @Test
    void phonemes_are_the_sounds_of_the_words() {
        Take take = take("Don't go.", Take.WOMAN, Delivery.PLAIN);
        assertThat(take.phonemes().marks()).extracting(Timings.Mark::text).containsExactly("_", "d", "@U", "n", "t", "g", "@U", "_");
        assertThat(take.words().marks().get(1).to()).isEqualTo(take.phonemes().marks().get(5).from());
    }

    @Test
    void silence_before_is_60_and_after_is_120_milliseconds() {
        Take take = take(LINE, Take.WOMAN, Delivery.PLAIN);
        assertThat(take.phonemes().marks().getFirst()).isEqualTo(new Timings.Mark("_", 0, 2880));
        Timings.Mark last = take.phonemes().marks().getLast();
        assertThat(last.to() - last.from()).isEqualTo(5760);
        for (int i = 0; i < 2600; i++) assertThat((int) take.samples()[i]).isBetween(-2, 2);
        for (int i = 0; i < 2800; i++) assertThat((int) take.samples()[take.samples().length - 1 - i]).isBetween(-2, 2);
    }

    @Test
    void every_voice_speaks_at_the_same_level_with_peaks_below_3_decibels() {
        for (VoiceProfile voice : List.of(Take.WOMAN, Take.MAN, Take.CHILD)) {
            Take take = take(LINE, voice, Delivery.PLAIN);
            assertThat(take.level()).isCloseTo(-20, within(0.7));
            assertThat(take.peak()).isLessThanOrEqualTo(-3);
        }
        assertThat(take(LINE, Take.MAN, new Delivery("angry", 1000, "shout", "plain")).peak()).isLessThanOrEqualTo(-3);
    }

    @Test
    void nothing_clicks() {
        Take take = take(LINE, Take.WOMAN, Delivery.PLAIN);
        int first = (int) take.phonemes().marks().get(1).from();
        for (int i = 1; i < take.samples().length; i++) {
            boolean edge = i < first + 48 || i > take.samples().length - 5760;
            int step = Math.abs(take.samples()[i] - take.samples()[i - 1]);
            assertThat(step).isLessThan(edge ? 2500 : 20_000);
        }
    }

    @Test
    void a_longer_tract_and_lower_pitch_speak_deeper_and_a_shorter_one_higher() {
        Take woman = take(LINE, Take.WOMAN, Delivery.PLAIN);
        assertThat(take(LINE, Take.MAN, Delivery.PLAIN).band(40, 135)).isGreaterThan(woman.band(40, 135) + 10);
        assertThat(take(LINE, Take.CHILD, Delivery.PLAIN).band(40, 185)).isLessThan(woman.band(40, 185) - 10);
    }

    @Test
    void a_profile_with_only_a_gender_gets_a_fitting_voice() {
        VoiceProfile bare = new VoiceProfile("x", "", "male", 40, 0, 0, 0, 0);
        assertThat(take(LINE, bare, Delivery.PLAIN).band(40, 135)).isGreaterThan(take(LINE, Take.WOMAN, Delivery.PLAIN).band(40, 135) + 10);
    }

    @Test
    void pace_and_rate_change_the_length_and_keep_the_words() {
        Take plain = take(LINE, Take.WOMAN, Delivery.PLAIN);
        Take slow = take(LINE, Take.WOMAN, new Delivery("neutral", 800, "normal", "plain"));
        Take fast = take(LINE, new VoiceProfile("w", "", "female", 30, 0, 1000, 1300, 1000), Delivery.PLAIN);
        assertThat(slow.samples().length / (double) plain.samples().length).isBetween(1.15, 1.32);
        assertThat(fast.samples().length / (double) plain.samples().length).isBetween(0.7, 0.88);
        assertThat(slow.words().marks()).extracting(Timings.Mark::text).isEqualTo(plain.words().marks().stream().map(Timings.Mark::text).toList());
    }

    @Test
    void a_word_in_capitals_is_longer_and_is_not_spelled() {
        Take plain = take("I never wanted this.", Take.WOMAN, Delivery.PLAIN);
        Take stressed = take("I NEVER wanted this.", Take.WOMAN, Delivery.PLAIN);
        assertThat(stressed.seconds("NEVER")).isBetween(1.05 * plain.seconds("never"), 1.6 * plain.seconds("never"));
        assertThat(stressed.phonemes().marks()).extracting(Timings.Mark::text)
                .isEqualTo(plain.phonemes().marks().stream().map(Timings.Mark::text).toList());
    }

    @Test
    void pauses_follow_the_punctuation() {
        double comma = pause("Well, go home.");
        double dash = pause("Well — go home.");
        double dots = pause("Well... go home.");
        assertThat(comma).isLessThan(dash);
        assertThat(dash).isLessThan(dots);
    }

    @Test
    void a_whisper_is_soft_and_has_no_pitch() {
        Take plain = take(LINE, Take.WOMAN, Delivery.PLAIN);
        Take whisper = take(LINE, Take.WOMAN, new Delivery("neutral", 1000, "whisper", "plain"));
        assertThat(whisper.level()).isLessThan(plain.level() - 5);
        assertThat(whisper.band(140, 300)).isLessThan(plain.band(140, 300) - 4);
    }

    @Test
    void a_filtered_voice_lies_within_a_telephone_band() {
        Take phone = take(LINE, Take.WOMAN, new Delivery("neutral", 1000, "normal", "filtered"));
        assertThat(phone.band(300, 3800)).isGreaterThan(-0.6);
        assertThat(phone.band(5000, 24_000)).isLessThan(-25);
        assertThat(phone.level()).isCloseTo(-20, within(0.7));
    }

    @Test
    void behind_a_door_the_heights_are_damped() {
        Take off = take(LINE, Take.WOMAN, new Delivery("neutral", 1000, "normal", "off-screen"));
        assertThat(off.band(6000, 16_000)).isLessThan(take(LINE, Take.WOMAN, Delivery.PLAIN).band(6000, 16_000) - 4);
    }

    @Test
    void a_song_is_spoken_and_says_so() {
        Take sung = take("Row your boat.", Take.WOMAN, new Delivery("neutral", 1000, "normal", "sung"));
        assertThat(sung.outcome().notes()).containsExactly("\"Row your boat.\" should be sung; the built-in voice cannot sing and speaks it slowly");
    }

    @Test
    void another_language_is_refused_and_never_spoken() {
        SpeechRequest request = new SpeechRequest("Guten Tag.", "de", Take.WOMAN, Delivery.PLAIN, Map.of());
        assertThatThrownBy(() -> VOICE.generate(request, work)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.INPUT);
            assertThat(failure.getMessage()).isEqualTo("""
                    No installed voice can speak de.
                      expected: a language that an installed voice speaks: en
                      found: de
                      what to do: Install a voice for de, or bring a recording with: kinora line audio LINE FILE. \
                    Until then the line is timed by reading speed and captioned.""");
        });
        assertThat(VOICE.describe().languages()).containsExactly("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<speak><break time='9s'/>Hello</speak>", "\u0000\u0001\u001b[31m hello", "\uD83D\uDE00 hi \uD83D", "]]>&lt;t&gt; ok",
            "xkcd zzz brrr ptk",
        "a'b'c 'tis rock'n'roll '", "Pneumonoultramicroscopicsilicovolcanoconiosisisisisisisisisisis", "Shh!",
        "tsk tsk", "999999999999999999999", "\u202Ehello\u202C"})
    void hostile_text_is_spoken_or_left_out(String text) {
        assertThat(take(text, Take.WOMAN, Delivery.PLAIN).samples().length).isGreaterThan(9000);
    }

    @Test
    void text_without_words_is_a_short_silence_with_a_note() {
        Take take = take("...", Take.WOMAN, Delivery.PLAIN);
        assertThat(take.samples()).hasSize(28_800).containsOnly((short) 0);
        assertThat(take.phonemes().marks()).containsExactly(new Timings.Mark("_", 0, 28_800));
        assertThat(take.outcome().notes()).containsExactly("nothing to speak in \"...\": a short silence stands for it");
    }

    @Test
    void words_in_another_script_are_noted() {
        assertThat(take("Say Привет now.", Take.WOMAN, Delivery.PLAIN).outcome().notes())
                .containsExactly("words in another script were left out of the speech: Привет");
    }

    @Test
    void lines_spoken_at_the_same_time_are_the_same_as_one_after_the_other() throws Exception {
        List<SpeechRequest> requests = List.of(Take.request(LINE, Take.MAN, Delivery.PLAIN),
                Take.request("Help me, PLEASE!", Take.CHILD, Delivery.PLAIN),
                Take.request("Nobody knows.", Take.WOMAN, new Delivery("sad", 900, "soft", "voice-over")));
        List<Outcome> alone = requests.stream().map(request -> VOICE.generate(request, work)).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Outcome>> together = new ArrayList<>();
            for (int round = 0; round < 3; round++)
                for (SpeechRequest request : requests) together.add(pool.submit(() -> VOICE.generate(request, work)));
            for (int i = 0; i < together.size(); i++) assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @Test
    void cancel_stops_in_the_middle_of_a_long_line() {
        work.cancelAfter(20);
        SpeechRequest request = Take.request("the sea came up the stairs, ".repeat(60), Take.WOMAN, Delivery.PLAIN);
        assertThatThrownBy(() -> VOICE.generate(request, work))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
        assertThat(work.questions()).isEqualTo(21);
    }

    private double pause(String text) {
        return take(text, Take.WOMAN, Delivery.PLAIN).words().marks().stream().skip(2).filter(mark -> mark.text().equals("_")).findFirst()
                .map(mark -> (double) (mark.to() - mark.from())).orElseThrow();
    }

    private Take take(String text, VoiceProfile voice, Delivery delivery) {
        return Take.of(VOICE, Take.request(text, voice, delivery), work);
    }
}
