package org.kinora.direction.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void sentences_end_at_their_marks_and_not_at_abbreviations() {
        assertThat(Tokens.sentences("Mr. Hall stops. He waits! Why? 3.5 metres… Gone.")).containsExactly("Mr. Hall stops.", "He waits!", "Why?",
                "3.5 metres…", "Gone.");
    }

    @Test
    void a_quotation_in_a_sentence_does_not_end_it() {
        assertThat(Tokens.sentences("The dogs utter \"YIP!\" barks in turn. Then silence."))
                .containsExactly("The dogs utter \"YIP!\" barks in turn.", "Then silence.");
    }

    @Test
    void sentences_of_scripts_without_blanks_end_at_their_own_marks() {
        assertThat(Tokens.sentences("雨が降る。彼女は走る！")).containsExactly("雨が降る。", "彼女は走る！");
    }

    @Test
    void a_paragraph_without_marks_is_one_sentence() {
        assertThat(Tokens.sentences("A long silence")).containsExactly("A long silence");
        assertThat(Tokens.sentences("  ")).isEmpty();
    }

    @Test
    void words_keep_inner_apostrophes_and_hyphens() {
        assertThat(Tokens.lower("Don't touch the WIND-UP toy, O'Hara!")).containsExactly("don't", "touch", "the", "wind-up", "toy", "o'hara");
    }

    @Test
    void slugs_keep_letters_of_every_script() {
        assertThat(Tokens.slug("Mrs. O'Hara #2")).isEqualTo("mrs-ohara-2");
        assertThat(Tokens.slug("SCHLÜSSEL")).isEqualTo("schlussel");
        assertThat(Tokens.slug("美咲")).isEqualTo("美咲");
        assertThat(Tokens.slug("!!!")).startsWith("x");
    }

    @Test
    void names_in_capitals_become_titles() {
        assertThat(Tokens.titleCase("OLD TOM and Lina")).isEqualTo("Old Tom and Lina");
        assertThat(Tokens.titleCase("ÉMILE")).isEqualTo("Émile");
    }

    @Test
    void emphasis_goes_even_without_its_partner() {
        assertThat(Tokens.unmarked("**Note: stay\n*here*")).isEqualTo("Note: stay\nhere");
        assertThat(Tokens.unmarked("_You wait")).isEqualTo("You wait");
        assertThat(Tokens.unmarked("snake_case stays")).isEqualTo("snake_case stays");
    }
}
