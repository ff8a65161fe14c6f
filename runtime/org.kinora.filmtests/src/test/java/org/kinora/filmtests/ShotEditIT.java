package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShotEditIT {
    private static final String SCRIPT = Scripts.TEA.substring(0, Scripts.TEA.indexOf("JON stands"));

    @TempDir
    Path folder;

    /** A still camera and a length that nobody asked for are the states in which what was seen is easily mistaken for something else. */
    @Test
    void a_shot_takes_each_decision_of_a_person_twice_without_a_conflict() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("tea.fountain", SCRIPT);
        kinora.run("plan", "tea.fountain", "--quiet").good();
        assertThat(shot(kinora).getAsJsonObject("move").get("kind").getAsString()).isEqualTo("STATIC");
        for (List<String> decision : List.of(List.of("duration", "4"), List.of("duration", "5"), List.of("move", "DOLLY_IN 600"),
                List.of("move", "STATIC"), List.of("move", "PAN_LEFT 300"), List.of("size", "CLOSE"), List.of("lens", "85")))
            assertThat(kinora.run("shot", "edit", "1B", decision.getFirst(), decision.getLast(), "--project", "tea.kinora", "--json", "--quiet")
                    .strings("conflicts")).as("%s", decision).isEmpty();
        JsonObject shot = shot(kinora);
        assertThat(Ended.rational(shot.get("duration").getAsString())).isEqualTo(5);
        assertThat(shot.getAsJsonObject("move").get("kind").getAsString()).isEqualTo("PAN_LEFT");
        assertThat(shot.getAsJsonObject("framing").get("size").getAsString()).isEqualTo("CLOSE");
        assertThat(shot.getAsJsonObject("framing").get("lens").getAsInt()).isEqualTo(85);
    }

    @Test
    void what_was_decided_about_a_shot_that_the_script_lost_moves_to_another_one() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.STREET + SCRIPT.substring(SCRIPT.indexOf("INT.")));
        kinora.run("plan", "tea.fountain", "--quiet").good();
        kinora.run("shot", "edit", "1A", "action", "The cab leaves.", "--project", "tea.kinora", "--quiet").good();
        kinora.script("tea.fountain", SCRIPT);
        JsonObject lost = kinora.run("plan", "tea.fountain", "--json", "--quiet").json().getAsJsonArray("conflicts").get(0).getAsJsonObject();
        assertThat(lost.get("reason").getAsString()).isEqualTo("shot-gone");
        String id = lost.getAsJsonObject("edit").get("shot").getAsString();
        JsonObject moved = kinora.run("shot", "settle", id, "action", "mine", "--to", "1B", "--project", "tea.kinora", "--json", "--quiet").json();
        assertThat(moved.get("value").getAsString()).isEqualTo("The cab leaves.");
        assertThat(moved.has("open")).as("whether any waits still").isFalse();
    }

    private static JsonObject shot(Kinora kinora) throws Exception {
        return kinora.run("plan", "--project", "tea.kinora", "--json", "--quiet").json().getAsJsonObject("story").getAsJsonArray("scenes").get(0)
                .getAsJsonObject().getAsJsonArray("shots").get(1).getAsJsonObject();
    }
}
