package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Optic;

class BackgroundTest {
    private static final String HALL = """
            Title: Hall

            INT. DANCE HALL - NIGHT

            Paper lanterns, a shining floor, couples turning.

            EXT. MARKET SQUARE - DAY

            A crowded square. A hundred people push and shout.
            """;

    private final Background background = new Background();

    private List<Performer> of(Films.Staged shot) {
        return background.of(shot.depiction(), shot.view(), 1280, 720);
    }

    private static Films.Staged opening(int scene) {
        List<Films.Staged> shots = Films.script(HALL, Films.WIDE);
        return shots.stream().filter(shot -> shot.scene().equals(shots.stream().map(Films.Staged::scene).distinct().toList().get(scene))).findFirst()
                .orElseThrow();
    }

    @Test
    void couples_face_each_other() {
        List<Performer> dancers = of(opening(0));
        assertThat(dancers).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 0; i + 1 < dancers.size(); i += 2) {
            int turn = Math.floorMod(dancers.get(i).at().heading() - dancers.get(i + 1).at().heading(), 360);
            assertThat(turn).isEqualTo(180);
            assertThat(dancers.get(i).placement().pose()).isEqualTo("waltz");
        }
    }

    @Test
    void a_crowd_is_in_the_frame_and_beside_the_furniture() {
        Films.Staged shot = opening(1);
        StagedView view = shot.view();
        Optic optic = Optic.of(view.shot().camera());
        List<Performer> crowd = of(shot);
        assertThat(crowd).hasSizeGreaterThan(8).allSatisfy(one -> {
            Optic.Seen face = optic.project(new Vec(one.at().x(), one.placement().eyes(), one.at().z()), 1280, 720);
            assertThat(face.x()).isBetween(0.0, 1.0);
            assertThat(face.y()).isBetween(0.0, 1.0);
        });
        assertThat(crowd).allSatisfy(one -> assertThat(view.location().parts()).noneMatch(part -> part.height() > 200 && part.at().y() < 1500
                && Math.hypot(part.at().x() - one.at().x(), part.at().z() - one.at().z()) < Math.min(part.width(), part.depth()) / 2.0));
    }

    @Test
    void the_same_shot_has_the_same_people() {
        assertThat(of(opening(1))).isEqualTo(of(opening(1)));
    }
}
