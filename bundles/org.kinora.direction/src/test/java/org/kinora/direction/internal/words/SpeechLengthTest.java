package org.kinora.direction.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Estimates against lines that our voice really spoke. */
class SpeechLengthTest {
    private final List<Spoken> lines = lines();

    private record Spoken(int pace, long millis, String text) {
        long estimate() {
            return SpeechRate.seconds(text, "en", pace).millis();
        }

        double error() {
            return Math.abs(estimate() - millis) / (double) millis;
        }
    }

    private static List<Spoken> lines() {
        try (InputStream in = SpeechLengthTest.class.getResourceAsStream("spoken.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Spoken(Integer.parseInt(cells[0]), Long.parseLong(cells[1]), cells[2])).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void half_of_the_lines_are_estimated_to_within_a_twelfth() {
        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines.stream().mapToDouble(Spoken::error).sorted().skip(lines.size() / 2).findFirst().orElseThrow()).isLessThan(0.08);
    }

    @Test
    void all_lines_together_last_as_long_as_estimated() {
        double estimated = lines.stream().mapToLong(Spoken::estimate).sum();
        assertThat(estimated / lines.stream().mapToLong(Spoken::millis).sum()).isBetween(0.97, 1.03);
    }

    @Test
    void short_and_long_lines_are_estimated_alike() {
        for (boolean longer : new boolean[] {false, true}) {
            List<Spoken> some = lines.stream().filter(line -> line.millis() > 2_000 == longer).toList();
            double estimated = some.stream().mapToLong(Spoken::estimate).sum();
            assertThat(estimated / some.stream().mapToLong(Spoken::millis).sum()).as("longer than 2 s: " + longer).isBetween(0.93, 1.07);
        }
    }
}
