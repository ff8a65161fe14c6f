package org.kinora.voices.installed.internal.flite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.voice.internal.manner.Manner;

class FlitePartsTest {
    @Test
    void each_utterance_of_the_list_is_counted_on_from_the_one_before() {
        List<Segment> segments = Segment.timed("pau:0.200 hh:0.300 iy:0.500 pau:0.700 \npau:0.100 n:0.150 ow:0.400 pau:0.600 \n");
        assertThat(segments).extracting(Segment::phone).containsExactly("pau", "hh", "iy", "pau", "pau", "n", "ow", "pau");
        assertThat(segments.getLast().end()).isCloseTo(1.3, within(1e-9));
        assertThat(segments.get(1).symbol()).isEqualTo("h");
        assertThat(Segment.timed("no voice")).isEmpty();
    }

    @Test
    void sounds_belong_to_the_word_whose_sounds_they_are_like() {
        List<List<String>> words = List.of(List.of("dh", "ah"), List.of("ow", "l", "d"), List.of("m", "ae", "n"));
        assertThat(WordAlignment.words(List.of("dh", "iy", "ow", "l", "m", "ae", "n"), words)).containsExactly(0, 0, 1, 1, 2, 2, 2);
        assertThat(WordAlignment.words(List.of("ow", "l", "d", "er", "m", "ae", "n"), words)).startsWith(1, 1, 1).endsWith(2, 2, 2);
        assertThat(WordAlignment.words(List.of("n"), List.of(List.of(), List.of("n")))).containsExactly(1);
        assertThat(WordAlignment.words(List.of("n", "ow"), List.of())).containsExactly(0, 0);
    }

    @Test
    void natural_voices_of_the_right_gender_come_first() {
        List<FliteVoice> all = FliteVoice.among(List.of("kal", "awb_time", "kal16", "awb", "rms", "slt"));
        assertThat(all).extracting(FliteVoice::name).containsExactly("rms", "awb", "slt", "kal16", "kal");
        assertThat(nearest(all, "male", -900)).isEqualTo("rms");
        assertThat(nearest(all, "male", -500)).isEqualTo("awb");
        assertThat(nearest(all, "female", 0)).isEqualTo("slt");
        assertThat(nearest(FliteVoice.among(List.of("kal")), "female", 0)).isEqualTo("kal");
    }

    private static String nearest(List<FliteVoice> voices, String gender, int pitch) {
        VoiceProfile profile = new VoiceProfile("x", "", gender, 40, pitch, 1100, 1000, 1000);
        return FliteVoice.nearest(voices, profile, Manner.of(profile, Delivery.PLAIN)).name();
    }
}
