package org.kinora.production.internal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Wording person(String from, String to) {
        return new Wording(List.of(new Wording.Swap(Spelling.given(from), Spelling.given(to), false)), List.of(), false);
    }

    private static Wording german(String from, String to) {
        return new Wording(List.of(new Wording.Swap(Spelling.given(from), Spelling.given(to), false)), List.of(), true);
    }

    @Test
    void every_shape_of_a_name_is_renamed_in_its_shape() {
        Wording anna = person("mara", "anna");
        assertThat(anna.apply("MARA (O.S.)")).isEqualTo("ANNA (O.S.)");
        assertThat(anna.apply("Mara runs. *Mara!* MARA'S boat, Mara’s oar, _Mara_, Mara-like.")).isEqualTo(
                "Anna runs. *Anna!* ANNA'S boat, Anna’s oar, _Anna_, Anna-like.");
    }

    @Test
    void parts_of_words_nicknames_and_small_letters_are_left_alone() {
        String text = "Marabel, Tamara, MARATHON and Maras; a mara is a hare; Marie.";
        assertThat(person("Mara", "Anna").apply(text)).isEqualTo(text);
        assertThat(person("Will", "Tom").apply("Will says: he will.")).isEqualTo("Tom says: he will.");
    }

    @Test
    void a_longer_name_that_holds_it_stays_when_it_is_somebody_elses() {
        Wording wording = new Wording(List.of(new Wording.Swap(Spelling.given("Anne"), Spelling.given("Helen"), false)),
                List.of("Anne-Marie"), false);
        assertThat(wording.apply("Anne sees ANNE-MARIE. Anne-Marie's hat is Anne's.")).isEqualTo(
                "Helen sees ANNE-MARIE. Anne-Marie's hat is Helen's.");
    }

    @Test
    void possessives_follow_the_ending_of_the_new_name() {
        Wording james = new Wording(List.of(new Wording.Swap(new Spelling("James", true), Spelling.given("Anna"), false)), List.of(), false);
        assertThat(james.apply("James' coat. 'I saw James' she said.")).isEqualTo("Anna's coat. 'I saw Anna' she said.");
        assertThat(james.inverse().apply("Anna's coat.")).isEqualTo("James' coat.");
        assertThat(german("Mara", "Hans").apply("Maras Boot, MARAS BOOT, Mara sieht Maras.")).isEqualTo("Hans' Boot, HANS' BOOT, Hans sieht Hans'.");
        assertThat(german("Hans", "Mara").apply("Hans' Boot.")).isEqualTo("Maras Boot.");
    }

    @Test
    void a_place_is_meant_in_small_letters_too() {
        Wording shore = new Wording(List.of(new Wording.Swap(Spelling.given("lamp room"), Spelling.given("engine room"), true)), List.of(), false);
        assertThat(shore.apply("INT. LAMP ROOM. The lamp room hums. Lamp room. Lamp Room.")).isEqualTo(
                "INT. ENGINE ROOM. The engine room hums. Engine room. Engine Room.");
    }

    @Test
    void a_doubtful_name_stays_where_a_sentence_begins() {
        Wording tom = new Wording(List.of(new Wording.Swap(Spelling.given("Will"), Spelling.given("Tom"), false, true)), List.of(), false);
        assertThat(tom.apply("Will you come, Will? \"Will it rain?\" WILL nods.")).isEqualTo("Will you come, Tom? \"Will it rain?\" TOM nods.");
    }

    @Test
    void names_without_capitals_are_renamed_in_any_script() {
        assertThat(person("春子", "夏子").apply("春子が走る。春子の傘。")).isEqualTo("夏子が走る。夏子の傘。");
        assertThat(person("Łucja", "Östen").apply("ŁUCJA — Łucja's")).isEqualTo("ÖSTEN — Östen's");
    }

    @Test
    void two_names_can_change_places() {
        Wording swap = new Wording(List.of(new Wording.Swap(Spelling.given("Mara"), Spelling.given("Tom"), false),
                new Wording.Swap(Spelling.given("Tom"), Spelling.given("Mara"), false)), List.of(), false);
        assertThat(swap.apply("Mara waves to Tom. TOM: Mara's here.")).isEqualTo("Tom waves to Mara. MARA: Tom's here.");
    }

    /** Words of neither name, in any order with the names, each in a shape that a script may have. */
    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> name = Arbitraries.of("Mara", "MARA", "Mara's", "MARA'S", "Mara’s", "(Mara)", "*Mara*", "Mara,", "Mara-like");
        Arbitrary<String> other = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8)
                .filter(word -> !Set.of("mara", "anna", "jo").contains(word));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, name), net.jqwik.api.Tuple.of(3, other),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("\n", "\t", "--", "\"", "'", "…"))).list().ofMaxSize(40);
    }

    @Property(tries = 300)
    void there_and_back_is_the_same_text(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        for (String to : List.of("Anna", "Jo", "Old Man")) {
            Wording wording = person("Mara", to);
            String there = wording.apply(text);
            assertThat(there).doesNotContain("Mara", "MARA");
            assertThat(wording.inverse().apply(there)).isEqualTo(text);
        }
    }
}
