package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the window's process in the midst of work, and starts it again. */
class KilledWindowIT {
    private static final String SCRIPT = Scripts.TEA.substring(0, Scripts.TEA.indexOf("JON stands"));
    private static final String TITLE = "tea - Kinora";

    @TempDir
    Path folder;
    private final List<Running> windows = new ArrayList<>();
    private Desk desk;
    private Kinora kinora;

    @BeforeEach
    void set_up() throws Exception {
        desk = Desk.open();
        Path home = Files.createDirectories(folder.resolve("home"));
        Path kept = Files.createDirectories(home.resolve("workbench"));
        Files.writeString(kept.resolve("preferences.json"), "{\"language\":\"ENGLISH\",\"theme\":\"DARK\"}");
        Files.writeString(kept.resolve("tour.json"), "{\"done\":true}");
        Kinora plain = Kinora.in(folder).at(home);
        Map<String, String> environment = new HashMap<>(plain.environment());
        environment.put("DISPLAY", desk.display());
        environment.put("NO_AT_BRIDGE", "1");
        kinora = new Kinora(plain.product(), home, folder, List.of(), environment);
        kinora.script("tea.fountain", SCRIPT);
        kinora.run("plan", "tea.fountain", "--quiet").good();
    }

    @AfterEach
    void tear_down() throws Exception {
        for (Running window : windows) window.kill();
        if (desk != null) desk.close();
    }

    @Test
    void what_was_done_in_a_window_that_is_killed_is_there_again_with_film_perspective_and_selection() throws Exception {
        Running first = window("workbench", "tea.kinora");
        Path script = folder.resolve("tea.fountain");
        Path draft = folder.resolve(".tea.fountain.unsaved");
        seen("STORY", "");
        desk.press("ctrl+End");
        String words = "\n\nJon opens the window. " + "Rain comes in. ".repeat(80);
        Process typing = desk.type(words, 30);
        Desk.until("a draft while somebody types", () -> Files.exists(draft) && Files.readString(draft).contains("Rain comes"));
        typing.destroyForcibly().waitFor();
        assertThat(Files.readString(draft).strip()).as("kept while typing goes on").doesNotEndWith(words.strip());
        assertThat(Files.readString(script)).isEqualTo(SCRIPT);
        Path place = folder.resolve(".tea.fountain.place");
        Desk.until("where somebody is, too", () -> Files.exists(place));

        desk.press("ctrl+2");
        seen("BOARD", "");
        JsonObject planned = lengths();
        List<String> shots = List.copyOf(planned.keySet());
        Desk.until("a selected shot", () -> {
            desk.press("End");
            return selected().equals(shots.getLast());
        });
        desk.press("alt+Up");
        Desk.until("a longer shot", () -> !lengths().equals(planned));
        JsonObject longer = lengths();
        first.kill();
        assertThat(place).isNotEmptyFile();

        Running second = window("workbench");
        assertThat(lengths()).isEqualTo(longer);
        Desk.until("the same shot longer still, by a key alone", () -> {
            desk.press("alt+Up");
            return !lengths().equals(longer);
        });
        assertThat(differing(longer, lengths())).containsExactly(shots.getLast());
        seen("BOARD", shots.getLast());
        desk.press("ctrl+1");
        seen("STORY", shots.getLast());
        Desk.until("the words that were not saved", () -> {
            desk.clickInTheMiddle();
            desk.press("ctrl+s");
            return Files.readString(script).contains("Jon opens the window.");
        });
        desk.press("ctrl+q");
        assertThat(second.process().waitFor()).isZero();
        assertThat(place).as("where somebody was in a window that was closed").doesNotExist();
        assertThat(folder.resolve("home/workbench/open.json")).as("a window that was closed is not shown again").doesNotExist();
    }

    private Running window(String... words) throws Exception {
        Running window = kinora.start(words);
        windows.add(window);
        desk.window(TITLE);
        return window;
    }

    /** Waits until the window has kept that it shows this. */
    private void seen(String perspective, String selected) throws Exception {
        Desk.until(perspective + " " + selected, () -> {
            String text = kept();
            return text.contains('"' + perspective + '"') && (selected.isEmpty() || selected().equals(selected));
        });
    }

    private String kept() throws Exception {
        Path file = folder.resolve("home/workbench/open.json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private String selected() throws Exception {
        String text = kept();
        JsonObject kept = text.isEmpty() ? new JsonObject() : JsonParser.parseString(text).getAsJsonObject();
        return kept.has("selected") ? kept.get("selected").getAsString() : "";
    }

    /** Planned length of each shot by its id, in the order of the film. */
    private JsonObject lengths() throws Exception {
        JsonObject lengths = new JsonObject();
        JsonObject plan = kinora.run("plan", "--project", "tea.kinora", "--json", "--quiet").json();
        for (JsonElement scene : plan.getAsJsonObject("story").getAsJsonArray("scenes"))
            for (JsonElement shot : scene.getAsJsonObject().getAsJsonArray("shots"))
                lengths.add(shot.getAsJsonObject().get("id").getAsString(), shot.getAsJsonObject().get("duration"));
        return lengths;
    }

    private static List<String> differing(JsonObject one, JsonObject other) {
        return one.keySet().stream().filter(id -> !one.get(id).equals(other.get(id))).toList();
    }
}
