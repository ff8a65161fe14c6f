package org.kinora.workbench.internal.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final Questions<String, String> questions = new Questions<>();

    @Test
    void who_asks_the_same_goes_with_the_open_question_until_something_is_changed() {
        var board = questions.put("plan", "board");
        assertThat(board.first()).isTrue();
        assertThat(questions.put("plan", "timeline").first()).isFalse();
        assertThat(questions.put("takes", "board").first()).isTrue();
        questions.changed();
        var player = questions.put("plan", "player");
        assertThat(player.first()).isTrue();
        assertThat(questions.answered("plan", board.question())).containsExactly("board", "timeline");
        assertThat(questions.answered("plan", player.question())).containsExactly("player");
        assertThat(questions.put("plan", "board").first()).isTrue();
    }

    @Test
    void an_answer_that_was_overtaken_is_told_to_nobody() {
        var before = questions.put("plan", "before the edit");
        questions.changed();
        var after = questions.put("plan", "after it");
        assertThat(questions.answered("plan", after.question())).containsExactly("before the edit", "after it");
        assertThat(questions.waits("plan", before.question())).isFalse();
        assertThat(questions.answered("plan", before.question())).isEqualTo(List.of());
        assertThat(questions.failed("plan", before.question())).isEqualTo(List.of());
    }

    @Test
    void a_failure_concerns_only_those_who_asked_then() {
        var before = questions.put("plan", "before");
        questions.changed();
        var after = questions.put("plan", "after");
        assertThat(questions.failed("plan", after.question())).containsExactly("after");
        assertThat(questions.leave("plan", before.question(), "before")).isTrue();
        assertThat(questions.answered("plan", before.question())).isEmpty();
        assertThat(questions.leave("plan", before.question(), "before")).isFalse();
    }
}
