package org.kinora.workbench.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NativeLookTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_style_sheet_names_colours_for_all_its_tones(Theme theme) {
        String sheet = NativeLook.sheet(theme, 10);

        assertThat(sheet).doesNotContain("%").contains("font-size: 10.0pt");
        assertThat(sheet.chars().filter(letter -> letter == '{').count()).isEqualTo(sheet.chars().filter(letter -> letter == '}').count());
    }

    @Test
    void fields_stand_on_the_theme_s_own_surface() {
        assertThat(NativeLook.sheet(Theme.LIGHT, 11.5)).contains("#ffffff", "font-size: 11.5pt").doesNotContain("#262a33");
        assertThat(NativeLook.sheet(Theme.DARK, 11.5)).contains("#262a33").doesNotContain("#f7f5f1");
    }
}
