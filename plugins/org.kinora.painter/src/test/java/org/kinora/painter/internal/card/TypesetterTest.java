package org.kinora.painter.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.lib.fonts.Fonts;

class TypesetterTest {
    @Test
    void outlines_have_the_size_of_letters() throws IOException {
        TrueType font = new TrueType(Fonts.stream(Fonts.SANS));
        var h = font.outline(font.glyph('H')).getBounds2D();
        assertThat(h.getHeight()).isBetween(0.68, 0.76);
        assertThat(h.getMaxY()).isBetween(-0.01, 0.01);
        assertThat(font.outline(font.glyph('Ä')).getBounds2D().getHeight()).isGreaterThan(h.getHeight() + 0.1);
        assertThat(font.outline(font.glyph(' ')).getBounds2D().isEmpty()).isTrue();
        assertThat(font.advance(font.glyph('W'))).isGreaterThan(font.advance(font.glyph('i')));
        assertThat(font.glyph(0x706F)).isZero();
    }

    @Test
    void lines_break_between_words_within_the_width() {
        Typesetter setter = new Typesetter(false);
        var lines = setter.wrap("one two three four five six seven eight nine ten", 8);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines)).isEqualTo("one two three four five six seven eight nine ten");
        assertThat(lines).allSatisfy(line -> assertThat(setter.width(line)).isLessThanOrEqualTo(8));
    }

    @Test
    void given_line_breaks_are_kept() {
        assertThat(new Typesetter(true).wrap("a\nb c", 50)).containsExactly("a", "b c");
    }

    @Test
    void missing_characters_are_listed_once() {
        Typesetter setter = new Typesetter(true);
        setter.width("灯 Licht 灯 塔");
        assertThat(setter.missing()).isEqualTo("塔灯");
    }

    @Test
    void the_chain_has_latin_greek_cyrillic_and_hebrew() {
        Typesetter setter = new Typesetter(true);
        setter.width("Émile Ελλάδα Ночь שלום");
        assertThat(setter.missing()).isEmpty();
    }
}
