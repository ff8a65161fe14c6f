package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session(new Layout(Path.of("/product"), Path.of("/home")), List.of("make"), false, System.out, System.err);
    private final List<String> done = new ArrayList<>();

    @Test
    void an_interrupt_runs_each_action_once() {
        session.onInterrupt(() -> done.add("cancel"));
        session.interrupt();
        session.interrupt();
        assertThat(done).containsExactly("cancel");
    }

    @Test
    void an_action_that_comes_after_the_interrupt_runs_at_once() {
        session.interrupt();
        session.onInterrupt(() -> done.add("cancel"));
        assertThat(done).containsExactly("cancel");
    }

    @Test
    void exit_sets_the_status_and_asks_to_end() {
        session.onInterrupt(() -> done.add("cancel"));
        assertThat(session.status()).isEqualTo(OptionalInt.empty());
        session.exit(3);
        assertThat(session.status()).isEqualTo(OptionalInt.of(3));
        assertThat(done).containsExactly("cancel");
    }
}
