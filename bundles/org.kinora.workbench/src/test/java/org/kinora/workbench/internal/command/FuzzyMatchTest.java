package org.kinora.workbench.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
    private static int score(String typed, String text) {
        return new FuzzyMatch(typed).score(text).orElseThrow();
    }

    @Test
    void letters_that_do_not_come_in_order_do_not_fit() {
        assertThat(new FuzzyMatch("tuc").score("cut trim")).isEmpty();
        assertThat(new FuzzyMatch("cutz").score("cut trim")).isEmpty();
    }

    @Test
    void beginnings_of_words_count_more_than_letters_within() {
        assertThat(score("ct", "cut trim")).isGreaterThan(score("ct", "select it"));
        assertThat(score("mf", "Make the film")).isGreaterThan(score("mf", "Comfort"));
    }

    @Test
    void letters_in_a_row_count_more_than_scattered_ones() {
        assertThat(score("trim", "move and trim")).isGreaterThan(score("trim", "actor dies alarmed"));
    }

    @Test
    void of_texts_that_fit_alike_the_shorter_one_is_better() {
        assertThat(score("undo", "undo")).isGreaterThan(score("undo", "undo everything"));
    }

    @Property(tries = 300)
    void a_text_fits_each_of_its_subsequences(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String text, @ForAll long bits) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) if ((bits >> i % 64 & 1) == 1) typed.append(text.charAt(i));
        assertThat(new FuzzyMatch(typed.toString()).score(text)).isPresent();
    }
}
