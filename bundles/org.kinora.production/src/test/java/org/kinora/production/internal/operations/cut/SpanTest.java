package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.CutEdit.Edge;

class SpanTest {
    @Test
    void a_last_picture_comes_in_steps_and_stands_alone_at_the_end() {
        Span span = Span.of(Edge.OUT, 48, 6, 3);
        assertThat(span.from()).isEqualTo(39);
        assertThat(span.length()).isEqualTo(9);
        assertThat(span.opacity().at(0)).isEqualTo(0.25);
        assertThat(span.opacity().at(2)).isEqualTo(0.75);
        assertThat(span.opacity().at(3)).isEqualTo(1);
        assertThat(span.opacity().at(8)).isEqualTo(1);
    }

    @Test
    void a_first_picture_stands_alone_and_goes_in_the_same_steps() {
        Span span = Span.of(Edge.IN, 48, 6, 3);
        assertThat(span.from()).isZero();
        assertThat(span.opacity().at(5)).isEqualTo(1);
        assertThat(span.opacity().at(6)).isEqualTo(0.75);
        assertThat(span.opacity().at(8)).isEqualTo(0.25);
    }

    @Property
    void it_lies_within_the_shot_is_always_seen_and_alone_at_its_end(@ForAll Edge edge, @ForAll @LongRange(min = 1, max = 100) long shot,
            @ForAll @LongRange(min = 0, max = 120) long hold, @ForAll @LongRange(min = 0, max = 120) long blend) {
        Span span = Span.of(edge, shot, hold, blend);
        assertThat(span.from()).isNotNegative();
        assertThat(edge == Edge.IN ? span.from() : span.from() + span.length() - shot).isZero();
        assertThat(span.length()).isBetween(1L, shot);
        for (long at = 0; at < span.length(); at++) assertThat(span.opacity().at(at)).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(span.opacity().at(edge == Edge.IN ? 0 : span.length() - 1)).isEqualTo(1);
    }
}
