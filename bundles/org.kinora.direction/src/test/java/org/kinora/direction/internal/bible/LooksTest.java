package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Look;
import org.kinora.direction.internal.words.Lexicon;

class LooksTest {
    private final Looks looks = new Looks(Lexicon.beside(BibleMaker.class, "looks.txt"), Lexicon.beside(BibleMaker.class, "colours.txt"),
            Lexicon.beside(BibleMaker.class, "names.txt"));

    private static Role role(String name, String kind, String introduction, String context) {
        return new Role(name.toLowerCase(java.util.Locale.ROOT), name, List.of(), kind, introduction, context, 1, true);
    }

    private Look look(String name, String introduction) {
        return looks.of(role(name, "", introduction, ""), new HashSet<>());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"60, a keeper|60", "70s|75", "in her thirties|35", "mid-forties|45", "a child of the sea|8", "an old man|70",
            "young and fast|22", "aged 12|12", "teens|15", "fifty years old|55"})
    void ages_are_said_in_many_ways(String introduction, int age) {
        assertThat(look("KIM", introduction).age()).isEqualTo(age);
    }

    @Test
    void an_age_that_nobody_says_is_always_the_same_and_grown_up() {
        assertThat(look("KIM", "").age()).isEqualTo(look("KIM", "").age()).isBetween(20, 60);
    }

    @Test
    void gender_is_said_by_role_then_by_noun_then_by_name_then_by_pronouns() {
        assertThat(looks.gender(role("WAITRESS", "female-40", "", "he he he"))).isEqualTo("female");
        assertThat(looks.gender(role("ANNA", "", "40, a tall man", ""))).isEqualTo("male");
        assertThat(looks.gender(role("ANNA", "", "40", "he waits"))).isEqualTo("female");
        assertThat(looks.gender(role("MR. BLACK", "", "", "she waits"))).isEqualTo("male");
        assertThat(looks.gender(role("KIM", "", "", "Kim lifts her head. She waits."))).isEqualTo("female");
        assertThat(looks.gender(role("FOX", "fox", "", "he waits"))).isEmpty();
    }

    @Test
    void the_tall_are_taller_and_children_small() {
        assertThat(look("PAUL", "40, tall").height()).isEqualTo(look("PAUL", "40").height() + 10);
        assertThat(look("PAUL", "40, short").height()).isEqualTo(look("PAUL", "40").height() - 10);
        assertThat(look("PAUL", "8").height()).isLessThan(130);
        assertThat(looks.of(role("FOX", "fox", "", ""), new HashSet<>()).height()).isZero();
    }

    @Test
    void hair_is_as_said_else_it_greys_with_age() {
        assertThat(look("ANNA", "30, with long red hair").hair()).isEqualTo("long red");
        assertThat(look("ANNA", "30, blond-haired").hair()).isEqualTo("blond");
        assertThat(look("PAUL", "70, bald").hair()).isEqualTo("bald");
        assertThat(look("PAUL", "70").hair()).matches(".*(grey|white)");
        assertThat(look("PAUL", "20").hair()).doesNotContain("grey").doesNotContain("white");
    }

    @Test
    void clothes_and_marks_are_as_said() {
        Look look = look("KARL", "70, in a dark green coat, with glasses, a white beard and a cane");
        assertThat(look.costume()).isEqualTo("coat");
        assertThat(look.colour()).isEqualTo("1E6B3A");
        assertThat(look.features().split(", ")).contains("glasses", "beard", "cane");
    }

    @Test
    void fur_has_the_colour_that_the_script_says_and_takes_none_from_anybody() {
        Set<String> taken = new HashSet<>();
        assertThat(looks.of(role("FOX", "fox", "red", ""), taken).colour()).isEqualTo("C0392B");
        assertThat(taken).isEmpty();
    }

    @Test
    void twenty_people_have_twenty_colours_and_a_colour_that_was_said_is_not_given_away() {
        Set<String> taken = new HashSet<>();
        Set<String> colours = new HashSet<>();
        for (int i = 0; i < 20; i++) colours.add(looks.of(role("P" + i, "", "40", ""), taken).colour());
        assertThat(colours).hasSize(20);
        Set<String> said = new HashSet<>();
        looks.of(role("KARL", "", "70, in a red coat", ""), said);
        for (int i = 0; i < 15; i++) assertThat(looks.of(role("P" + i, "", "40", ""), said).colour()).isNotEqualTo("C0392B");
    }

    @Test
    void more_people_than_colours_still_have_one_each() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 60; i++) assertThat(looks.of(role("P" + i, "", "40", ""), taken).colour()).matches("[0-9A-F]{6}");
    }

}
