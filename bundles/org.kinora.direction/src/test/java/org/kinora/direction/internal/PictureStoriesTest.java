package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;

/** Stories of pictures without a speech: people are called by their role, by a title or by a pronoun. */
class PictureStoriesTest {
    private static final Path STORIES = Path.of(System.getProperty("kinora.shared"), "data/scripts/vimax-benchmark");

    @BeforeAll
    static void present() {
        assumeTrue(Files.isDirectory(STORIES), "needs the stories in " + STORIES);
    }

    static Stream<Path> stories() {
        return Fixture.files(STORIES, ".json").stream();
    }

    /** What happens, without the first sentence, which is the camera's. */
    static Story story(Path json) {
        StringBuilder script = new StringBuilder();
        for (JsonElement scene : JsonParser.parseString(Fixture.text(json)).getAsJsonObject().getAsJsonArray("scenes")) {
            script.append("\n\nEXT. PLACE ").append(scene.getAsJsonObject().get("scene_num").getAsInt()).append(" - DAY");
            for (JsonElement shot : scene.getAsJsonObject().getAsJsonArray("shots")) script.append("\n\n").append(action((JsonObject) shot));
        }
        return Fixture.story(script.append('\n').toString());
    }

    private static String action(JsonObject shot) {
        String prompt = shot.get("video_prompt").getAsString();
        String[] sentences = prompt.split("(?<=[.!?])\\s*(?=[A-Z])");
        return sentences.length < 2 ? prompt : String.join(" ", List.of(sentences).subList(1, Math.min(3, sentences.length)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void most_shots_show_somebody(Path json) {
        Story story = story(json);
        List<Shot> shots = story.shots().filter(shot -> shot.framing().kind() != ShotKind.INSERT && shot.framing().kind() != ShotKind.CARD).toList();
        assertThat(story.bible().characters().size()).isBetween(1, 2);
        assertThat(shots.stream().filter(shot -> !shot.figures().isEmpty()).count() * 100 / shots.size()).isGreaterThanOrEqualTo(80);
    }
}
