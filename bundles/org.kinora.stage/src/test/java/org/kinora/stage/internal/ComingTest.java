package org.kinora.stage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;

/** Whoever waits in a door comes in from there in their next shot. */
class ComingTest {
    private static final String SCRIPT = """
            INT. KITCHEN - NIGHT

            NORA, 45, in a green uniform, stands in the door with her coat still on.

            BEN, 16, thin, freezes beside the oven.

            NORA
            What is burning?

            BEN
            Nothing.

            NORA
            At half past two?
            """;

    @Test
    void whoever_stood_in_the_door_walks_from_there_to_where_their_next_shot_has_them_and_stays() {
        List<Placement> noras = Plans.scene(SCRIPT).staging().shots().stream().map(ComingTest::nora).flatMap(Optional::stream).toList();
        Placement waits = noras.get(0);
        Placement comes = noras.get(1);
        assertThat(waits.way()).isEmpty();
        assertThat(comes.way()).hasSizeGreaterThan(1);
        assertThat(comes.way().getFirst().x()).isEqualTo(waits.at().x());
        assertThat(comes.way().getFirst().z()).isEqualTo(waits.at().z());
        assertThat(comes.way().getLast()).isEqualTo(comes.at());
        assertThat(noras.subList(2, noras.size())).allSatisfy(later -> assertThat(later.way()).isEmpty());
        assertThat(noras.get(2).at().x()).isEqualTo(comes.at().x());
        assertThat(noras.get(2).at().z()).isEqualTo(comes.at().z());
    }

    private static Optional<Placement> nora(StagedShot shot) {
        return shot.placement("nora").filter(Placement::seen);
    }
}
