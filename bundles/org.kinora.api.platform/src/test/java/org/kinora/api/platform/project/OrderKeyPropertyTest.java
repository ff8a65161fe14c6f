package org.kinora.api.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OrderKeyPropertyTest {
    private static String at(List<String> keys, int index) {
        return index < 0 || index >= keys.size() ? "" : keys.get(index);
    }

    @Property(tries = 200)
    void keys_put_in_anywhere_keep_the_order_of_the_list(@ForAll @Size(max = 80) List<@IntRange(min = 0, max = 1000) Integer> places) {
        List<String> keys = new ArrayList<>();
        for (int place : places) {
            int index = place % (keys.size() + 1);
            keys.add(index, OrderKey.between(at(keys, index - 1), at(keys, index)));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void spread_keys_lie_in_order_between_their_neighbours(@ForAll @IntRange(min = 0, max = 300) int count, @ForAll boolean open) {
        String after = open ? "" : OrderKey.between("a0", "");
        List<String> keys = OrderKey.spread("a0", after, count);
        assertThat(keys).hasSize(count).isSorted().doesNotHaveDuplicates().allMatch(key -> key.compareTo("a0") > 0
                && (open || key.compareTo(after) < 0));
    }

    @Example
    void five_thousand_elements_put_at_the_end_or_the_front_have_short_keys() {
        String last = "";
        String first = "";
        for (int i = 0; i < 5000; i++) {
            last = OrderKey.between(last, "");
            first = OrderKey.between("", first);
        }
        assertThat(last).hasSizeLessThanOrEqualTo(4);
        assertThat(first).hasSizeLessThanOrEqualTo(4);
    }

    @Example
    void putting_in_always_at_the_same_place_grows_a_key_by_a_digit_each_five_times() {
        String low = "a0";
        String high = "a1";
        for (int i = 0; i < 500; i++) high = OrderKey.between(low, high);
        assertThat(high).hasSizeLessThan(110);
    }

    @Example
    void what_is_no_key_or_out_of_order_is_refused() {
        assertThatThrownBy(() -> OrderKey.between("a1", "a0")).hasMessage("a1 is not before a0");
        assertThatThrownBy(() -> OrderKey.between("a0", "a0")).hasMessage("a0 is not before a0");
        for (String wrong : List.of("a", "a00", "0", "b0", "a-", "A" + "0".repeat(26)))
            assertThatThrownBy(() -> OrderKey.between(wrong, "")).hasMessage("not an order key: " + wrong);
    }
}
