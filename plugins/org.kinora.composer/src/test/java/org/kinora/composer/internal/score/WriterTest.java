package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.time.Rational;

class WriterTest {
    private static final int HUMAN = 48_000 / 50;

    @Test
    void the_same_theme_is_the_same_melody_in_every_mood() {
        assertThat(contour(melody(score("tender", "D major", "mara", 1)))).isEqualTo(contour(melody(score("dreamy", "D major", "mara", 1))));
        assertThat(contour(melody(score("tender", "D major", "mara", 1)))).isEqualTo(contour(melody(score("tender", "D major", "mara", 99))));
        assertThat(contour(melody(score("tender", "D major", "mara", 1)))).isNotEqualTo(contour(melody(score("tender", "D major", "house", 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tense", "tender", "joyful", "sad", "eerie", "calm", "heroic", "action", "mystery", "neutral"})
    void notes_lie_in_the_piece_and_in_reach_of_the_instruments(String mood) {
        Score score = score(mood, "A minor", "mara", 3);
        assertThat(score.notes()).isNotEmpty().allSatisfy(note -> {
            assertThat(note.start()).isBetween(0L, score.grid().samples() - 1);
            assertThat(note.length()).isPositive();
            assertThat(note.pitch()).isBetween(28, 96);
            assertThat(note.velocity()).isBetween(0.02, 1.0);
            assertThat(note.pan()).isBetween(-1.0, 1.0);
        });
    }

    @Test
    void bars_stand_on_the_grid_of_the_tempo() {
        Score score = score("tense", "D minor", "mara", 1);
        assertThat(score.grid()).isEqualTo(new Grid(24 * 48_000, Rational.of(30_000), 9));
        long[] basses = score.notes().stream().filter(note -> note.instrument() == Instrument.BASS).mapToLong(Note::start).toArray();
        for (long bass : basses) assertThat(Math.min(bass % 120_000, 120_000 - bass % 120_000)).isLessThan(HUMAN);
    }

    @Test
    void the_last_bar_rests_on_the_tonic_and_fades_within_the_piece() {
        Score score = score("sad", "A minor", "mara", 1);
        Note last = score.notes().stream().filter(note -> note.stem() == Stem.BASS).max(Comparator.comparingLong(Note::start)).orElseThrow();
        assertThat(last.pitch() % 12).isEqualTo(9);
        assertThat(last.start() + last.length()).isBetween(score.grid().samples() - 60_000 - HUMAN, score.grid().samples());
    }

    @Test
    void minor_cadences_lead_home_with_a_raised_third() {
        Key key = new Key(9, Mode.MINOR);
        assertThat(new Chord(4, 0, true).classes(key)).containsExactly(4, 8, 11);
        assertThat(new Chord(4, 0, false).classes(key)).containsExactly(4, 7, 11);
    }

    @ParameterizedTest
    @CsvSource({"D minor, 2, MINOR", "F# dorian, 6, DORIAN", "Bb, 10, MAJOR", "Eb major, 3, MAJOR", "'', 0, MAJOR", "nonsense, 0, MAJOR",
            "c m, 0, MINOR", "Cb lydian, 11, LYDIAN"})
    void keys_are_read(String text, int tonic, Mode mode) {
        assertThat(Key.parse(text, new Key(0, Mode.MAJOR))).isEqualTo(new Key(tonic, mode));
    }

    @Test
    void chords_move_by_small_steps() {
        Voicing voicing = new Voicing(new Key(0, Mode.MAJOR), 60);
        List<Integer> before = voicing.next(Chord.of(0));
        for (int degree : new int[] {5, 3, 4, 0, 1, 4, 0}) {
            List<Integer> after = voicing.next(Chord.of(degree));
            for (int i = 0; i < 3; i++) assertThat(Math.abs(after.get(i) - before.get(i))).isLessThanOrEqualTo(5);
            before = after;
        }
    }

    @Test
    void a_loop_fills_its_length_with_whole_bars() {
        Grid grid = Grid.of(Rational.of(11), 90, true);
        assertThat(grid.end(grid.bars() - 1)).isEqualTo(grid.samples());
        assertThat(grid.at(grid.bars(), 0, 0)).isEqualTo(grid.samples());
    }

    @Test
    void hits_are_marked_on_their_sample_and_only_within_the_piece() {
        MusicRequest request = new MusicRequest("tense", "", 90, "D minor", Rational.of(10), 500, "mara",
                List.of(Rational.parse("4.5"), Rational.of(-1), Rational.of(10)), false, false, 1, Map.of());
        assertThat(Writer.write(request).notes().stream().filter(note -> note.pitch() == 33 && note.instrument() == Instrument.BOOM))
                .extracting(Note::start)
                .containsExactly(216_000L);
    }

    @Test
    void players_are_a_little_late_or_early_but_never_by_much() {
        Score score = score("action", "E minor", "mara", 5);
        List<Long> off = score.notes().stream().filter(note -> note.instrument() == Instrument.SPICCATO)
                .map(note -> Math.floorMod(note.start() + 7500, 15_000L) - 7500).toList();
        assertThat(off).allSatisfy(samples -> assertThat(Math.abs(samples)).isLessThan(480)).anySatisfy(samples -> assertThat(samples).isNotZero());
    }

    private static Score score(String mood, String key, String theme, long seed) {
        return Writer.write(new MusicRequest(mood, "", 96, key, Rational.of(24), 600, theme, List.of(), false, false, seed, Map.of()));
    }

    private static List<Note> melody(Score score) {
        return score.notes().stream().filter(note -> note.stem() == Stem.MELODY && note.instrument() != Instrument.STRINGS)
                .sorted(Comparator.comparingLong(Note::start)).limit(4).toList();
    }

    /** Up or down from note to note, and the gaps in quavers. */
    private static List<String> contour(List<Note> notes) {
        List<String> contour = new java.util.ArrayList<>();
        for (int i = 1; i < notes.size(); i++)
            contour.add(Integer.signum(notes.get(i).pitch() - notes.get(i - 1).pitch()) + "/"
                    + Math.round((notes.get(i).start() - notes.get(i - 1).start()) / 15_000.0));
        return contour;
    }
}
