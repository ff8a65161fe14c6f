package org.kinora.composer.internal.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.composer.internal.score.Instrument;
import org.kinora.composer.internal.score.Note;
import org.kinora.composer.internal.score.Stem;
import org.kinora.composer.internal.wave.Stereo;

class InstrumentsTest {
    @ParameterizedTest
    @CsvSource({"PIANO, 48", "PIANO, 69", "PIANO, 84", "GRAND, 57", "EPIANO, 60", "PLUCK, 52", "PLUCK, 69", "PLUCK, 81", "STEEL, 64", "HARP, 72",
            "BANJO, 62",
        "PIZZICATO, 67", "UPRIGHT, 40", "BASS, 36", "BASS, 45", "SUB, 40", "BELL, 76", "VIBES, 65", "MARIMBA, 60", "TIMPANI, 45", "STRINGS, 57",
                "STRINGS, 69",
        "VIOLIN, 76", "TREMOLO, 60", "CHOIR, 60", "HORN, 60", "TRUMPET, 67", "FLUTE, 74", "CLARINET, 62", "WHISTLE, 81", "ACCORDION, 65",
                "SPICCATO, 62",
        "LEAD, 69", "PAD, 57", "ARP, 64"})
    void notes_are_in_tune(Instrument instrument, int pitch) {
        float[] sound = play(instrument, pitch, 0.7, Stereo.RATE).left();
        double hertz = Voice.hertz(pitch);
        double here = strength(sound, hertz);
        assertThat(here).isGreaterThan(3 * strength(sound, hertz * 1.03)).isGreaterThan(3 * strength(sound, hertz * 0.97));
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void every_instrument_sounds_without_overload_or_constant_part(Instrument instrument) {
        Stereo sound = play(instrument, instrument == Instrument.SHAKER ? 80 : 45, 1, Stereo.RATE);
        assertThat(sound.peak()).isBetween(0.01f, 1.7f);
        double mean = 0;
        for (float sample : sound.left()) mean += sample / sound.length();
        assertThat(mean).isCloseTo(0, within(0.003));
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void every_instrument_begins_and_ends_softly(Instrument instrument) {
        Stereo sound = play(instrument, 57, 0.8, Stereo.RATE / 2);
        assertThat(Math.abs(sound.left()[0])).isLessThan(0.02f);
        int last = sound.length() - 1;
        while (last > 0 && sound.left()[last] == 0) last--;
        for (int i = Math.max(0, last - 4); i <= last; i++) assertThat(Math.abs(sound.left()[i])).isLessThan(0.02f * sound.peak() + 0.001f);
    }

    /** A step is one sample wide, so its second difference stands out of those around it; a string's own does not. */
    @ParameterizedTest
    @EnumSource(value = Instrument.class, names = {"PLUCK", "STEEL", "HARP", "BANJO", "PIZZICATO", "UPRIGHT"})
    void a_plucked_string_goes_into_its_second_round_without_a_step(Instrument instrument) {
        for (int pitch = 36; pitch <= 84; pitch++) {
            float[] sound = play(instrument, pitch, 0.6, Stereo.RATE / 2).left();
            int round = (int) (Stereo.RATE / Voice.hertz(pitch));
            double step = 0;
            for (int i = round - 4; i <= round + 4; i++) step = Math.max(step, bend(sound, i));
            double most = 0;
            for (int i = round + 8; i < 2 * round - 8; i++) most = Math.max(most, bend(sound, i));
            assertThat(step).as("%s at %d", instrument, pitch).isLessThan(2.5 * most);
        }
    }

    private static double bend(float[] sound, int at) {
        return Math.abs(sound[at + 1] - 2.0 * sound[at] + sound[at - 1]);
    }

    @Test
    void harder_piano_notes_are_louder_and_brighter() {
        float[] soft = play(Instrument.PIANO, 60, 0.3, Stereo.RATE).left();
        float[] hard = play(Instrument.PIANO, 60, 0.9, Stereo.RATE).left();
        double base = Voice.hertz(60);
        assertThat(strength(hard, base)).isGreaterThan(2 * strength(soft, base));
        assertThat(strength(hard, 4 * base) / strength(hard, base)).isGreaterThan(1.3 * strength(soft, 4 * base) / strength(soft, base));
    }

    @Test
    void panning_keeps_the_power() {
        double middle = panned(0).power();
        assertThat(panned(-1).power()).isCloseTo(middle, within(middle * 0.02));
        assertThat(panned(1).power()).isCloseTo(middle, within(middle * 0.02));
        assertThat(panned(-1).right()[Stereo.RATE / 4]).isCloseTo(0, within(1e-6f));
    }

    @Test
    void in_a_loop_what_rings_past_the_end_goes_on_at_the_beginning() {
        Stereo sound = Stereo.silence(Stereo.RATE);
        new Ensemble(Band.OWN, true).play(new Note(Stem.MELODY, Instrument.BELL, Stereo.RATE - 4800, Stereo.RATE / 2, 72, 0.8, 0), sound);
        assertThat(Math.abs(sound.left()[2])).isGreaterThan(0);
        assertThat(strength(java.util.Arrays.copyOf(sound.left(), 4800), Voice.hertz(72))).isGreaterThan(0.001);
        Stereo plain = Stereo.silence(Stereo.RATE);
        new Ensemble(Band.OWN, false).play(new Note(Stem.MELODY, Instrument.BELL, Stereo.RATE - 4800, Stereo.RATE / 2, 72, 0.8, 0), plain);
        assertThat(plain.left()[2]).isZero();
    }

    private static Stereo panned(double pan) {
        Stereo sound = Stereo.silence(Stereo.RATE);
        new Ensemble(Band.OWN, false).play(new Note(Stem.MELODY, Instrument.PIANO, 0, Stereo.RATE / 2, 60, 0.7, pan), sound);
        return sound;
    }

    private static Stereo play(Instrument instrument, int pitch, double velocity, int held) {
        Stereo sound = Stereo.silence(held + 4 * Stereo.RATE);
        new Ensemble(Band.OWN, false).play(new Note(Stem.MELODY, instrument, 0, held, pitch, velocity, 0), sound);
        return sound;
    }

    /** How much of one frequency lies in the first second (Goertzel's sum, written out). */
    private static double strength(float[] sound, double hertz) {
        double re = 0;
        double im = 0;
        int length = Math.min(sound.length, Stereo.RATE);
        for (int i = 0; i < length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
            re += sound[i] * window * Math.cos(2 * Math.PI * hertz * i / Stereo.RATE);
            im += sound[i] * window * Math.sin(2 * Math.PI * hertz * i / Stereo.RATE);
        }
        return Math.hypot(re, im) / length;
    }
}
