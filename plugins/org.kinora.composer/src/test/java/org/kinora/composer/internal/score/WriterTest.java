package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.time.Rational;

class WriterTest {
    private static final int HUMAN = Tempo.RATE / 50;

    static List<String> genres() {
        return Styles.GENRES;
    }

    @Test
    void the_same_theme_is_the_same_tune_in_every_mood() {
        assertThat(opening("tender", "D major", "mara", 1)).isEqualTo(opening("dreamy", "D major", "mara", 1));
        assertThat(opening("tender", "D major", "mara", 1)).isEqualTo(opening("sad", "A minor", "mara", 99));
        assertThat(opening("tender", "D major", "mara", 1)).isNotEqualTo(opening("tender", "D major", "house", 1));
    }

    @ParameterizedTest
    @MethodSource("genres")
    void notes_lie_in_the_piece_and_in_reach_of_the_instruments(String genre) {
        for (String mood : Moods.NAMES) {
            Score score = Writer.write(request(mood, genre, "A minor", 20, "mara", false));
            assertThat(score.notes()).isNotEmpty().allSatisfy(note -> {
                assertThat(note.start()).isBetween(0L, score.grid().samples() - 1);
                assertThat(note.start() + note.length()).isLessThanOrEqualTo(score.grid().samples());
                assertThat(note.pitch()).isBetween(note.instrument().lowest(), note.instrument().highest());
                assertThat(note.velocity()).isBetween(0.02, 1.0);
                assertThat(note.pan()).isBetween(-1.0, 1.0);
            });
            assertThat(score.notes()).extracting(Note::stem).contains(Stem.MELODY, Stem.HARMONY, Stem.BASS);
        }
    }

    @ParameterizedTest
    @MethodSource("genres")
    void the_same_request_gives_the_same_notes(String genre) {
        MusicRequest request = request("joyful", genre, "G major", 30, "house", false);
        assertThat(Writer.write(request)).isEqualTo(Writer.write(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tender", "joyful", "sad", "tense", "heroic", "calm"})
    void the_answer_begins_like_the_question_and_ends_on_the_tonic(String mood) {
        Score score = Writer.write(request(mood, "score", "D minor", 40, "mara", false));
        assertThat(tune(score, 4)).isEqualTo(tune(score, 0));
        assertThat(tune(score, 7).getFirst() % 12).isEqualTo(2);
        assertThat(tune(score, 3).getFirst() % 12).isNotEqualTo(2);
    }

    @Test
    void the_contrasting_section_turns_the_theme_round_and_repeats_it_higher() {
        Score score = Writer.write(request("neutral", "score", "D minor", 60, "mara", false));
        List<Integer> theme = tune(score, 0);
        List<Integer> round = tune(score, 8);
        List<Integer> higher = tune(score, 10);
        assertThat(round).hasSameSizeAs(theme);
        for (int i = 1; i < theme.size(); i++)
            assertThat(Integer.signum(round.get(i) - round.get(i - 1))).isIn(0, -Integer.signum(theme.get(i) - theme.get(i - 1)));
        assertThat(higher.getFirst()).isGreaterThan(round.getFirst());
    }

    @ParameterizedTest
    @MethodSource("genres")
    void melodies_seldom_leap_and_never_far(String genre) {
        for (String theme : List.of("mara", "house", "sea", "clock")) {
            Score score = Writer.write(request("hopeful", genre, "F major", 50, theme, false));
            int steps = 0;
            int all = 0;
            List<Integer> tune = new ArrayList<>();
            for (int bar = 0; bar < 8; bar++) tune.addAll(tune(score, bar));
            for (int i = 1; i < tune.size(); i++) {
                int size = Math.abs(tune.get(i) - tune.get(i - 1));
                assertThat(size).as("%s in %s", theme, tune).isLessThanOrEqualTo(12);
                if (size <= 4) steps++;
                all++;
            }
            assertThat(steps).as("%s: %s", theme, tune).isGreaterThan(all * 6 / 10);
        }
    }

    @ParameterizedTest
    @CsvSource({"sad, A minor, 9", "joyful, G major, 7", "jazz, F major, 5"})
    void the_last_bar_rests_on_the_tonic_and_fades_within_the_piece(String mood, String key, int tonic) {
        Score score = Writer.write(request(mood, "score", key, 24, "mara", false));
        Note last = score.notes().stream().filter(note -> note.stem() == Stem.BASS).max(Comparator.comparingLong(Note::start)).orElseThrow();
        assertThat(last.pitch() % 12).isEqualTo(tonic);
        assertThat(last.start()).isCloseTo(score.grid().at(score.grid().bars() - 1, 0), org.assertj.core.api.Assertions.within((long) HUMAN));
        assertThat(last.start() + last.length()).isBetween(score.grid().samples() - 62_000 - HUMAN, score.grid().samples());
    }

    @Test
    void bars_stand_on_the_grid_of_the_tempo() {
        Score score = Writer.write(request("tense", "score", "D minor", 24, "mara", false));
        long[] basses = score.notes().stream().filter(note -> note.instrument() == Instrument.BASS).mapToLong(Note::start).toArray();
        for (long bass : basses) assertThat(Math.min(bass % 30_000, 30_000 - bass % 30_000)).isLessThan(HUMAN);
    }

    @ParameterizedTest
    @CsvSource({"D minor, 2, MINOR", "F# dorian, 6, DORIAN", "Bb, 10, MAJOR", "Eb major, 3, MAJOR", "'', 0, MAJOR", "nonsense, 0, MAJOR",
            "c m, 0, MINOR",
        "Cb lydian, 11, LYDIAN"})
    void keys_are_read(String text, int tonic, Mode mode) {
        assertThat(Key.parse(text, new Key(0, Mode.MAJOR))).isEqualTo(new Key(tonic, mode));
    }

    @Test
    void hits_are_marked_on_their_sample_and_only_within_the_piece() {
        MusicRequest request = new MusicRequest("tense", "", 90, "D minor", Rational.of(10), 500, "mara",
                List.of(Rational.parse("4.5"), Rational.of(-1), Rational.of(10)), false, false, 1, Map.of());
        List<Note> notes = Writer.write(request).notes();
        assertThat(notes.stream().filter(note -> note.instrument() == Instrument.GRAND)).isNotEmpty().allMatch(note -> note.start() == 216_000);
        assertThat(notes.stream().filter(note -> Math.abs(note.start() - 216_000) < 4000 && note.start() != 216_000)).as("nothing beside the blow")
                .isEmpty();
    }

    @Test
    void under_speech_there_are_few_notes_and_no_drums() {
        Score free = Writer.write(request("joyful", "score", "G major", 24, "mara", false));
        Score thin = Writer.write(request("joyful", "score", "G major", 24, "mara", true));
        assertThat(thin.notes()).hasSizeLessThan(free.notes().size() / 2).noneMatch(note -> note.instrument().drum());
        assertThat(thin.notes().stream().mapToInt(Note::pitch).average().orElseThrow())
                .isLessThan(free.notes().stream().filter(note -> !note.instrument().drum()).mapToInt(Note::pitch).average().orElseThrow() - 3);
    }

    @Test
    void a_piece_that_goes_on_keeps_every_note_before_its_old_ending() {
        Score first = Writer.write(request("hopeful", "score", "C major", 30, "mara", false));
        Score longer = Writer.write(request("hopeful", "score", "C major", 70, "mara", false), List.of(30L * Tempo.RATE));
        long home = first.grid().at(first.grid().bars() - 1, 0) - HUMAN;
        assertThat(before(longer, home)).isEqualTo(before(first, home));
        assertThat(longer.notes().stream().filter(note -> note.start() > home)).hasSizeGreaterThan(100);
    }

    @Test
    void the_tempo_changes_only_when_asked() {
        MusicRequest steady = request("action", "score", "E minor", 30, "mara", false);
        MusicRequest rushing = new MusicRequest(steady.mood(), steady.genre(), 100, steady.key(), steady.length(), 600, "mara", List.of(), false,
                false, 1, Map.of("tempo-end", "150"));
        Grid even = Writer.write(steady).grid();
        Grid faster = Writer.write(rushing).grid();
        assertThat(even.at(5, 0) - even.at(4, 0)).isEqualTo(even.at(1, 0));
        assertThat(faster.at(5, 0) - faster.at(4, 0)).isLessThan(faster.at(1, 0));
        assertThat(faster.bars()).isGreaterThan(even.bars());
    }

    @Test
    void players_are_a_little_late_or_early_but_never_by_much() {
        Score score = Writer.write(request("action", "score", "E minor", 24, "mara", false));
        List<Long> off = score.notes().stream().filter(note -> note.instrument() == Instrument.SPICCATO)
                .map(note -> Math.floorMod(note.start() + 3750, 7_500L) - 3750).toList();
        assertThat(off).allSatisfy(samples -> assertThat(Math.abs(samples)).isLessThan(480)).anySatisfy(samples -> assertThat(samples).isNotZero());
    }

    private static MusicRequest request(String mood, String genre, String key, int seconds, String theme, boolean thin) {
        return new MusicRequest(mood, genre, 96, key, Rational.of(seconds), 600, theme, List.of(), false, thin, 1, Map.of());
    }

    private static List<Note> before(Score score, long sample) {
        return score.notes().stream().filter(note -> note.start() < sample)
                .map(note -> new Note(note.stem(), note.instrument(), note.start(), Math.min(note.length(), sample - note.start()), note.pitch(),
                        note.velocity(), note.pan()))
                .sorted(Comparator.comparingLong(Note::start).thenComparing(Note::instrument).thenComparingInt(Note::pitch)).toList();
    }

    /** The pitches of the leading melody in a bar. */
    private static List<Integer> tune(Score score, int bar) {
        long from = score.grid().at(bar, 0) - HUMAN;
        long to = score.grid().at(bar + 1, 0) - HUMAN;
        List<Note> all = score.notes().stream().filter(note -> note.stem() == Stem.MELODY && note.start() >= from && note.start() < to)
                .sorted(Comparator.comparingLong(Note::start)).toList();
        if (all.isEmpty()) return List.of();
        Instrument lead = all.stream().max(Comparator.comparingDouble(Note::velocity)).map(Note::instrument).orElseThrow();
        return all.stream().filter(note -> note.instrument() == lead).map(Note::pitch).toList();
    }

    /** Up or down from note to note in the first bar, and the gaps in quavers. */
    private static List<String> opening(String mood, String key, String theme, long seed) {
        Score score = Writer.write(new MusicRequest(mood, "score", 96, key, Rational.of(24), 600, theme, List.of(), false, false, seed, Map.of()));
        List<Note> notes = score.notes().stream().filter(note -> note.stem() == Stem.MELODY && note.start() < 120_000 - HUMAN)
                .sorted(Comparator.comparingLong(Note::start)).toList();
        List<String> contour = new ArrayList<>();
        for (int i = 1; i < notes.size(); i++)
            contour.add(Integer.signum(notes.get(i).pitch() - notes.get(i - 1).pitch()) + "/"
                    + Math.round((notes.get(i).start() - notes.get(i - 1).start()) / 15_000.0));
        return contour;
    }
}
