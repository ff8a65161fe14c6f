package org.kinora.film.internal.soundbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoudnessSignalsTest {
    @Test
    void the_meter_is_right_within_a_tenth_of_a_unit() {
        assertThat(LoudnessSignals.largestError()).isLessThan(0.1);
    }

    @Test
    void peaks_between_samples_are_found() {
        assertThat(LoudnessSignals.peakError()).isLessThan(0.1);
    }
}
