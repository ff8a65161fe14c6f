package org.kinora.direction.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.api.time.Rational;

class SpeechTest {
    private final Language language = new Language();

    @Test
    void longer_lines_take_longer() {
        Rational shorter = SpeechRate.seconds("I know.", "en", 1000);
        Rational longer = SpeechRate.seconds("I know what you did in the garden last summer.", "en", 1000);
        assertThat(longer).isGreaterThan(shorter);
        assertThat(longer.millis()).isBetween(2_000L, 4_000L);
    }

    @Test
    void a_slower_pace_takes_longer() {
        assertThat(SpeechRate.seconds("I do not remember anything.", "en", 900)).isGreaterThan(SpeechRate.seconds("I do not remember anything.",
                "en", 1100));
    }

    @Test
    void even_the_shortest_line_takes_two_fifths_of_a_second() {
        assertThat(SpeechRate.seconds("O!", "en", 1000)).isGreaterThanOrEqualTo(Rational.of(2, 5));
        assertThat(SpeechRate.seconds("", "en", 1000)).isEqualTo(Rational.of(2, 5));
    }

    @Test
    void marks_between_words_rest_and_marks_inside_or_behind_them_do_not() {
        long plain = SpeechRate.millis("I wait here", "en");
        assertThat(SpeechRate.millis("I wait here.", "en")).isEqualTo(plain);
        assertThat(SpeechRate.millis("I wait, here", "en") - plain).isEqualTo(300);
        assertThat(SpeechRate.millis("I wait. Here", "en") - plain).isEqualTo(500);
        assertThat(SpeechRate.millis("I wait?! Here!!", "en") - plain).isEqualTo(500);
        for (String dash : new String[] {" -- ", "—", " – ", "--"}) assertThat(SpeechRate.millis("I wait" + dash + "here", "en") - plain).as(dash)
                .isEqualTo(400);
        assertThat(SpeechRate.millis("A well-known man", "en")).isEqualTo(SpeechRate.millis("A well known man", "en"));
        assertThat(SpeechRate.millis("At 10:45", "en")).isEqualTo(SpeechRate.millis("At 1045", "en"));
        assertThat(SpeechRate.millis("It's", "en")).isEqualTo(SpeechRate.millis("Its", "en"));
        assertThat(SpeechRate.millis("雨が降る。走る", "ja") - SpeechRate.millis("雨が降る走る", "ja")).isEqualTo(500);
    }

    @Test
    void crowded_consonants_take_longer_than_open_syllables() {
        assertThat(SpeechRate.millis("strengths", "en")).isGreaterThan(SpeechRate.millis("sea", "en"));
    }

    @Test
    void the_same_words_are_faster_where_people_speak_faster() {
        assertThat(SpeechRate.millis("banana banana", "es")).isLessThan(SpeechRate.millis("banana banana", "en"));
        assertThat(SpeechRate.millis("banana banana", "es-MX")).isEqualTo(SpeechRate.millis("banana banana", "es"));
    }

    @Test
    void signs_of_another_script_count_in_whatever_language_the_film_is() {
        assertThat(SpeechRate.millis("私は待っていました", "en")).isEqualTo(SpeechRate.millis("私は待っていました", "ja"));
        assertThat(SpeechRate.millis("我在等你", "zh")).isLessThan(SpeechRate.millis("我在等你の", "ja"));
        assertThat(SpeechRate.millis("Wait, 美咲", "en")).isGreaterThan(SpeechRate.millis("Wait,", "en"));
        assertThat(SpeechRate.millis("기다려", "ko")).isPositive();
    }

    @Test
    void ideographs_are_counted_one_by_one() {
        assertThat(SpeechRate.seconds("私はあなたを待っていました", "ja", 1000).millis()).isBetween(2_000L, 4_000L);
    }

    @Test
    void hebrew_and_arabic_are_counted_by_letters() {
        assertThat(SpeechRate.seconds("מה שלומך היום אדוני", "he", 1000).millis()).isBetween(1_000L, 2_500L);
        assertThat(SpeechRate.seconds("أين كنت طوال الليل", "ar", 1000).millis()).isBetween(900L, 2_500L);
    }

    @Test
    void syllables_are_vowel_groups_with_silent_e() {
        assertThat(SpeechRate.syllables("lighthouse", "en")).isEqualTo(2);
        assertThat(SpeechRate.syllables("table", "en")).isEqualTo(2);
        assertThat(SpeechRate.syllables("hmm", "en")).isEqualTo(1);
        assertThat(SpeechRate.syllables("вода", "ru")).isEqualTo(2);
        assertThat(SpeechRate.syllables("lampe", "de")).isEqualTo(2);
        assertThat(SpeechRate.syllables("lampes", "fr")).isEqualTo(1);
        assertThat(SpeechRate.syllables("été", "fr")).isEqualTo(2);
        assertThat(SpeechRate.syllables("mare", "it")).isEqualTo(2);
    }

    @Test
    void the_language_is_guessed_by_its_small_words_or_its_script() {
        assertThat(language.guess("The man and the dog walk on the road, and it is late.")).isEqualTo("en");
        assertThat(language.guess("Der Mann und der Hund gehen auf die Straße, und es ist spät.")).isEqualTo("de");
        assertThat(language.guess("Elle regarde la mer et les bateaux qui rentrent dans le port.")).isEqualTo("fr");
        assertThat(language.guess("Ella mira el mar y los barcos que vuelven al puerto con la noche.")).isEqualTo("es");
        assertThat(language.guess("雨が降る。彼女は走る。")).isEqualTo("ja");
        assertThat(language.guess("她在雨中奔跑")).isEqualTo("zh");
        assertThat(language.guess("Она бежит под дождём")).isEqualTo("ru");
        assertThat(language.guess("היא רצה בגשם")).isEqualTo("he");
        assertThat(language.guess("هي تركض تحت المطر")).isEqualTo("ar");
        assertThat(language.guess("")).isEqualTo("en");
    }

    @Test
    void hashes_are_stable_and_never_negative() {
        assertThat(Hash.of("mara")).isEqualTo(Hash.of("mara")).isNotNegative();
        assertThat(Hash.of("mara")).isNotEqualTo(Hash.of("maro"));
        for (int i = 0; i < 1000; i++) assertThat(Hash.pick(7, "x", Integer.toString(i))).isBetween(0, 6);
    }
}
