package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in letters that no installed voice can speak. */
class WorldScriptsIT {
    private static final Map<String, List<String>> WORDS = Map.of("hebrew", List.of("דנה", "יש עוד תה?"), "arabic", List.of("ليلى", "هل بقي شاي؟"), "chinese",
            List.of("小美", "还有茶吗？"), "japanese", List.of("花子", "お茶はまだある？"), "emoji", List.of("ROBOT", "Tea 🍵 or coffee ☕? 👩‍🚀"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hebrew", "arabic", "chinese", "japanese", "emoji"})
    void any_letters_are_planned_as_they_stand(String name) throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script(name + ".fountain", "Title: " + name + "\n\n" + scene(name));
        String plan = kinora.run("plan", name + ".fountain", "--json").json().getAsJsonObject("story").toString();
        assertThat(plan).contains("\"text\":\"" + WORDS.get(name).get(1) + "\"");
        assertThat(plan).contains(WORDS.get(name).getFirst());
    }

    @Test
    void any_letters_are_captioned_and_what_stays_silent_is_named() throws Exception {
        // A home of its own, in which the voices that this machine may have installed stay out.
        Kinora kinora = Kinora.in(folder).at(folder.resolve("home"));
        kinora.run("plugins", "disable", "org.kinora.voices.installed").good();
        kinora.script("world.fountain", "Title: עולם 世界\n\n" + scene("hebrew") + scene("arabic") + scene("chinese"));
        Ended made = kinora.make("world.fountain", "-o", "world.mp4", "--language", "he");
        assertThat(folder.resolve("world.srt")).content().contains("יש עוד תה?", "هل بقي شاي؟", "还有茶吗？");
        assertThat(made.notes()).anyMatch(note -> note.startsWith("3 lines are captioned, not spoken: no installed voice can speak "));
        Film film = Film.of(folder.resolve("world.mp4"));
        assertThat(film.codecs()).startsWith("h264", "aac", "mov_text");
        assertThat(film.chapters()).hasSize(3);
        assertThat(film.seconds()).isCloseTo(made.seconds(), within(0.1));
    }

    private static String scene(String name) {
        List<String> words = WORDS.get(name);
        return "INT. KITCHEN " + name.toUpperCase(java.util.Locale.ROOT) + " - DAY\n\n@" + words.getFirst() + "\n" + words.get(1) + "\n\n";
    }
}
