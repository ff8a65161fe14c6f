package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.direction.internal.Fixture;
import org.kinora.direction.internal.stage.Acting;

class UnnamedTest {
    private static BibleMaker.Made made(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = "INT. ROOM - DAY";
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return new BibleMaker(new Acting().poses()).make(Fixture.scripts(all), "");
    }

    private static List<String> ids(String... paragraphs) {
        return made(paragraphs).cast().roles().stream().map(Role::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The artist paints.|artist", "A young woman enters.|young-woman", "The old man sleeps on the bench.|old-man",
            "The writer, tired, sits at the desk.|writer", "Suddenly a sailor opens the hatch.|sailor", "In the corner, an old man sleeps.|old-man",
            "Behind the counter stands a clerk.|clerk", "A tall woman in a red coat.|woman", "The chef carefully plates the fish.|chef",
            "Der Maler malt am Fenster.|maler", "Ein alter Mann sitzt auf der Bank.|alter-mann", "Die Köchin rührt in der Suppe.|kochin",
            "Un homme entre dans la salle.|homme", "A fox crosses the road.|fox", "Person A walks to the desk.|person-a",
            "Dr. Mara Ellison taps the tablet.|dr-mara-ellison", "Anna paints a wall.|anna", "She types the last lines.|woman",
            "Rain falls as a soldier runs past.|soldier"})
    void the_subject_of_an_action_is_somebody(String action, String id) {
        assertThat(ids(action)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The wind blows.", "The car stops.", "A photo of a woman hangs on the wall.", "The guard house burns.", "A voice calls.",
            "It moves like a soldier.", "On the wall, the portrait of an old man.", "No man is here.", "The computer hums.",
            "Somewhere a dog barks.", "Rose petals fall.", "The camera follows.", "The mother board smokes.", "Hundreds of people push and shout.",
            "The seal breaks.", "Will it rain?", "A statue of a king stands in the square.", "The nurse's office is empty."})
    void things_crowds_comparisons_and_pictures_are_nobody(String action) {
        assertThat(ids(action)).isEmpty();
    }

    @Test
    void a_crowd_is_one_crowd() {
        var crowd = made("The crowd cheers. A car stops.", "The crowd falls silent.").bible().characters();
        assertThat(crowd).singleElement().satisfies(one -> assertThat(one.species()).isEqualTo("crowd"));
    }

    @Test
    void two_of_a_kind_are_two() {
        assertThat(ids("Two guards wait at the gate. The guards yawn.")).containsExactlyInAnyOrder("guard-1", "guard-2");
        assertThat(ids("Zwei Frauen tanzen.")).containsExactlyInAnyOrder("frau-1", "frau-2");
        assertThat(made("Two guards wait at the gate.").cast().mentions("The guards yawn.", List.of()).stream().map(Cast.Mention::character).toList())
                .containsExactly("guard-1", "guard-2");
    }

    @Test
    void the_same_noun_is_the_same_person_in_every_scene() {
        assertThat(ids("A young artist paints.", "EXT. ROOF - NIGHT", "The artist sits down.")).containsExactly("young-artist");
        assertThat(ids("An old man waits.", "A young man enters.", "The old man nods.")).containsExactlyInAnyOrder("old-man", "young-man");
        assertThat(ids("Ein alter Mann wartet.", "Der alte Mann geht.")).containsExactly("alter-mann");
        assertThat(ids("A GUARD waits.", "The guard yawns.")).containsExactly("guard");
    }

    @Test
    void a_general_word_means_whoever_is_known() {
        assertThat(ids("VICTOR, 70, a tall man with a white beard, sits on the bench.", "The old man looks at the case.")).containsExactly("victor");
        assertThat(ids("ANNA, 30, a woman, waits.", "The man at the window turns.")).containsExactlyInAnyOrder("anna", "man");
        assertThat(ids("An old woman sits beside a pot. GRANDMOTHER, 80, tiny, holds out a spoon.")).containsExactly("grandmother");
        assertThat(ids("ANNA, 30, a nurse in white, waits.")).containsExactly("anna");
    }

    @Test
    void looks_are_guessed_from_the_words() {
        var artist = made("The tall artist squints behind her glasses and paints.").bible().characters().getFirst();
        assertThat(artist.look().gender()).isEqualTo("female");
        assertThat(artist.description()).startsWith("Artist");
        var old = made("An old man with a white beard sits down.").bible().characters().getFirst();
        assertThat(old.look().age()).isEqualTo(70);
        assertThat(old.look().gender()).isEqualTo("male");
        assertThat(old.look().features()).contains("beard");
    }

    @Test
    void a_pronoun_that_nobody_fits_is_somebody_and_stays_the_same() {
        assertThat(ids("She writes.", "He waits.", "She stops.")).containsExactlyInAnyOrder("woman", "man");
        assertThat(ids("She writes.", "ANNA\nNo.")).containsExactly("anna");
    }
}
