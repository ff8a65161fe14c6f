package org.kinora.composer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.composer.internal.font.SmallFont;
import org.kinora.composer.internal.wave.Loudness;
import org.kinora.composer.internal.wave.Stereo;
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
    void every_mood_sounds_at_one_loudness_without_clipping_constant_part_or_silence(String mood) {
        checkSound(take(Requests.music(mood, 96, Rational.of(9), 500).made()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"piano", "strings", "electronic", "ambient", "folk", "pop", "jazz", "latin", "western", "horror", "adventure", "comedy",
            "lullaby"})
    void every_genre_sounds_at_one_loudness_without_clipping_constant_part_or_silence(String genre) {
        checkSound(take(Requests.music("hopeful", 96, Rational.of(9), 500).inGenre(genre).made()));
    }

    private static void checkSound(Recording take) {
        assertThat(take.length()).isEqualTo(9 * 48_000);
        assertThat(take.peak()).isLessThanOrEqualTo(-1.4);
        assertThat(loudness(take)).isCloseTo(-20, within(0.6));
        assertThat(take.offset()).isLessThan(4);
        for (int second = 0; second < 8; second++)
            assertThat(take.level(second * 48_000, (second + 1) * 48_000)).as("second " + second).isGreaterThan(-45);
        assertThat(sides(take)).as("the sides are different, but not against each other").isBetween(0.3, 0.98);
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
    void stems_add_up_to_the_music_exactly() {
        Outcome outcome = COMPOSER.generate(Requests.music("joyful", 110, Rational.of(9), 700).made(), work);
        assertThat(outcome.parts().keySet()).containsExactly("music", "stems/bass", "stems/harmony", "stems/melody", "stems/rhythm");
        Recording music = recording(outcome.part("music"));
        List<Recording> stems = new ArrayList<>();
        for (String name : List.of("bass", "harmony", "melody", "rhythm")) stems.add(recording(outcome.part("stems/" + name)));
        for (Recording stem : stems) assertThat(stem.level()).isGreaterThan(-50);
        for (int i = 0; i < music.length(); i++) {
            int sum = 0;
            for (Recording stem : stems) sum += stem.right()[i];
            assertThat(sum).isEqualTo(music.right()[i]);
        }
    }

    @Test
    void stems_can_be_left_out() {
        Outcome outcome = COMPOSER.generate(Requests.music("joyful", 110, Rational.of(2), 700).with("stems", "none").made(), work);
        assertThat(outcome.parts().keySet()).containsExactly("music");
    }

    /** The wave goes on, and so does the level: two seconds on both sides of the seam differ by less than a step of one dynamic mark, about 4 dB. */
    @ParameterizedTest
    @ValueSource(strings = {"tense", "tender", "joyful", "sad", "eerie", "calm", "heroic", "action", "mystery", "comic", "dark", "dreamy", "hopeful",
        "neutral"})
    void a_loop_has_no_seam(String mood) {
        Recording take = take(Requests.music(mood, 0, Rational.of(24), 500).looped().with("stems", "none").made());
        assertThat(take.seam()).isLessThan(0.6);
        int around = 96_000;
        assertThat(take.level(take.length() - around, take.length())).as("no fade and no silence where it closes")
                .isCloseTo(take.level(0, around), within(4.0));
    }

    @ParameterizedTest
    @CsvSource({"joyful, score", "tense, score", "tender, piano", "action, electronic", "sad, jazz", "heroic, western", "calm, folk"})
    void under_speech_it_is_8_decibels_softer_where_speech_is_understood(String mood, String genre) {
        Recording free = take(Requests.music(mood, 100, Rational.of(8), 600).inGenre(genre).made());
        Recording under = take(Requests.music(mood, 100, Rational.of(8), 600).inGenre(genre).underSpeech().made());
        assertThat(under.band(1000, 4000) + under.level()).isLessThan(free.band(1000, 4000) + free.level() - 8);
        assertThat(under.level()).isLessThan(free.level() - 2);
    }

    @ParameterizedTest
    @CsvSource({"tender, score, 72", "action, score, 140", "joyful, jazz, 120"})
    void a_piece_can_be_extended_and_keeps_its_beginning_to_the_sample(String mood, String genre, int tempo) {
        MusicRequest request = Requests.music(mood, tempo, Rational.of(16), 700).inGenre(genre).hitting(Rational.of(5)).with("stems", "none").made();
        Outcome first = COMPOSER.generate(request, work);
        Outcome longer = COMPOSER.generate(new MusicRequest("", "", 0, "", Rational.of(30), 500, "", List.of(), false, false, 99,
                Map.of("extend", first.part("music").asset().toString(), "stems", "none")), work);
        Recording before = recording(first.part("music"));
        Recording after = recording(longer.part("music"));
        assertThat(after.length()).isEqualTo(30 * 48_000);
        assertThat(longer.notes()).isEmpty();
        assertThat(Arrays.mismatch(after.left(), before.left())).as("first sample that differs").isGreaterThan(11 * 48_000);
        assertThat(after.level(16 * 48_000, 26 * 48_000)).isCloseTo(before.level(2 * 48_000, 11 * 48_000), within(6.0));
    }

    @Test
    void an_extended_piece_can_be_extended_again() {
        Outcome first = COMPOSER.generate(Requests.music("calm", 90, Rational.of(10), 500).with("stems", "none").made(), work);
        Outcome second = extended(first, 18);
        Outcome third = extended(second, 27);
        assertThat(Arrays.mismatch(recording(third.part("music")).right(), recording(second.part("music")).right())).isGreaterThan(13 * 48_000);
    }

    @Test
    void what_cannot_be_extended_is_told() {
        Outcome loop = COMPOSER.generate(Requests.music("calm", 90, Rational.of(6), 500).looped().with("stems", "none").made(), work);
        assertThatThrownBy(() -> extended(loop, 20)).hasMessage("""
                A loop cannot be extended.
                  what to do: Repeat it: its end leads into its beginning.""");
        Outcome cue = COMPOSER.generate(Requests.music("calm", 90, Rational.of(6), 500).made(), work);
        assertThatThrownBy(() -> extended(cue, 5)).hasMessageContaining("more than 6.0 seconds");
        assertThatThrownBy(() -> COMPOSER.generate(Requests.music("calm", 90, Rational.of(20), 500)
                .with("extend", cue.part("stems/bass").asset().toString())
                .made(), work)).hasMessageContaining("This file cannot be gone on with.");
        assertThatThrownBy(() -> COMPOSER.generate(Requests.music("calm", 90, Rational.of(20), 500).with("extend", "cue.wav").made(), work))
                .hasMessageContaining("A parameter names no asset.");
    }

    private Outcome extended(Outcome cue, int seconds) {
        return COMPOSER.generate(Requests.music("calm", 90, Rational.of(seconds), 500).with("extend", cue.part("music").asset().toString())
                .with("stems", "none").made(), work);
    }

    @Test
    void a_sound_font_plays_and_what_it_lacks_is_told() {
        AssetId font = work.assets().put(SmallFont.usual(), "application/octet-stream", Origin.IMPORTED, "small.sf2");
        MusicRequest request = Requests.music("joyful", 110, Rational.of(6), 600).with("soundfont", font.toString()).with("stems", "none").made();
        Outcome outcome = COMPOSER.generate(request, work);
        assertThat(outcome.notes()).containsExactly("the sound font has no shaker: Kinora's own instruments play instead");
        assertThat(COMPOSER.generate(request, work)).isEqualTo(outcome);
        assertThat(loudness(recording(outcome.part("music")))).isCloseTo(-19.4, within(0.6));
        assertThat(outcome.part("music")).isNotEqualTo(COMPOSER.generate(Requests.music("joyful", 110, Rational.of(6), 600).with("stems", "none")
                .made(), work)
                .part("music"));
    }

    @Test
    void a_file_that_is_no_sound_font_is_told() {
        AssetId text = work.assets().put("no font".getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain", Origin.IMPORTED, "font.txt");
        assertThatThrownBy(() -> COMPOSER.generate(Requests.music("joyful", 110, Rational.of(6), 600).with("soundfont", text.toString()).made(),
                work))
                .hasMessageContaining("This is no SoundFont.").hasMessageContaining("expected: a SoundFont 2 file (.sf2)");
    }

    @Test
    void the_final_chord_rings_out_within_the_piece() {
        Recording take = take(Requests.music("heroic", 112, Rational.of(20), 800).made());
        assertThat(take.level(17 * 48_000, 18 * 48_000)).isGreaterThan(-35);
        assertThat(take.level(20 * 48_000 - 4800, 20 * 48_000)).isLessThan(-45);
    }

    @Test
    void an_unknown_genre_is_told_and_played_as_a_score() {
        Outcome outcome = COMPOSER.generate(Requests.music("calm", 80, Rational.of(3), 500).inGenre("polka").made(), work);
        assertThat(outcome.notes()).containsExactly("no genre is known as \"polka\": it is played as a score");
    }

    @Test
    void an_unknown_mood_or_key_is_told_too() {
        MusicRequest asked = new MusicRequest("wobbly", "score", 90, "H moll", Rational.of(3), 500, "", List.of(), false, false, 1, Map.of());
        assertThat(COMPOSER.generate(asked, work).notes()).hasSize(2).anyMatch(note -> note.contains("\"wobbly\""))
                .anyMatch(note -> note.contains("\"H moll\""));
        MusicRequest known = new MusicRequest("Cheerful", "", 90, "Bb minor", Rational.of(3), 500, "", List.of(), false, false, 1, Map.of());
        assertThat(COMPOSER.generate(known, work).notes()).isEmpty();
    }

    @Test
    void more_intensity_is_louder() {
        assertThat(take(Requests.music("heroic", 100, Rational.of(8), 900).made()).level())
                .isGreaterThan(take(Requests.music("heroic", 100, Rational.of(8), 100).made()).level() + 2);
    }

    @ParameterizedTest
    @CsvSource({"tense, 6.5", "heroic, 5.123", "sad, 7.77", "comic, 4.0402"})
    void a_hit_is_heard_on_its_sample(String mood, String second) {
        Recording hit = take(Requests.music(mood, 80, Rational.of(12), 500).hitting(Rational.parse(second)).made());
        int at = (int) Rational.parse(second).samples(48_000);
        int sharpest = 0;
        double most = 0;
        for (int from = at - 4800; from < at + 4800; from += 48) {
            double rise = change(hit, from + 96) - change(hit, from);
            if (rise <= most) continue;
            most = rise;
            sharpest = from + 96;
        }
        assertThat(sharpest).as("where the sound grows most suddenly").isBetween(at - 240, at + 480);
        assertThat(hit.level(at, at + 9600)).isGreaterThan(hit.level(at - 9600, at) + 1);
    }

    /** How much the sound moves from sample to sample in two milliseconds: what an onset is seen by. */
    private static double change(Recording take, int from) {
        double sum = 0;
        for (int i = from; i < from + 96; i++) sum += Math.abs(take.left()[i + 1] - take.left()[i]) + Math.abs(take.right()[i + 1] - take.right()[i]);
        return sum;
    }

    /** How alike the sides are, -1 to 1. */
    private static double sides(Recording take) {
        double both = 0;
        double left = 1e-9;
        double right = 1e-9;
        for (int i = 0; i < take.length(); i++) {
            both += (double) take.left()[i] * take.right()[i];
            left += (double) take.left()[i] * take.left()[i];
            right += (double) take.right()[i] * take.right()[i];
        }
        return both / Math.sqrt(left * right);
    }

    private static double loudness(Recording take) {
        Stereo sound = Stereo.silence(take.length());
        for (int i = 0; i < take.length(); i++) {
            sound.left()[i] = take.left()[i] / 32_768f;
            sound.right()[i] = take.right()[i] / 32_768f;
        }
        return Loudness.of(sound);
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
