package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Style;
import org.kinora.imaging.internal.continuity.ContinuityDesk;
import org.kinora.imaging.internal.continuity.Costumes;
import org.kinora.imaging.internal.continuity.PixelChecks;
import org.kinora.imaging.internal.continuity.ScriptedLight;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

/**
 * The samples' panels as they are, in every style: hardly anything is told of them. Three shots of one sample a style, for drawing takes a second or
 * two a panel; with {@code -Ppictures} the longest scene of every sample in each of the styles. Prints what was told.
 */
class CleanPanelsTest {
    private static final List<String> STYLES = List.of("noir", "watercolour", "neon", "ink-wash", "storybook", "poster", "cinematic");
    private static final boolean WHOLE = Boolean.getBoolean("kinora.panels.whole");
    private static final int SHOTS = WHOLE ? 8 : 3;

    private final ContinuityDesk desk = new ContinuityDesk(List.of(new PixelChecks(new OpenCv()), new Costumes((picture, work) -> List.of()),
            new ScriptedLight()));

    @Test
    void clean_panels_have_at_most_one_finding_for_twenty_shots_in_any_style() {
        Map<String, Integer> shots = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        List<String> samples = Films.samples();
        try (TestWork work = new TestWork()) {
            for (int style = 0; style < STYLES.size(); style++) {
                String name = STYLES.get(style);
                for (String sample : WHOLE ? samples : List.of(samples.get(style % samples.size()))) {
                    PanelFilm film = PanelFilm.of(sample, new Style(name, "", List.of()), SHOTS);
                    shots.merge(name, film.shots().size(), Integer::sum);
                    desk.check(film, Map.of(), work).forEach(finding -> told.add(name + ", " + sample + ": " + finding.text()));
                }
            }
        }
        int all = shots.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(told.size() + " findings in " + all + " clean panels " + shots + "\n" + String.join("\n", told));
        assertThat(told).hasSizeLessThanOrEqualTo(all / 20);
    }
}
