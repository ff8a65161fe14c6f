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
            "She begins to cry. He begins to run.|running", "The soldiers march past.|marching",
                    "A car passes. Its headlights sweep over faces.|car-pass",
            "Clara turns over the page.|page-turn", "A baby cries. A glass falls from the table and shatters.|glass-break",
            "A red LAMP begins to blink on the console. A soft tone.|beep", "Pigeons burst into the sky.|wings"})
    void what_an_action_says_is_heard(String action, String kind) {
        assertThat(kinds(action)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He does not knock.", "Anna wants to run, but she cannot move.", "The phone stops ringing.",
            "He looks like a slammed door.",
            "The broken window lets in the wind.", "The door is closed. The window is open.", "He runs a hand through his hair.",
            "Tears run down her cheek.", "He remembers the knock on the door.", "Marcus shoots him a look.", "He falls asleep. The night falls.",
            "She closes her eyes. She opens her mouth.", "A running joke. A walking stick leans at the wall.", "Rain pours down the window.",
            "The wire opens and falls on the stone.", "Behind the door stands a GRAMOPHONE under a sheet.", "Close on a wooden trunk.",
            "A red FOX limps out of the fog.", "Tarik shakes his head.", "Ben speaks to Nora.", "She turns off the tap.", "Black."})
    void what_makes_no_sound_or_does_not_happen_is_not_heard(String action) {
        assertThat(kinds(action)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The door slammed.|door-slam", "Mara is knocking at the door.|knock", "They were knocking.|knock",
            "The phone rang.|phone-ring",
            "The phone is ringing.|phone-ring", "He slammed the door.|door-slam", "A twig snapped.|wood-break", "She opened the drawer.|drawer",
            "The vase fell and shattered.|glass-break", "The dog barked.|dog-bark", "A shot rang out. The soldiers marched past.|marching",
            "The tower collapsed.|crash", "He was running.|running", "Tom ran down the stairs.|stairs", "She quietly closed the door.|door-close",
            "The car is passing.|car-pass", "The audience applauded.|applause", "Thunder rumbled.|thunder", "He blew out the candle.|blow-out"})
    void what_happened_or_is_happening_is_heard_too(String action, String kind) {
        assertThat(kinds(action)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The door had been slammed.", "The window was broken.", "A closed door.", "He looks at the slammed door.",
            "The phone is broken. It has rung for years.", "He did not knock.", "She never opened the drawer.", "The slammed door is red."})
    void what_was_done_before_is_not_heard(String action) {
        assertThat(kinds(action)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Die Tür schlägt zu.|door-slam", "Er knallt die Tür zu.|door-slam", "Sie schließt leise die Tür.|door-close",
            "Die Tür geht auf.|door-open", "Die Tür fällt ins Schloss.|door-close", "Die Tür quietscht.|door-creak",
                    "Er dreht den Schlüssel im Schloss.|lock",
            "Schritte nähern sich.|footsteps", "Schritte.|footsteps", "Sie gehen durch den Garten.|footsteps",
                    "Er rennt die Straße hinunter.|running",
            "Sie steigt die Treppe hinauf.|stairs", "Es klopft.|knock", "Jemand klopft dreimal an die Tür.|knock", "Klopfen an der Tür.|knock",
            "Es klingelt.|doorbell", "Das Telefon klingelt.|phone-ring", "Das Handy vibriert auf dem Tisch.|phone-buzz",
                    "Der Regen prasselt auf das Dach.|shower",
            "Es regnet.|shower", "Donner grollt in der Ferne.|thunder", "Der Wind heult.|wind-gust",
                    "Jakob drückt fest auf das Lenkrad. Die Hupe quäkt.|car-horn",
            "Der Motor springt an.|car-start", "Ein Auto fährt vorbei.|car-pass", "Die Reifen quietschen.|tire-squeal", "Ein Hund bellt.|dog-bark",
            "Möwen schreien über dem Hafen.|gulls", "Ein Schuss fällt.|gunshot", "Das Glas fällt zu Boden und zerspringt.|glass-break",
            "Die Vase zersplittert.|glass-break", "Sie zerreißt den Brief.|paper-tear", "Er öffnet die Schublade.|drawer",
                    "Sie zieht den Vorhang zu.|curtain",
            "Sie zündet sich eine Zigarette an.|lighter", "Das Feuer knistert.|campfire", "Sie gießt Tee in zwei Tassen.|water-pour",
            "Er hustet.|cough", "Das Publikum applaudiert.|applause", "Die Kirchenglocken läuten.|church-bell", "Eine Sirene heult.|siren",
            "Das Schiffshorn ertönt.|ship-horn", "Der Zug pfeift.|train-whistle", "Die Uhr tickt.|clock-tick",
                    "Er ließ die Kiste fallen. Sie knallte die Tür zu.|door-slam",
            "Sie klopfte an die Tür.|knock", "Die Dielen knarren.|wood-creak", "Sie blättert im Buch.|page-turn",
                    "Er drückt den Lichtschalter.|switch",
            "Der Ast bricht.|wood-break", "Sein Herz klopft.|heartbeat", "Er springt ins Wasser.|splash"})
    void what_a_german_action_says_is_heard(String action, String kind) {
        assertThat(kinds(action)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Er klopft nicht.", "Sie will die Tür öffnen.", "Das Telefon hört auf zu klingeln.", "Die Tür ist geschlossen.",
            "Ein alter Mann mit Hut.",
            "Keiner spricht.", "Er klopft ihm auf die Schulter.", "Sie sieht aus wie eine zuschlagende Tür.", "Die Sonne geht auf.",
                    "Es geht um Geld.",
            "Seine Augen werden feucht.", "Der Motor ist aus.", "Emil hebt den Schlüsselbund. Er zögert."})
    void what_makes_no_sound_in_a_german_action_is_not_heard(String action) {
        assertThat(kinds(action)).isEmpty();
    }

    @Test
    void german_words_say_how_it_sounds() {
        assertThat(HAPPENINGS.hear("Er klopft dreimal leise an die Tür.", "")).extracting(Sounding::words).containsExactly("knock: three softly");
        assertThat(HAPPENINGS.hear("Draußen bellt ein Hund.", "")).extracting(Sounding::far).containsExactly(true);
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
