package org.kinora.direction.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Joint;

class JoinsTest {
    @ParameterizedTest
    @CsvSource({"CUT TO:,cut", "SMASH CUT TO:,cut", "SCHNITT AUF:,cut", "FADE IN:,fadeblack", "FADE OUT.,fadeblack", "FADE TO BLACK.,fadeblack",
            "FADE TO WHITE.,fadewhite", "ABBLENDE.,fadeblack", "FONDU AU NOIR,fadeblack", "DISSOLVE TO:,fade", "LAP DISSOLVE TO:,fade",
            "ÜBERBLENDUNG ZU:,fade", "FONDU ENCHAÎNÉ,fade", "CROSSFADE TO:,fade", "WIPE TO:,wipeleft", "WIPE RIGHT TO:,wiperight",
            "IRIS OUT:,circleclose",
            "IRIS IN:,circleopen", "SLIDE TO:,slideleft", "PIXELATE TO:,pixelize", "RIPPLE DISSOLVE TO:,fade", "BLUR TO:,hblur"})
    void the_words_of_a_transition_say_how_the_next_picture_comes(String words, String transition) {
        assertThat(Joins.joint(words)).map(Joint::transition).contains(transition);
    }

    @Test
    void a_cut_takes_no_time_and_everything_else_does() {
        assertThat(Joins.joint("CUT TO:")).contains(Joint.CUT);
        for (String words : List.of("DISSOLVE TO:", "WIPE TO:", "FADE OUT.")) assertThat(Joins.joint(words).orElseThrow().length().signum())
                .isPositive();
    }

    @Test
    void words_that_say_nothing_about_the_picture_change_nothing() {
        assertThat(Joins.joint("BACK TO:")).isEmpty();
        assertThat(Joins.joint("TO BE CONTINUED:")).isEmpty();
    }

    @Test
    void a_film_ends_in_black_when_its_last_words_say_so() {
        assertThat(Joins.ends("FADE OUT.")).isTrue();
        assertThat(Joins.ends("Cut to black.")).isTrue();
        assertThat(Joins.ends("CUT TO:")).isFalse();
    }

    @Test
    void ids_of_the_shots_of_a_part_are_lettered_without_end() {
        Ids ids = new Ids();
        Map<String, Integer> given = new HashMap<>();
        String last = "";
        for (int i = 0; i < 800; i++) {
            last = ids.next("s1.l1");
            given.merge(last, 1, Integer::sum);
        }
        assertThat(given).hasSize(800).containsKeys("s1.l1.a", "s1.l1.z", "s1.l1.aa", "s1.l1.zz", "s1.l1.aaa");
        assertThat(ids.next("s1.l2")).isEqualTo("s1.l2.a");
    }
}
