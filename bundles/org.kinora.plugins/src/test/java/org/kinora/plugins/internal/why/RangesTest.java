package org.kinora.plugins.internal.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(&(osgi.wiring.package=a)(version>=2.0.0)(!(version>=3.0.0)))       | ', version 2.0 up to (not including) 3.0'",
        "(&(osgi.wiring.package=a)(version>=2.10.0)(!(version>=3.0.0)))      | ', version 2.10 up to (not including) 3.0'",
        "(&(osgi.wiring.package=a)(version>=1.2.3)(version<=1.9.0))          | ', version 1.2.3 up to 1.9'",
        "(&(osgi.wiring.package=a)(version>=1.5.0))                          | ', version 1.5 or later'",
        "(&(osgi.wiring.package=a)(version>=0.0.0))                          | ''",
        "(&(osgi.wiring.package=a)(version>=1.5.0)(version<=1.5.0))          | ', version 1.5 exactly'",
        "(&(osgi.ee=JavaSE)(version=25))                                     | ', version 25.0 exactly'",
        "(&(osgi.wiring.bundle=a)(bundle-version>=3.21.0.beta))              | ', version 3.21.0.beta or later'",
        "(osgi.wiring.package=a)                                             | ''",
        "(&(osgi.wiring.package=a)(!(version>=3.0.0)))                       | ', version up to (not including) 3.0'"})
    void ranges_are_told_in_words(String filter, String words) {
        assertThat(Ranges.of(filter).words()).isEqualTo(words);
    }
}
