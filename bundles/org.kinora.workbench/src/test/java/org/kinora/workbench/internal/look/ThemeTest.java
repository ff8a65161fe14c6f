package org.kinora.workbench.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.workbench.Tone;

class ThemeTest {
    @ParameterizedTest
    @CsvSource({"7,4", "10,4", "11,4", "13,5", "15,6", "20,8"})
    void all_sizes_grow_with_the_letters_of_the_system(int points, int unit) {
        assertThat(ThemedLook.unit(points)).isEqualTo(unit);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void words_stand_out_from_every_surface_as_wcag_asks(Theme theme) {
        for (Tone surface : new Tone[] {Tone.GROUND, Tone.PANEL, Tone.RAISED, Tone.SELECTED}) {
            assertThat(theme.contrast(Tone.TEXT, surface)).as("%s on %s", Tone.TEXT, surface).isGreaterThanOrEqualTo(7);
            assertThat(theme.contrast(Tone.FAINT, surface)).as("%s on %s", Tone.FAINT, surface).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(theme.contrast(Tone.ON_ACCENT, Tone.ACCENT)).isGreaterThanOrEqualTo(4.5);
        for (Tone said : new Tone[] {Tone.WARNING, Tone.ERROR, Tone.GOOD})
            assertThat(theme.contrast(said, Tone.GROUND)).as("%s on the ground", said).isGreaterThanOrEqualTo(4.5);
    }
}
