package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;

/** Where a title page begins and ends. */
class TitlePageTest {
    @ParameterizedTest
    @ValueSource(strings = {"Title: Sea\n\n", "TITLE: Sea\n\n", "title:Sea\n\n", "Titel: Meer\n\n", "Author: A. Writer\n\n",
            "Draft date:\n    1 May\n\n", "Format: Short\nEpisode: 2\n\n"})
    void a_well_known_key_or_two_keys_make_a_title_page(String page) {
        Screenplay play = read(page + "Rain.\n");
        assertThat(play.titlePage()).isNotEmpty();
        assertThat(play.elements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He says: no.\n\n", "\nTitle: Sea\n\n", "https://example.com\n\n", "(Note: later)\n\n", "12:30 is late.\n\n",
            ".SEA: DAY\n\n", "SMASH CUT TO:\n\n"})
    void other_lines_with_a_colon_make_none(String text) {
        assertThat(read(text + "Rain.\n").titlePage()).isEmpty();
    }

    @Test
    void it_ends_at_the_first_line_that_is_neither_key_nor_indented() {
        Screenplay play = read("Title: Sea\nContact:\n  Here\n\tThere\nRain.\nTime: noon\n");
        assertThat(play.titlePage()).containsExactly(new TitleEntry("Title", List.of("Sea"), 1), new TitleEntry("Contact", List.of("Here", "There"),
                2));
        assertThat(play.elements()).hasSize(1);
    }

    @Test
    void a_value_may_begin_beside_its_key_and_go_on_below() {
        assertThat(read("Title: Sea\n  Part Two\n\nRain.\n").titlePage()).containsExactly(new TitleEntry("Title", List.of("Sea", "Part Two"), 1));
    }

    @Test
    void a_key_may_have_no_value() {
        assertThat(read("Title: Sea\nContact:\n\nRain.\n").titlePage()).extracting(TitleEntry::values).containsExactly(List.of("Sea"), List.of());
    }

    @Test
    void comments_and_notes_in_it_are_kept_as_elements() {
        Screenplay play = read("Title: Sea\n/* old: Lake */\n[[who?]]\nAuthor: A\n\nRain.\n");
        assertThat(play.titlePage()).hasSize(2);
        assertThat(play.elements()).extracting(e -> e.getClass().getSimpleName()).containsExactly("Boneyard", "Note", "Action");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"**The** _Sea_ | The Sea", "Sea | Sea", "*** | ''"})
    void the_title_is_told_without_marks(String written, String title) {
        assertThat(read("Title: " + written + "\n\nRain.\n").title("TITLE")).contains(title);
    }

    private static Screenplay read(String text) {
        return new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).screenplay();
    }
}
