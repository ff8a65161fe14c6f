package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.Timings;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.acting.Mouth;

class VoiceTest {
    private static Performance.Spoken line(String volume, double seconds) {
        return new Performance.Spoken("anna", "neutral", volume, Rational.of(1), Rational.ofMillis((long) (1000 * seconds)), Optional.empty());
    }

    private static Voice mama() {
        List<Timings.Mark> marks = List.of(new Timings.Mark("m", 0, 3840), new Timings.Mark("A", 3840, 12_000), new Timings.Mark("m", 12_000, 14_400),
                new Timings.Mark("@", 14_400, 24_000), new Timings.Mark("_", 24_000, 48_000));
        return new Voice(line("normal", 1), Optional.of(new Timings(48_000, marks)), new Dice(1));
    }

    @Test
    void lips_meet_on_m_and_open_on_a() {
        Voice voice = mama();
        assertThat(voice.mouth(1)).isEqualTo(Mouth.CLOSED);
        assertThat(voice.mouth(1 + 2 / 12.0)).isEqualTo(Mouth.CLOSED);
        assertThat(voice.mouth(1 + 1 / 12.0)).isEqualTo(Mouth.OPEN);
        assertThat(voice.open(1 + 1 / 12.0)).isGreaterThan(0.6);
    }

    @Test
    void lips_that_meet_are_seen_however_short() {
        List<Timings.Mark> marks = List.of(new Timings.Mark("A", 0, 9600), new Timings.Mark("b", 9600, 11_520), new Timings.Mark("A", 11_520,
                24_000));
        Voice voice = new Voice(line("normal", 0.5), Optional.of(new Timings(48_000, marks)), new Dice(1));
        assertThat(List.of(0, 1, 2, 3, 4)).anySatisfy(drawing -> assertThat(voice.mouth(1 + drawing / 12.0)).isEqualTo(Mouth.CLOSED));
    }

    @Test
    void in_silence_the_mouth_is_at_rest() {
        assertThat(mama().mouth(1.7)).isEqualTo(Mouth.REST);
        assertThat(mama().open(1.7)).isZero();
    }

    @Test
    void who_whispers_opens_the_mouth_less_than_who_shouts() {
        Voice whisper = new Voice(line("whisper", 2), Optional.empty(), new Dice(3));
        Voice shout = new Voice(line("shout", 2), Optional.empty(), new Dice(3));
        double low = 0;
        double high = 0;
        for (double time = 1; time < 3; time += 1 / 12.0) {
            low = Math.max(low, whisper.open(time));
            high = Math.max(high, shout.open(time));
        }
        assertThat(low).isLessThan(high);
    }

    @Test
    void a_line_whose_sounds_nobody_knows_moves_the_mouth_as_long_as_it_lasts() {
        Voice voice = new Voice(line("normal", 3), Optional.empty(), new Dice(9));
        int moved = 0;
        for (int drawing = 0; drawing < 36; drawing++) if (voice.mouth(1 + drawing / 12.0) != Mouth.REST) moved++;
        assertThat(moved).isGreaterThan(22);
        assertThat(voice.mouth(4.3)).isEqualTo(Mouth.REST);
    }

    @Test
    void hands_beat_in_a_long_line() {
        Voice voice = new Voice(line("loud", 4), Optional.empty(), new Dice(5));
        double most = 0;
        for (double time = 1; time < 5; time += 1 / 12.0) most = Math.max(most, Math.abs(voice.beat(time)));
        assertThat(most).isGreaterThan(0.5);
        assertThat(voice.beat(6)).isZero();
    }
}
