package org.kinora.production.internal.operations.shots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Caller;
import org.kinora.production.internal.operations.Workplace;

class AddShotTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook, stands at the table. PAUL, 50, tall, waits.

            ANNA
            You came back.

            PAUL
            I said I would.
            """;

    @TempDir
    Path folder;
    private Workplace place;
    private ShotDesk desk;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
        desk = new ShotDesk(place.planning());
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private List<Shot> shots() {
        return desk.planned(place.asking()).plan().story().shots().toList();
    }

    private Shot add(String shot, String action, boolean copy) {
        return new AddShot(desk).run(new AddShot.Input(shot, action, copy, Rational.of(3)), place.asking()).shot();
    }

    @Test
    void a_new_shot_stands_behind_the_one_named_and_says_nothing() {
        List<Shot> before = shots();
        List<Line> lines = desk.planned(place.asking()).plan().story().lines().toList();
        Shot made = add(before.get(1).label(), "The cup falls.", false);
        assertThat(shots()).hasSize(before.size() + 1);
        assertThat(shots().get(2)).isEqualTo(made);
        assertThat(made.action()).isEqualTo("The cup falls.");
        assertThat(made.duration()).isEqualTo(Rational.of(3));
        assertThat(made.label()).isNotBlank();
        assertThat(desk.planned(place.asking()).plan().story().lines().map(Line::shot)).containsExactlyElementsOf(lines.stream().map(Line::shot)
                .toList());
    }

    @Test
    void a_copy_is_framed_as_the_other_and_two_of_them_are_two() {
        Shot first = shots().getFirst();
        Shot copy = add(first.id(), "", true);
        Shot second = add(first.id(), "", true);
        assertThat(copy.framing()).isEqualTo(first.framing());
        assertThat(copy.figures()).isEqualTo(first.figures());
        assertThat(copy.id()).isNotEqualTo(second.id());
        assertThat(shots().stream().map(Shot::id)).doesNotHaveDuplicates();
    }

    @Test
    void one_undo_takes_it_out_again() {
        List<Shot> before = shots();
        add(before.getFirst().id(), "Rain.", false);
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(shots()).isEqualTo(before);
    }

    @Test
    void the_script_may_change_around_it() {
        add(shots().getFirst().id(), "Rain.", false);
        place.write(SCRIPT.replace("You came back.", "You really came back."));
        assertThat(shots().stream().map(Shot::action)).contains("Rain.");
    }

    @Test
    void a_shot_that_nobody_knows_is_told() {
        assertThatThrownBy(() -> add("9Z", "", false)).hasMessageContaining("9Z");
    }
}
