package org.kinora.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class CommandLineFaceTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Runnable> interrupts = new ArrayList<>();
    private int status = -1;

    private String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private void run(Supplier<Operations.Answer> work, String... words) {
        new CommandLineFace(new Started(List.of(words)), new Desk(work)).run();
    }

    @Test
    void an_answer_is_printed_and_ends_with_status_0() {
        run(() -> new Operations.Answer("{}", "two plug-ins", List.of(), List.of()), "plugins");
        assertThat(told(out)).startsWith("two plug-ins");
        assertThat(status).isZero();
    }

    @Test
    void words_that_are_not_understood_are_told_with_the_way_to_help() {
        run(() -> null, "plugins", "--colour");
        assertThat(told(err)).startsWith("kinora: This command is not understood: ").contains("--colour").contains("See kinora plugins --help.");
        assertThat(status).isEqualTo(Kind.INPUT.exitCode());
    }

    @Test
    void what_nobody_foresaw_is_told_in_words_without_a_stack_trace() {
        run(() -> {
            throw new IllegalStateException("no database");
        }, "plugins");
        assertThat(told(err)).isEqualTo("""
                kinora: This is a bug of Kinora.
                  found: IllegalStateException: no database
                  what to do: Run the command again; if it comes back, report it with what home/logs/kinora.log says.
                """);
        assertThat(status).isEqualTo(Kind.INTERNAL.exitCode());
    }

    @Test
    void used_up_memory_is_not_called_a_bug() {
        run(() -> {
            throw new OutOfMemoryError("Java heap space");
        }, "plugins");
        assertThat(told(err)).startsWith("kinora: The disk or the memory is full.");
        assertThat(status).isEqualTo(Kind.EXHAUSTED.exitCode());
    }

    @Test
    void after_an_interrupt_whatever_breaks_underneath_means_stopped() {
        run(() -> {
            interrupts.forEach(Runnable::run);
            throw new IllegalStateException("the store is closed");
        }, "plugins", "--json");
        assertThat(told(out)).contains("\"kind\":\"cancelled\"").contains("\"failed\":\"Stopped.\"");
        assertThat(told(err)).isEmpty();
        assertThat(status).isEqualTo(Kind.CANCELLED.exitCode());
    }

    @Test
    void a_command_that_was_stopped_in_order_says_so_in_its_own_words() {
        run(() -> {
            interrupts.forEach(Runnable::run);
            throw new Failure(Kind.CANCELLED, "cancelled", List.of(), "The work was stopped.", "", "", "", true, null);
        }, "plugins");
        assertThat(told(err)).isEqualTo("kinora: The work was stopped.\n");
        assertThat(status).isEqualTo(Kind.CANCELLED.exitCode());
    }

    private record Desk(Supplier<Answer> work) implements Operations {
        @Override
        public List<OperationCard> cards() {
            return Cards.ALL;
        }

        @Override
        public List<OperationCard> cards(String word) {
            return Cards.ALL.stream().filter(card -> card.command().equals(word) || card.command().startsWith(word + " ")).toList();
        }

        @Override
        public Answer run(Request request, Listener listener) {
            return work.get();
        }
    }

    private final class Started implements Launch {
        private final List<String> words;

        Started(List<String> words) {
            this.words = words;
        }

        @Override
        public List<String> arguments() {
            return words;
        }

        @Override
        public Path home() {
            return Path.of("home");
        }

        @Override
        public Path product() {
            return Path.of("product");
        }

        @Override
        public Path workingFolder() {
            return Path.of("").toAbsolutePath();
        }

        @Override
        public boolean safe() {
            return false;
        }

        @Override
        public Optional<Console> console() {
            return Optional.empty();
        }

        @Override
        public InputStream in() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public PrintStream out() {
            return new PrintStream(out, true, StandardCharsets.UTF_8);
        }

        @Override
        public PrintStream err() {
            return new PrintStream(err, true, StandardCharsets.UTF_8);
        }

        @Override
        public void exit(int code) {
            status = code;
        }

        @Override
        public void onInterrupt(Runnable action) {
            interrupts.add(action);
        }
    }
}
