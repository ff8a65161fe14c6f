package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.Performance;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;

/** What the people of a clip say, by the clip's own time. */
class PerformancesTest {
    private static final Handles NONE = new Handles(0, 0);
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            A kitchen.

            ANNA, 40, a cook, stands at the table. PAUL, 50, waits.

            ANNA
            You came back after all these years, did you?

            PAUL
            I said I would.

            TOM (V.O.)
            I heard them talk all night.

            A KEY lies on the table.
            """;

    private final Story story = story();
    private final Stagings stagings = new Stagings(new KinoraStager(), story, scene -> List.of());
    private final Requests requests = new Requests(story);

    private static Story story() {
        Screenplay screenplay = new Fountain().read(SCRIPT.getBytes(StandardCharsets.UTF_8)).screenplay();
        KinoraDirector director = new KinoraDirector();
        Story planned = director.plan(new PlanRequest(screenplay, new Identity().identify(screenplay, Optional.empty()), DirectionSettings.DEFAULT,
                List.of(),
                Optional.empty())).story();
        return director.time(planned, Map.of());
    }

    private Scene scene() {
        return story.scenes().getFirst();
    }

    private Depiction depiction(Shot shot) {
        return requests.panel(scene(), shot, story.format(), stagings.view(scene(), shot)).depiction().orElseThrow();
    }

    private Performance performance(Performances performances, Shot shot, Handles handles) {
        return performances.of(shot, depiction(shot), handles, shot.duration().frames(Rational.of(24)) + handles.head() + handles.tail());
    }

    private Line line(String who) {
        return scene().lines().stream().filter(line -> line.character().equals(who)).findFirst().orElseThrow();
    }

    @Test
    void whoever_is_seen_says_their_line_when_it_is_heard() {
        Line line = line("anna");
        Shot shot = scene().shot(line.shot()).orElseThrow();
        Performance performance = performance(new Performances(story, Map.of()), shot, NONE);
        assertThat(performance.lines()).filteredOn(said -> said.character().equals("anna")).singleElement()
                .satisfies(said -> assertThat(said.start()).isEqualTo(line.offset()))
                .satisfies(said -> assertThat(said.duration()).isEqualTo(line.duration()));
    }

    @Test
    void frames_before_the_shot_move_the_line_back() {
        Line line = line("anna");
        Shot shot = scene().shot(line.shot()).orElseThrow();
        Performance performance = performance(new Performances(story, Map.of()), shot, new Handles(12, 0));
        assertThat(performance.lines().getFirst().start()).isEqualTo(line.offset().plus(Rational.of(1, 2)));
    }

    @Test
    void voices_from_elsewhere_move_no_mouth() {
        Performances performances = new Performances(story, Map.of());
        assertThat(scene().shots()).allSatisfy(shot -> assertThat(performance(performances, shot,
                NONE).lines()).noneMatch(said -> said.character().equals("tom")));
    }

    @Test
    void phonemes_come_with_the_line_they_belong_to() {
        AssetId phonemes = new AssetId("ab".repeat(32), "application/json");
        Line line = line("paul");
        Shot shot = scene().shot(line.shot()).orElseThrow();
        Performance performance = performance(new Performances(story, Map.of(line.id(), phonemes)), shot, NONE);
        assertThat(performance.lines()).filteredOn(said -> said.character().equals("paul"))
                .allMatch(said -> said.phonemes().equals(Optional.of(phonemes)));
    }

    @Test
    void a_thing_on_a_table_before_a_camera_that_stays_is_a_picture() {
        Performances performances = new Performances(story, Map.of());
        for (Shot shot : scene().shots()) {
            Depiction depiction = depiction(shot);
            boolean somebody = depiction.staged().orElseThrow().shot().placements().stream().anyMatch(Placement::seen);
            boolean moves = depiction.staged().orElseThrow().shot().end().isPresent();
            assertThat(performances.alive(shot, depiction)).as(shot.action()).isEqualTo(somebody || moves);
        }
    }

    @Test
    void a_panel_knows_everybody_and_everything_that_its_staging_shows() {
        for (Shot shot : scene().shots()) {
            Depiction depiction = depiction(shot);
            depiction.staged().orElseThrow().shot().placements().stream().filter(Placement::seen).forEach(placement -> {
                assertThat(depiction.characters()).anyMatch(known -> known.id().equals(placement.character()));
                if (!placement.holding().isEmpty() && story.bible().prop(placement.holding()).isPresent())
                    assertThat(depiction.props()).anyMatch(known -> known.id().equals(placement.holding()));
            });
        }
    }
}
