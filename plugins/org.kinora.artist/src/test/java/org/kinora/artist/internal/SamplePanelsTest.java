package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.FilmFormat;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.lint.Fault;
import org.kinora.artist.internal.lint.Finding;
import org.kinora.artist.internal.lint.Inspection;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.motion.Tableau;
import org.kinora.artist.internal.picture.Gallery;

/** The panels of all sample scripts, looked over by what is where in space; three shapes of the frame. */
class SamplePanelsTest {
    private final Shapes shapes = new Shapes();

    private record Found(String shot, Finding finding) {}

    private List<Found> look(FilmFormat format) {
        List<Found> all = new ArrayList<>();
        for (String name : Films.samples()) for (Films.Staged shot : Films.sample(name, format)) {
            StagedView view = shapes.acted(shot.depiction(), shot.view());
            List<Performer> performers = Tableau.of(shot.depiction(), view);
            Inspection inspection = new Inspection(shot.depiction(), view, format.width(), format.height(), Bodies.of(performers,
                    shapes.figures(performers, new Gallery(shot.depiction(), null), Vec.ZERO, Vec.ZERO)));
            inspection.findings().forEach(finding -> all.add(new Found(name + " " + shot.shot().label() + " " + shot.shot().action(), finding)));
        }
        return all;
    }

    private static List<Found> of(List<Found> all, Fault fault) {
        return all.stream().filter(found -> found.finding.fault() == fault).toList();
    }

    @Test
    void nothing_is_wrong_with_heads_feet_bodies_eyelines_or_sizes_of_any_panel_of_the_samples() {
        assertThat(look(Films.WIDE)).isEmpty();
    }

    @Test
    void upright_and_square_frames_are_staged_for_their_heads_too() {
        // One who presses against a glass above her bends less than the staging reckons.
        assertThat(of(look(Films.format(720, 1280)), Fault.HEAD_CUT)).hasSizeLessThan(2);
        assertThat(of(look(Films.format(720, 720)), Fault.HEAD_CUT)).hasSizeLessThan(2);
    }
}
