package org.kinora.workbench.internal.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    private static final String TEXT = """
        2026-01-01 INFO one
        2026-01-01 ERROR two
        java.lang.IllegalStateException: why
        \tat org.kinora.A.b(A.java:1)
        Caused by: java.io.IOException: disk
        2026-01-01 WARNING three
        """;

    @TempDir
    Path folder;

    @Test
    void an_entry_is_a_line_with_the_trace_below_it() {
        assertThat(LogTail.entries(TEXT, false)).hasSize(3).element(1).asString().contains("IllegalStateException", "A.java:1", "disk");
    }

    @Test
    void all_words_must_be_in_an_entry_whatever_their_case() {
        List<String> entries = LogTail.entries(TEXT, false);
        assertThat(LogTail.fitting(entries, "error DISK", false)).hasSize(1);
        assertThat(LogTail.fitting(entries, "error nothing", false)).isEmpty();
        assertThat(LogTail.fitting(entries, "", true)).hasSize(2);
    }

    @Test
    void of_a_long_log_only_the_end_is_read_and_begins_with_a_whole_entry() throws Exception {
        Path log = folder.resolve("kinora.log");
        assertThat(new LogTail(log).entries()).isEmpty();
        Files.writeString(log, "2026-01-01 INFO begin\n" + "2026-01-01 INFO filler\n".repeat(20_000) + "2026-01-01 INFO end\n");
        List<String> entries = new LogTail(log).entries();
        assertThat(entries).doesNotContain("2026-01-01 INFO begin").endsWith("2026-01-01 INFO end").first().asString().startsWith("2026-01-01");
    }

    @Test
    void a_clock_has_hours_only_when_there_are_some() {
        assertThat(List.of(JobWords.clock(0), JobWords.clock(65_400), JobWords.clock(3_600_000))).containsExactly("0:00", "1:05", "1:00:00");
    }
}
