package org.kinora.direction.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.json.Json;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.Fixture;

class TextTableTest {
    private static final String GOLDEN = """
            No    Size         Angle    Move        Secs  Who               What
            ----------------------------------------------------------------------------------------------------
            1  INT. ROOM - DAY  (6.4 s)
            1A    wide         high     truck left  3.3   ANNA              ANNA, 30, sits at the table. Dark.
            1B    medium close eye      static      1.6   ANNA              Anna: Yes, but why?
            1C    card         eye      static      2.0                     "THE END" A card reads: THE END
            ----------------------------------------------------------------------------------------------------
            3 shots, 6.9 s, 1 line, 0 music cues
            """;

    private static String text(String script, int width) {
        return new TextTable().text(Fixture.story(script), width);
    }

    private static List<String> rows(String script) {
        return text(script, 120).lines().toList();
    }

    @Test
    void a_small_plan_is_this_table() {
        List<String> rows = text("INT. ROOM - DAY\n\nANNA, 30, sits at the table. Dark.\n\nANNA\nYes, but why?\n\n> THE END <\n", 100).lines()
                .toList();
        List<String> golden = GOLDEN.lines().toList();
        assertThat(rows).hasSameSizeAs(golden);
        for (int i = 0; i < rows.size(); i++) assertThat(rows.get(i).replaceAll("\\d+\\.\\d", "#")).isEqualTo(golden.get(i).replaceAll("\\d+\\.\\d",
                "#"));
    }

    @Test
    void a_transition_and_a_super_stand_before_what_happens() {
        assertThat(rows("INT. A - DAY\n\nOne.\n\nDISSOLVE TO:\n\nINT. B - DAY\n\nSUPER: Later\n\nTwo.\n")).anyMatch(row -> row.contains(
                "[fade] \"Later\" Two."));
    }

    @Test
    void who_speaks_is_told_with_the_words_and_who_only_listens_with_both() {
        List<String> rows = rows("INT. A - DAY\n\nANNA, 30, waits.\n\nPAUL (V.O.)\nAre you there?\n");
        assertThat(rows).anyMatch(row -> row.contains("Anna listens. Paul: Are you there?"));
        assertThat(rows("INT. A - DAY\n\nDark.\n\nANNA\nYes.\n")).anyMatch(row -> row.endsWith("Anna: Yes."));
    }

    @Test
    void a_locked_shot_has_a_star() {
        Fixture.Version version = Fixture.version(Fixture.TWO);
        Shot second = version.plan().story().scenes().getFirst().shots().get(1);
        Story locked = version.plan(List.of(new ShotEdit(second.id(), "lock", Json.write(second), ""))).story();
        assertThat(new TextTable().text(locked, 100)).contains("\n1B*   ");
    }

    @Test
    void a_scene_that_is_not_of_the_present_says_so() {
        assertThat(rows("INT. A - DAY (FLASHBACK)\n\nOne.\n")).anyMatch(row -> row.startsWith("1  INT. A - DAY (FLASHBACK)  (") && row.endsWith(
                " s, flashback)"));
    }

    @Test
    void what_is_too_long_ends_in_dots_and_never_in_half_a_sign() {
        for (int width = 80; width < 140; width++) {
            List<String> rows = text("INT. A - DAY\n\n" + "😀😀 wait ".repeat(30) + "\n\n美咲\n待って。".repeat(3) + "\n", width).lines().toList();
            for (String row : rows) {
                assertThat(row.codePointCount(0, row.length())).isLessThanOrEqualTo(width);
                assertThat(row.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            }
            assertThat(rows).anyMatch(row -> row.endsWith("…"));
        }
    }

    @Test
    void an_empty_plan_is_an_empty_table() {
        assertThat(text("Title: X\n", 100).lines().toList()).hasSize(4).last().isEqualTo("0 shots, 0.0 s, 0 lines, 0 music cues");
    }
}
