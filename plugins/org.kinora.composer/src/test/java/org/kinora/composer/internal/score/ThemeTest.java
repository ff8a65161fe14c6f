package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ThemeTest {
    @Property(tries = 200)
    void a_theme_fills_its_two_bars_and_can_be_sung(@ForAll @StringLength(max = 12) String name, @ForAll boolean waltz) {
        Meter meter = waltz ? Meter.WALTZ : Meter.COMMON;
        Theme theme = ThemeMaker.of(name, meter);
        assertThat(ThemeMaker.of(name, meter)).isEqualTo(theme);
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (Motif bar : List.of(theme.call(), theme.rest())) {
            int at = 0;
            for (Motif.Step note : bar.notes()) {
                assertThat(note.tick()).isEqualTo(at);
                at = note.tick() + note.ticks();
                low = Math.min(low, note.degree());
                high = Math.max(high, note.degree());
            }
            assertThat(at).isEqualTo(meter.ticks());
        }
        assertThat(high - low).isBetween(2, 9);
        assertThat(theme.call().notes().getFirst().degree()).isIn(0, 2, 4, 7);
    }

    @Property(tries = 60)
    void a_theme_keeps_its_notes_in_another_meter(@ForAll @StringLength(max = 12) String name) {
        assertThat(degrees(ThemeMaker.of(name, Meter.WALTZ))).isEqualTo(degrees(ThemeMaker.of(name, Meter.COMMON)));
    }

    @Test
    void names_have_themes_of_their_own() {
        Set<Theme> themes = new HashSet<>();
        for (int i = 0; i < 40; i++) themes.add(ThemeMaker.of("somebody " + i, Meter.COMMON));
        assertThat(themes).hasSizeGreaterThan(38);
    }

    @Test
    void ideas_are_moved_mirrored_cut_and_joined() {
        Motif idea = new Motif(List.of(new Motif.Step(0, 96, 0), new Motif.Step(96, 96, 2), new Motif.Step(192, 192, 1)));
        assertThat(idea.moved(2).notes()).extracting(Motif.Step::degree).containsExactly(2, 4, 3);
        assertThat(idea.mirrored().notes()).extracting(Motif.Step::degree).containsExactly(0, -2, -1);
        assertThat(idea.head(144).notes()).extracting(Motif.Step::ticks).containsExactly(96, 48);
        assertThat(idea.head(192).then(idea.head(192).moved(1), 192).notes()).extracting(Motif.Step::tick).containsExactly(0, 96, 192, 288);
    }

    @Test
    void fitting_puts_heavy_notes_on_the_chord_and_leaves_what_fits() {
        Fitting fitting = new Fitting(Meter.COMMON);
        Motif idea = new Motif(List.of(new Motif.Step(0, 96, 0), new Motif.Step(96, 48, 1), new Motif.Step(144, 48, 2), new Motif.Step(192, 192, 4)));
        Form.Bar home = new Form.Bar(List.of(Chord.of(0)), Form.Role.QUESTION, 0, 0, 0.5);
        assertThat(fitting.fit(idea, home, 384, 0)).isEqualTo(idea);
        Chord second = Chord.of(1);
        Motif fitted = fitting.fit(idea, new Form.Bar(List.of(second), Form.Role.QUESTION, 0, 2, 0.5), 384, 0);
        assertThat(second.holds(fitted.notes().getFirst().degree())).isTrue();
        assertThat(second.holds(fitted.notes().getLast().degree())).isTrue();
    }

    private static List<Integer> degrees(Theme theme) {
        return java.util.stream.Stream.concat(theme.call().notes().stream(), theme.rest().notes().stream()).map(Motif.Step::degree).toList();
    }
}
