package org.kinora.composer.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.generate.Sounding;

class HappeningsTest {
    private static final Happenings HAPPENINGS = Happenings.load();

    private static List<String> kinds(String action) {
        return HAPPENINGS.hear(action, "").stream().map(Sounding::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"She strikes a match. It dies.|match", "She opens a battered RADIO. It crackles.|radio-static",
            "He runs.|running", "A twig snaps.|wood-break", "A KNOCK at the door. She freezes.|knock", "Footsteps approach outside.|footsteps",
            "IRIS, 28, a violinist in a black dress, runs through the puddles.|running", "From the windows above comes applause.|applause",
            "She turns on the tap, takes his wrist and puts his fingers under the cold water.|water-pour", "A distant SIREN wails.|siren",
            "He pulls out a CAKE TIN with a tea towel and drops it on the stove.|metal-hit", "The ship's horn sounds.|ship-horn",
            "She begins to cry. He begins to run.|running", "The soldiers march past.|marching", "A car passes. Its headlights sweep over faces.|car-pass",
            "Clara turns over the page.|page-turn", "A baby cries. A glass falls from the table and shatters.|glass-break",
            "A red LAMP begins to blink on the console. A soft tone.|beep", "Pigeons burst into the sky.|wings"})
    void what_an_action_says_is_heard(String action, String kind) {
        assertThat(kinds(action)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He does not knock.", "Anna wants to run, but she cannot move.", "The phone stops ringing.", "He looks like a slammed door.",
            "The broken window lets in the wind.", "The door is closed. The window is open.", "He runs a hand through his hair.",
            "Tears run down her cheek.", "He remembers the knock on the door.", "Marcus shoots him a look.", "He falls asleep. The night falls.",
            "She closes her eyes. She opens her mouth.", "A running joke. A walking stick leans at the wall.", "Rain pours down the window.",
            "The wire opens and falls on the stone.", "Behind the door stands a GRAMOPHONE under a sheet.", "Close on a wooden trunk.",
            "A red FOX limps out of the fog.", "Tarik shakes his head.", "Ben speaks to Nora.", "She turns off the tap.", "Black."})
    void what_makes_no_sound_or_does_not_happen_is_not_heard(String action) {
        assertThat(kinds(action)).isEmpty();
    }

    @Test
    void sounds_come_in_the_order_in_which_they_happen_each_where_its_clause_begins() {
        List<Sounding> heard = HAPPENINGS.hear("Tom slams the door, crosses the room and drops his bag on the bed.", "");

        assertThat(heard).extracting(Sounding::kind).containsExactly("door-slam", "thud");
        assertThat(heard.get(0).at()).isZero();
        assertThat(heard.get(1).at()).isBetween(550, 650);
    }

    @Test
    void the_ambience_is_not_heard_twice() {
        assertThat(HAPPENINGS.hear("Grey waves break far below.", "sea")).isEmpty();
        assertThat(HAPPENINGS.hear("Grey waves break far below.", "wind")).extracting(Sounding::far).containsExactly(true);
    }

    @Test
    void ages_and_other_numbers_do_not_count_the_steps() {
        assertThat(HAPPENINGS.hear("MINA, 7, walks to the door and knocks three times.", "")).extracting(Sounding::words)
                .containsExactly("footsteps: walks to the door", "knock: knocks three times");
    }

    @Test
    void every_kind_that_can_be_heard_can_be_made() {
        assertThat(new Effects().names()).containsAll(HAPPENINGS.kinds().toList());
    }

    @Test
    void the_words_of_what_was_heard_ask_for_just_that_sound() {
        Effects effects = new Effects();
        assertThat(effects.find("footsteps: walks slowly up the gangway", "ship outside")).hasValueSatisfying(heard -> {
            assertThat(heard.kind()).isEqualTo("footsteps");
            assertThat(heard.manner().pace()).isLessThan(1);
            assertThat(heard.manner().material()).isEqualTo("wood");
        });
        assertThat(effects.find("knock: knocks three times", "")).hasValueSatisfying(heard -> assertThat(heard.manner().count()).isEqualTo(3));
    }
}
