package org.kinora.artist.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;

class WalkonsTest {
    private final Walkons walkons = new Walkons();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paper lanterns, a shining floor, couples turning.                      | pair      | 5
            A hundred people push, point and shout.                                | people    | 22
            A crowded square under coloured awnings.                               | people    | 22
            Pigeons burst into the sky.                                            | pigeon    | 12
            Someone brings a bowl, then ten people do.                             | people    | 9
            On the steps of the well, an old woman sits beside a pot.              | old woman | 1
            A stranger waits under the lamp.                                       | man       | 1
            """)
    void whoever_an_action_shows_is_found(String action, String who, int count) {
        assertThat(walkons.of(action, List.of()).getFirst()).extracting(Walkon::who, Walkon::count).containsExactly(who, count);
    }

    @Test
    void one_alone_does_what_is_said_and_has_what_is_said() {
        Walkon walkon = walkons.of("A door flies open, and a woman with a LANTERN runs out and falls on her knees.", List.of()).getFirst();
        assertThat(walkon).isEqualTo(new Walkon("woman", 1, "kneel", "kneel", "lantern"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VICTOR, 70, a tall man with a white beard, sits at the end of the bench.
            Inside lies LEO, 40, a man with a calm face.
            The lamp swings over an empty street.
            A tower of oranges collapses.
            """)
    void nobody_is_made_of_a_description_or_of_a_thing(String action) {
        assertThat(walkons.of(action, List.of(named("Victor"), named("Leo")))).isEmpty();
    }

    @Test
    void whoever_the_bible_knows_is_no_walkon() {
        assertThat(walkons.of("A guard steps out of the shadow.", List.of(named("Guard")))).isEmpty();
    }

    private static Character named(String name) {
        return new Character(name.toLowerCase(), name, List.of(), "human", "", new Look(40, "male", "", 180, "", 200, "", "", ""), null);
    }
}
