package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.Figures;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.motion.Cast;
import org.kinora.artist.internal.prop.Props;
import org.kinora.artist.internal.render.Optic;

class InsertsTest {
    private static final String TOMATO = """
            INT. LAMP ROOM - NIGHT

            Rain on the windows. Nobody speaks.

            MARA, 60, a keeper in a yellow raincoat, holds the last TOMATO before her face and looks at it for a long time.
            """;
    private static final String FOX = """
            EXT. FOREST - DAY

            Fog between tall black firs. First light falls in thin golden bars.

            A red FOX limps out of the fog and stops. A loop of WIRE is tight around its front leg. It stops and listens.
            """;

    private final Shapes shapes = new Shapes();

    private static Films.Staged first(String script) {
        return Films.script(script, Films.WIDE).stream().filter(one -> one.shot().framing().kind() == ShotKind.INSERT).findFirst().orElseThrow();
    }

    private StagedView insert(String script) {
        Films.Staged shot = first(script);
        return shapes.acted(shot.depiction(), shot.view());
    }

    @Test
    void the_thing_of_an_insert_is_in_the_hand_of_its_holder() {
        StagedView view = insert(TOMATO);
        assertThat(view.shot().placement("mara").map(Placement::holding)).contains("tomato");
        assertThat(view.shot().parts()).noneMatch(part -> part.id().equals("prop.tomato"));
    }

    @Test
    void what_is_around_a_leg_is_seen_at_the_leg() {
        StagedView view = insert(FOX);
        Placement fox = view.shot().placement("fox").orElseThrow();
        Part wire = view.shot().parts().stream().filter(part -> part.id().equals("prop.wire")).findFirst().orElseThrow();
        assertThat(fox.seen()).isTrue();
        assertThat(Math.hypot(wire.at().x() - fox.at().x(), wire.at().z() - fox.at().z())).isLessThan(fox.girth() / 2.0);
        assertThat(wire.at().y() - fox.at().y()).isBetween(0, 300);
    }

    @Test
    void the_camera_that_is_drawn_is_the_camera_that_is_staged() {
        for (String script : List.of(FOX, TOMATO)) for (Films.Staged shot : Films.script(script, Films.WIDE)) {
            assertThat(shapes.acted(shot.depiction(), shot.view()).shot().camera()).isEqualTo(shot.view().shot().camera());
        }
    }

    @Test
    void what_is_held_for_the_lens_is_in_the_middle_of_the_frame() {
        for (String thing : List.of("TOMATO", "MATCH", "RADIO", "CUP", "BALL", "BOX")) {
            Films.Staged shot = first(TOMATO.replace("TOMATO", thing));
            StagedView view = shapes.acted(shot.depiction(), shot.view());
            Placement holder = view.shot().placement("mara").orElseThrow();
            Cast cast = new Cast(shot.depiction());
            Vec middle = new Figures(new Heads(), new Animals(), new Props()).thing(new Performer(holder, cast.character("mara"), holder.at(),
                    cast.held(holder.holding()), Acting.still(Optional.empty()))).orElseThrow();
            Optic.Seen seen = Optic.of(view.shot().camera()).project(middle, 1280, 720);
            assertThat(seen.x()).describedAs(thing).isBetween(0.25, 0.75);
            assertThat(seen.y()).describedAs(thing).isBetween(0.25, 0.75);
        }
    }

    @Test
    void whose_hand_the_words_name_is_whoever_acted_before() {
        Films.Staged shot = first("""
                EXT. MARKET - DAY

                SELMA, 50, a spice seller, stands behind her table. TARIK, 9, in a blue shirt, rises before it.

                [[shot: insert, the box, 3s]]

                The small hand closes around the little SPICE BOX.
                """);
        assertThat(shot.view().shot().placements()).anyMatch(one -> one.seen() && one.holding().equals("spice-box"));
    }

    @Test
    void a_clock_shows_the_time_that_the_words_tell() {
        Part clock = new Part("clock", "clock", new Spot(0, 0, 0, 0), 340, 340, 60, 500, "", "");
        assertThat(Readings.of(clock, "A wall clock shows half past two.")).contains("reads 2:30");
        assertThat(Readings.of(clock, "Die Uhr zeigt halb drei.")).contains("reads 2:30");
        assertThat(Readings.of(clock, "It is quarter to nine.")).contains("reads 8:45");
        assertThat(Readings.of(clock, "The clock: 11:58.")).contains("reads 11:58");
        assertThat(Readings.of(clock, "Eight o'clock.")).contains("reads 8:00");
        assertThat(Readings.of(clock, "Midnight.")).contains("reads 0:00");
        assertThat(Readings.of(clock, "A clock ticks.")).isEmpty();
        Part page = new Part("page", "calendar", new Spot(0, 0, 0, 0), 300, 420, 10, 500, "", "");
        assertThat(Readings.of(page, "In a child's writing, one word: DAD.")).contains("reads dad");
    }
}
