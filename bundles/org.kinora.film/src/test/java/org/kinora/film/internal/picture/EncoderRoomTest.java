package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.Bench;

class EncoderRoomTest {
    @TempDir Path folder;

    private static FilmFormat format(int width, int height) {
        return new FilmFormat(width, height, Rational.of(24));
    }

    @Test
    void two_cores_have_room_for_one_full_hd_encoder_or_two_small_ones() {
        Bench bench = new Bench(folder);
        EncoderRoom room = new EncoderRoom(2);
        int small = room.share(format(1280, 720));
        room.take(small, bench.work());
        room.take(small, bench.work());
        assertThatThrownBy(() -> room.take(small, bench.workThatStopsAfter(2))).isInstanceOf(Failure.class);
        room.give(small);
        room.give(small);
        int large = room.share(format(1920, 1080));
        room.take(large, bench.work());
        assertThatThrownBy(() -> room.take(large, bench.workThatStopsAfter(2))).isInstanceOf(Failure.class);
    }

    @Test
    void the_largest_frames_have_room_on_one_core() {
        EncoderRoom room = new EncoderRoom(1);
        room.take(room.share(format(7680, 4320)), new Bench(folder).work());
    }
}
