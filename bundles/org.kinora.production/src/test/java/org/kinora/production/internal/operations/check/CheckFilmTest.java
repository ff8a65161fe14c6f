package org.kinora.production.internal.operations.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.kinora.production.internal.operations.Workplace;

class CheckFilmTest {
    /** Says that it looks at light. */
    private record Grades() implements ContinuityCheck {
        @Override
        public List<String> kinds() {
            return List.of("exposure", "hue");
        }

        @Override
        public List<String> causes() {
            return List.of("grade", "prop");
        }

        @Override
        public List<Finding> check(FilmFrames film, Work work) {
            return List.of();
        }
    }

    @TempDir
    Path folder;
    private Workplace place;
    private Shot shot;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        shot = place.write("Title: A\n\nINT. KITCHEN - NIGHT\n\nANNA, 40, a cook, waits.\n\nANNA\nWell?\n").shots().findFirst().orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private WaiveFinding.Output waive(String finding, String reason, boolean off) {
        return new WaiveFinding(place.planning(), List.of(new Grades())).run(new WaiveFinding.Input(finding, reason, off), place.asking());
    }

    private static Finding finding(String cause, String shot) {
        return new Finding("exposure", cause, List.of(shot), 0, "It is darker.", 500, 250, "EV", "a source", "take list 1A");
    }

    private CheckReport report(Finding... findings) {
        List<CheckReport.Row> rows = new java.util.ArrayList<>();
        for (Finding finding : findings) {
            Finding.Waiver waiver = Waivers.byKey(place.project().documents().view(Documents.MAIN)).get(finding.key());
            rows.add(new CheckReport.Row(rows.size() + 1, finding.cause() + ":1A", waiver == null ? finding : finding.waived(waiver), List.of("1A"),
                    Optional.empty(), ""));
        }
        return CheckReport.of(1, rows, "");
    }

    @Test
    void a_waiver_names_the_shot_by_its_label_and_is_kept_with_its_reason() {
        waive("grade:" + shot.label(), "night falls here", false);
        CheckReport report = report(finding("grade", shot.id()));
        assertThat(report.failed()).isFalse();
        assertThat(report.text()).contains("waived by local: night falls here").contains("1 shots, no open finding, 1 waived");
    }

    @Test
    void a_waiver_is_undone_with_the_other_edits_and_can_be_taken_back() {
        waive("grade:1A", "night falls here", false);
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(report(finding("grade", shot.id())).failed()).isTrue();
        place.project().documents().redo(Documents.MAIN, Caller.LOCAL);
        assertThat(report(finding("grade", shot.id())).failed()).isFalse();
        waive("grade:1A", "", true);
        assertThat(report(finding("grade", shot.id())).failed()).isTrue();
    }

    @Test
    void a_waiver_lets_nothing_else_of_the_shot_stay() {
        waive("grade:1A", "night falls here", false);
        assertThat(report(finding("flicker", shot.id())).failed()).isTrue();
    }

    @Test
    void a_waiver_without_a_reason_is_refused_and_so_is_one_of_nothing() {
        assertThatThrownBy(() -> waive("grade:1A", " ", false)).isInstanceOf(Failure.class).hasMessageContaining("without a reason");
        assertThatThrownBy(() -> waive("nonsense", "because", false)).isInstanceOf(Failure.class).hasMessageContaining("no finding");
        assertThatThrownBy(() -> waive("grade:1A", "", true)).isInstanceOf(Failure.class).hasMessageContaining("not waived");
    }

    @Test
    void a_waiver_of_what_nothing_checks_is_refused_with_what_is_checked() {
        assertThatThrownBy(() -> waive("nonsense:1A", "because", false)).isInstanceOf(Failure.class).hasMessageContaining("\"nonsense\"");
        assertThatThrownBy(() -> waive("exposure:1A", "because", false)).isInstanceOf(Failure.class).hasMessageContaining("no finding");
        assertThat(waive("prop knife:1A", "it was taken away", false).waived()).isTrue();
    }

    @Test
    void a_waiver_for_a_shot_that_is_not_in_the_film_is_refused() {
        assertThatThrownBy(() -> waive("grade:99Z", "because", false)).isInstanceOf(Failure.class).hasMessageContaining("no shot 99Z");
    }

    @Test
    void a_report_tells_number_threshold_source_and_what_to_do() {
        assertThat(report(finding("grade", shot.id())).text()).contains("grade:1A", "0.50 EV", "0.25", "a source", "try: kinora take list 1A",
                "1 open findings");
    }
}
