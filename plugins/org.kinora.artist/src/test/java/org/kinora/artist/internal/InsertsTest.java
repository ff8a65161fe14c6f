package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.ShotKind;

class InsertsTest {
    private final Shapes shapes = new Shapes();

    private StagedView insert(String script) {
        Films.Staged shot = Films.script(script, Films.WIDE).stream().filter(one -> one.shot().framing().kind() == ShotKind.INSERT).findFirst()
                .orElseThrow();
        return shapes.acted(shot.depiction(), shot.view());
    }

    @Test
    void the_thing_of_an_insert_is_in_the_hand_of_its_holder() {
        StagedView view = insert("""
                INT. LAMP ROOM - NIGHT

                Rain on the windows. Nobody speaks.

                MARA, 60, a keeper in a yellow raincoat, holds the last TOMATO before her face and looks at it for a long time.
                """);
        assertThat(view.shot().placement("mara").map(Placement::holding)).contains("tomato");
        assertThat(view.shot().parts()).noneMatch(part -> part.id().equals("prop.tomato"));
    }

    @Test
    void what_is_around_a_leg_is_seen_at_the_leg() {
        StagedView view = insert("""
                EXT. FOREST - DAY

                Fog between tall black firs. First light falls in thin golden bars.

                A red FOX limps out of the fog and stops. A loop of WIRE is tight around its front leg. It stops and listens.
                """);
        Placement fox = view.shot().placement("fox").orElseThrow();
        Part wire = view.shot().parts().stream().filter(part -> part.id().equals("prop.wire")).findFirst().orElseThrow();
        assertThat(fox.seen()).isTrue();
        assertThat(Math.hypot(wire.at().x() - fox.at().x(), wire.at().z() - fox.at().z())).isLessThan(fox.girth() / 2.0);
        assertThat(wire.at().y() - fox.at().y()).isBetween(0, 300);
    }
}
