package org.kinora.production.internal.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.VoiceProfile;

class LikenessTest {
    private static final VoiceProfile WOMAN = profile(0, 1000, 1000, 35);

    @Test
    void pitch_by_45_percent_or_a_tract_by_25_percent_is_another_person() {
        assertThat(distance(WOMAN, profile(-643, 1000, 1000, 35))).isCloseTo(1000, within(2L));
        assertThat(distance(WOMAN, profile(0, 1250, 1000, 35))).isEqualTo(1000);
        assertThat(distance(WOMAN, profile(-643, 1250, 1000, 35))).isCloseTo(1414, within(3L));
    }

    @Test
    void a_man_and_a_woman_are_distinct_and_two_like_women_are_not() {
        assertThat(Likeness.of(WOMAN, "m", profile(-750, 1150, 1000, 40), "m").verdict()).isEqualTo(Likeness.Verdict.DISTINCT);
        assertThat(Likeness.of(WOMAN, "m", profile(-140, 1025, 1000, 40), "m").verdict()).isEqualTo(Likeness.Verdict.SAME);
        assertThat(Likeness.of(WOMAN, "m", profile(300, 940, 1000, 40), "m").verdict()).isEqualTo(Likeness.Verdict.ALIKE);
    }

    @Test
    void another_model_is_another_timbre() {
        assertThat(Likeness.of(WOMAN, "kinora.voice", WOMAN, "kinora.flite").verdict()).isEqualTo(Likeness.Verdict.DISTINCT);
    }

    @Test
    void a_trembling_old_voice_is_less_like_a_young_one() {
        assertThat(distance(WOMAN, profile(0, 1000, 900, 76))).isGreaterThan(distance(WOMAN, profile(0, 1000, 900, 60)) + 200);
    }

    @Test
    void values_that_are_not_said_are_the_models_own() {
        assertThat(distance(WOMAN, new VoiceProfile("x", "", "", 0, 0, 0, 0, 0))).isZero();
    }

    @Property(tries = 200)
    void it_does_not_matter_who_is_named_first(@ForAll @IntRange(min = -1500, max = 1200) int pitch,
            @ForAll @IntRange(min = 780, max = 1280) int tract) {
        VoiceProfile other = profile(pitch, tract, 900, 80);
        assertThat(distance(WOMAN, other)).isEqualTo(distance(other, WOMAN)).isNotNegative();
        assertThat(distance(other, other)).isZero();
    }

    @Test
    void a_voice_counts_as_distinct_when_it_is_distinct_from_all_that_say_more() {
        VoiceCensus census = VoiceCensus.of(List.of(person("ADA", 9, profile(0, 1000, 1000, 30)), person("BO", 5, profile(-750, 1150, 1000, 30)),
                person("CY", 4, profile(-800, 1130, 1000, 30)), person("DI", 1, profile(390, 870, 1000, 8))));
        assertThat(census.distinct()).isEqualTo(2);
        assertThat(census.alike()).extracting(pair -> pair.one() + "/" + pair.other() + "/" + pair.same())
                .containsExactly("BO/CY/true", "ADA/DI/false");
    }

    private static VoiceCensus.Person person(String name, int lines, VoiceProfile voice) {
        return new VoiceCensus.Person(name.toLowerCase(java.util.Locale.ROOT), name, "", voice.age(), lines, "kinora.voice", voice);
    }

    private static long distance(VoiceProfile one, VoiceProfile other) {
        return Likeness.of(one, "m", other, "m").permille();
    }

    private static VoiceProfile profile(int pitch, int tract, int rate, int age) {
        return new VoiceProfile("x", "", "", age, pitch, tract, rate, 1000);
    }
}
