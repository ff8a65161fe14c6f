package org.kinora.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.work.Caller;

final class ReadAheadTest {
    private static final Operations.Listener NOBODY = (fraction, stage, left) -> { };

    @TempDir
    Path folder;
    private final Counted counted = new Counted();
    private Path film;

    @BeforeEach
    void make() throws Exception {
        film = Files.createDirectory(folder.resolve("film.kinora"));
    }

    @Test
    void the_first_who_asks_for_the_plan_gets_the_answer_that_is_made_already() throws Exception {
        Operations operations = new ReadAhead(Optional.of(film), counted).operations();
        assertThat(counted.asked.take()).isEqualTo(plan(film));
        counted.go.countDown();
        assertThat(operations.run(plan(film), NOBODY).text()).isEqualTo("answer 1");
        assertThat(operations.run(plan(film), NOBODY).text()).isEqualTo("answer 2");
    }

    @Test
    void what_else_is_asked_is_asked_now() {
        counted.go.countDown();
        Operations operations = new ReadAhead(Optional.of(film), counted).operations();
        Path other = folder.resolve("other.kinora");
        operations.run(plan(other), NOBODY);
        operations.run(plan(film), NOBODY);
        assertThat(counted.asked).containsExactlyInAnyOrder(plan(film), plan(other));
    }

    @Test
    void what_failed_ahead_is_asked_again_and_tells_why() throws Exception {
        counted.broken = true;
        counted.go.countDown();
        Operations operations = new ReadAhead(Optional.of(film), counted).operations();
        assertThat(counted.asked.take()).isEqualTo(plan(film));
        assertThatThrownBy(() -> operations.run(plan(film), NOBODY)).hasMessage("no store");
        assertThat(counted.asked.take()).isEqualTo(plan(film));
    }

    @Test
    void a_script_or_a_film_that_is_not_there_is_not_read() throws Exception {
        counted.go.countDown();
        new ReadAhead(Optional.of(Files.writeString(folder.resolve("film.fountain"), "INT. ROOM - DAY")), counted);
        new ReadAhead(Optional.of(folder.resolve("gone.kinora")), counted);
        Operations operations = new ReadAhead(Optional.empty(), counted).operations();
        assertThat(operations.run(plan(film), NOBODY).text()).isEqualTo("answer 1");
    }

    private static Operations.Request plan(Path film) {
        return new Operations.Request("film.plan", "{}", Optional.of(film), "main", film.getParent(), Optional.empty(), Caller.LOCAL);
    }

    /** Answers with the number of the question once it may. */
    private static final class Counted implements Operations {
        private final BlockingQueue<Request> asked = new LinkedBlockingQueue<>();
        private final CountDownLatch go = new CountDownLatch(1);
        private volatile boolean broken;
        private int count;

        @Override
        public List<OperationCard> cards() {
            return List.of();
        }

        @Override
        public List<OperationCard> cards(String word) {
            return List.of();
        }

        @Override
        public Answer run(Request request, Listener listener) {
            asked.add(request);
            try {
                go.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            if (broken) throw new IllegalStateException("no store");
            synchronized (this) {
                return new Answer("{}", "answer " + ++count, List.of(), List.of());
            }
        }
    }
}
