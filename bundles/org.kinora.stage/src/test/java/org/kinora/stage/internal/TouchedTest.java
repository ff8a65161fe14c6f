package org.kinora.stage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;

/** Whoever does something at a thing stands at it. */
class TouchedTest {
    private static final String KITCHEN = """
            INT. KITCHEN - DAY

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, in a green coat, waits. A RADIO stands on the table.

            Anna sits down on a chair.

            %s
            """;

    private static Placement last(Staging staging) {
        return staging.shots().getLast().placements().stream().filter(Placement::seen).findFirst().orElseThrow();
    }

    private static Part part(Staging staging, String kind) {
        StagedShot shot = staging.shots().getLast();
        return java.util.stream.Stream.concat(shot.parts().stream(), staging.location(shot).parts().stream()).filter(part -> part.kind().equals(kind))
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna closes the window.         | window
            Paul opens the window.          | window
            Paul listens to the radio.      | radio
            Anna opens the oven.            | stove
            Paul opens the drawer.          | dresser
            """)
    void hands_are_at_what_they_touch(String action, String kind) {
        Staging staging = Plans.scene(KITCHEN.formatted(action)).staging();
        Placement who = last(staging);
        List<Part> all = staging.location(staging.shots().getLast()).parts().stream().filter(part -> part.kind().equals(kind)).toList();
        List<Part> parts = all.isEmpty() ? List.of(part(staging, kind)) : all;
        assertThat(parts).anySatisfy(part -> {
            double far = Math.hypot(who.at().x() - part.at().x(), who.at().z() - part.at().z()) - part.width() / 2.0;
            assertThat(far).as("millimetres").isLessThan(1100);
            assertThat(who.gaze()).isEqualTo(part.id());
        });
        assertThat(who.posture()).isEqualTo("stand");
    }

    @Test
    void words_that_touch_nothing_move_nobody() {
        Placement thinks = last(Plans.scene(KITCHEN.formatted("Paul thinks of the window.")).staging());
        assertThat(thinks.gaze()).doesNotStartWith("window");
    }
}
