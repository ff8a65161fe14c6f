package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A script of hundreds of scenes, and of two thousand with {@code -Pfilms}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BigScriptIT {
    private static final long MOST_MEMORY = 1_500_000_000L;

    private Path folder;
    private Kinora kinora;
    private int scenes;

    @BeforeAll
    void aLongScript(@TempDir Path temporary) throws Exception {
        folder = temporary;
        scenes = System.getProperty("kinora.films").equals("films") ? 2000 : 300;
        kinora = Kinora.in(folder).asShipped();
        kinora.script("many.fountain", Scripts.scenes(scenes));
    }

    @Test
    void it_is_planned_edited_and_begun_in_little_memory() throws Exception {
        Running planning = kinora.start("plan", "many.fountain", "--json");
        long memory = planning.peakMemory();
        JsonArray planned = planning.end().json().getAsJsonObject("story").getAsJsonArray("scenes");
        assertThat(planned).hasSize(scenes);
        assertThat(memory).as("peak memory of planning").isLessThan(MOST_MEMORY);

        String shot = planned.get(scenes / 2).getAsJsonObject().getAsJsonArray("shots").get(0).getAsJsonObject().get("label").getAsString();
        Running editing = kinora.start("shot", "edit", shot, "size", "EXTREME_CLOSE", "--json");
        memory = editing.peakMemory();
        assertThat(editing.end().json().getAsJsonObject("shot").getAsJsonObject("framing").get("size").getAsString()).isEqualTo("EXTREME_CLOSE");
        assertThat(memory).as("peak memory of an edit").isLessThan(MOST_MEMORY);

        Running making = kinora.start(Kinora.frugal("many.fountain", "--scenes", "1-3", "--stop-at", "boards"));
        memory = making.peakMemory();
        Ended made = making.end();
        assertThat(made.number("scenes")).isEqualTo(3);
        assertThat(made.number("ran")).isPositive();
        assertThat(memory).as("peak memory of making").isLessThan(MOST_MEMORY);
    }
}
