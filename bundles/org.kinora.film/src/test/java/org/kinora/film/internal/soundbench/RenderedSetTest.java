package org.kinora.film.internal.soundbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.beat.Rhythm;
import org.kinora.film.internal.beat.SongReader;

class RenderedSetTest {
    private static final Path SET = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "audio", "rendered");

    @TempDir
    Path folder;

    @Test
    void music_is_followed_at_its_own_level() {
        Assumptions.assumeTrue(Files.isDirectory(SET), "the shared music is not here: " + SET);
        Bench bench = new Bench(folder);
        RenderedSet set = new RenderedSet(SET);
        List<BeatScore> scores = new ArrayList<>();
        for (Path piece : set.pieces()) {
            Rhythm rhythm = new SongReader(bench.media).hear(piece, bench.work());
            double[] found = rhythm.song().beats().stream().mapToDouble(Rational::toDouble).toArray();
            scores.add(BeatScore.of(set.beats(piece, rhythm.song().length().toDouble()), found));
        }
        assertThat(scores).isNotEmpty().allSatisfy(score -> assertThat(score.exact()).isGreaterThan(0.6));
        assertThat(scores.stream().mapToDouble(BeatScore::exact).average().orElse(0)).isGreaterThan(0.9);
        assertThat(scores.stream().mapToDouble(BeatScore::best).average().orElse(0)).isGreaterThan(0.97);
    }
}
