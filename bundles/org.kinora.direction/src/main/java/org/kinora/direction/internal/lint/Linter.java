package org.kinora.direction.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.timing.Timing;

/** Checks a plan against all rules. Pure. */
public final class Linter {
    private static final Rational SHORTEST = Rational.of(6, 5);

    private Linter() {}

    /** @param longest seconds that a shot may last unless asked for */
    public static List<Finding> lint(Story story, Rational longest) {
        Report report = new Report();
        Set<String> seen = new HashSet<>();
        for (Scene scene : story.scenes()) {
            lengths(scene, longest, report);
            CutRules.check(scene, report);
            if (seen.add(scene.place())) established(scene, report);
            named(story, scene, report);
        }
        DialogueRules.check(story, report);
        MusicRule.check(story, report);
        story.length().map(length -> length.frames(story.format().rate())).filter(frames -> frames != Timing.frames(story))
                .ifPresent(frames -> report.error("film.length", "", "", Timing.frames(story), frames));
        return report.findings();
    }

    private static void lengths(Scene scene, Rational longest, Report report) {
        for (Shot shot : scene.shots()) {
            if (shot.asked().isPresent() || shot.pacing().fixed() || shot.locked()) continue;
            if (shot.duration().compareTo(SHORTEST) < 0) report.warn("shot.short", scene.id(), shot.id(), shot.label(), seconds(shot.duration()));
            if (shot.duration().compareTo(longest) > 0) report.warn("shot.long", scene.id(), shot.id(), shot.label(), seconds(shot.duration()),
                    seconds(longest));
        }
    }

    static String seconds(Rational time) {
        long tenths = time.times(10).round();
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }

    private static void established(Scene scene, Report report) {
        List<Shot> pictures = scene.shots().stream().filter(shot -> shot.framing().kind() != ShotKind.CARD).limit(3).toList();
        if (pictures.isEmpty() || scene.mode().equals("intercut")) return;
        boolean wide = pictures.stream().anyMatch(shot -> shot.framing().size().ordinal() <= ShotSize.FULL.ordinal() || shot.framing()
                .kind() == ShotKind.ESTABLISHING || shot.framing().kind() == ShotKind.MASTER);
        if (!wide && pictures.stream().noneMatch(shot -> shot.asked().isPresent())) report.warn("place.unestablished", scene.id(), "",
                scene.number(), scene.place());
    }

    private static void named(Story story, Scene scene, Report report) {
        for (Shot shot : scene.shots()) {
            for (Figure figure : shot.figures())
                if (story.bible().character(figure.character()).isEmpty()) report.error("shot.unknown", scene.id(), shot.id(), shot.label(),
                        figure.character());
            for (String prop : shot.props()) if (story.bible().prop(prop).isEmpty()) report.error("shot.unknown", scene.id(), shot.id(),
                    shot.label(), prop);
        }
        scene.lines().stream().filter(line -> scene.shot(line.shot()).isEmpty()).forEach(line -> report.error("line.homeless", scene.id(),
                line.shot(), line.id(), line.shot()));
    }
}
