package org.kinora.screenplay.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How items of two versions are paired. */
class MatchingTest {
    @Test
    void equal_items_are_paired_wherever_they_stand() {
        assertThat(same("a b c d", "d a c b")).containsExactly(3, 0, 2, 1);
    }

    @Test
    void repeated_items_are_paired_between_the_neighbours_that_stayed() {
        assertThat(same("x a x b x", "a x b x")).containsExactly(1, 2, 3, 4);
        assertThat(same("x a x b x", "x x a b")).containsExactly(0, 2, 1, 3);
    }

    @Test
    void the_most_alike_are_paired_first() {
        Matching matching = new Matching(List.of(item("rain falls on the old grey roof")), List.of(item("rain falls"),
                item("rain falls on the grey roof")));
        matching.alike((a, b, between) -> Print.likeness(a.print(), b.print(), 16));
        assertThat(matching.result()).containsExactly(-1, 0);
    }

    @Test
    void what_is_left_is_paired_by_label_only_between_the_same_neighbours() {
        Matching matching = new Matching(List.of(labelled("a", "A"), labelled("old", "X"), labelled("b", "B")),
                List.of(labelled("a", "A"), labelled("b", "B"), labelled("new", "X")));
        matching.same();
        matching.inOrder(Matching.Item::label);
        assertThat(matching.result()).containsExactly(0, 2, -1);
    }

    @Test
    void likeness_is_the_share_of_common_words() {
        assertThat(likeness("rain falls tonight", "rain falls tonight")).isEqualTo(1000);
        assertThat(likeness("rain falls tonight", "Rain, falls: tonight!")).isEqualTo(1000);
        assertThat(likeness("rain falls tonight", "rain falls today")).isEqualTo(500);
        assertThat(likeness("rain", "sun")).isZero();
        assertThat(likeness("", "")).isZero();
        assertThat(likeness("雨下得很大", "雨下得很小")).isBetween(600, 700);
    }

    @Property(tries = 200)
    void no_item_is_paired_twice_and_shuffling_pairs_all(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size, @ForAll @IntRange(min = 1,
            max = 20) int kinds) {
        Random random = new Random(seed);
        List<Matching.Item> before = new ArrayList<>();
        for (int i = 0; i < size; i++) before.add(item("word" + random.nextInt(kinds)));
        List<Matching.Item> after = new ArrayList<>(before);
        Collections.shuffle(after, random);
        Matching matching = new Matching(before, after);
        matching.same();
        List<Integer> partners = java.util.Arrays.stream(matching.result()).boxed().toList();
        assertThat(partners).doesNotHaveDuplicates().doesNotContain(-1);
        for (int i = 0; i < size; i++) assertThat(before.get(partners.get(i))).isEqualTo(after.get(i));
    }

    private static int likeness(String a, String b) {
        return Print.likeness(Print.of(a, 1, 16), Print.of(b, 1, 16), 16);
    }

    private static int[] same(String before, String after) {
        Matching matching = new Matching(items(before), items(after));
        matching.same();
        return matching.result();
    }

    private static List<Matching.Item> items(String words) {
        return List.of(words.split(" ")).stream().map(MatchingTest::item).toList();
    }

    private static Matching.Item item(String text) {
        return labelled(text, "");
    }

    private static Matching.Item labelled(String text, String label) {
        return new Matching.Item(text, label, Print.of(text, 1, 16));
    }
}
