package org.kinora.film.internal.soundbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeatScoreTest {
    private static final Path SET = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "audio", "mir_eval_beat");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void the_score_is_that_of_mir_eval(int pair) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SET), "the pairs with known scores are not here: " + SET);
        Matcher expected = Pattern.compile("\"F-measure\": ([0-9.eE-]+)").matcher(Files.readString(SET.resolve("output0" + pair + ".json")));
        assertThat(expected.find()).isTrue();
        BeatScore score = BeatScore.of(beats("ref0" + pair), beats("est0" + pair));
        assertThat(score.exact()).isCloseTo(Double.parseDouble(expected.group(1)), within(1e-12));
    }

    private static double[] beats(String name) throws IOException {
        return Files.readAllLines(SET.resolve(name + ".txt")).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .mapToDouble(line -> Double
                .parseDouble(line.strip().split("\\s+")[0])).toArray();
    }

    private static double[] every(double seconds, double first) {
        return IntStream.range(0, 60).mapToDouble(i -> first + i * seconds).toArray();
    }

    @Test
    void half_the_tempo_is_right_at_another_level() {
        double[] truth = every(0.5, 0);
        double[] slow = IntStream.range(0, 30).mapToDouble(i -> truth[2 * i]).toArray();
        BeatScore score = BeatScore.of(truth, slow);
        assertThat(score.exact()).isCloseTo(2.0 / 3, within(0.02));
        assertThat(score.best()).isEqualTo(1);
    }

    @Test
    void offbeats_are_right_at_another_level_only() {
        BeatScore score = BeatScore.of(every(0.5, 0), every(0.5, 0.25));
        assertThat(score.exact()).isZero();
        assertThat(score.best()).isGreaterThan(0.98);
    }

    @Test
    void beats_far_from_all_true_ones_score_nothing() {
        assertThat(BeatScore.of(every(1, 0.33), every(0.5, 0.05))).isEqualTo(new BeatScore(0, 0));
    }
}
