package org.kinora.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.json.Json;
import org.kinora.api.platform.bench.Benchmark.Figure;

class RunBenchmarkTest {
    @Test
    void figures_and_goals_are_written_as_decimals_under_their_keys() {
        RunBenchmark.Output output = RunBenchmark.output("make", List.of(Figure.atMost("unchanged_seconds", 3.25, 5), Figure.of("lines", 7)));
        assertThat(Json.write(output)).isEqualTo(
                "{\"figures\":{\"unchanged_seconds\":3.25,\"lines\":7},\"goals\":{\"unchanged_seconds\":{\"op\":\"<=\",\"value\":5}},\"met\":true,\"name\":\"make\"}");
    }

    @Test
    void one_missed_goal_is_said_at_the_end() {
        RunBenchmark.Output output = RunBenchmark.output("audio", List.of(Figure.atLeast("beats_mean_f", 0.5, 0.9)));
        assertThat(output.met()).isFalse();
        assertThat(output.text()).isEqualTo("beats_mean_f                          0.5   goal >= 0.9\nNOT all goals met");
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        assertThat(MakeBenchmark.median(DoubleStream.of(4, 1, 3, 2))).isEqualTo(2.5);
    }

    @Test
    void cpu_of_a_process_includes_that_of_its_children(@TempDir Path folder) {
        var idle = MeasuredProcess.run(List.of("sleep", "0.1"), Map.of(), folder, folder.resolve("log"));
        var busy = MeasuredProcess.run(List.of("sh", "-c", "sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done'; exit 3"), Map.of(), folder, folder.resolve("log"));
        assertThat(busy.status()).isEqualTo(3);
        assertThat(busy.cpu()).isGreaterThan(idle.cpu());
        assertThat(Files.exists(folder.resolve("log"))).isTrue();
    }

    @Test
    void the_parse_script_has_about_fifty_five_lines_a_page() {
        assertThat(ParseBenchmark.pages(10).lines().count()).isBetween(450L, 650L);
    }
}
