package org.kinora.artist.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.story.Style;
import org.kinora.artist.internal.lint.Fault;
import org.kinora.artist.internal.lint.Finding;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.TestWork;

/** Draws every panel of every sample and counts what the look-over finds, the contrast among it: {@code SampleLint WIDTH HEIGHT [EVERY [STYLE]]}. */
final class SampleLint {
    private SampleLint() {}

    public static void main(String[] args) {
        int width = Integer.parseInt(args[0]);
        int height = Integer.parseInt(args[1]);
        int every = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        Style style = new Style(args.length > 3 ? args[3] : "ink-wash", "", List.of());
        Shapes shapes = new Shapes();
        Easels easels = new Easels();
        Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) counts.put(fault, 0);
        int panels = 0;
        int shots = 0;
        try (TestWork work = new TestWork()) {
            for (String sample : Films.samples()) for (Films.Staged shot : Films.sample(sample, Films.format(width, height))) {
                if (shots++ % every != 0) continue;
                panels++;
                for (Finding finding : Panel.draw(shot.depiction().in(style), width, height, shapes, easels, work).findings()) {
                    counts.merge(finding.fault(), 1, Integer::sum);
                    System.out.println(sample + " " + shot.shot().label() + " " + finding + " " + shot.shot().action());
                }
            }
        }
        System.out.println(panels + " panels of " + width + "x" + height + " " + style.id() + ": " + counts);
    }
}
