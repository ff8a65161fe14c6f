package org.kinora.voice.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"0, zero", "13, thirteen", "40, forty", "99, ninety nine", "100, one hundred", "101, one hundred and one", "1000, one thousand",
            "1001, one thousand and one", "12345, twelve thousand three hundred and forty five", "1000000, one million",
            "2000000000000, two trillion", "007, oh oh seven"})
    void cardinals(String digits, String words) {
        assertThat(Numerals.cardinal(digits)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, first", "2, second", "3, third", "5, fifth", "8, eighth", "9, ninth", "12, twelfth", "20, twentieth", "21, twenty first",
            "100, one hundredth"})
    void ordinals(String digits, String words) {
        assertThat(Numerals.ordinal(digits)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1984, nineteen eighty four", "1906, nineteen oh six", "2000, two thousand", "2007, two thousand and seven",
            "2026, twenty twenty six", "1800, eighteen hundred"})
    void years(int year, String words) {
        assertThat(Numerals.year(year)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"nineteen sixty, nineteen sixties", "six, sixes", "seven, sevens"})
    void plurals(String one, String many) {
        assertThat(Numerals.plural(one)).isEqualTo(many);
    }

    @Property(tries = 300)
    void every_number_is_words_of_letters(@ForAll @LongRange(max = 999_999_999_999_999L) long value) {
        assertThat(Numerals.cardinal(value)).matches("[a-z]+( [a-z]+)*");
    }
}
