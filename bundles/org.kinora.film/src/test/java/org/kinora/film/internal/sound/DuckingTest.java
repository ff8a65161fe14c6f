package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.film.MixRequest.Span;

class DuckingTest {
    @Test
    void music_is_down_when_the_first_word_sounds_and_until_after_the_last() {
        Ducking ducking = new Ducking(List.of(new Span(100_000, 200_000)));
        assertThat(ducking.amount(80_000)).isZero();
        assertThat(ducking.amount(94_000)).isCloseTo(0.5, within(0.01));
        assertThat(ducking.amount(100_000)).isEqualTo(1);
        assertThat(ducking.amount(216_000)).isEqualTo(1);
        assertThat(ducking.amount(236_000)).isCloseTo(0.5, within(0.01));
        assertThat(ducking.amount(260_000)).isZero();
    }

    @Test
    void between_two_words_close_together_music_comes_up_only_in_part() {
        Ducking ducking = new Ducking(List.of(new Span(0, 48_000), new Span(90_000, 130_000)));
        double least = 1;
        for (long at = 48_000; at < 90_000; at += 100) least = Math.min(least, ducking.amount(at));
        assertThat(least).isBetween(0.2, 0.95);
    }

    @Property(tries = 100)
    void the_amount_never_jumps(@ForAll long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < 20; i++) {
            long from = position + 1 + random.nextInt(90_000);
            position = from + 100 + random.nextInt(60_000);
            spans.add(new Span(from, position));
        }
        Ducking ducking = new Ducking(spans);
        double before = ducking.amount(0);
        for (long at = 64; at < position + 100_000; at += 64) {
            double now = ducking.amount(at);
            assertThat(now).isBetween(0.0, 1.0);
            assertThat(Math.abs(now - before)).as("at " + at).isLessThan(0.02);
            before = now;
        }
        for (Span span : spans) assertThat(new Ducking(spans).amount((span.from() + span.to()) / 2)).isEqualTo(1);
    }
}
