package org.kinora.direction.internal.lint;

import java.util.List;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/** A film with dialogue has a quarter without music; films to a song are all music. */
final class MusicRule {
    private MusicRule() {}

    static void check(Story story, Report report) {
        List<Shot> shots = story.shots().toList();
        if (story.lines().findAny().isEmpty() || shots.stream().allMatch(shot -> shot.pacing().fixed())) return;
        List<String> order = shots.stream().map(Shot::id).toList();
        boolean[] scored = new boolean[shots.size()];
        for (Cue cue : story.cues()) for (int i = Math.max(0, order.indexOf(cue.from())); i <= order.indexOf(cue.to()); i++) scored[i] = true;
        Rational music = Rational.ZERO;
        Rational film = Rational.ZERO;
        for (int i = 0; i < scored.length; i++) {
            film = film.plus(shots.get(i).duration());
            if (scored[i]) music = music.plus(shots.get(i).duration());
        }
        if (music.times(4).compareTo(film.times(3)) > 0) report.warn("music.everywhere", "", "", music.times(100).dividedBy(film).round());
    }
}
