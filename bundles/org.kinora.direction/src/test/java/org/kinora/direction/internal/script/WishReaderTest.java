package org.kinora.direction.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;

class WishReaderTest {
    @Test
    void a_note_names_size_move_and_seconds() {
        Wish wish = WishReader.read("shot: CU, dolly in, 3s").orElseThrow();
        assertThat(wish.size()).contains(ShotSize.CLOSE);
        assertThat(wish.move()).contains(CameraMove.Kind.DOLLY_IN);
        assertThat(wish.seconds()).contains(Rational.of(3));
        assertThat(wish.angle()).isEmpty();
    }

    @Test
    void words_are_understood_in_many_forms() {
        assertThat(WishReader.read("shot: extreme wide shot; low angle").orElseThrow().size()).contains(ShotSize.EXTREME_WIDE);
        assertThat(WishReader.read("SHOT: Medium Close-Up").orElseThrow().size()).contains(ShotSize.MEDIUM_CLOSE);
        assertThat(WishReader.read("shot: wide, slow crane up, 5s").orElseThrow().move()).contains(CameraMove.Kind.CRANE_UP);
        assertThat(WishReader.read("shot: two-shot, bird's eye, 2.5 seconds").orElseThrow())
                .isEqualTo(new Wish(java.util.Optional.empty(), java.util.Optional.of(ShotKind.TWO_SHOT), java.util.Optional.of(Angle.OVERHEAD),
                        java.util.Optional.empty(),
                        java.util.Optional.of(Rational.of(5, 2))));
        assertThat(WishReader.read("shot: OTS, handheld").orElseThrow().kind()).contains(ShotKind.OVER_SHOULDER);
    }

    @Test
    void other_notes_are_no_wishes() {
        assertThat(WishReader.read("check this date")).isEmpty();
        assertThat(WishReader.read("shots of whisky?")).isEmpty();
    }

    @Test
    void unknown_words_and_zero_seconds_are_passed_over() {
        Wish wish = WishReader.read("shot: wobbly, 0s").orElseThrow();
        assertThat(wish.size()).isEmpty();
        assertThat(wish.seconds()).isEmpty();
    }
}
