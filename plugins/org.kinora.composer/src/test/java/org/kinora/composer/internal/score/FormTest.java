package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kinora.api.time.Rational;

class FormTest {
    @Property(tries = 120)
    void every_form_has_its_bars_and_ends_at_home(@ForAll @IntRange(min = 1, max = 90) int bars, @ForAll @IntRange(min = 0, max = 9) int choice) {
        Form form = Form.of(bars, Moods.of("sad"), choice, false);
        assertThat(form.bars()).hasSize(bars);
        assertThat(form.bars().getLast().last()).isTrue();
        assertThat(form.bars().getLast().chord().degree()).isZero();
        for (Form.Bar bar : form.bars()) {
            assertThat(bar.place()).isBetween(0, 3);
            assertThat(bar.weight()).isBetween(0.0, 1.0);
        }
        assertThat(form.bars().stream().filter(bar -> bar.phrase() < 0).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void the_last_but_one_bar_is_the_cadence() {
        Mood mood = Moods.of("joyful");
        Form form = Form.of(12, mood, 0, false);
        assertThat(form.bars().get(10).chord().degree()).isEqualTo(mood.cadence());
        assertThat(form.bars().get(10).chord().leading()).isTrue();
    }

    @Test
    void a_loop_leads_back_instead_of_resting() {
        Form form = Form.of(8, Moods.of("calm"), 0, true);
        assertThat(form.bars()).noneMatch(Form.Bar::last);
        assertThat(form.bars().getLast().chord().degree()).isEqualTo(Moods.of("calm").cadence());
    }

    @Test
    void words_for_feelings_fall_into_families() {
        assertThat(Moods.of("Suspense")).isEqualTo(Moods.of("tense"));
        assertThat(Moods.of("melancholy")).isEqualTo(Moods.of("sad"));
        assertThat(Moods.of("no such word")).isEqualTo(Moods.of("neutral"));
        for (String word : new String[] {"tense", "tender", "joyful", "sad", "eerie", "calm", "heroic", "action", "mystery", "comic", "dark",
                "dreamy", "hopeful"})
            assertThat(Moods.of(word)).as(word).isNotEqualTo(Moods.of("neutral"));
    }

    @Property(tries = 200)
    void a_motif_fills_its_two_bars_and_stands_on_chord_notes_at_strong_beats(@ForAll @StringLength(max = 12) String theme) {
        Motif motif = Motif.of(theme);
        assertThat(Motif.of(theme)).isEqualTo(motif);
        for (var bar : java.util.List.of(motif.call(), motif.answer())) {
            int at = 0;
            for (Motif.Step step : bar) {
                assertThat(step.at()).isGreaterThanOrEqualTo(at);
                assertThat(step.step()).isBetween(-7, 12);
                at = step.at() + step.length();
            }
            assertThat(at).isEqualTo(8);
        }
        assertThat(Math.floorMod(motif.call().getFirst().step(), 7)).isIn(0, 2, 4);
        assertThat(Math.floorMod(motif.answer().getLast().step(), 7)).isIn(0, 2, 4);
    }

    @Property(tries = 100)
    void bars_never_pass_the_end(@ForAll @IntRange(min = 1, max = 60_000) int millis, @ForAll @IntRange(min = 30, max = 240) int tempo) {
        for (boolean loop : new boolean[] {false, true}) {
            Grid grid = Grid.of(Rational.ofMillis(millis), tempo, loop);
            assertThat(grid.bars()).isPositive();
            for (int bar = 0; bar < grid.bars(); bar++) {
                assertThat(grid.at(bar, 0, 0)).isBetween(0L, grid.samples());
                assertThat(grid.end(bar)).isBetween(grid.at(bar, 0, 0), grid.samples());
            }
            assertThat(grid.end(grid.bars() - 1)).isEqualTo(grid.samples());
        }
    }

    @Test
    void plain_keys_take_the_colour_of_the_mood() {
        assertThat(new Key(4, Mode.MINOR).coloured(Mode.PHRYGIAN)).isEqualTo(new Key(4, Mode.PHRYGIAN));
        assertThat(new Key(4, Mode.MINOR).coloured(Mode.LYDIAN)).isEqualTo(new Key(4, Mode.MINOR));
        assertThat(new Key(4, Mode.DORIAN).coloured(Mode.PHRYGIAN)).isEqualTo(new Key(4, Mode.DORIAN));
    }
}
