package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;

/** Which panels a picture of the bible changes: the requests of all others are byte-identical, so their steps are not run again. */
class BiblePicturesTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, waits.

            ANNA
            You came back after all these years, did you?

            PAUL
            I said I would come back to you one day.

            EXT. MEADOW - DAY

            Paul walks alone.
            """;

    private final Story story;
    private final Stagings stagings;

    BiblePicturesTest() {
        Screenplay screenplay = new Fountain().read(SCRIPT.getBytes(StandardCharsets.UTF_8)).screenplay();
        story = new KinoraDirector().plan(new PlanRequest(screenplay, new Identity().identify(screenplay, Optional.empty()),
                DirectionSettings.DEFAULT,
                List.of(), Optional.empty())).story();
        stagings = new Stagings(new KinoraStager(), story, scene -> List.of());
    }

    private static BiblePicture picture(BiblePicture.Of of, String id, char digit) {
        return new BiblePicture(of, id, "", new AssetId(String.valueOf(digit).repeat(64), "image/png"), 0, 1000, 0);
    }

    /** Hash of every panel's request by the id of its shot. */
    private Map<String, String> panels(BiblePicture... pictures) {
        Requests requests = new Requests(story, List.of(pictures));
        Map<String, String> hashes = new TreeMap<>();
        for (Scene scene : story.scenes()) for (Shot shot : scene.shots())
            hashes.put(shot.id(), Json.hash(requests.panel(scene, shot, story.format(), stagings.view(scene, shot))));
        return hashes;
    }

    private boolean shows(String id, String character) {
        Scene scene = story.scenes().stream().filter(one -> one.shot(id).isPresent()).findFirst().orElseThrow();
        return stagings.view(scene, scene.shot(id).orElseThrow()).flatMap(view -> view.shot().placement(character))
                .filter(Placement::seen).isPresent();
    }

    private boolean at(String id, String place) {
        Scene scene = story.scenes().stream().filter(one -> one.shot(id).isPresent()).findFirst().orElseThrow();
        return scene.shot(id).orElseThrow().place().orElse(scene.place()).equals(place);
    }

    @Test
    void a_picture_of_somebody_and_every_change_of_it_touch_their_own_shots_only() {
        Map<String, String> drawn = panels();
        Map<String, String> first = panels(picture(BiblePicture.Of.CHARACTER, "anna", 'a'));
        Map<String, String> second = panels(picture(BiblePicture.Of.CHARACTER, "anna", 'b'));
        drawn.forEach((shot, key) -> {
            assertThat(first.get(shot).equals(key)).as(shot).isEqualTo(!shows(shot, "anna"));
            assertThat(second.get(shot).equals(first.get(shot))).as(shot).isEqualTo(!shows(shot, "anna"));
        });
        assertThat(drawn.keySet()).anyMatch(shot -> shows(shot, "anna")).anyMatch(shot -> !shows(shot, "anna"));
    }

    @Test
    void a_picture_of_a_place_touches_its_own_shots_only() {
        Map<String, String> drawn = panels();
        Map<String, String> pictured = panels(picture(BiblePicture.Of.PLACE, "meadow", 'a'));
        drawn.forEach((shot, key) -> assertThat(pictured.get(shot).equals(key)).as(shot).isEqualTo(!at(shot, "meadow")));
        assertThat(drawn.keySet()).anyMatch(shot -> at(shot, "meadow")).anyMatch(shot -> !at(shot, "meadow"));
    }

    @Test
    void a_film_without_pictures_is_asked_for_as_before_there_were_any() {
        Requests requests = new Requests(story);
        Scene scene = story.scenes().getFirst();
        Shot shot = scene.shots().getFirst();
        assertThat(Json.write(requests.panel(scene, shot, story.format(), stagings.view(scene, shot)))).doesNotContain("pictures");
    }
}
