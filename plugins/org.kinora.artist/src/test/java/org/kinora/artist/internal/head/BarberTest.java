package org.kinora.artist.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Character;

class BarberTest {
    private final Barber barber = new Barber();

    @Test
    void every_word_for_a_cut_gives_that_cut() {
        barber.words().forEach((word, cut) -> {
            Character who = People.who("x", 30, "", "average", 170, word.replace("~", "") + " brown", 200, "");
            assertThat(barber.cut(who).name()).as(word).isEqualTo(cut);
        });
    }

    @ParameterizedTest
    @CsvSource({"long grey, 640", "short black, 120", "dark brown bob, 170", "blond curls, 780", "dark blond, 600", "red, 395", "lange weiße, 905",
            "graue, 640"})
    void colours_are_read_from_the_same_words(String hair, int tone) {
        assertThat(barber.colour(People.who("x", 30, "female", "average", 170, hair, 200, "")).tone()).isEqualTo(tone);
    }

    @Test
    void people_of_whom_nothing_is_said_get_different_hair() {
        Set<String> women = new HashSet<>();
        for (int i = 0; i < 24; i++) women.add(barber.cut(People.who("w" + i, 30, "female", "average", 170, "", 200, "")).name());
        assertThat(women).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void old_people_go_grey() {
        for (int i = 0; i < 10; i++) assertThat(barber.colour(People.who("o" + i, 78, "male", "average", 170, "short", 200, "")).tone())
                .isGreaterThan(600);
    }

    @Test
    void no_two_of_the_cast_look_alike_from_hair_and_what_they_wear() {
        Set<List<Object>> seen = new HashSet<>();
        for (Character who : People.cast()) {
            assertThat(seen.add(List.of(barber.cut(who).name(), barber.colour(who).colour(), Adornments.of(who)))).as(who.id()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"'police cap, moustache', peaked-cap", "'flat cap', flat-cap", "wears a top hat, top-hat", "hijab, headscarf", "Mütze, cap",
            "Wollmütze, beanie", "hat, hat", "a captain's cap, peaked-cap", "glasses, ''"})
    void headgear_is_read_from_the_features(String features, String gear) {
        assertThat(Adornments.of(People.who("x", 30, "male", "average", 170, "", 200, features)).gear()).isEqualTo(gear);
    }

    @ParameterizedTest
    @CsvSource({"long white beard, long-beard", "stubble, stubble", "Brille, glasses", "sunglasses, sunglasses", "Narbe, scar",
            "eye patch, eye-patch", "Sommersprossen, freckles", "earrings, earrings"})
    void marks_are_read_from_the_features(String features, String mark) {
        assertThat(Adornments.of(People.who("x", 30, "male", "average", 170, "", 200, features)).marks()).containsExactly(mark);
    }
}
