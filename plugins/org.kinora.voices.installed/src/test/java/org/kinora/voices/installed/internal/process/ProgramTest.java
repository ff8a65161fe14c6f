package org.kinora.voices.installed.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

@DisabledOnOs(OS.WINDOWS)
class ProgramTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void the_text_goes_in_by_standard_input_and_the_words_are_no_shell_words() throws IOException {
        Program program = new Program(script("echo \"$1\"; cat"), LONG);
        byte[] printed = program.run(List.of("$(id) > x; `id`"), "a 'b' \"c\" $HOME\n".getBytes(StandardCharsets.UTF_8), folder, () -> { });
        assertThat(new String(printed, StandardCharsets.UTF_8)).isEqualTo("$(id) > x; `id`\na 'b' \"c\" $HOME\n");
    }

    @Test
    void nothing_is_left_in_the_folder() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        new Program(script("echo hello; echo oh >&2"), LONG).run(List.of(), new byte[0], work, () -> { });
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void a_program_that_fails_is_named_with_its_status_and_its_last_words() throws IOException {
        Program program = new Program(script("echo no voices here >&2; exit 3"), LONG);
        assertThatThrownBy(() -> program.run(List.of(), new byte[0], folder, () -> { })).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.PROVIDER);
            assertThat(failure.failed()).endsWith("ended with status 3.");
            assertThat(failure.found()).isEqualTo("no voices here");
        });
    }

    @Test
    void a_program_that_hangs_is_ended() throws IOException {
        Program program = new Program(script("exec sleep 600"), Duration.ofMillis(100));
        assertThatThrownBy(() -> program.run(List.of(), new byte[0], folder, () -> { })).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure.retryable()).isTrue();
        });
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive).map(ProcessHandle::info)
                .filter(info -> info.commandLine().orElse("").contains("sleep 600"))).isEmpty();
    }

    @Test
    void cancelling_ends_the_program() throws IOException {
        Program program = new Program(script("exec sleep 600"), LONG);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> program.run(List.of(), new byte[0], folder, () -> {
            if (asked.incrementAndGet() > 3) throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(4);
    }

    @Test
    void a_file_that_is_no_program_cannot_be_started() throws IOException {
        Path file = Files.writeString(folder.resolve("broken"), "this is no program");
        assertThatThrownBy(() -> new Program(file, LONG).run(List.of(), new byte[0], folder, () -> { }))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key()).isEqualTo("program.start"));
    }

    @Test
    void programs_are_found_in_the_folders_of_the_path_in_their_order() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(first.resolve("speak"), "not executable");
        Files.copy(script("true"), second.resolve("speak"));
        assertThat(Programs.find("speak", first + ":" + second)).contains(second.resolve("speak"));
        assertThat(Programs.find("speak", first + ":relative::")).isEmpty();
        assertThat(Programs.find("speak", "")).isEmpty();
    }

    private Path script(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
