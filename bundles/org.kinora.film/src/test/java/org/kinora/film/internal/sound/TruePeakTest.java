package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EBU Tech 3341, cases 15 to 18: a sine's true peak is found within +0.2 and -0.4 dB, wherever its samples fall. */
class TruePeakTest {
    @ParameterizedTest
    @CsvSource({"12000, 0", "12000, 45", "8000, 60", "6000, 67.5", "997, 10", "16000, 30"})
    void a_sine_of_minus_six_decibels_measures_minus_six(double hertz, double phase) {
        TruePeak peak = new TruePeak();
        Block block = new Block();
        for (int piece = 0; piece < 4; piece++) {
            block.length = 3000;
            for (int i = 0; i < block.length; i++) {
                int at = piece * 3000 + i;
                double fade = Math.min(1, Math.min(at, 12_000 - at) / 1000.0);
                block.samples[0][i] = (float) (0.5 * fade * Math.sin(2 * Math.PI * hertz * at / 48_000 + Math.toRadians(phase)));
                block.samples[1][i] = 0;
            }
            peak.add(block);
        }
        assertThat(Decibels.of(peak.largest())).isBetween(-6.02 - 0.4, -6.02 + 0.2);
    }
}
