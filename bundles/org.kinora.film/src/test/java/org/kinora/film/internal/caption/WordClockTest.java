package org.kinora.film.internal.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Timings;

class WordClockTest {
    private static Timings words(Object... marks) {
        List<Timings.Mark> list = new java.util.ArrayList<>();
        for (int i = 0; i < marks.length; i += 3) list.add(new Timings.Mark((String) marks[i], ((Integer) marks[i + 1]).longValue(),
                ((Integer) marks[i + 2]).longValue()));
        return new Timings(48_000, list);
    }

    @Test
    void a_word_begins_and_ends_with_its_mark() {
        String text = "Wait, here.";
        WordClock clock = new WordClock(text, 96_000, Optional.of(words("_", 0, 1000, "Wait", 1000, 9000, "_", 9000, 40_000, "here", 40_000,
                60_000)));
        assertThat(clock.start(0)).isEqualTo(1000);
        assertThat(clock.end(5)).as("after the comma").isEqualTo(9000);
        assertThat(clock.start(6)).as("at the second word").isEqualTo(40_000);
        assertThat(clock.end(text.length())).isEqualTo(60_000);
    }

    @Test
    void marks_may_part_words_in_another_way() {
        String text = "It's 1984 now";
        WordClock clock = new WordClock(text, 96_000, Optional.of(words("it's", 0, 10_000, "nineteen", 10_000, 20_000, "eighty", 20_000, 30_000,
                "four", 30_000, 40_000, "now", 40_000, 50_000)));
        assertThat(clock.start(10)).isBetween(25_000L, 42_000L);
        assertThat(clock.end(text.length())).isEqualTo(50_000);
    }

    @Test
    void without_marks_the_speech_is_even() {
        WordClock clock = new WordClock("abcd efgh", 80_000, Optional.empty());
        assertThat(clock.start(0)).isZero();
        assertThat(clock.start(5)).isCloseTo(40_000, within(1L));
        assertThat(clock.end(9)).isEqualTo(80_000);
    }

    @Test
    void a_text_without_letters_takes_all_of_the_speech() {
        WordClock clock = new WordClock("...!", 5000, Optional.empty());
        assertThat(clock.start(0)).isZero();
        assertThat(clock.end(4)).isEqualTo(5000);
    }

    @Property(tries = 200)
    void time_never_runs_backwards(@ForAll @StringLength(max = 80) String text) {
        WordClock clock = new WordClock(text, 48_000, Optional.of(words("one", 100, 4000, "two", 6000, 20_000, "three", 20_000, 47_000)));
        long before = 0;
        for (int i = 0; i <= text.length(); i++) {
            assertThat(clock.start(i)).isBetween(before, 47_000L);
            before = clock.start(i);
            assertThat(clock.end(i)).isBetween(0L, 47_000L);
        }
    }
}
