package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.time.Rational;

class GridTest {
    private static final long SECOND = Tempo.RATE;

    @Test
    void bars_stand_on_the_beats_of_the_tempo() {
        Grid grid = Grid.ending(List.of(24 * SECOND), Tempo.steady(Rational.of(30_000)), Meter.COMMON);
        for (int bar = 0; bar < grid.bars(); bar++) assertThat(grid.at(bar, 0)).isEqualTo(bar * 120_000L);
        assertThat(grid.end(grid.bars() - 1)).isEqualTo(24 * SECOND);
    }

    @Property(tries = 200)
    void the_final_chord_falls_on_a_beat_and_has_time_to_ring(@ForAll @IntRange(min = 8, max = 300) int seconds,
            @ForAll @IntRange(min = 50, max = 200) int tempo, @ForAll boolean waltz) {
        Tempo beats = Tempo.steady(Rational.of(60 * SECOND, tempo));
        Grid grid = Grid.ending(List.of(seconds * SECOND), beats, waltz ? Meter.WALTZ : Meter.COMMON);
        long home = grid.at(grid.bars() - 1, 0);
        assertThat(home).isEqualTo(beats.at(grid.starts().getLast() * (long) Meter.BEAT));
        assertThat((seconds * SECOND - home) / (double) SECOND).isBetween(1.8, 5.5);
        for (int bar = 0; bar < grid.bars() - 2; bar++) assertThat(grid.ticks(bar)).isEqualTo(grid.meter().ticks());
        assertThat(grid.ticks(grid.bars() - 2)).isBetween(grid.meter().ticks(), 2 * grid.meter().ticks() - Meter.BEAT);
    }

    @Property(tries = 200)
    void any_length_has_at_least_one_bar(@ForAll @IntRange(min = 1, max = 400_000) int samples, @ForAll @IntRange(min = 30, max = 240) int tempo) {
        Grid grid = Grid.ending(List.of((long) samples), Tempo.steady(Rational.of(60 * SECOND, tempo)), Meter.COMMON);
        assertThat(grid.bars()).isPositive();
        for (int bar = 0; bar < grid.bars(); bar++) assertThat(grid.at(bar, 0)).isBetween(0L, samples - 1L).isLessThan(grid.end(bar));
    }

    @Property(tries = 200)
    void a_loop_is_filled_by_whole_bars(@ForAll @IntRange(min = 1, max = 5_000_000) int samples, @ForAll @IntRange(min = 30, max = 240) int tempo) {
        Grid grid = Grid.looping(samples, tempo, Meter.COMMON);
        assertThat(grid.tempo().at((long) grid.bars() * Meter.COMMON.ticks())).isEqualTo(samples);
        double played = 60.0 * Tempo.RATE / grid.tempo().beat().toDouble();
        if (grid.bars() > 3) assertThat(played / tempo).as("four bars are preferred to three that bend 6 % less").isBetween(0.85, 1.2);
    }

    @Test
    void a_longer_piece_stands_on_the_bars_of_the_shorter_one() {
        Tempo tempo = Tempo.steady(Rational.of(60 * SECOND, 97));
        Grid first = Grid.ending(List.of(31 * SECOND), tempo, Meter.COMMON);
        Grid longer = Grid.ending(List.of(31 * SECOND, 75 * SECOND), tempo, Meter.COMMON);
        assertThat(longer.starts().subList(0, first.bars())).isEqualTo(first.starts());
        assertThat(longer.parts()).hasSize(2).startsWith(first.parts().getFirst());
        assertThat(longer.parts().get(0) + longer.parts().get(1) + 1).isEqualTo(longer.bars());
    }

    @Test
    void a_tempo_that_is_asked_to_change_does_so_evenly() {
        Tempo tempo = Tempo.bending(80, 160, 60 * SECOND);
        assertThat(60 / tempo.seconds(0)).isCloseTo(80, within(1.0));
        int last = tempo.beatsIn(60 * SECOND);
        assertThat(60 / tempo.seconds(last - 1)).isCloseTo(160, within(3.0));
        for (int beat = 0; beat < last - 1; beat++) assertThat(tempo.seconds(beat + 1)).isLessThan(tempo.seconds(beat));
        assertThat(Tempo.bending(90, 90, SECOND)).isEqualTo(Tempo.steady(Rational.of(32_000)));
    }

    @Test
    void a_swung_quaver_comes_late() {
        assertThat(Meter.SWING.played(48)).isEqualTo(64);
        assertThat(Meter.SWING.played(96)).isEqualTo(96);
        assertThat(Meter.COMMON.played(48)).isEqualTo(48);
    }
}
