package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.story.Cue;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.direction.internal.table.TextTable;

class PlanTest {
    private static final String GOLDEN = "9e523a37616d868b964f4fe60a7d6c2d4a47be439a009859f12b8a264c229ddb";

    /** Change the value only together with a reason in the commit: every machine must compute the same. */
    @Test
    void the_plan_of_a_fixed_script_is_these_bytes() {
        assertThat(Json.hash(Fixture.story(Fixture.TWO))).isEqualTo(GOLDEN);
    }

    @Test
    void every_sample_plans_clean() {
        Path samples = Fixture.samples();
        Assumptions.assumeTrue(Files.isDirectory(samples), "samples are not beside the sources");
        for (Path sample : Fixture.files(samples, ".fountain")) {
            Plan plan = Fixture.version(Fixture.text(sample)).plan();
            assertThat(plan.findings()).as(sample.toString()).isEmpty();
            Rational length = plan.story().shots().map(Shot::duration).reduce(Rational.ZERO, Rational::plus);
            assertThat(length.millis()).as(sample.toString()).isBetween(50_000L, 190_000L);
        }
    }

    @Test
    void every_sample_plans_clean_upright() {
        Path samples = Fixture.samples();
        Assumptions.assumeTrue(Files.isDirectory(samples), "samples are not beside the sources");
        for (Path sample : Fixture.files(samples, ".fountain")) {
            Plan plan = Fixture.version(Fixture.text(sample)).plan(DirectionSettings.DEFAULT.withFormat(new FilmFormat(720, 1280, Rational.of(24))));
            assertThat(plan.findings()).as(sample.toString()).isEmpty();
        }
    }

    @Test
    void every_fixture_plans_clean() {
        Path scripts = Path.of(System.getProperty("kinora.shared"), "data", "scripts");
        Assumptions.assumeTrue(Files.isDirectory(scripts), "no shared data");
        for (Path script : Fixture.files(scripts, ".fountain")) assertThat(Fixture.version(Fixture.text(script)).plan().findings())
                .as(script.toString()).isEmpty();
    }

    @Test
    void music_begins_and_ends_on_cuts_and_knows_why() {
        Story story = Fixture.story(Fixture.TWO);
        Set<String> ids = new HashSet<>(story.shots().map(Shot::id).toList());
        assertThat(story.cues()).isNotEmpty();
        for (Cue cue : story.cues()) {
            assertThat(ids).contains(cue.from(), cue.to());
            assertThat(cue.length().dividedBy(Rational.of(4)).denominator()).isEqualTo(1);
            assertThat(cue.reason()).isNotEmpty();
        }
    }

    @Test
    void a_changed_line_changes_no_music_elsewhere() {
        Fixture.Version before = Fixture.version(Fixture.TWO);
        Story after = new Fixture.Version(Fixture.version(Fixture.TWO.replace("You came back after all.",
                "So you came back after all these years, through all that snow.")).screenplay(), before.index())
                .plan().story();
        assertThat(after.cues()).isEqualTo(before.plan().story().cues());
    }

    @Test
    void a_changed_line_keeps_the_voices_of_all() {
        Fixture.Version before = Fixture.version(Fixture.TWO);
        Story after = new Fixture.Version(Fixture.version(Fixture.TWO.replace("I said I would.",
                "Ich habe es dir doch gesagt, und du hast nicht zugehört.")).screenplay(), before.index()).plan().story();
        assertThat(after.bible()).isEqualTo(before.plan().story().bible());
        assertThat(after.language()).isEqualTo("en");
    }

    @Test
    void the_language_of_the_title_page_or_the_settings_wins() {
        assertThat(Fixture.story("Title: X\nLanguage: fr\n\nINT. A - DAY\n\nThe man and the dog.\n").language()).isEqualTo("fr");
        assertThat(Fixture.version("INT. A - DAY\n\nThe man and the dog.\n").plan(DirectionSettings.DEFAULT.withLanguage("es")).story().language())
                .isEqualTo("es");
    }

    @Test
    void credits_come_from_the_title_page() {
        assertThat(Fixture.story("Title: The *Lamp*\nAuthor: A. Writer\nDraft date: 1\n\nINT. A - DAY\n\nOne.\n").credits()).containsEntry("title",
                "The Lamp").containsEntry("author", "A. Writer")
                .containsEntry("draft-date", "1");
    }

    @Test
    void an_odd_picture_format_is_refused() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Fixture.version(Fixture.TWO)
                .plan(DirectionSettings.DEFAULT.withFormat(new FilmFormat(641, 360, Rational.of(24)))));
        assertThat(failure.getMessage()).isEqualTo("""
                The film cannot be planned for this picture format.
                  expected: an even width and height of at least 16 pixels and a frame rate above 0
                  found: 641 x 360 at 24 frames per second
                  what to do: Choose a size such as 1280x720 and a rate such as 24.""");
    }

    @Test
    void a_duration_of_a_blink_is_refused() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Fixture.version(Fixture.TWO)
                .plan(DirectionSettings.DEFAULT.withDuration(Rational.of(1, 2))));
        assertThat(failure.key()).isEqualTo("duration.short");
    }

    @Test
    void a_table_has_one_row_for_each_shot_within_its_width() {
        Story story = Fixture.story(Fixture.TWO);
        List<String> rows = new TextTable().text(story, 100).lines().toList();
        assertThat(rows).allMatch(row -> row.codePointCount(0, row.length()) <= 100);
        assertThat(rows.getFirst()).isEqualTo("No    Size         Angle    Move        Secs  Who               What");
        assertThat(rows).hasSize((int) story.shots().count() + story.scenes().size() + 4);
        assertThat(rows.getLast()).matches("\\d+ shots, \\d+\\.\\d s, 8 lines, \\d+ music cues");
        assertThat(new TextTable().text(story, 10).lines()).allMatch(row -> row.length() <= 80);
    }

    @Test
    void a_script_of_two_thousand_scenes_is_planned() {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < 2000; i++) script.append("INT. ROOM ").append(i % 40)
                .append(" - DAY\n\nAnna waits beside the door and listens.\n\nANNA\nWho is there?\n\nPAUL\nNobody, as always.\n\n");
        Plan plan = Fixture.version(script.toString()).plan();
        assertThat(plan.story().scenes()).hasSize(2000);
        assertThat(plan.findings()).isEmpty();
    }
}
