package org.kinora.production.internal.graph;

import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Builds boards or films of planned stories. */
@Component(service = FilmBuilder.class)
public final class FilmBuilder {
    private final Engine engine;
    private final FilmEngine film;
    private final Director director;
    private final Crew crew;
    private final Stager stager;

    /** How far to go: {@code BOARDS} draws, {@code ANIMATIC} cuts still panels with voices, {@code FILM} moves the camera. */
    public enum Goal { BOARDS, ANIMATIC, FILM }

    /** What came of it; the film is empty for boards. */
    public record Result(Story story, Optional<FilmGraph.Finished> film, Build.Tally tally) {}

    @Activate
    public FilmBuilder(@Reference Engine engine, @Reference FilmEngine film, @Reference Director director, @Reference Stager stager,
            @Reference Providers providers, @Reference Guard guard) {
        this.engine = engine;
        this.film = film;
        this.director = director;
        this.stager = stager;
        this.crew = new Crew(providers, guard);
    }

    /** A new script is coming: its lines will have to be spoken. */
    public void expectLines() {
        crew.warmUpSpeakers();
    }

    /** The money of a project. */
    public Ledger ledger(OpenProject project) {
        return engine.ledger(project);
    }

    public Result build(OpenProject project, String branch, Story planned, Goal goal, FilmSettings settings, Optional<AssetId> song, Work work) {
        Build build = engine.build(project, work);
        try (build) {
            FilmGraph graph = new FilmGraph(project, branch, build, work, crew, director, film, stager,
                    Fineness.of(settings.mastering().quality()));
            FilmGraph.Boards boards = graph.boards(planned, goal != Goal.BOARDS);
            if (goal == Goal.BOARDS) return new Result(boards.story(), Optional.empty(), build.tally());
            FilmGraph.Finished finished = graph.film(boards, settings, goal == Goal.FILM, song);
            return new Result(finished.story(), Optional.of(finished), build.tally());
        }
    }
}
