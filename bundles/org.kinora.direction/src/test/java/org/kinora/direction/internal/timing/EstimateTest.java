package org.kinora.direction.internal.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.api.time.Rational;

class EstimateTest {
    private final Estimate normal = new Estimate("en", 1000, 1000);

    @Test
    void action_takes_as_long_as_its_words_and_its_sentences() {
        assertThat(normal.action("She waits.")).isLessThan(normal.action("She waits. He goes."));
        assertThat(normal.action("She waits. He goes.")).isGreaterThan(normal.action("She waits he goes."));
        assertThat(normal.action("")).isPositive();
    }

    @Test
    void scripts_without_blanks_are_counted_by_signs() {
        assertThat(normal.action("雨が降る。彼女は暗い道を走る。")).isBetween(1_500L, 5_000L);
    }

    @Test
    void a_slower_pace_stretches_action_cards_and_pauses_and_no_words() {
        Estimate slow = new Estimate("en", 1500, 1000);
        assertThat(slow.action("She waits.")).isEqualTo(normal.action("She waits.") * 3 / 2);
        assertThat(slow.card("The end")).isEqualTo(normal.card("The end") * 3 / 2);
        assertThat(slow.pause(400)).isEqualTo(600);
        assertThat(slow.line("I know.", 1000)).isEqualTo(normal.line("I know.", 1000));
    }

    @Test
    void a_shorter_reach_makes_limits_shorter() {
        assertThat(new Estimate("en", 1000, 500).limit(4_400)).isEqualTo(2_200);
    }

    @Test
    void a_card_stands_long_enough_to_be_read_at_three_words_a_second() {
        assertThat(normal.card("The end")).isGreaterThanOrEqualTo(1_500);
        assertThat(normal.card("Ten years later, in another town")).isGreaterThanOrEqualTo(6 * 320L);
    }

    @Test
    void a_line_takes_no_less_than_a_breath() {
        assertThat(normal.line("", 1000)).isGreaterThanOrEqualTo(Rational.of(2, 5));
    }
}
