package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.acting.Deeds;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.Figures;
import org.kinora.artist.internal.figure.Joint;
import org.kinora.artist.internal.figure.Skeleton;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;

class HandoverTest {
    private static final String KITCHEN = """
            INT. KITCHEN - DAY

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, in a green coat, stands at the window.

            """;

    private final Props props = new Props();
    private final Figures figures = new Figures(new Heads(), new Animals(), props);
    private final Deeds deeds = new Deeds(props::names);

    @ParameterizedTest
    @ValueSource(strings = {"Anna hands Paul the KEY.", "Paul gives Anna a letter.", "Anna offers Paul a cup of tea.",
        "Paul hands the book to Anna."})
    void the_hand_of_whoever_takes_meets_the_hand_of_whoever_gives(String action) {
        Films.Staged shot = Films.script(KITCHEN + action, Films.WIDE).getLast();
        StagedView view = deeds.acted(shot.depiction(), shot.view());
        List<Performer> both = Tableau.of(shot.depiction(), view);
        assertThat(both).extracting(one -> one.placement().pose()).containsExactlyInAnyOrder("give", "take");
        List<Vec> hands = both.stream().map(figures::skeleton).map(bones -> bones.at(Joint.RIGHT_PALM)).toList();
        assertThat(hands.getFirst().minus(hands.getLast()).length()).as("millimetres between the hands").isLessThan(220);
        for (Performer one : both) {
            Skeleton bones = figures.skeleton(one);
            assertThat(bones.at(Joint.RIGHT_PALM).y()).isLessThan(bones.at(Joint.NECK).y()).isGreaterThan(bones.at(Joint.PELVIS).y());
        }
        assertThat(both).filteredOn(one -> one.placement().pose().equals("give")).allSatisfy(one -> assertThat(one.held()).isPresent());
        assertThat(both).filteredOn(one -> one.placement().pose().equals("take")).allSatisfy(one -> assertThat(one.held()).isEmpty());
    }
}
