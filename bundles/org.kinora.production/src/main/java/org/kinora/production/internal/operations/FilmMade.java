package org.kinora.production.internal.operations;

import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.production.internal.operations.project.Amounts;

/**
 * What came of making a film.
 *
 * @param seconds length of the film, or of the plan when no film was made
 * @param ran steps that were done now
 * @param reused steps that were there already
 * @param spending what the project may spend, and spent up to now
 */
public record FilmMade(String title, Rational seconds, int scenes, int shots, int lines, int ran, int reused, int conflicts,
        @Deliverable(suffix = ".mp4", main = true) Optional<AssetId> film, @Deliverable(suffix = ".srt") Optional<AssetId> captions,
        @Deliverable(suffix = ".jpg") Optional<AssetId> poster, Ledger.Spending spending) implements Readable {
    static FilmMade planned(Plan plan, Story story, Ledger.Spending spending) {
        return of(plan, story, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Build.Tally(0, 0, 0, 0), spending);
    }

    static FilmMade of(Plan plan, Story story, Optional<AssetId> film, Optional<AssetId> captions, Optional<AssetId> poster,
            Optional<Rational> length, Build.Tally tally, Ledger.Spending spending) {
        Rational seconds = length.orElseGet(() -> story.scenes().stream().map(Scene::duration).reduce(Rational.ZERO, Rational::plus));
        return new FilmMade(story.title(), seconds, story.scenes().size(), (int) story.shots().count(), (int) story.lines().count(), tally.ran(),
                tally.reused() + tally.pinned(), plan.conflicts().size(), film, captions, poster, spending);
    }

    @Override
    public String text() {
        String text = String.format(Locale.ROOT, "\"%s\": %s, %d scenes, %d shots, %d lines%nsteps:    %d done, %d reused", title, clock(seconds),
                scenes,
                shots, lines, ran, reused);
        return Amounts.silent(spending) ? text : text + "\nmoney:    " + Amounts.text(spending);
    }

    /** {@code 1:05.3} */
    static String clock(Rational seconds) {
        long tenths = seconds.times(10).round();
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }
}
