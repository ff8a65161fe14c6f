package org.kinora.lib.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void every_named_font_is_a_true_type_file() throws IOException {
        for (String name : Fonts.names()) {
            try (DataInputStream file = new DataInputStream(Fonts.stream(name))) {
                assertThat(file.readInt()).as(name).isEqualTo(0x00010000);
            }
        }
    }

    @Test
    void the_fonts_stay_under_six_megabytes() throws IOException {
        long total = 0;
        for (String name : Fonts.names()) {
            try (InputStream file = Fonts.stream(name)) {
                total += file.readAllBytes().length;
            }
        }
        assertThat(total).isLessThan(6_000_000);
    }

    @Test
    void an_unknown_font_is_refused_by_name() {
        assertThatThrownBy(() -> Fonts.stream("Arial")).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("no such font: Arial");
    }
}
