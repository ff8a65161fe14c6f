package org.kinora.voice.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MelodyTest {
    @ParameterizedTest
    @ValueSource(strings = {"Is he here?", "You did what?", "What?", "And you?", "You never listen, do you?", "You're going... where?"})
    void questions_that_can_be_answered_with_yes_go_up(String text) {
        assertThat(melody(text).rise()).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where is he?", "So what happens now?", "And then, who opened it?", "Tea or coffee?", "How’s your mother?"})
    void questions_for_a_word_or_a_choice_go_down(String text) {
        assertThat(melody(text).rise()).isNegative();
        assertThat(melody(text).onset()).isPositive();
    }

    @Test
    void disbelief_is_a_question_and_a_cry() {
        assertThat(melody("He said what?!").rise()).isGreaterThan(500);
        assertThat(melody("He said what!?").force()).isGreaterThan(melody("He said what?").force());
    }

    @Test
    void a_dash_at_the_end_breaks_off_and_one_within_does_not() {
        assertThat(melody("I never --").cut()).isTrue();
        assertThat(melody("I never—").cut()).isTrue();
        assertThat(melody("I never -- ever -- lied.")).isEqualTo(Melody.STATEMENT);
    }

    @Test
    void a_statement_changes_nothing() {
        assertThat(melody("Mr. Hill left.")).isEqualTo(Melody.STATEMENT);
        assertThat(melody("no marks at all")).isEqualTo(Melody.STATEMENT);
    }

    @Test
    void stuttered_words_are_one_word_with_several_beginnings() {
        List<Word> words = English.read("W-w-what th-that I-I'm b-but.").sentences().getFirst();
        assertThat(words).extracting(Word::shown).containsExactly("W-w-what", "th-that", "I-I'm", "b-but");
        assertThat(words.stream().flatMap(word -> word.tokens().stream()).map(token -> token.text() + (token.broken() ? "~" : ""))
                .collect(Collectors.joining(" "))).isEqualTo("what~ what~ what that~ that i i'm but~ but");
    }

    @Test
    void words_with_a_hyphen_of_their_own_are_no_stutter() {
        List<Word> words = English.read("D-Day, mother-in-law, X-ray, T-shirt, re-enter, twenty-two.").sentences().getFirst();
        assertThat(words.stream().flatMap(word -> word.tokens().stream())).noneMatch(Token::broken);
    }

    @Test
    void drawn_letters_are_counted() {
        assertThat(English.read("Nooooo!").sentences().getFirst().getFirst().drawn()).isEqualTo(3);
        assertThat(English.read("good").sentences().getFirst().getFirst().drawn()).isZero();
    }

    private static Melody melody(String text) {
        return Melody.of(English.read(text).sentences().getLast());
    }
}
