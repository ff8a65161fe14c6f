package org.kinora.film.internal.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.time.Rational;

class TimecodeTest {
    private static final Rational NTSC = Rational.of(30_000, 1001);

    @Test
    void the_clock_of_television_leaves_two_numbers_out_each_minute_but_the_tenth() {
        Timecode clock = Timecode.of(NTSC, true);
        assertThat(clock.text(1799)).isEqualTo("00:00:59;29");
        assertThat(clock.text(1800)).isEqualTo("00:01:00;02");
        assertThat(clock.text(17_981)).isEqualTo("00:09:59;29");
        assertThat(clock.text(17_982)).isEqualTo("00:10:00;00");
        assertThat(clock.text(107_892)).isEqualTo("01:00:00;00");
    }

    @Property(tries = 300)
    void a_frame_is_read_back_from_its_time_code(@ForAll @LongRange(min = 0, max = 8_000_000) long frame, @ForAll boolean drop) {
        for (Rational rate : new Rational[] {Rational.of(24), Rational.of(25), NTSC, Rational.of(60_000, 1001), Rational.of(24_000, 1001)}) {
            Timecode clock = Timecode.of(rate, drop);
            assertThat(clock.frame(clock.text(frame))).as("%s at %s", clock.text(frame), rate).contains(frame);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:60:00", "00:61:00:00", "00:00:00:24", "1:00:00:00", "abc", "00:00:00", "-1:00:00:00"})
    void what_is_no_time_code_has_no_frame(String text) {
        assertThat(Timecode.of(Rational.of(24), false).frame(text)).isEmpty();
    }

    @Test
    void a_number_that_is_left_out_has_no_frame() {
        assertThat(Timecode.of(NTSC, true).frame("00:01:00;01")).isEmpty();
    }
}
