package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.direction.internal.Fixture;
import org.kinora.direction.internal.stage.Acting;

class CastTest {
    private static Cast cast(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = "INT. ROOM - DAY";
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return new BibleMaker(new Acting().poses()).make(Fixture.scripts(all), "").cast();
    }

    private static List<String> ids(Cast cast) {
        return cast.roles().stream().map(Role::id).toList();
    }

    private static List<String> mentions(Cast cast, String text, String... last) {
        return cast.mentions(text, List.of(last)).stream().map(Cast.Mention::character).toList();
    }

    @Test
    void people_are_who_speaks_who_has_an_age_and_who_is_a_role_in_capitals() {
        assertThat(ids(cast("ANNA\nYes."))).containsExactly("anna");
        assertThat(ids(cast("KARL, 70, waits."))).containsExactly("karl");
        assertThat(ids(cast("A WAITRESS waits. A DOG barks."))).containsExactlyInAnyOrder("waitress", "dog");
        assertThat(ids(cast("A LETTER falls. BANG!"))).isEmpty();
    }

    @Test
    void the_order_of_the_script_does_not_decide_who_is_senior_but_its_age_does() {
        assertThat(ids(cast("KARL, 70, waits.", "ANNA\nYes."))).containsExactly("karl", "anna");
    }

    @Test
    void names_are_known_with_and_without_their_marks() {
        Cast cast = cast("MRS. HALL\nYes.", "DR. KING\nNo.");
        assertThat(cast.speaker("MRS HALL")).isEqualTo(cast.speaker("Mrs. Hall"));
        assertThat(mentions(cast, "Mrs. Hall's coat hangs beside Dr. King.")).containsExactly("mrs-hall", "dr-king");
    }

    @Test
    void a_part_of_a_name_means_the_same_person_only_where_there_is_one() {
        assertThat(ids(cast("CYBER BOB\nYes.", "BOB\nNo."))).containsExactly("cyber-bob");
        assertThat(ids(cast("OLD TOM\nYes.", "TOM\nNo."))).containsExactlyInAnyOrder("old-tom", "tom");
        assertThat(ids(cast("GUARD #1\nYes.", "GUARD #2\nNo.", "GUARD\nHm."))).hasSize(3);
        assertThat(ids(cast("ANNA MILLER\nYes.", "ANNA SMITH\nNo.", "ANNA\nHm."))).hasSize(3);
    }

    @Test
    void the_longest_name_is_meant() {
        Cast cast = cast("ANNA\nYes.", "YOUNG ANNA\nNo.");
        assertThat(mentions(cast, "Young Anna looks at Anna.")).containsExactly("young-anna", "anna");
    }

    @Test
    void a_name_that_is_a_word_too_needs_its_capital() {
        Cast cast = cast("ROSE\nYes.", "WILL\nNo.");
        assertThat(mentions(cast, "She will find a rose.")).isEmpty();
        assertThat(mentions(cast, "Will hands the flower to Rose.")).containsExactly("will", "rose");
    }

    @Test
    void a_role_is_meant_in_small_letters() {
        Cast cast = cast("A red FOX waits.", "THE GUARD\nYes.");
        assertThat(mentions(cast, "The fox looks at the guard.")).containsExactly("fox", "the-guard");
    }

    @Test
    void pronouns_mean_the_last_of_their_gender_and_nobody_when_there_is_none() {
        Cast cast = cast("ANNA, 30, a woman, waits.", "PAUL, 40, a man, waits.");
        assertThat(mentions(cast, "She looks at him.", "paul", "anna")).containsExactly("anna", "paul");
        assertThat(mentions(cast, "Paul enters. He smiles.")).containsExactly("paul", "paul");
        assertThat(mentions(cast, "It rains on them.", "paul")).isEmpty();
        assertThat(mentions(cast, "She waits.", "paul")).isEmpty();
    }

    @Test
    void they_are_the_last_two_and_it_is_an_animal() {
        Cast cast = cast("ANNA, 30, a woman, waits.", "PAUL, 40, a man, waits. A FOX limps out of the fog.");
        assertThat(mentions(cast, "They eat.", "paul", "anna")).containsExactly("anna", "paul");
        assertThat(mentions(cast, "Both of the cups are empty.", "paul", "anna")).isEmpty();
        assertThat(mentions(cast, "It stops.", "fox", "anna")).containsExactly("fox");
        assertThat(mentions(cast, "It trembles.", "anna", "fox")).isEmpty();
    }

    @Test
    void a_general_word_means_the_last_who_fits() {
        Cast cast = cast("VICTOR, 70, a tall man, waits.", "TARIK, 9, a boy, waits.", "ANNA, 30, a woman, waits.");
        assertThat(mentions(cast, "She looks at the old man and the boy.", "anna", "tarik", "victor")).containsExactly("anna", "victor", "tarik");
        assertThat(mentions(cast, "The girl laughs.", "anna", "tarik", "victor")).isEmpty();
        assertThat(mentions(cast, "The old man laughs.", "anna", "tarik")).isEmpty();
    }

    @Test
    void a_pronoun_that_opens_a_scene_means_whom_the_last_scene_named() {
        Cast cast = cast("ANNA, 30, a woman, waits.", "PAUL, 40, a man, waits.");
        assertThat(cast.mentions("She turns.", List.of(), List.of("paul", "anna"))).extracting(Cast.Mention::character).containsExactly("anna");
        assertThat(cast.known(1)).containsExactly("anna", "paul");
    }

    @Test
    void names_are_found_where_no_blanks_stand_between_words() {
        Cast cast = cast("@美咲\n待って。");
        assertThat(mentions(cast, "雨の中、美咲は走る。")).containsExactly("美咲");
    }

    @Test
    void two_names_of_one_slug_are_two_people() {
        assertThat(ids(cast("ZOE\nYes.", "ZOË\nNo."))).hasSize(2).doesNotHaveDuplicates();
    }
}
