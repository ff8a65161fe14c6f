package org.kinora.direction.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.Line;
import org.kinora.api.time.Rational;

class DivisionTest {
    private static final long LONGEST = 4_400;

    private static Line line(String text, long millis, String emotion, long pause) {
        return new Line("l", "anna", "ANNA", text, "en", new Delivery(emotion, 1000, "normal", "plain"), "", Rational.ZERO, Rational.ofMillis(millis),
                Optional.empty(), Rational.ofMillis(pause));
    }

    private static Line line(long millis) {
        return line("x".repeat(100), millis, "neutral", 200);
    }

    @Test
    void a_short_speech_is_one_picture() {
        assertThat(Division.of(List.of(line(4_000)), true, LONGEST)).isEmpty();
        assertThat(Division.of(List.of(), true, LONGEST)).isEmpty();
    }

    @Test
    void a_moving_line_is_cut_before_its_end_when_somebody_listens() {
        Line sad = line("x".repeat(100), 4_000, "sad", 0);
        assertThat(Division.of(List.of(sad), true, LONGEST)).singleElement().satisfies(cut -> assertThat(cut.permille()).isBetween(500, 800));
        assertThat(Division.of(List.of(sad), false, LONGEST)).isEmpty();
        assertThat(Division.of(List.of(line("x".repeat(100), 2_000, "sad", 0)), true, LONGEST)).isEmpty();
        assertThat(Division.of(List.of(line("x".repeat(100), 4_000, "joyful", 0)), true, LONGEST)).isEmpty();
    }

    @Test
    void a_long_speech_is_cut_into_equal_stretches() {
        List<Division> cuts = Division.of(List.of(line(12_000)), false, LONGEST);
        assertThat(cuts).extracting(Division::permille).containsExactly(333, 666);
    }

    @Test
    void a_cut_moves_to_the_end_of_a_clause_that_is_near() {
        Line line = line("x".repeat(46) + "." + "x".repeat(53), 8_000, "neutral", 0);
        assertThat(Division.of(List.of(line), false, LONGEST)).singleElement().satisfies(cut -> assertThat(cut.permille()).isEqualTo(470));
        Line far = line("x".repeat(20) + "." + "x".repeat(79), 8_000, "neutral", 0);
        assertThat(Division.of(List.of(far), false, LONGEST)).singleElement().satisfies(cut -> assertThat(cut.permille()).isEqualTo(500));
    }

    @Test
    void a_cut_near_the_end_of_a_line_waits_for_the_next() {
        List<Division> cuts = Division.of(List.of(line(3_000), line(3_000)), false, LONGEST);
        assertThat(cuts).containsExactly(new Division(1, 0, "neutral"));
    }

    @Test
    void a_cut_knows_the_emotion_of_its_line() {
        List<Division> cuts = Division.of(List.of(line("x".repeat(80), 4_000, "neutral", 0), line("x".repeat(80), 8_000, "angry", 300)), false,
                LONGEST);
        assertThat(cuts.getLast().emotion()).isEqualTo("angry");
    }

    @Property(tries = 300)
    void cuts_follow_each_other_and_leave_enough_of_every_line(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 400,
            max = 20_000) Integer> lengths,
            @ForAll @IntRange(min = 1_300, max = 8_000) int longest) {
        List<Line> lines = new ArrayList<>();
        for (int length : lengths) lines.add(line("word, ".repeat(Math.max(1, length / 300)), length, "neutral", 180));
        List<Division> cuts = Division.of(lines, true, longest);
        for (int i = 0; i < cuts.size(); i++) {
            Division cut = cuts.get(i);
            assertThat(cut.line()).isBetween(0, lines.size() - 1);
            assertThat(cut.permille() * lengths.get(cut.line()) / 1000).isLessThanOrEqualTo(Math.max(0, lengths.get(cut.line()) - 250));
            boolean rises = i == 0 || cuts.get(i - 1).line() < cut.line() || cuts.get(i - 1).line() == cut.line()
                    && cuts.get(i - 1).permille() < cut.permille();
            assertThat(rises).isTrue();
            assertThat(cut.line() == 0 && cut.permille() == 0).isFalse();
        }
    }
}
