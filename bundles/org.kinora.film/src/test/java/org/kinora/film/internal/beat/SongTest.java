package org.kinora.film.internal.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.SongAnalysis;

class SongTest {
    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private Song analysed(AssetId sound) {
        return new SongAnalysis(bench.media).analyse(sound, bench.work());
    }

    /** A kick on each beat, a deeper and louder one on each first, a click between. */
    private AssetId drums(double tempo, int metre, int seconds) {
        double period = 60 / tempo * 48_000;
        return bench.sound(seconds * 48_000, i -> {
            int beat = (int) (i / period);
            double t = (i - beat * period) / 48_000;
            boolean first = beat % metre == 0;
            double kick = Math.exp(-t * 18) * Math.sin(2 * Math.PI * (first ? 60 : 110) * t) * (first ? 0.7 : 0.35);
            double late = t - 30 / tempo;
            double click = late < 0 ? 0 : 0.08 * Math.exp(-late * 60) * Math.sin(2 * Math.PI * 5000 * late);
            return kick + click;
        });
    }

    @Test
    void beats_lie_on_the_drum() {
        Song song = analysed(drums(118, 4, 20));
        assertThat(song.beats()).hasSizeBetween(36, 41);
        for (Rational beat : song.beats().subList(2, song.beats().size() - 2)) {
            double phase = beat.toDouble() * 118 / 60;
            assertThat(Math.abs(phase - Math.rint(phase)) * 60 / 118).as("distance of " + beat).isLessThan(0.025);
        }
    }

    @Test
    void bars_of_four_and_of_three_are_told_apart() {
        for (int metre : new int[] {4, 3}) {
            Song song = analysed(drums(100, metre, 24));
            List<Rational> bars = song.downbeats();
            double bar = bars.get(5).minus(bars.get(4)).toDouble();
            assertThat(bar).isCloseTo(metre * 0.6, within(0.05));
            assertThat(song.beats()).containsAll(bars);
        }
    }

    @Test
    void a_change_of_sound_begins_a_new_section_and_sections_have_no_gaps() {
        AssetId sound = bench.sound(48_000 * 48, i -> {
            double t = i / 48_000.0;
            double beat = t % 0.5;
            boolean loud = t >= 16 && t < 32;
            double kick = Math.exp(-beat * 20) * Math.sin(2 * Math.PI * 70 * beat) * (((int) (t / 0.5)) % 4 == 0 ? 0.5 : 0.3);
            return kick + (loud ? 0.3 * Math.sin(2 * Math.PI * 1760 * t) + 0.2 * Math.sin(2 * Math.PI * 3520 * t)
                    : 0.02 * Math.sin(2 * Math.PI * 220 * t));
        });
        List<Song.Section> sections = analysed(sound).sections();
        assertThat(sections).hasSize(3);
        assertThat(sections.get(1).from().toDouble()).isCloseTo(16, within(0.6));
        assertThat(sections.get(1).energy()).isEqualTo(1000);
        assertThat(sections.get(0).name()).isEqualTo(sections.get(2).name()).isNotEqualTo(sections.get(1).name());
        assertThat(sections.getFirst().from()).isEqualTo(Rational.ZERO);
        assertThat(sections.getLast().to()).isEqualTo(Rational.of(48));
    }

    @Test
    void silence_has_no_beats_and_one_section() {
        Song song = analysed(bench.sound(48_000 * 8, i -> 0));
        assertThat(song.beats()).isEmpty();
        assertThat(song.sections()).hasSize(1);
        assertThat(song.length()).isEqualTo(Rational.of(8));
    }

    @Test
    void a_steady_tone_has_no_beats_however_loud() {
        for (double amplitude : new double[] {0.9, 0.1, 0.003})
            for (int hertz : new int[] {55, 220, 331, 1000}) {
                AssetId tone = bench.sound(48_000 * 12, i -> amplitude * (1
                        + 0.01 * Math.sin(i / 26_000.0)) * Math.sin(2 * Math.PI * hertz * i / 48_000.0));
                assertThat(analysed(tone).beats()).as(hertz + " Hz at " + amplitude).isEmpty();
            }
    }

    @Test
    void a_very_short_sound_is_analysed_too() {
        assertThat(analysed(bench.tone(4800, 440, 0.5)).beats()).isEmpty();
    }

    @Test
    void steady_noise_has_no_beats() {
        java.util.Random random = new java.util.Random(5);
        double[] rows = new double[12];
        // pink: rows of noise that change half as often each (Voss)
        AssetId pink = bench.sound(20 * 48_000, i -> {
            for (int row = 0; row < rows.length; row++) if (i % (1 << row) == 0) rows[row] = random.nextGaussian();
            return 0.03 * java.util.Arrays.stream(rows).sum();
        });
        assertThat(analysed(pink).beats()).isEmpty();
        assertThat(analysed(bench.sound(20 * 48_000, i -> 0.1 * random.nextGaussian())).beats()).isEmpty();
    }
}
