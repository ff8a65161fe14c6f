package org.kinora.stage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kinora.api.json.Json;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.ShotKind;

/** What holds for every story, in every shape of the frame. */
final class StagingPropertyTest {
    @Provide
    Arbitrary<String> scripts() {
        return Scripts.texts();
    }

    @Provide
    Arbitrary<FilmFormat> formats() {
        return Arbitraries.of(Plans.WIDE, Plans.WIDE, Plans.UPRIGHT, Plans.SQUARE, Plans.CLASSIC);
    }

    @Property(tries = 40)
    void every_rule_holds(@ForAll("scripts") String script, @ForAll("formats") FilmFormat format) {
        List<String> found = new ArrayList<>();
        for (Plans.Staged staged : Plans.staged(script, format)) found.addAll(Rules.all(staged));
        assertThat(found).isEmpty();
    }

    @Property(tries = 40)
    void every_shot_but_a_card_is_staged_once_in_order(@ForAll("scripts") String script) {
        for (Plans.Staged staged : Plans.staged(script, Plans.WIDE)) {
            List<String> planned = staged.scene().shots().stream().filter(shot -> shot.framing().kind() != ShotKind.CARD).map(shot -> shot.id())
                    .toList();
            assertThat(staged.staging().shots()).extracting(shot -> shot.shot()).isEqualTo(planned);
        }
    }

    @Property(tries = 40)
    void the_same_scene_gives_the_same_bytes_and_survives_its_json(@ForAll("scripts") String script) {
        for (Plans.Staged staged : Plans.staged(script, Plans.WIDE)) {
            String json = Json.write(staged.staging());
            assertThat(Json.write(new KinoraStager().stage(staged.scene(), staged.story().bible(), Plans.WIDE, List.of()))).isEqualTo(json);
            assertThat(Json.read(json, Staging.class)).isEqualTo(staged.staging());
        }
    }

    @Property(tries = 40)
    void a_place_has_one_set_whatever_happens_there(@ForAll("scripts") String script) {
        Map<String, SetPlan> sets = new HashMap<>();
        for (Plans.Staged staged : Plans.staged(script + "\n\n" + script.replaceFirst("(?s)Title: Random\n\n", ""), Plans.WIDE)) {
            staged.staging().locations().forEach(location -> assertThat(sets.computeIfAbsent(location.set().place(), id -> location.set()))
                    .isEqualTo(location.set()));
        }
    }
}
