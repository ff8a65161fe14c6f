package org.kinora.production.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Finding;
import org.kinora.testkit.TestWork;

/** Colours and clothes are drawn anew at every run from the words that the check knows. */
class WordsTest {
    private static final List<String> COLOURS = List.of("red", "blue", "green", "yellow", "white", "black", "brown");
    private static final List<String> CLOTHES = List.of("coat", "jacket", "dress", "shirt", "scarf", "hat");

    private final TestWork work = new TestWork();
    private final Random lot = new Random();

    @AfterEach
    void end() {
        work.close();
    }

    private List<Finding> check(String first, String second) {
        return new Words().check(StagedFilm.of("Title: Words\n\nEXT. STREET - DAY\n\n" + first + "\n\nINT. KITCHEN - DAY\n\n" + second + "\n"), work);
    }

    @Test
    void another_colour_of_the_same_garment_is_told() {
        int one = lot.nextInt(COLOURS.size());
        String other = COLOURS.get((one + 1 + lot.nextInt(COLOURS.size() - 1)) % COLOURS.size());
        String garment = CLOTHES.get(lot.nextInt(CLOTHES.size()));
        assertThat(check("MARA, 30, in a " + COLOURS.get(one) + " " + garment + ", walks down the street.", "Mara wears a " + other + " " + garment + "."))
                .as("%s %s", COLOURS.get(one), garment).singleElement().satisfies(found -> assertThat(found.kind()).isEqualTo("wardrobe"));
    }

    @Test
    void the_same_colour_in_other_words_is_the_same() {
        assertThat(check("MARA, 30, in a crimson coat, walks down the street.", "Mara wears a scarlet coat.")).isEmpty();
    }

    @Test
    void whoever_changes_may_wear_what_they_like() {
        assertThat(check("MARA, 30, in a red coat, walks down the street.", "Mara changes. Mara wears a blue coat.")).isEmpty();
    }

    @Test
    void two_people_may_wear_two_colours() {
        assertThat(check("MARA, 30, in a red coat, walks down the street.", "JON, 40, wears a blue coat.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"breaks", "shatters", "burns"})
    void a_destroyed_thing_in_a_hand_is_told(String verb) {
        List<Finding> findings = check("MARA, 30, holds a LETTER. She reads the letter. The letter " + verb + ".", "Mara holds the letter.");
        assertThat(findings).anySatisfy(found -> assertThat(found.kind()).isEqualTo("prop"));
    }
}
