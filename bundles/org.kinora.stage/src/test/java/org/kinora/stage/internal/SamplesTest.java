package org.kinora.stage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.api.story.FilmFormat;

/** The sample scripts, planned by the real director. */
final class SamplesTest {
    static List<Path> samples() {
        return Plans.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_rule_holds_in_every_shape_of_frame(Path script) {
        List<String> found = new ArrayList<>();
        for (FilmFormat format : List.of(Plans.WIDE, Plans.UPRIGHT, Plans.SQUARE, Plans.CLASSIC)) {
            for (Plans.Staged staged : Plans.staged(Plans.text(script), format)) {
                Rules.all(staged).forEach(what -> found.add(format.width() + "x" + format.height() + " " + what));
            }
        }
        assertThat(found).isEmpty();
    }
}
