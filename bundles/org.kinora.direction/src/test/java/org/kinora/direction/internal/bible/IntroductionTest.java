package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.direction.internal.stage.Acting;
import org.kinora.direction.internal.words.Lexicon;

class IntroductionTest {
    private final Introduction introduction = new Introduction(new Acting().poses(), Lexicon.beside(BibleMaker.class, "looks.txt"));

    private String of(String before, String after) {
        return introduction.of(before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ", 60, a weathered keeper in a yellow raincoat, kneels beside the lamp.|60, a weathered keeper in a yellow raincoat",
        ", 40, waits.|40", " (70s, bald) waits.|70s, bald", ", thirties, tall and thin, with a scar, enters.|thirties, tall and thin, with a scar",
        ", 35, a nurse, who never sleeps, sits.|35, a nurse", ", 8, clings to his arm.|8", " in a red coat waits.|in a red coat",
        ", a man of sixty, slowly rises.|a man of sixty", ", 50, drives.|50", ", 38, müde, im dunklen Anzug, fährt.|38, müde, im dunklen Anzug",
        " waits at the door.|''", ", and behind her PAUL, wait.|''", ". He waits.|''"})
    void what_stands_behind_a_name_describes_until_the_verb_begins(String after, String description) {
        assertThat(of("", after)).isEqualTo(description);
    }

    @Test
    void adjectives_before_the_name_describe_too() {
        assertThat(of("A small red ", " limps out of the fog.")).isEqualTo("small red");
        assertThat(of("An ", " waits.")).isEmpty();
        assertThat(of("He opens the door, and a tired young ", ", 30, enters.")).isEqualTo("tired young, 30");
        assertThat(of("The King of ", " waits.")).isEmpty();
    }

    @Test
    void only_an_age_makes_somebody_of_a_name_in_capitals() {
        assertThat(Introduction.introduces(", 60, a keeper")).isTrue();
        assertThat(Introduction.introduces(" (early 30s)")).isTrue();
        assertThat(Introduction.introduces(", mid-forties, in black")).isTrue();
        assertThat(Introduction.introduces(", a battered old thing")).isFalse();
        assertThat(Introduction.introduces(" falls on the floor.")).isFalse();
        assertThat(Introduction.introduces(" 60 metres away")).isFalse();
    }

    @Test
    void an_endless_introduction_is_cut_at_a_word() {
        String after = ", 60, " + "a very long tale of woe and sea and salt and wind, ".repeat(6) + "waits.";
        assertThat(of("", after).split(" ")).hasSizeLessThanOrEqualTo(28);
    }
}
