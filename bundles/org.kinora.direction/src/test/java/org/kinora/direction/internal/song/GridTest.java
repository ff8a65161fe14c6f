package org.kinora.direction.internal.song;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;

class GridTest {
    /** A song with four beats to a bar. */
    private static Song song(double seconds, double beat, Song.Section... sections) {
        List<Rational> beats = new ArrayList<>();
        List<Rational> downs = new ArrayList<>();
        for (int i = 0; beat > 0 && i * beat < seconds; i++) {
            beats.add(at(i * beat));
            if (i % 4 == 0) downs.add(at(i * beat));
        }
        return new Song(at(seconds), beats, downs, List.of(sections), List.of());
    }

    private static Rational at(double seconds) {
        return Rational.ofMillis(Math.round(seconds * 1000));
    }

    private static Song.Section section(double from, double to, int energy) {
        return new Song.Section("part", at(from), at(to), energy);
    }

    private static List<Long> millis(Song song) {
        return new Grid(song).cuts().stream().map(Rational::millis).toList();
    }

    @Test
    void the_first_picture_begins_with_the_song() {
        assertThat(millis(song(20, 0.5)).getFirst()).isZero();
        assertThat(millis(song(3, 0))).containsExactly(0L);
    }

    @Test
    void the_louder_the_song_the_more_it_is_cut() {
        assertThat(millis(song(32, 0.5, section(0, 32, 200)))).hasSizeLessThan(millis(song(32, 0.5, section(0, 32, 500))).size());
        assertThat(millis(song(32, 0.5, section(0, 32, 500)))).hasSizeLessThan(millis(song(32, 0.5, section(0, 32, 900))).size());
        assertThat(millis(song(32, 0.5, section(0, 32, 900)))).hasSize(16);
    }

    @Test
    void a_section_begins_with_a_cut() {
        List<Long> cuts = millis(song(40, 0.5, section(0, 14, 200), section(14, 40, 300)));
        assertThat(cuts).contains(14_000L);
    }

    @Test
    void a_section_that_begins_beside_the_beat_is_cut_on_the_nearest_beat() {
        List<Long> cuts = millis(song(40, 0.5, section(0, 13.9, 200), section(13.9, 40, 300)));
        assertThat(cuts).contains(14_000L).doesNotContain(13_900L);
    }

    @Test
    void a_song_without_beats_is_cut_on_half_seconds() {
        assertThat(millis(song(30, 0))).allMatch(cut -> cut % 500 == 0).hasSizeGreaterThan(3);
    }

    @Test
    void a_fast_song_is_not_cut_faster_than_anybody_can_see() {
        List<Long> cuts = millis(song(30, 0.2, section(0, 30, 1000)));
        for (int i = 1; i < cuts.size(); i++) assertThat(cuts.get(i) - cuts.get(i - 1)).isGreaterThanOrEqualTo(1_250);
    }

    @Test
    void a_slow_song_is_cut_before_anybody_falls_asleep() {
        List<Long> cuts = millis(song(120, 4, section(0, 120, 100)));
        for (int i = 1; i < cuts.size(); i++) assertThat(cuts.get(i) - cuts.get(i - 1)).isLessThanOrEqualTo(10_000);
    }

    @Test
    void beats_that_end_early_leave_the_rest_to_the_clock() {
        Song song = song(60, 0.5);
        Song fading = new Song(song.length(), song.beats().subList(0, 20), song.downbeats().subList(0, 5), List.of(), List.of());
        List<Long> cuts = millis(fading);
        for (int i = 1; i < cuts.size(); i++) assertThat(cuts.get(i) - cuts.get(i - 1)).isLessThanOrEqualTo(10_000);
        assertThat(60_000 - cuts.getLast()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void outside_its_sections_a_song_is_half_as_loud_as_it_gets() {
        Grid grid = new Grid(song(20, 0.5, section(5, 10, 900)));
        assertThat(grid.energy(at(2))).isEqualTo(500);
        assertThat(grid.energy(at(5))).isEqualTo(900);
        assertThat(grid.energy(at(10))).isEqualTo(500);
    }
}
