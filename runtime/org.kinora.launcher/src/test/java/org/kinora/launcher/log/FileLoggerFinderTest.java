package org.kinora.launcher.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class FileLoggerFinderTest {
    @TempDir
    Path home;

    private final Module module = FileLoggerFinderTest.class.getModule();

    @Test
    void records_of_our_code_and_of_libraries_go_to_one_file() throws IOException {
        FileLoggerFinder finder = finder("INFO");
        finder.getLogger("org.kinora.film", module).log(System.Logger.Level.WARNING, "{0} of {1} frames lost", 3, 240);
        Logger library = new Slf4jLogger("com.zaxxer.Pool", finder.getLogger("com.zaxxer.Pool", module));
        library.warn("connection {} is slow", "c1", new IOException("timed out"));
        assertThat(log()).contains(" WARNING [main] org.kinora.film: 3 of 240 frames lost\n")
                .contains(" WARNING [main] com.zaxxer.Pool: connection c1 is slow\njava.io.IOException: timed out\n");
    }

    @Test
    void chat_of_libraries_is_left_out_unless_it_is_asked_for() throws IOException {
        new Slf4jLogger("a.B", finder("INFO").getLogger("a.B", module)).info("hello");
        assertThat(home.resolve("logs/kinora.log")).doesNotExist();
        new Slf4jLogger("a.B", finder("DEBUG").getLogger("a.B", module)).info("hello");
        assertThat(log()).contains("DEBUG [main] a.B: hello");
    }

    @Test
    void a_large_log_is_set_aside_when_it_is_opened_and_three_old_ones_are_kept() throws IOException {
        Path file = home.resolve("logs/kinora.log");
        Files.createDirectories(file.getParent());
        for (int i = 0; i < 6; i++) {
            Files.write(file, new byte[(int) LogFile.LIMIT + 1]);
            new LogFile(file).write(System.Logger.Level.INFO, "a.B", "start " + i, null);
        }
        assertThat(file.getParent().toFile().list()).containsExactlyInAnyOrder("kinora.log", "kinora.1.log", "kinora.2.log", "kinora.3.log");
        assertThat(log()).contains("start 5");
    }

    @Test
    void where_no_file_can_be_written_records_are_dropped() throws IOException {
        Files.writeString(home.resolve("logs"), "a file where a folder should be");
        finder("INFO").getLogger("a.B", module).log(System.Logger.Level.INFO, "dropped");
        assertThat(home.resolve("logs")).hasContent("a file where a folder should be");
    }

    private FileLoggerFinder finder(String level) {
        return new FileLoggerFinder(Map.of("KINORA_HOME", home.toString(), "KINORA_LOG", level));
    }

    private String log() throws IOException {
        return Files.readString(home.resolve("logs/kinora.log"));
    }
}
