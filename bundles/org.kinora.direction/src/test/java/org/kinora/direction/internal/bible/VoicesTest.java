package org.kinora.direction.internal.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.story.Bible;
import org.kinora.api.story.VoiceProfile;
import org.kinora.direction.internal.Fixture;

class VoicesTest {
    private static final String TWO_MEN = "INT. BAR - NIGHT\n\nPAUL, 40, and KARL, 45, men in coats, wait.\n\n";

    private static VoiceProfile voice(String script, String id) {
        Bible bible = Fixture.story(script).bible();
        return bible.character(id).orElseThrow().voice();
    }

    /** 1 where listeners hear two people: by tract and pitch alone. */
    private static double apart(VoiceProfile one, VoiceProfile other) {
        double pitch = (one.pitch() - other.pitch()) / 643.0;
        double tract = Math.log((double) one.tract() / other.tract()) / Math.log(1.25);
        return Math.hypot(pitch, tract);
    }

    private static String talk(String... names) {
        StringBuilder script = new StringBuilder();
        for (String name : names) script.append(name).append("\nWhat do you want from me?\n\n");
        return script.toString();
    }

    @Test
    void two_of_a_kind_who_talk_with_each_other_are_two_people_to_the_ear() {
        String men = TWO_MEN + talk("PAUL", "KARL", "PAUL");
        assertThat(apart(voice(men, "paul"), voice(men, "karl"))).isGreaterThan(1);
        String women = men.replace("PAUL", "PAULA").replace("KARL", "CARLA").replace("men in coats", "women in coats");
        assertThat(apart(voice(women, "paula"), voice(women, "carla"))).isGreaterThan(1);
    }

    @Test
    void those_who_say_most_are_the_farthest_apart() {
        String script = TWO_MEN.replace("wait.", "wait with HANS, 41, and OTTO, 39, men in hats.")
                + talk("HANS", "OTTO", "PAUL", "KARL", "PAUL", "KARL", "PAUL", "KARL", "PAUL", "KARL");
        assertThat(apart(voice(script, "paul"), voice(script, "karl"))).isGreaterThan(1.1);
    }

    @Test
    void one_more_line_gives_nobody_another_voice() {
        String few = TWO_MEN + talk("PAUL", "KARL", "PAUL", "KARL", "PAUL", "KARL", "PAUL", "KARL", "PAUL");
        String more = few + talk("KARL");
        assertThat(voice(more, "paul")).isEqualTo(voice(few, "paul"));
        assertThat(voice(more, "karl")).isEqualTo(voice(few, "karl"));
    }

    @Test
    void voices_follow_body_and_age() {
        String script = "INT. BAR - NIGHT\n\nANNA, 40, a woman, waits. PAUL, 40, a man, waits. KARL, 75, an old man, waits. LINA, 8, a girl, waits.\n\n"
                + talk("ANNA", "PAUL", "KARL", "LINA");
        VoiceProfile woman = voice(script, "anna");
        VoiceProfile man = voice(script, "paul");
        VoiceProfile old = voice(script, "karl");
        VoiceProfile child = voice(script, "lina");
        assertThat(man.tract()).isGreaterThan(child.tract());
        assertThat(man.pitch()).isLessThan(woman.pitch());
        assertThat(child.pitch()).isGreaterThan(woman.pitch());
        assertThat(old.rate()).isLessThan(child.rate());
        assertThat(List.of(woman, man, old, child)).allMatch(voice -> voice.rate() >= 850 && voice.rate() <= 1150);
    }

    @Test
    void a_robot_speaks_flatter_than_anybody() {
        assertThat(voice("INT. LAB - DAY\n\nA ROBOT rolls in.\n\n" + talk("ROBOT"), "robot").range()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void up_to_four_men_have_voices_of_their_own(int count) {
        List<String> names = List.of("PAUL", "KARL", "HANS", "OTTO").subList(0, count);
        StringBuilder cast = new StringBuilder("INT. BAR - NIGHT\n\n");
        for (String name : names) cast.append(name).append(", 40, a man, waits. ");
        String script = cast + "\n\n" + talk(names.toArray(String[]::new)) + talk(names.toArray(String[]::new));
        assertThat(names.stream().map(name -> voice(script, name.toLowerCase(java.util.Locale.ROOT))).map(voice -> voice.pitch() + "/" + voice.tract()))
                .doesNotHaveDuplicates().hasSize(count);
    }
}
