package org.kinora.screenplay.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.screenplay.internal.fountain.Line;

/** Headings, page furniture and columns of typed pages. */
class PlainHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INT. KITCHEN - NIGHT | INT. KITCHEN - NIGHT | ",
        "12 INT. KITCHEN - NIGHT 12 | INT. KITCHEN - NIGHT | 12",
        "12A. EXT. SEA - DAY | EXT. SEA - DAY | 12A",
        "EXT. SEA - DAY #7# | EXT. SEA - DAY | 7",
        "3 INT/EXT CAR - DAY | INT/EXT CAR - DAY | 3"})
    void a_heading_has_its_number_at_one_or_both_sides(String line, String text, String number) {
        PlainHeading heading = PlainHeading.read(line, true).orElseThrow();
        assertThat(heading.text()).isEqualTo(text);
        assertThat(heading.number().orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 men wait.", "Kitchen - night", "12", "1942", "MARA INT. KITCHEN", "12345678 INT. KITCHEN - DAY"})
    void other_lines_are_no_headings(String line) {
        assertThat(PlainHeading.read(line, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.", "112", "(CONTINUED)", "CONTINUED:", "(MORE)", "CONTINUED: (2)"})
    void page_numbers_and_notes_of_going_on_are_furniture(String line) {
        assertThat(Layout.furniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 men.", "Chapter 3", "MARA", "(low)", "12345", "."})
    void words_are_no_furniture(String line) {
        assertThat(Layout.furniture(line)).isFalse();
    }

    @Test
    void a_tab_reaches_to_the_next_eighth_column() {
        assertThat(Layout.indent(new Line(1, "\tx", false))).isEqualTo(8);
        assertThat(Layout.indent(new Line(1, "   \tx", false))).isEqualTo(8);
        assertThat(Layout.indent(new Line(1, "\t  x", false))).isEqualTo(10);
        assertThat(Layout.indent(new Line(1, "x", false))).isZero();
    }
}
