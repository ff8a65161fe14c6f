package org.kinora.artist.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.story.Prop;

class HandlingTest {
    private static final List<Prop> PROPS = List.of(prop("CAKE TIN"), prop("RED SHOES"), prop("POSTKARTEN"), prop("POT"));

    private final Handling handling = new Handling(Set.of("spoon", "bag", "pipette", "knife", "salt", "cloth")::contains);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he pulls out a cake tin with a tea towel       | cake-tin
            then she takes the red shoe in both hands      | red-shoes
            emil zieht eine karte heraus                   | postkarten
            she takes the spoon                            | spoon
            she pulls a small bag of salt from her belt    | bag
            ada waters the plant with a pipette            | pipette
            nora cuts the crust with a knife               | knife
            anna wipes the table with a cloth              | cloth
            anna takes the cake tin out of the oven        | cake-tin
            she hands the red shoes back to him            | red-shoes
            """)
    void a_hand_has_what_the_words_put_into_it(String words, String thing) {
        assertThat(handling.thing(words, PROPS)).contains(thing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"she throws a pinch into the pot", "he walks to the pot", "she takes off her shoes", "tarik shakes his head",
            "he takes his wrist"})
    void a_thing_that_is_only_near_stays_where_it_is(String words) {
        assertThat(handling.thing(words, PROPS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"she looks at her own trembling fingers", "at her own hands", "she holds out both hands, open and empty"})
    void empty_hands_are_empty(String words) {
        assertThat(handling.empties(words)).isTrue();
    }

    private static Prop prop(String name) {
        return new Prop(name.toLowerCase().replace(' ', '-'), name, "thing", "");
    }
}
