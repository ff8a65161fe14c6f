package org.kinora.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Delivered;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class PrinterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Answer answer = new Answer("{\"title\":\"X\"}", "\"X\": 0:03.0",
            List.of(new Delivered("film", "x.mp4", new AssetId("0".repeat(64), "video/mp4"))), List.of("two lines\nof note"));

    private Printer printer(boolean json) {
        return new Printer(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), json);
    }

    @Test
    void people_read_words_files_time_and_notes() {
        assertThat(printer(false).done(Cards.MAKE, answer, 4200)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(
                "\"X\": 0:03.0\nfilm:     x.mp4\ntook:     4 s\nnote:     two lines\n          of note\n".replace("\n", System.lineSeparator()).replace("two lines" + System.lineSeparator(), "two lines\n"));
    }

    @Test
    void json_is_one_object_with_files_and_notes() {
        printer(true).done(Cards.MAKE, answer, 4200);
        JsonObject printed = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        assertThat(printed.get("title").getAsString()).isEqualTo("X");
        assertThat(printed.getAsJsonArray("files").get(0).getAsJsonObject().get("path").getAsString()).isEqualTo("x.mp4");
        assertThat(printed.get("took_ms").getAsLong()).isEqualTo(4200);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void a_failure_sets_the_exit_status_of_its_kind() {
        Failure failure = new Failure(Kind.INPUT, "a.b", List.of(), "No.", "yes", "no", "Say yes.", false, null);
        assertThat(printer(false).failed(failure)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("kinora: No.\n  expected: yes\n  found: no\n  what to do: Say yes.");
        assertThat(printer(true).failed(failure)).isEqualTo(2);
        assertThat(JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject().get("error").getAsString()).isEqualTo("a.b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | 0
            {"failed": false} | 0
            {"failed": true} | 1
            {"failed": "MISSING"} | 3
            {"failed": "BUDGET"} | 9
            {"failed": 2} | 0
            {"failed": ["s1"]} | 0
            """)
    void an_answer_that_stands_for_a_failure_sets_the_exit_status(String output, int status) {
        assertThat(printer(false).done(Cards.PLUGINS, new Answer(output, "", List.of(), List.of()), 10)).isEqualTo(status);
        assertThat(printer(true).done(Cards.PLUGINS, new Answer(output, "", List.of(), List.of()), 10)).isEqualTo(status);
    }

    @Test
    void progress_shows_bar_percent_time_left_and_stage() {
        assertThat(ConsoleProgress.line(0.5, "drawing", 65_000)).isEqualTo("[##############--------------]  50 %  1 min 05 s left  drawing");
        assertThat(ConsoleProgress.line(-1, "planning", -1)).isEqualTo("[----------------------------]   0 %  planning");
    }
}
