package org.kinora.composer.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @CsvSource({"heavy door closes in a stone hall, door-close", "Mara slams the door, door-slam", "three knocks on a wooden door, knock",
        "The old gate creaks, door-creak", "Tom turns the key, lock", "footsteps on gravel, footsteps", "she walks through snow, footsteps",
        "He runs up the stairs, stairs", "running footsteps in a tunnel, running", "The phone rings, phone-ring", "her phone buzzes, phone-buzz",
        "his mobile rings, mobile-ring", "a clock ticks, clock-tick", "church bells toll, church-bell", "the bell rings twice, bell",
        "police sirens wail, siren", "the engine starts, car-start", "a car drives by, car-pass", "brakes screech, tire-squeal",
                "he honks the horn, car-horn",
        "the train whistle blows, train-whistle", "two gunshots in a canyon, gunshot", "a shot rings out, gunshot", "an explosion, explosion",
        "glass shatters, glass-break", "the vase breaks, glass-break", "They clink glasses, glass-clink", "a branch snaps, wood-break",
        "a twig broke underfoot, wood-break", "Ana drops her suitcase, thud", "he falls to the floor, body-fall", "a knife is drawn, sword-draw",
        "a sword fight, sword-clash", "an arrow hits the tree, arrow", "a dog barks in the distance, dog-bark", "a wolf howls, wolf-howl",
        "the cat meows, cat-meow", "the horse gallops away, horse-gallop", "seagulls, gulls", "an owl hoots, owl", "the crowd applauds, applause",
        "she claps her hands, clap", "thunder rumbles, thunder", "lightning strikes, lightning", "a match is struck, match",
                "He lights a cigarette, lighter",
        "the fire crackles, campfire", "leaves rustle, leaves", "waves crash against the rocks, wave", "water drips in a cave, drip",
        "he pours whisky into a glass, water-pour", "coffee is poured, water-pour", "she dives into the lake, splash", "The kettle boils, boiling",
        "he types furiously, typing", "an old typewriter, typewriter", "he clicks the mouse, mouse-click", "a mouse squeaks, rat-squeak",
        "she opens the letter, paper", "the page turns, page-turn", "he tears the photograph, paper-tear", "the spaceship hums, space-hum",
        "radio static, radio-static", "The elevator doors open, elevator", "a chair scrapes, chair-scrape", "a heart beats, heartbeat",
                "he sighs, sigh",
        "the crowd cheers, cheer", "soldiers march past, marching", "a helicopter hovers, helicopter", "a coin spins, coin"})
    void words_of_an_action_name_its_sound(String words, String kind) {
        assertThat(LEXICON.spot(words)).map(Spotted::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he sits down", "wind howls", "a zeppelin", "rain", "", "she looks at him", "They open up to each other"})
    void what_has_no_sound_of_its_own_has_none(String words) {
        assertThat(LEXICON.spot(words)).isEmpty();
    }

    @Test
    void a_thing_with_its_doing_is_surer_than_a_thing_alone() {
        assertThat(LEXICON.spot("the door closes").orElseThrow().sure()).isEqualTo(4);
        assertThat(LEXICON.spot("a door").orElseThrow().sure()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"a door closes in a stone hall, stone hall", "footsteps in the church, church", "knocking upstairs, next door",
            "a bell in the forest, forest",
        "gunshots in the canyon, canyon", "a door opens in the bathroom, bathroom", "a shout through the telephone: knock knock, telephone"})
    void the_room_is_heard(String words, String room) {
        assertThat(LEXICON.spot(words).orElseThrow().room().orElseThrow().name()).isEqualTo(room);
    }

    @Test
    void words_around_it_say_how_it_sounds() {
        assertThat(Manners.of("a huge heavy door").size()).isEqualTo(1);
        assertThat(Manners.of("a tiny bell").size()).isEqualTo(-1);
        assertThat(Manners.of("he knocks softly").force()).isNegative();
        assertThat(Manners.of("she runs quickly").pace()).isCloseTo(1.5, within(1e-9));
        assertThat(Manners.of("three knocks").count()).isEqualTo(3);
        assertThat(Manners.of("it rings twice").count()).isEqualTo(2);
        assertThat(Manners.of("a distant dog").far()).isEqualTo(1);
        assertThat(Manners.of("steps on wooden planks").material()).isEqualTo("wood");
        assertThat(Manners.of("a rusty gate").old()).isTrue();
        assertThat(Manners.of("a door")).isEqualTo(Manner.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"closes, close", "closing, close", "closed, close", "knocking, knock", "slammed, slam", "slamming, slam", "carries, carry",
            "leaves, leaf",
        "struck, strike", "boxes, box"})
    void forms_of_a_word_are_the_same_word(String token, String word) {
        assertThat(Lexicon.same(token, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"her, he", "crowd, crow", "dove, do", "ringer, ring"})
    void other_words_are_not(String token, String word) {
        assertThat(Lexicon.same(token, word)).isFalse();
    }

    @Test
    void every_kind_has_words_and_every_line_a_kind() {
        Effects effects = new Effects();
        Set<String> lines = new HashSet<>();
        for (Lexicon.Entry entry : LEXICON.entries()) {
            assertThat(lines.add(entry.kind())).as("%s stands twice", entry.kind()).isTrue();
            assertThat(entry.things().size() + entry.doings().size()).as(entry.kind()).isPositive();
        }
        assertThat(lines).containsExactlyInAnyOrderElementsOf(effects.names());
        for (String kind : effects.names()) assertThat(effects.words(kind)).as(kind).isNotBlank();
    }
}
