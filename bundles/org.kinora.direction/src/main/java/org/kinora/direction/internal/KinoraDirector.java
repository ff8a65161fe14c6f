package org.kinora.direction.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.direction.internal.edits.Overlay;
import org.kinora.direction.internal.lint.Linter;
import org.kinora.direction.internal.music.Spotting;
import org.kinora.direction.internal.song.Advert;
import org.kinora.direction.internal.song.SongCut;
import org.kinora.direction.internal.song.Squeeze;
import org.kinora.direction.internal.timing.Timing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The director: plans, times and checks. Word tables are read once, on the first plan. */
@Component(service = Director.class)
public final class KinoraDirector implements Director {
    private static final Rational LONGEST = Rational.of(12);
    private static final Texts TEXTS = Texts.beside(KinoraDirector.class);

    private Planner planner;

    @Activate
    public KinoraDirector() {}

    @Override
    public Plan plan(PlanRequest request) {
        check(request);
        Story bare = planner().plan(request);
        List<Finding> findings = new ArrayList<>();
        Overlay.Edited edited = Overlay.of(shaped(bare, request, findings), request.edits());
        Story timed = Timing.of(Labels.of(edited.story()), Map.of());
        Story scored = new Story(timed.title(), timed.language(), timed.credits(), timed.format(), timed.bible(), timed.scenes(), request.song()
                .isPresent() ? List.of() : Spotting.cues(timed), timed.length());
        findings.addAll(Linter.lint(scored, request.settings().longest().orElse(LONGEST)));
        return new Plan(scored, edited.conflicts(), findings);
    }

    /** The plan cut to its song, or ended as an advertisement, and made short enough for its length. */
    private static Story shaped(Story bare, PlanRequest request, List<Finding> findings) {
        if (request.song().isPresent()) {
            long lines = bare.lines().count();
            if (lines > 0) findings.add(new Finding(Finding.Severity.HINT, "song.dialogue", "", "", TEXTS.text("song.dialogue", lines)));
            return SongCut.of(bare, request.song().get());
        }
        Story ended = request.settings().category().equals("ad") ? Advert.of(bare, request.settings()) : bare;
        Squeeze.Squeezed squeezed = Squeeze.of(ended);
        if (!squeezed.left().isEmpty()) {
            findings.add(new Finding(Finding.Severity.WARNING, "film.squeezed", "", "", TEXTS.text("film.squeezed", squeezed.left().size(),
                    String.join(", ", squeezed.left().stream().map(Shot::id).toList()))));
        }
        return squeezed.story();
    }

    private static void check(PlanRequest request) {
        FilmFormat format = request.settings().format();
        if (format.width() < 16 || format.height() < 16 || format.width() % 2 != 0 || format.height() % 2 != 0 || format.rate().signum() <= 0)
            throw TEXTS.failure(Kind.INPUT, "format.odd", format.width(), format.height(), format.rate());
        request.song().filter(song -> song.length().compareTo(Rational.of(3)) < 0)
                .ifPresent(song -> { throw TEXTS.failure(Kind.INPUT, "song.short", song.length()); });
        request.settings().duration().filter(duration -> duration.compareTo(Rational.of(3)) < 0)
                .ifPresent(duration -> { throw TEXTS.failure(Kind.INPUT, "duration.short", duration); });
    }


    private synchronized Planner planner() {
        if (planner == null) planner = new Planner();
        return planner;
    }

    @Override
    public Story time(Story story, Map<String, Rational> measured) {
        return Timing.of(story, measured);
    }

    @Override
    public List<Finding> lint(Story story) {
        return Linter.lint(story, LONGEST);
    }
}
