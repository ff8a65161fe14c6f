package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;
import org.kinora.api.platform.stage.Stager;

/**
 * What a change of the script leaves alone: the requests of all other shots, lines, cues and scenes are byte-identical, so their steps are not run
 * again.
 */
class UntouchedShotsTest {
    private final Fountain fountain = new Fountain();
    private final Identity identity = new Identity();
    private final KinoraDirector director = new KinoraDirector();
    private final Stager stager = new KinoraStager();
    private String script;
    private ScriptIndex index;
    private Map<String, String> before;

    @BeforeEach
    void planTheFirstVersion() throws IOException {
        script = Files.readString(Path.of("../../samples/lighthouse.fountain"));
        before = requests(script, Optional.empty());
    }

    /** Hash of every request by the id of what it is for. */
    private Map<String, String> requests(String text, Optional<ScriptIndex> old) {
        Screenplay screenplay = fountain.read(text.getBytes(StandardCharsets.UTF_8)).screenplay();
        ScriptIndex now = identity.identify(screenplay, old);
        if (old.isEmpty()) index = now;
        Story story = director.plan(new PlanRequest(screenplay, now, DirectionSettings.DEFAULT, List.of(), Optional.empty())).story();
        Requests requests = new Requests(story);
        Stagings stagings = new Stagings(stager, story, scene -> List.of());
        Map<String, String> hashes = new TreeMap<>();
        for (Scene scene : story.scenes()) {
            for (Shot shot : scene.shots()) hashes.put("panel " + shot.id(), Json.hash(requests.panel(scene, shot, story.format(), stagings.view(scene, shot))));
            for (Line line : scene.lines()) hashes.put("speech " + line.id(), Json.hash(requests.speech(line)));
            hashes.put("ambience " + scene.id(), Json.hash(requests.ambience(scene)));
        }
        story.cues().forEach(cue -> hashes.put("music " + cue.id(), Json.hash(requests.music(cue))));
        return hashes;
    }

    private Map<String, String> changed(String text) {
        Map<String, String> after = requests(text, Optional.of(index));
        Map<String, String> changed = new TreeMap<>();
        before.forEach((id, hash) -> {
            if (!hash.equals(after.get(id))) changed.put(id, after.containsKey(id) ? "changed" : "gone");
        });
        return changed;
    }

    @Test
    void a_scene_inserted_at_the_front_touches_no_other_shot_line_or_ambience() {
        int first = script.indexOf("EXT. CLIFF - DUSK");
        String longer = script.substring(0, first)
                + "INT. TAVERN - DAY\n\nTwo sailors, PETER and ALBERT, play cards.\n\nPETER\nThe weather turns.\n\n" + script.substring(first);
        // The music of the opening belongs to whatever scene is first.
        assertThat(changed(longer).keySet()).isSubsetOf(before.keySet().stream().filter(id -> id.startsWith("music ")).limit(1).toList());
        assertThat(requests(longer, Optional.of(index))).hasSizeGreaterThan(before.size());
    }

    @Test
    void a_comment_touches_nothing() {
        assertThat(changed(script + "\n[[fix the ending]]\n\n/* an old idea */\n")).isEmpty();
    }

    @Test
    void a_changed_line_touches_its_own_speech_and_at_most_the_picture_of_its_own_shot() {
        String line = "I can't see the rocks!";
        assertThat(script).contains(line);
        Map<String, String> changed = changed(script.replace(line, "I cannot see any rocks at all!"));
        String speech = changed.keySet().stream().filter(id -> id.startsWith("speech ")).findFirst().orElseThrow();
        String id = speech.substring("speech ".length());
        assertThat(changed.keySet()).allMatch(touched -> touched.equals(speech) || touched.startsWith("panel " + id + "."));
    }

    @Test
    void a_character_who_appears_only_in_an_added_scene_repaints_nobody() {
        String more = script.replace("EXT. CLIFF - DAWN",
                "INT. HARBOUR OFFICE - NIGHT\n\nBERTA, 50, watches the radar.\n\nBERTA\nCome in, Petrel.\n\nEXT. CLIFF - DAWN");
        Map<String, String> renamed = requests(more.replace("BERTA", "DORA"), Optional.of(index));
        Map<String, String> first = requests(more, Optional.of(index));
        first.forEach((id, hash) -> {
            if (before.containsKey(id)) assertThat(renamed.get(id)).as(id).isEqualTo(hash);
        });
        assertThat(changed(more)).isEmpty();
    }

    @Test
    void moving_a_scene_keeps_its_pictures_and_voices() {
        int third = script.indexOf("EXT. SEA - NIGHT");
        int fourth = script.indexOf("INT. LIGHTHOUSE - LAMP ROOM - NIGHT");
        int fifth = script.indexOf("EXT. SEA - NIGHT", third + 1);
        String moved = script.substring(0, third) + script.substring(fourth, fifth) + script.substring(third, fourth) + script.substring(fifth);
        assertThat(changed(moved).keySet()).noneMatch(id -> id.startsWith("speech "));
    }
}
