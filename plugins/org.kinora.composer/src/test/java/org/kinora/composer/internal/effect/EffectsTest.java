package org.kinora.composer.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Pcm;
import org.kinora.composer.internal.wave.Stereo;
import org.kinora.testkit.Recording;

class EffectsTest {
    private static final Effects EFFECTS = new Effects();
    private static final int RATE = Stereo.RATE;
    private static final int FRAME = RATE / 200;

    static List<String> kinds() {
        return EFFECTS.names();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_begins_soon_peaks_where_it_should_and_ends_in_silence(String kind) {
        Stereo sound = heard(kind, 3, false);
        assertThat(decibels(sound.peak())).isCloseTo(EFFECTS.kinds().get(kind).peak(), within(0.2));
        for (float sample : sound.left()) assertThat(Float.isFinite(sample)).isTrue();
        assertThat(Math.abs(sound.left()[0])).isLessThan(0.01f);
        assertThat(Math.abs(sound.left()[sound.length() - 1])).isLessThan(0.003f);
        double[] frames = frames(sound);
        assertThat(first(frames, 1e-4)).as("seconds until it is heard").isLessThan(1.0);
        assertThat(heard(kind, 3, false).left()).isEqualTo(sound.left());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_can_be_a_loop_without_a_seam(String kind) {
        Stereo sound = heard(kind, 5, true);
        assertThat(sound.length()).isEqualTo(5 * RATE);
        double elsewhere = 1e-5;
        double seam = 0;
        for (int i = 0; i < sound.length(); i++) {
            double bend = Math.abs(sound.left()[i] - 2.0 * sound.left()[(i + 1) % sound.length()] + sound.left()[(i + 2) % sound.length()]);
            if (i >= sound.length() - 3) seam = Math.max(seam, bend);
            else elsewhere = Math.max(elsewhere, bend);
        }
        assertThat(seam / elsewhere).isLessThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"three knocks on the door, 2, 3", "two gunshots, 2, 2", "a dog barks twice, 2, 2", "the phone buzzes, 2, 2", "a clock ticks, 4, 8",
            "footsteps, 4, 7",
        "running, 4, 12", "a heart beats, 4, 10", "she claps three times, 2, 3", "he coughs twice, 2, 2", "five knocks, 3, 5",
                "the bell rings twice, 2, 2",
        "a punch, 1, 1", "the beep of a machine, 4, 4", "slow footsteps, 4, 5", "fast footsteps, 4, 11"})
    void events_come_as_often_as_the_words_say(String words, int seconds, int count) {
        assertThat(onsets(heard(words, seconds, false))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"gunshot, 60, 6000, -3", "explosion, 25, 500, -2", "thunder, 25, 300, -2", "door-close, 40, 400, -2", "knock, 120, 900, -2",
            "glass-break, 2000, 16000, -2",
        "glass-clink, 1800, 12000, -1", "keys, 2000, 16000, -1", "phone-ring, 900, 8000, -1", "car-idle, 20, 500, -2", "siren, 500, 5000, -1",
                "heartbeat, 30, 200, -1",
        "dog-bark, 250, 3500, -1", "cat-meow, 400, 4500, -1", "cow-moo, 90, 1200, -1", "owl, 330, 900, -1", "birds, 1800, 9000, -1",
                "crickets, 3800, 5200, -1",
        "bees, 150, 1500, -1", "campfire, 500, 8000, -4", "typing, 600, 9000, -2", "paper, 1000, 14000, -1", "zipper, 1500, 12000, -1",
                "splash, 150, 8000, -1",
        "drip, 500, 9000, -1", "ship-horn, 70, 1200, -1", "church-bell, 90, 1500, -1", "sonar, 650, 800, -1", "swish, 250, 4500, -1",
                "applause, 500, 5000, -2",
        "radio-static, 400, 4500, -1", "space-hum, 30, 500, -1", "helicopter, 30, 1500, -1", "snake-hiss, 3000, 14000, -1", "underwater, 20, 900, -1",
        "whip, 400, 16000, -1", "human-whistle, 1200, 3200, -1", "horse-trot, 50, 1800, -2", "wind-gust, 150, 2000, -1"})
    void each_kind_lies_where_it_is_heard(String kind, double low, double high, double least) {
        Stereo sound = heard(kind, 4, false);
        assertThat(new Recording(RATE, new short[][] {Pcm.of(sound).left()}).band(low, high)).isGreaterThan(least);
    }

    @ParameterizedTest
    @CsvSource({"gunshot, 0.8", "knock, 0.75", "slap, 0.2", "door-slam, 0.8", "punch, 0.6", "switch, 0.2", "glass-clink, 1.2", "bell, 2.5",
            "balloon-pop, 0.4",
        "car-door, 0.5", "finger-snap, 0.2", "book-close, 0.6", "thud, 0.6"})
    void what_is_struck_dies_away_in_its_time(String kind, double seconds) {
        double[] frames = frames(heard(kind, 4, false));
        double most = 0;
        for (double frame : frames) most = Math.max(most, frame);
        int last = frames.length - 1;
        while (last > 0 && frames[last] < most * 1e-4) last--;
        assertThat(last / 200.0).as("seconds until it is 40 dB softer for good").isLessThan(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gravel", "snow", "wood", "stone", "metal", "water", "grass", "carpet", "sand"})
    void every_ground_has_steps_of_its_own(String ground) {
        Stereo sound = heard("footsteps on " + ground, 3, false);
        assertThat(onsets(sound).size()).isBetween(4, 6);
        for (String other : new String[] {"gravel", "snow", "wood", "stone", "metal", "water", "grass", "carpet", "sand"})
            if (!other.equals(ground)) assertThat(heard("footsteps on " + other, 3, false).left()).isNotEqualTo(sound.left());
    }

    @Test
    void gravel_crunches_longer_and_brighter_than_carpet() {
        Stereo gravel = heard("footsteps on gravel", 3, false);
        Stereo carpet = heard("footsteps on carpet", 3, false);
        assertThat(share(gravel, 1500)).isGreaterThan(10 * share(carpet, 1500));
    }

    @Test
    void a_large_room_rings_after_the_sound() {
        double open = tail("a door slams", 1.2);
        double hall = tail("a door slams in a stone hall", 1.2);
        double church = tail("a door slams in a church", 1.2);
        assertThat(hall).isGreaterThan(open + 25);
        assertThat(church).isGreaterThan(hall);
    }

    @Test
    void what_is_far_away_is_softer_and_duller() {
        Stereo near = heard("a dog barks", 2, false);
        Stereo far = heard("a dog barks in the distance", 2, false);
        assertThat(decibels(far.peak())).isLessThan(decibels(near.peak()) - 8);
        assertThat(share(far, 2000)).isLessThan(share(near, 2000) / 3);
    }

    @Test
    void through_a_wall_only_low_sound_comes() {
        assertThat(share(heard("knocking upstairs", 2, false), 1000)).isLessThan(0.02);
    }

    @Test
    void a_heavy_door_is_lower_than_a_light_one() {
        assertThat(share(heard("a heavy door closes", 2, false), 150)).isLessThan(share(heard("a small light door closes", 2, false), 150));
    }

    @Test
    void a_car_that_passes_goes_from_one_side_to_the_other_and_gets_lower() {
        Stereo sound = heard("car-pass", 4, false);
        int quarter = RATE;
        assertThat(power(part(sound.left(), 0, quarter))).isGreaterThan(2 * power(part(sound.right(), 0, quarter)));
        assertThat(power(part(sound.right(), 3 * quarter, 4 * quarter))).isGreaterThan(2 * power(part(sound.left(), 3 * quarter, 4 * quarter)));
    }

    @Test
    void unknown_words_have_no_sound() {
        assertThat(EFFECTS.find("a zeppelin", "")).isEmpty();
        assertThat(EFFECTS.find("door-close", "church").orElseThrow().room().name()).isEqualTo("church");
    }

    private static Stereo heard(String words, int seconds, boolean loop) {
        return EFFECTS.find(words, "").orElseThrow().perform(seconds * RATE, loop, 7, () -> { });
    }

    private static double tail(String words, double from) {
        Stereo sound = heard(words, 3, false);
        return 10 * Math.log10(power(part(sound.left(), (int) (from * RATE), (int) ((from + 0.5) * RATE))) + 1e-14);
    }

    /** Frames of 5 ms that are suddenly louder than the 30 ms before them and not far below the loudest. */
    private static List<Integer> onsets(Stereo sound) {
        double[] frames = frames(sound);
        double most = 0;
        for (double frame : frames) most = Math.max(most, frame);
        List<Integer> onsets = new ArrayList<>();
        for (int i = 0; i < frames.length; i++) {
            double before = 0;
            for (int k = Math.max(0, i - 16); k < i - 1; k++) before = Math.max(before, frames[k]);
            boolean rises = frames[i] > most * 0.05 && frames[i] > 8 * before;
            if (rises && (onsets.isEmpty() || i - onsets.getLast() > 34)) onsets.add(i);
        }
        return onsets;
    }

    private static double[] frames(Stereo sound) {
        double[] frames = new double[sound.length() / FRAME];
        for (int i = 0; i < frames.length; i++)
            for (int k = i * FRAME; k < (i + 1) * FRAME; k++)
                frames[i] += sound.left()[k] * sound.left()[k] + sound.right()[k] * sound.right()[k];
        return frames;
    }

    private static double first(double[] frames, double level) {
        double most = 0;
        for (double frame : frames) most = Math.max(most, frame);
        int i = 0;
        while (frames[i] < most * level) i++;
        return i / 200.0;
    }

    /** The share of the power above a frequency. */
    private static double share(Stereo sound, double hertz) {
        float[] above = sound.left().clone();
        for (int i = 0; i < 2; i++) Biquad.highPass(hertz, 0.7).apply(above);
        return power(above) / power(sound.left());
    }

    private static float[] part(float[] sound, int from, int to) {
        return java.util.Arrays.copyOfRange(sound, from, to);
    }

    private static double power(float[] sound) {
        double sum = 1e-20;
        for (float sample : sound) sum += (double) sample * sample;
        return sum / sound.length;
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude + 1e-9);
    }
}
