package org.kinora.composer.internal;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.Recording;
import org.kinora.testkit.TestWork;

class KinoraComposerTest {
    private static final KinoraComposer COMPOSER = new KinoraComposer();

    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tense", "tender", "joyful", "sad", "eerie", "calm", "heroic", "action", "mystery", "comic", "dark", "dreamy", "hopeful",
            "neutral"})
    void every_mood_sounds_without_clipping_constant_part_or_silence(String mood) {
        Recording take = take(Requests.music(mood, 96, Rational.of(9), 600).made());
        assertThat(take.length()).isEqualTo(9 * 48_000);
        assertThat(take.peak()).isLessThanOrEqualTo(-3);
        assertThat(take.level()).isBetween(-27.0, -18.0);
        assertThat(take.offset()).isLessThan(4);
        for (int second = 1; second < 8; second++) assertThat(take.level(second * 48_000, (second + 1) * 48_000)).as("second " + second)
                .isGreaterThan(-55);
    }

    @ParameterizedTest
    @CsvSource({"8, 120", "31/3, 97", "1/2, 60", "1/24, 140", "12345/1000, 73"})
    void the_length_is_exact_to_the_sample(String length, int tempo) {
        Rational seconds = Rational.parse(length);
        Outcome outcome = COMPOSER.generate(Requests.music("tender", tempo, seconds, 500).made(), work);
        long samples = seconds.samples(48_000);
        assertThat(outcome.part("music").info()).isEqualTo(new PartInfo.Sound(48_000, 2, samples));
        assertThat(recording(outcome.part("music")).length()).isEqualTo((int) samples);
    }

    @Test
    void it_begins_and_ends_in_silence() {
        Recording take = take(Requests.music("action", 140, Rational.of(10), 900).made());
        assertThat(Math.abs((int) take.left()[0])).isLessThan(40);
        assertThat(Math.abs((int) take.left()[take.length() - 1])).isLessThan(40);
    }

    @Test
    void stems_add_up_to_the_music() {
        Outcome outcome = COMPOSER.generate(Requests.music("joyful", 110, Rational.of(9), 700).made(), work);
        assertThat(outcome.parts().keySet()).containsExactly("music", "stems/bass", "stems/harmony", "stems/melody", "stems/rhythm");
        Recording music = recording(outcome.part("music"));
        List<Recording> stems = new ArrayList<>();
        for (String name : List.of("bass", "harmony", "melody", "rhythm")) stems.add(recording(outcome.part("stems/" + name)));
        for (int i = 0; i < music.length(); i += 7) {
            int sum = 0;
            for (Recording stem : stems) sum += stem.left()[i];
            assertThat(sum).isCloseTo(music.left()[i], within(4));
        }
    }

    @Test
    void stems_can_be_left_out() {
        Outcome outcome = COMPOSER.generate(Requests.music("joyful", 110, Rational.of(2), 700).with("stems", "none").made(), work);
        assertThat(outcome.parts().keySet()).containsExactly("music");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calm", "action", "eerie"})
    void a_loop_has_no_seam(String mood) {
        Recording take = take(Requests.music(mood, 90, Rational.of(11), 500).looped().made());
        assertThat(take.seam()).isLessThan(0.6);
        int around = 24_000;
        assertThat(take.level(take.length() - around, take.length())).isCloseTo(take.level(0, around), within(9.0));
    }

    @Test
    void under_speech_it_is_thinner_where_speech_is_understood() {
        Recording free = take(Requests.music("joyful", 100, Rational.of(12), 600).made());
        Recording under = take(Requests.music("joyful", 100, Rational.of(12), 600).underSpeech().made());
        assertThat(under.band(1000, 4000)).isLessThan(free.band(1000, 4000) - 8);
        assertThat(under.band(1000, 4000)).isLessThan(-20);
    }

    @Test
    void more_intensity_is_louder() {
        assertThat(take(Requests.music("heroic", 100, Rational.of(8), 900).made()).level())
                .isGreaterThan(take(Requests.music("heroic", 100, Rational.of(8), 100).made()).level() + 2);
    }

    @Test
    void a_hit_is_heard_on_its_sample() {
        Recording plain = take(Requests.music("tense", 80, Rational.of(12), 500).made());
        Recording hit = take(Requests.music("tense", 80, Rational.of(12), 500).hitting(Rational.parse("6.5")).made());
        int at = (int) (6.5 * 48_000);
        double before = hit.level(at - 4800, at) - plain.level(at - 4800, at);
        double after = hit.level(at, at + 9600) - plain.level(at, at + 9600);
        assertThat(after).isGreaterThan(before + 2);
    }

    @Test
    void several_cues_at_once_are_the_same_as_one_after_the_other() throws Exception {
        List<MusicRequest> requests = List.of(Requests.music("sad", 70, Rational.of(6), 400).made(),
                Requests.music("action", 150, Rational.of(5), 800).made());
        List<Outcome> alone = requests.stream().map(this::alone).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Outcome>> together = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                MusicRequest request = requests.get(i % 2);
                together.add(pool.submit(() -> alone(request)));
            }
            for (int i = 0; i < together.size(); i++) assertThat(together.get(i).get()).isEqualTo(alone.get(i % 2));
        }
    }

    @Test
    void another_seed_plays_another_way() {
        Outcome one = COMPOSER.generate(Requests.music("calm", 80, Rational.of(4), 500).made(), work);
        Outcome two = COMPOSER.generate(Requests.music("calm", 80, Rational.of(4), 500).seeded(2).made(), work);
        assertThat(one.asset("music")).isNotEqualTo(two.asset("music"));
    }

    @Test
    void cancel_stops_within_the_piece() {
        work.cancelAfter(30);
        assertThatThrownBy(() -> COMPOSER.generate(Requests.music("joyful", 120, Rational.of(120), 800).made(), work))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
        assertThat(work.questions()).isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "901"})
    void an_impossible_length_is_told(String length) {
        assertThatThrownBy(() -> COMPOSER.generate(Requests.music("calm", 80, Rational.parse(length), 500).made(), work))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.getMessage()).isEqualTo("""
                        The music cannot be %s seconds long.
                          expected: more than 0 and at most 900 seconds
                          found: %s seconds
                          what to do: Ask for a shorter cue, or for a loop that is repeated.""".formatted(length + ".0", length + ".0")));
    }

    private Outcome alone(MusicRequest request) {
        try (TestWork own = new TestWork()) {
            return COMPOSER.generate(request, own);
        }
    }

    private Recording take(MusicRequest request) {
        return recording(COMPOSER.generate(request, work).part("music"));
    }

    private Recording recording(Outcome.Part part) {
        return Recording.of(work.assets().file(part.asset()));
    }
}
