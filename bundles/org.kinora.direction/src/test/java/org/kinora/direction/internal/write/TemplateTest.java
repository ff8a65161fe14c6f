package org.kinora.direction.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.words.Lexicon;

class TemplateTest {
    private static final Map<String, String> SLOTS = Map.of("Hero", "Mara", "object", "lamp", "weather", "{Rain|Snow} falls", "he", "she");

    private final Lexicon people = Lexicon.beside(BibleMaker.class, "people.txt");
    private final Lexicon names = Lexicon.beside(BibleMaker.class, "names.txt");
    private final Person fallback = new Person("NORA", "45, a nurse", true);

    private static String fill(String text, String seed) {
        return new Template(SLOTS, seed).fill(text);
    }

    private Person person(String words) {
        return Person.of(words, fallback, people, names);
    }

    @Test
    void slots_are_filled_and_may_hold_choices() {
        assertThat(fill("{Hero} lights the {object}.", "x")).isEqualTo("Mara lights the lamp.");
        assertThat(fill("{weather}.", "x")).isIn("Rain falls.", "Snow falls.");
    }

    @Test
    void a_choice_is_the_same_for_the_same_seed_and_all_of_its_options_come_up() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            assertThat(fill("{a|b|{Hero}}", "seed" + i)).isEqualTo(fill("{a|b|{Hero}}", "seed" + i));
            seen.add(fill("{a|b|{Hero}}", "seed" + i));
        }
        assertThat(seen).containsExactlyInAnyOrder("a", "b", "Mara");
    }

    @Test
    void an_option_that_was_used_is_avoided_while_there_is_another() {
        for (int i = 0; i < 40; i++) {
            Template template = new Template(SLOTS, "seed" + i);
            assertThat(Set.of(template.fill("{a|b|c}"), template.fill("{a|b|c}"), template.fill("{a|b|c}"))).hasSize(3);
            assertThat(template.fill("{a|b|c}")).isIn("a", "b", "c");
        }
    }

    @Test
    void an_open_brace_is_a_fault_of_the_template() {
        assertThatThrownBy(() -> fill("{Hero waits", "x")).hasMessageContaining("no closing brace");
    }

    @Test
    void words_in_braces_that_are_no_slot_stay() {
        assertThat(fill("{Villain} waits.", "x")).isEqualTo("Villain waits.");
    }

    @Test
    void somebody_is_read_with_name_age_and_look() {
        assertThat(person("Mara, 60, a stubborn keeper")).isEqualTo(new Person("MARA", "60, a stubborn keeper", true));
        assertThat(person("Jakob")).isEqualTo(new Person("JAKOB", "35", false));
        assertThat(person("a stubborn old keeper")).isEqualTo(new Person("KEEPER", "35, a stubborn old keeper", true));
        assertThat(person("his brother Jakob, 30, unshaven").female()).isFalse();
        assertThat(person("")).isEqualTo(fallback);
    }

    @Test
    void a_role_is_named_by_its_last_known_word() {
        assertThat(person("the youngest daughter of the king, 20").name()).isEqualTo("DAUGHTER");
        assertThat(person("a fisherman who has lost his boat").name()).isEqualTo("FISHERMAN");
        assertThat(person("a fisherman who has lost his boat").female()).isFalse();
    }

    @Test
    void a_name_has_no_marks_that_a_script_would_misread() {
        assertThat(person("Mara (the [[bold]] one!), 60").name()).matches("[\\p{L}\\p{N} .'-]+");
    }

    @Test
    void a_longer_film_has_more_beats_of_three_acts() {
        BeatSheet sheet = new BeatSheet();
        int last = 0;
        for (long seconds : new long[] {20, 60, 90, 130, 300, 600, 1200}) {
            Map<String, List<String>> acts = sheet.acts(seconds, "seed");
            int scenes = acts.values().stream().mapToInt(List::size).sum();
            assertThat(scenes).as(seconds + " s").isGreaterThanOrEqualTo(Math.max(3, last));
            assertThat(acts).containsKeys("Act One", "Act Three");
            last = scenes;
        }
        assertThat(sheet.acts(30, "seed")).doesNotContainKey("Act Two");
    }

    @Test
    void every_film_begins_with_its_opening_and_ends_with_its_end() {
        BeatSheet sheet = new BeatSheet();
        for (long seconds = 20; seconds <= 1200; seconds += 59) {
            List<List<String>> acts = new ArrayList<>(sheet.acts(seconds, "seed" + seconds).values());
            assertThat(acts.getFirst().getFirst()).contains("{HeroIntro}");
            assertThat(acts.getFirst().getLast()).contains("{RivalIntro}");
            assertThat(acts.getLast()).isNotEmpty();
        }
    }

    @Test
    void a_beat_that_comes_again_comes_in_another_way_first() {
        List<String> trials = new BeatSheet().acts(200, "seed").get("Act Two");
        for (int i = 1; i < trials.size(); i++) assertThat(trials.get(i)).isNotEqualTo(trials.get(i - 1));
    }
}
