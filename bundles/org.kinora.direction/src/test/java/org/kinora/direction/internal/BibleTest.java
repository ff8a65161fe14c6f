package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Place;

class BibleTest {
    private static Bible bible(String script) {
        return Fixture.story(script).bible();
    }

    private static Character one(String action, String id) {
        return bible("INT. ROOM - DAY\n\n" + action + "\n").character(id).orElseThrow();
    }

    @Test
    void an_introduction_becomes_the_description_word_for_word() {
        Character mara = one("MARA, 60, a weathered keeper in a yellow raincoat, kneels beside the great lamp.", "mara");
        assertThat(mara.description()).startsWith("Mara, 60, a weathered keeper in a yellow raincoat;");
        assertThat(mara.look().age()).isEqualTo(60);
        assertThat(mara.look().gender()).isEqualTo("female");
        assertThat(mara.look().costume()).isEqualTo("raincoat");
        assertThat(mara.look().colour()).isEqualTo("F1C40F");
    }

    @Test
    void an_introduction_ends_where_the_verb_begins() {
        assertThat(one("SELMA, 50, a spice seller in a purple headscarf, weighs red SAFFRON on a scale.", "selma").description())
                .startsWith("Selma, 50, a spice seller in a purple headscarf;");
        assertThat(one("KARL (70s, bald, glasses) waits.", "karl").description()).startsWith("Karl, 70s, bald, glasses;");
        assertThat(one("A red FOX limps out of the fog.", "fox").description()).isEqualTo("Fox, a fox, red");
    }

    @Test
    void ages_are_read_in_all_their_forms() {
        assertThat(one("KARL, 70s, waits.", "karl").look().age()).isEqualTo(75);
        assertThat(one("KARL, early thirties, waits.", "karl").look().age()).isEqualTo(35);
        assertThat(one("KARL, aged 12, waits.", "karl").look().age()).isEqualTo(12);
        assertThat(one("KARL, a boy in a red cap, waits.\n\nKARL\nHello.", "karl").look().age()).isEqualTo(8);
        assertThat(one("KARLA, a little girl, waits.\n\nKARLA\nHello.", "karla").look().age()).isEqualTo(6);
        assertThat(one("KARL, a teenager, waits.\n\nKARL\nHello.", "karl").look().age()).isEqualTo(15);
        assertThat(one("KARLA, a kid, waits.\n\nKARLA\nHello.", "karla").look().height()).isBetween(115, 130);
        assertThat(one("A GIRL runs.", "girl").look().age()).isEqualTo(8);
    }

    @Test
    void looks_follow_the_words() {
        Character karl = one("KARL, 70, tall, bald, with glasses and a white beard, waits.", "karl");
        assertThat(karl.look().hair()).isEqualTo("bald");
        assertThat(karl.look().features()).contains("glasses").contains("beard");
        assertThat(karl.look().height()).isGreaterThan(180);
        assertThat(one("LENA, 30, with long red hair, waits.", "lena").look().hair()).isEqualTo("long red");
    }

    @Test
    void gender_comes_from_nouns_names_or_pronouns() {
        assertThat(one("A WAITRESS waits.", "waitress").look().gender()).isEqualTo("female");
        assertThat(one("ZORK, 40, a tall man, waits.", "zork").look().gender()).isEqualTo("male");
        assertThat(one("KIM, 40, waits. Kim lifts her head. Kim turns her face.", "kim").look().gender()).isEqualTo("female");
    }

    @Test
    void a_shorter_cue_is_the_same_person_unless_there_are_two() {
        Bible one = bible("INT. ROOM - DAY\n\nCYBER BOB, 40, enters.\n\nBOB\nHello.\n");
        assertThat(one.characters()).extracting(Character::id).containsExactly("cyber-bob");
        assertThat(one.characters().getFirst().aliases()).containsExactly("BOB");
        assertThat(bible("INT. ROOM - DAY\n\nMR. HALL, 40, enters. MRS. HALL, 38, follows.\n\nHALL\nHello.\n").characters()).hasSize(3);
        assertThat(bible("INT. ROOM - DAY\n\nROSE\nHello.\n\nYOUNG ROSE\nHello.\n").characters()).hasSize(2);
    }

    @Test
    void accent_colours_and_voices_are_distinct() {
        StringBuilder script = new StringBuilder("INT. ROOM - DAY\n\n");
        for (String name : List.of("ANNA", "MARIA", "JULIA", "LAURA", "SARAH", "EMMA", "CLARA", "NORA")) script.append(name).append("\nHello.\n\n");
        List<Character> cast = bible(script.toString()).characters();
        assertThat(cast).extracting(who -> who.look().colour()).doesNotHaveDuplicates();
        assertThat(cast.stream().map(who -> who.voice().pitch() + "/" + who.voice().tract()).collect(Collectors.toSet())).hasSize(8);
    }

    @Test
    void men_sound_lower_than_women_and_children_higher() {
        Bible bible = bible("INT. ROOM - DAY\n\nANNA, 40, PAUL, 40, and LINA, 8, wait.\n\nANNA\nA.\n\nPAUL\nB.\n\nLINA\nC.\n");
        int anna = bible.character("anna").orElseThrow().voice().pitch();
        assertThat(bible.character("paul").orElseThrow().voice().pitch()).isLessThan(anna);
        assertThat(bible.character("lina").orElseThrow().voice().tract()).isLessThan(bible.character("paul").orElseThrow().voice().tract());
    }

    @Test
    void a_newcomer_in_a_rewrite_takes_nobodys_colour_or_voice() {
        Fixture.Version before = Fixture.version(Fixture.TWO);
        List<Character> old = before.plan().story().bible().characters();
        for (String name : List.of("ADAM", "BERTA", "CARLO", "DORA", "EGON", "FRIDA", "GUIDO", "HELGA", "IGOR", "JUTTA", "KNUT", "LOTTE")) {
            String rewritten = Fixture.TWO.replace("INT. KITCHEN - NIGHT\n", "INT. CELLAR - NIGHT\n\n" + name
                    + "\nHello there.\n\nINT. KITCHEN - NIGHT\n");
            List<Character> now = before.rewritten(rewritten).plan().story().bible().characters();
            assertThat(now).containsAll(old);
        }
    }

    @Test
    void places_are_the_same_in_every_scene() {
        Bible bible = bible("INT. LIGHTHOUSE - LAMP ROOM - DAY\n\nBrass and glass.\n\nEXT. SEA - DAY\n\nWaves.\n\nINT. LIGHTHOUSE - LAMP ROOM - "
                + "NIGHT\n\nDark.\n");
        assertThat(bible.places()).extracting(Place::id).containsExactly("lighthouse.lamp-room", "sea");
        assertThat(bible.place("lighthouse.lamp-room").orElseThrow().description()).isEqualTo("Lighthouse, Lamp Room: Brass and glass.");
    }

    @Test
    void the_words_of_a_heading_tell_the_kind_of_set() {
        assertThat(kind("INT. FLAT - KITCHEN - NIGHT")).isEqualTo("kitchen");
        assertThat(kind("INT. STARSHIP - BRIDGE - NIGHT")).isEqualTo("spaceship");
        assertThat(kind("EXT. BRIDGE - NIGHT")).isEqualTo("bridge");
        assertThat(kind("EXT. CLIFF - DUSK")).isEqualTo("shore");
        assertThat(kind("EXT. SCHOOL - DAY")).isEqualTo("street");
        assertThat(kind("INT. CLASSROOM - DAY")).isEqualTo("school");
        assertThat(kind("EXT. ELTERNHAUS - TAG")).isEqualTo("village");
        assertThat(kind("INT. BAUERNKÜCHE - TAG")).isEqualTo("kitchen");
        assertThat(kind("INT. NOWHERE IN PARTICULAR - DAY")).isEqualTo("room");
        assertThat(kind("EXT. NOWHERE IN PARTICULAR - DAY")).isEqualTo("field");
    }

    private static String kind(String heading) {
        return bible(heading + "\n\nNothing moves.\n").places().getFirst().kind();
    }

    @Test
    void things_in_capitals_are_props_and_sounds_are_not() {
        Bible bible = bible("INT. ROOM - DAY\n\nBANG! A battered RADIO falls from the shelf. Beside it lies the last MATCH. CLOSE ON the radio.\n");
        assertThat(bible.props()).extracting(prop -> prop.id() + ":" + prop.kind() + ":" + prop.description())
                .containsExactly("match:lamp:a match", "radio:radio:a battered radio");
    }

    @Test
    void a_paragraph_that_shouts_names_nothing() {
        assertThat(bible("INT. ROOM - DAY\n\nEVERYTHING EXPLODES AND THE ROOF FALLS IN.\n").props()).isEmpty();
    }

    @Test
    void the_style_is_asked_for_or_chosen_by_the_words_of_action() {
        assertThat(bible("INT. SPACESHIP - DAY\n\nA robot looks at the planet. The robot waits.\n").style().id()).isEqualTo("neon");
        assertThat(bible("Title: X\nStyle: noir\n\nINT. SPACESHIP - DAY\n\nA robot looks at the planet.\n").style().id()).isEqualTo("noir");
        assertThat(Fixture.version("INT. ROOM - DAY\n\nNothing.\n")
                .plan(org.kinora.api.platform.direction.DirectionSettings.DEFAULT.withStyle("oil on canvas")).story().bible().style())
                .satisfies(style -> {
                    assertThat(style.id()).isEqualTo("oil-on-canvas");
                    assertThat(style.description()).isEqualTo("oil on canvas");
                });
    }
}
