package org.kinora.voice.internal.mary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.text.English;
import org.kinora.voice.internal.text.Word;

class VocoderTest {
    private static final Engine ENGINE = new Engine();

    /**
     * Lines of the samples with the voices that they had when the filter ran away in them: one burst, and the rest of the line too soft to be heard.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have a new grey hair. | -270 | 1090 | neutral
            I know. Isn't it wonderful? | -270 | 1090 | joyful
            Every year? | -830 | 990 | neutral
            I am here. I am ill. I eat. | 1200 | 780 | angry
            I am here. I am ill. I eat. | -1500 | 1280 | angry
            """)
    void no_sound_stands_out_so_far_that_the_others_are_lost(String text, int pitch, int tract, String emotion) {
        Manner manner = Manner.of(new VoiceProfile("x", "", "", 36, pitch, tract, 960, 1000), new Delivery(emotion, 1000, "loud", "plain"));
        for (List<Word> sentence : English.read(text).sentences()) {
            double[] sound = Utterance.speak(ENGINE, sentence, manner, () -> { }).sound();
            double peak = 0;
            double power = 0;
            for (double sample : sound) {
                peak = Math.max(peak, Math.abs(sample));
                power += sample * sample;
            }
            // Speech peaks about 15 to 20 dB above its mean level; a filter that runs away is 40 dB and more above it.
            assertThat(20 * Math.log10(peak / Math.sqrt(power / sound.length))).as(text).isLessThan(26);
            assertThat(peak).isLessThan(60_000);
        }
    }

    @Property(tries = 200)
    void flattened_coefficients_are_within_the_limit_and_others_as_they_were(
            @ForAll @Size(25) List<@DoubleRange(min = -3, max = 3) Double> drawn, @ForAll @DoubleRange(min = 0.3, max = 0.7) double alpha) {
        double[] wild = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        Stability stability = new Stability(alpha, wild.length);
        double[] kept = wild.clone();
        stability.keep(kept);
        for (int[] stage : new int[][] {{1, 2}, {2, wild.length}}) {
            double before = stability.largest(wild, stage[0], stage[1]);
            double after = stability.largest(kept, stage[0], stage[1]);
            assertThat(after).isCloseTo(Math.min(before, Stability.LIMIT), within(1e-9));
        }
        assertThat(kept[0]).isEqualTo(wild[0]);
    }
}
