package org.kinora.workbench.player.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

class PlayerModelTest {
    private static Clip clip(String id, long position, long length, Blend blend) {
        return new Clip(id, "", new Medium.Colour("000000"), position, length, 0, blend, Level.PLAIN);
    }

    private static Cut cut(boolean muted) {
        Clip caption = new Clip("w", "", new Medium.Text(Medium.Text.Kind.CAPTION, List.of("Tea?"), "en"), 10, 5, 0, Blend.CUT, Level.PLAIN);
        return new Cut(new FilmFormat(1280, 720, Rational.of(24)), "en", 100, List.of(
                new Track(Role.PICTURE, List.of(clip("a", 0, 50, Blend.CUT), clip("b", 50, 50, Blend.around("fade", 10))), false),
                new Track(Role.CAPTIONS, List.of(caption), muted)), List.of(), Map.of(), Mastering.STANDARD);
    }

    @Test
    void one_clip_is_seen_whole_outside_of_transitions() {
        assertThat(Footprint.at(cut(false), 20).layers()).singleElement().extracting(layer -> layer.clip().id(), Footprint.Layer::offset,
                Footprint.Layer::permille).containsExactly("a", 20L, 1000);
    }

    @Test
    void a_transition_shows_both_clips_and_the_second_grows() {
        var early = Footprint.at(cut(false), 45).layers();
        var late = Footprint.at(cut(false), 54).layers();
        assertThat(early).extracting(layer -> layer.clip().id()).containsExactly("a", "b");
        assertThat(early.getLast().offset()).isEqualTo(-5);
        assertThat(late.getLast().permille()).isGreaterThan(early.getLast().permille()).isLessThan(1000);
        assertThat(Footprint.at(cut(false), 55).layers()).extracting(layer -> layer.clip().id()).containsExactly("b");
    }

    @Test
    void captions_are_seen_while_they_last_and_never_of_a_muted_track() {
        assertThat(Footprint.at(cut(false), 12).words()).containsExactly("Tea?");
        assertThat(Footprint.at(cut(false), 15).words()).isEmpty();
        assertThat(Footprint.at(cut(true), 12).words()).isEmpty();
    }

    @Test
    void a_timecode_counts_frames_at_the_rounded_rate() {
        assertThat(Timecode.of(24 * 61 + 5, Rational.of(24))).isEqualTo("00:01:01:05");
        assertThat(Timecode.of(30, Rational.of(30_000, 1001))).isEqualTo("00:00:01:00");
    }

    @Test
    void without_a_device_time_passes_as_if_there_were_one_and_a_closed_line_takes_nothing_more() {
        try (SilentLine line = new SilentLine()) {
            long before = line.heard();
            assertThat(line.write(new float[2][4800])).isTrue();
            assertThat(line.heard()).isGreaterThanOrEqualTo(before);
            line.close();
            assertThat(line.write(new float[2][480_000])).isFalse();
        }
    }
}
