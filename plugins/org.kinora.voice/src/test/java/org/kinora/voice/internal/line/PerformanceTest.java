package org.kinora.voice.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Timings.Mark;
import org.kinora.voice.internal.sound.Treatment;

class PerformanceTest {
    private static final List<Recital.Sound> SOUNDS = List.of(new Recital.Sound("j", 0, "ja", 4000), new Recital.Sound("a", 0, "ja", 4000),
            Recital.Sound.pause(2000), new Recital.Sound("a", 1, "ah", 8000), Recital.Sound.pause(9000));

    @Test
    void silence_goes_before_and_after_and_marks_of_a_word_become_one() {
        Performance performance = Performance.of(new Recital(tone(27_000), SOUNDS), Treatment.PLAIN, 0, () -> { });
        assertThat(performance.words().marks()).containsExactly(new Mark("_", 0, 2880), new Mark("ja", 2880, 10_880), new Mark("_", 10_880, 12_880),
                new Mark("ah", 12_880, 20_880), new Mark("_", 20_880, 26_640));
        assertThat(performance.phonemes().marks()).hasSize(6);
        assertThat(performance.sound()).hasSize(26_640);
        for (int i = 0; i < 2880; i++) assertThat(performance.sound()[26_639 - i]).isZero();
    }

    @Test
    void a_room_needs_more_time_to_fall_silent() {
        Performance off = Performance.of(new Recital(tone(18_000), SOUNDS), Treatment.OFF_SCREEN, 0, () -> { });
        assertThat(off.sound()).hasSize(2880 + 18_000 + 380 * 48);
        assertThat(off.words().marks().getLast()).isEqualTo(new Mark("_", 20_880, off.sound().length));
        double[] tail = java.util.Arrays.copyOfRange(off.sound(), 21_500, 24_500);
        assertThat(java.util.Arrays.stream(tail).map(Math::abs).max().orElse(0)).isGreaterThan(0.002);
    }

    @Test
    void a_recital_that_ends_with_its_last_sound_is_as_good() {
        Performance performance = Performance.of(new Recital(tone(18_000), SOUNDS.subList(0, 4)), Treatment.PLAIN, 0, () -> { });
        assertThat(performance.words().marks().getLast()).isEqualTo(new Mark("_", 20_880, 26_640));
    }

    private static double[] tone(int samples) {
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) sound[i] = 0.3 * Math.sin(2 * Math.PI * 300 * i / 48_000);
        return sound;
    }
}
