package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapsTest {
    private static List<String> runs(String text) {
        return Caps.of(text).stream().map(Caps.Run::text).toList();
    }

    @Test
    void words_in_capitals_are_what_a_writer_wants_seen() {
        assertThat(runs("He takes the RED LETTER and a KEY from the box.")).containsExactly("RED LETTER", "KEY");
        assertThat(runs("GUARD 2 opens the door for MRS. HALL.")).containsExactly("GUARD 2", "MRS. HALL");
        assertThat(runs("A man waits.")).isEmpty();
    }

    @Test
    void words_of_the_camera_and_sounds_are_nothing_to_see() {
        assertThat(runs("CLOSE ON the KEY in his open hand. BANG! The light goes out in the whole house.")).containsExactly("KEY");
        assertThat(runs("MATCH CUT to the sea. He strikes a MATCH.")).containsExactly("MATCH");
    }

    @Test
    void a_paragraph_that_shouts_or_has_no_small_letters_names_nothing() {
        assertThat(runs("THE WHOLE HOUSE BURNS AND FALLS")).isEmpty();
        assertThat(runs("雨が降る")).isEmpty();
    }

    @Test
    void single_letters_are_no_names() {
        assertThat(runs("Plan B is over and I am here.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a battered RADIO|a battered radio", "the last MATCH|a match", "his KEYS|keys",
            "One small red BOX|a small red box",
            "He sees a KEY|a key", "with wet, cold SNOW|cold snow", "full of SNOW|snow", "she carries BREAD|bread", "a KEY|a key",
            "ein alter roter KOFFER|ein alter roter koffer", "an enormous CLOCK|an enormous clock", "under bright LAMPS|bright lamps"})
    void a_thing_is_described_by_what_stands_before_it(String words, String description) {
        String name = words.substring(words.lastIndexOf(' ') + 1);
        assertThat(Phrase.before(words, words.length() - name.length()).of(name.toLowerCase(java.util.Locale.ROOT), false)).isEqualTo(description);
    }

    @Test
    void a_phrase_knows_how_many_words_stand_before_the_noun() {
        assertThat(Phrase.before("without a red tower", 14)).isEqualTo(new Phrase("a", "red "));
        assertThat(Phrase.before("without a red tower", 14).words()).isEqualTo(2);
        assertThat(Phrase.before("no tower", 3).determined()).isFalse();
        assertThat(Phrase.before("three towers", 6).plural()).isTrue();
        assertThat(Phrase.before("tower", 0).words()).isZero();
    }
}
