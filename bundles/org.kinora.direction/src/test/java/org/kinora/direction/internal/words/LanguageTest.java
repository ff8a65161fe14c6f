package org.kinora.direction.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.direction.internal.Fixture;

class LanguageTest {
    private final Language language = new Language();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"it|La donna guarda il mare e non dice una parola, ma sono le sue mani che parlano.",
        "pt|O homem não vê a casa, mas ela está em frente do mar com as luzes.", "nl|De man loopt op het strand en hij ziet een schip dat niet komt.",
        "sv|Mannen går på stranden och han ser ett skepp som inte är där.", "pl|On nie wie, że to jest jego dom, ale jak się zbliża, płacze.",
        "uk|Вона біжить, і її ніхто не бачить.", "el|Το πλοίο φεύγει.", "ko|비가 내린다.", "th|ฝนตก", "hi|बारिश हो रही है", "en|12345"})
    void languages_are_told_by_their_small_words_or_their_letters(String expected, String text) {
        assertThat(language.guess(text)).isEqualTo(expected);
    }

    @Test
    void a_name_in_other_letters_does_not_turn_the_language() {
        assertThat(language.guess("The man and the dog wait for 美咲 at the end of the road.")).isEqualTo("en");
    }

    @Test
    void the_action_tells_the_language_and_no_line_sways_it() {
        String action = "The old man walks along the road to the harbour, and the dog runs after him into the fog.";
        assertThat(Fixture.story("INT. A - DAY\n\n" + action + "\n\nANNA\n" + "Der die das und ist nicht. ".repeat(40) + "\n").language())
                .isEqualTo("en");
    }

    @Test
    void a_script_of_speech_alone_is_told_by_its_speech() {
        assertThat(Fixture.story("INT. A - DAY\n\nANNA\nIch weiß nicht, was das ist, und wo sie sind.\n").language()).isEqualTo("de");
    }

    @Test
    void a_language_of_the_title_page_must_be_a_tag() {
        assertThat(Fixture.story("Title: X\nLanguage: fr-CA\n\nINT. A - DAY\n\nThe man and the dog.\n").language()).isEqualTo("fr-CA");
        assertThat(Fixture.story("Title: X\nLanguage: français\n\nINT. A - DAY\n\nThe man and the dog wait at the end of the road in the fog.\n")
                .language()).isEqualTo("en");
    }

    @Test
    void a_hash_spreads_its_picks_evenly() {
        int[] counts = new int[6];
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 6_000; i++) {
            counts[Hash.pick(6, "s" + i + ".a1", "seat")]++;
            hashes.add(Hash.of("s" + i));
        }
        assertThat(hashes).hasSize(6_000);
        for (int count : counts) assertThat(count).isBetween(850, 1_150);
    }

    @Test
    void two_texts_are_not_hashed_like_their_sum() {
        assertThat(Hash.pick(1_000_000, "ab", "c")).isNotEqualTo(Hash.pick(1_000_000, "a", "bc"));
    }

    @Test
    void tables_of_words_join_lines_of_one_name_and_pass_over_remarks() {
        assertThat(Lists.beside(Language.class, "languages.txt").get("en")).contains("the", "and");
        assertThat(Lists.beside(Language.class, "languages.txt").keySet()).allMatch(name -> name.matches("[a-z]{2}"));
    }
}
