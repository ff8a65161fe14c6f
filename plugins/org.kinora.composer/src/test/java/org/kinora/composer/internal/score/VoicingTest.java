package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoicingTest {
    static List<String> styles() {
        return Styles.load().names();
    }

    @Property(tries = 150)
    void no_two_voices_go_in_parallel_fifths_or_octaves(@ForAll @IntRange(min = 0, max = 13) int mood, @ForAll @IntRange(min = 0, max = 11) int tonic,
            @ForAll @IntRange(min = 1, max = 40) int bars) {
        Mood known = Moods.of(Moods.NAMES.get(mood));
        Key key = new Key(tonic, known.mode());
        strict(sung(Form.of(List.of(bars), 0, known.harmony(), known.colour(), key, false), key));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_chords_of_every_style_are_led_strictly(String name) {
        Style style = Styles.load().named(name);
        for (Mode mode : List.of(Mode.MAJOR, Mode.MINOR, Mode.DORIAN, Mode.LYDIAN, Mode.PHRYGIAN)) {
            Key key = new Key(9, mode);
            Mood mood = Moods.of(mode.minor() ? "sad" : "joyful");
            strict(sung(Form.of(List.of(27), 0, style.harmony(key, mood), style.colour(mood), key, false), key));
        }
    }

    @Test
    void voices_move_by_small_steps() {
        Voicing voicing = new Voicing(new Key(0, Mode.MAJOR), 61, 40);
        Voices before = voicing.next(Chord.of(0));
        for (int degree : new int[] {5, 3, 4, 0, 1, 4, 0}) {
            Voices after = voicing.next(Chord.of(degree));
            for (int i = 0; i < 3; i++) assertThat(Math.abs(after.upper().get(i) - before.upper().get(i))).isLessThanOrEqualTo(5);
            before = after;
        }
    }

    @Test
    void the_leading_note_rises_to_the_tonic() {
        Key key = new Key(9, Mode.MINOR);
        Voicing voicing = new Voicing(key, 61, 40);
        voicing.next(Chord.of(0));
        Voices dominant = voicing.next(Progression.of("5!").bar(0).getFirst());
        Voices home = voicing.next(Chord.of(0));
        int voice = dominant.upper().indexOf(dominant.upper().stream().filter(pitch -> pitch % 12 == 8).findFirst().orElseThrow());
        assertThat(home.upper().get(voice)).isEqualTo(dominant.upper().get(voice) + 1);
    }

    @Test
    void parallels_are_seen() {
        Voices chord = new Voices(Chord.of(0), 36, List.of(55, 60, 64));
        assertThat(chord.parallel(new Voices(Chord.of(1), 38, List.of(57, 62, 65)))).isTrue();
        assertThat(chord.parallel(new Voices(Chord.of(3), 41, List.of(53, 60, 69)))).isFalse();
        assertThat(chord.parallel(chord)).isFalse();
    }

    private static List<Voices> sung(Form form, Key key) {
        Voicing voicing = new Voicing(key, 61, 40);
        List<Voices> all = new ArrayList<>();
        for (Form.Bar bar : form.bars()) for (Chord chord : bar.chords()) all.add(voicing.next(chord));
        return all;
    }

    private static void strict(List<Voices> all) {
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).all()).as("voices do not cross").isSorted();
            if (i > 0) assertThat(all.get(i - 1).parallel(all.get(i))).as("%s to %s", all.get(i - 1), all.get(i)).isFalse();
        }
    }
}
