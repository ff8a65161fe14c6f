package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.Song.LyricLine;
import org.kinora.api.time.Rational;

class SongGridTest {
    private static final Rational MINUTE = Rational.of(60);

    @Test
    void lrc_lines_keep_their_times_until_the_next_line() {
        List<LyricLine> lines = SongGrid.lyricLines("[ar:Nobody]\n[00:10.50]First line\n[00:20]Second\n[00:25.123]\n", MINUTE);
        assertThat(lines).containsExactly(new LyricLine("First line", Rational.of(21, 2), Rational.of(20)),
                new LyricLine("Second", Rational.of(20), MINUTE));
    }

    @Test
    void plain_lines_are_spread_evenly() {
        assertThat(SongGrid.lyricLines("One\n\nTwo\nThree\n", MINUTE)).containsExactly(new LyricLine("One", Rational.ZERO, Rational.of(20)),
                new LyricLine("Two", Rational.of(20), Rational.of(40)), new LyricLine("Three", Rational.of(40), MINUTE));
    }

    @Test
    void lines_after_the_end_of_the_song_are_left_out() {
        assertThat(SongGrid.lyricLines("[00:30]In\n[01:30]Out", MINUTE)).extracting(LyricLine::text).containsExactly("In");
    }

    @Test
    void no_words_no_lines() {
        assertThat(SongGrid.lyricLines("", MINUTE)).isEmpty();
    }
}
