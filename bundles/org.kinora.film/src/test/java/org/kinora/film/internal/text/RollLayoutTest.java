package org.kinora.film.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

class RollLayoutTest {
    private static final List<Medium.Block> BLOCKS = List.of(new Medium.Block("", List.of("The Lamp")), new Medium.Block("With", List.of("Anna",
            "Bert")));

    @ParameterizedTest
    @CsvSource({"1280, 720, 24", "720, 1280, 24", "1920, 1080, 30", "640, 360, 60", "160, 90, 120"})
    void a_line_takes_about_six_and_a_half_seconds_by_whole_pixels(int width, int height, int rate) {
        RollLayout layout = new RollLayout(width, height, Rational.of(rate), BLOCKS);
        double seconds = (double) height / layout.speed() / rate;
        assertThat(layout.speed()).isPositive();
        if (layout.speed() > 2) assertThat(seconds).isCloseTo(6.5, within(1.2));
        assertThat(layout.frames() * layout.speed()).isGreaterThanOrEqualTo(height + layout.total());
    }

    @Test
    void lines_lie_below_each_other_without_overlap() {
        List<RollLayout.Row> rows = new RollLayout(1280, 720, Rational.of(24), BLOCKS).rows();
        assertThat(rows).extracting(RollLayout.Row::text).containsExactly("The Lamp", "With", "Anna", "Bert");
        for (int i = 1; i < rows.size(); i++) assertThat(rows.get(i).top()).isGreaterThanOrEqualTo(rows.get(i - 1).top() + rows.get(i - 1).pitch());
    }

    @Test
    void a_long_text_is_wrapped_evenly_and_fits() {
        Paragraph paragraph = new Paragraph(new FontChain(), 40, false, 0, new TreeSet<>());
        List<TextLine> lines = paragraph.wrap("Far below, a boat without lights drifts towards the rocks, slowly, and nobody sees it but the keeper.", 600, "en");
        assertThat(lines).hasSizeBetween(3, 5).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(600));
        double longest = lines.stream().mapToDouble(TextLine::width).max().orElseThrow();
        assertThat(lines.getLast().width()).isGreaterThan(longest * 0.3);
        assertThat(paragraph.wrap("Word".repeat(60), 600, "en")).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(600.001));
    }
}
