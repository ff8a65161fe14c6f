package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.composer.internal.score.Form.Role;

class FormTest {
    private static final Key D_MINOR = new Key(2, Mode.MINOR);

    static List<String> moods() {
        return Moods.NAMES;
    }

    @Property(tries = 150)
    void every_form_has_its_bars_and_ends_at_home(@ForAll @IntRange(min = 0, max = 90) int bars, @ForAll @IntRange(min = 0, max = 13) int mood) {
        Form form = form(Moods.NAMES.get(mood), List.of(bars), false);
        assertThat(form.bars()).hasSize(bars + 1);
        assertThat(form.bars().getLast().role()).isEqualTo(Role.HOME);
        assertThat(form.bars().getLast().chords()).containsExactly(Chord.of(0));
        for (Form.Bar bar : form.bars()) {
            assertThat(bar.place()).isBetween(0, 3);
            assertThat(bar.weight()).isBetween(0.0, 1.0);
            assertThat(bar.chords()).hasSizeBetween(1, 2);
        }
    }

    @ParameterizedTest
    @MethodSource("moods")
    void periods_ask_and_answer(String mood) {
        Form form = form(mood, List.of(24), false);
        assertThat(form.bars()).extracting(Form.Bar::role).startsWith(Role.QUESTION, Role.QUESTION, Role.QUESTION, Role.QUESTION, Role.ANSWER)
                .containsSequence(Role.ANSWER, Role.AWAY).containsSequence(Role.BACK, Role.QUESTION).endsWith(Role.CLOSE, Role.HOME);
        assertThat(form.bars().get(0).chords().getFirst().degree()).as("question begins at home").isZero();
        assertThat(form.bars().get(3).chords().getLast().degree()).as("question stays open").isNotZero();
        assertThat(form.bars().get(4).chords().getFirst().degree()).as("answer begins at home").isZero();
        assertThat(form.bars().get(7).chords().getLast().degree()).as("answer comes home").isZero();
        assertThat(form.bars().get(15).chords().getLast().degree()).as("contrast leads back").isNotZero();
        assertThat(form.bars().get(23).chords().getLast().degree()).as("the chord before the last").isIn(1, 4, 6);
    }

    @Property(tries = 100)
    void a_longer_piece_begins_as_the_shorter_one(@ForAll @IntRange(min = 1, max = 30) int first, @ForAll @IntRange(min = 1, max = 30) int more) {
        Form shorter = form("tender", List.of(first), false);
        Form longer = form("tender", List.of(first, more), false);
        assertThat(longer.bars().subList(0, first)).isEqualTo(shorter.bars().subList(0, first));
        assertThat(longer.bars()).hasSize(first + more + 1);
    }

    @Test
    void a_loop_leads_back_instead_of_resting() {
        Form form = form("calm", List.of(8), true);
        assertThat(form.bars()).hasSize(8).noneMatch(bar -> bar.role() == Role.HOME);
        assertThat(form.bars().getLast().chords().getLast().degree()).isEqualTo(4);
    }

    @Test
    void it_grows_towards_the_end_and_within_a_phrase() {
        List<Form.Bar> bars = form("sad", List.of(32), false).bars();
        assertThat(bars.get(30).weight()).isGreaterThan(bars.get(2).weight() + 0.2);
        assertThat(bars.get(2).weight()).isGreaterThan(bars.get(0).weight());
    }

    @Test
    void a_vamp_comes_before_the_first_phrase() {
        Form form = Form.of(List.of(10), 2, Moods.of("joyful").harmony(), 0, D_MINOR, false);
        assertThat(form.bars()).extracting(Form.Bar::role).startsWith(Role.VAMP, Role.VAMP, Role.QUESTION);
    }

    @Test
    void words_for_feelings_fall_into_families() {
        assertThat(Moods.of("Suspense")).isEqualTo(Moods.of("tense"));
        assertThat(Moods.of("melancholy")).isEqualTo(Moods.of("sad"));
        assertThat(Moods.of("no such word")).isEqualTo(Moods.of("neutral"));
        for (String word : Moods.NAMES) assertThat(Moods.of(word).name()).isEqualTo(word);
    }

    @Test
    void chords_are_read_with_their_marks() {
        Progression progression = Progression.of("1 b6 n2 5! 2-5s 47");
        assertThat(progression.bar(1)).containsExactly(new Chord(5, 0, false, false, java.util.Optional.of(Mode.MINOR)));
        assertThat(progression.bar(2).getFirst().classes(new Key(0, Mode.MAJOR))).containsExactly(1, 5, 8);
        assertThat(progression.bar(3).getFirst().classes(new Key(9, Mode.MINOR))).containsExactly(4, 8, 11);
        assertThat(progression.bar(4)).extracting(Chord::degree, Chord::suspended)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, false), org.assertj.core.groups.Tuple.tuple(4, true));
        assertThat(progression.bar(5).getFirst().classes(new Key(0, Mode.MAJOR))).containsExactly(5, 9, 0, 4);
    }

    @Test
    void a_diminished_chord_gives_way_to_one_of_its_family() {
        assertThat(Chord.of(1).sounding(D_MINOR).degree()).isEqualTo(3);
        assertThat(Chord.of(6).sounding(new Key(0, Mode.MAJOR)).degree()).isEqualTo(4);
        assertThat(Chord.of(3).sounding(new Key(0, Mode.LYDIAN)).degree()).isEqualTo(1);
        assertThat(Chord.of(4).sounding(new Key(0, Mode.MAJOR)).degree()).isEqualTo(4);
    }

    private static Form form(String mood, List<Integer> parts, boolean loop) {
        Mood known = Moods.of(mood);
        return Form.of(parts, 0, known.harmony(), known.colour(), new Key(2, known.mode()), loop);
    }
}
