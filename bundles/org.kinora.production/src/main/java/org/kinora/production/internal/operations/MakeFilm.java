package org.kinora.production.internal.operations;

import java.util.Optional;
import org.kinora.api.film.Mastering;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.FilmBuilder;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.FilmGraph;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.operations.project.Amounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A script goes in, a film comes out. */
@Component(service = Operation.class)
@Declaration(name = "film.make", command = "make", title = "Make a film from a script.", scope = Declaration.Scope.PROJECT_OR_NEW, job = true,
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES, Declaration.Effect.SPENDS},
        help = "Stop it with Ctrl-C and run it again: it goes on where it stopped. Change a line and run it again: only what depends on it "
                + "is made anew.\n"
                + "  kinora make samples/lighthouse.fountain -o lighthouse.mp4\n  kinora make script.fountain --scenes 3-5 --quality draft\n"
                + "  kinora make clip.fountain --music song.ogg --category music-video --aspect 9:16")
public final class MakeFilm implements Operation<MakeFilmInput, FilmMade> {
    private static final Texts TEXTS = Texts.beside(MakeFilm.class);

    private final Planning planning;
    private final FilmBuilder builder;
    private final ScriptFromIdea ideas;
    private final MediaEngine media;

    @Activate
    public MakeFilm(@Reference Planning planning, @Reference FilmBuilder builder, @Reference ScriptFromIdea ideas, @Reference MediaEngine media) {
        this.planning = planning;
        this.builder = builder;
        this.ideas = ideas;
        this.media = media;
    }

    @Override
    public FilmMade run(MakeFilmInput input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Ledger ledger = builder.ledger(project);
        Optional<Money> budget = input.budget().isBlank() ? Optional.empty() : Optional.of(Amounts.of(input.budget()));
        takeScript(input, context, project);
        if (budget.isPresent()) ledger.budget(budget, context.caller());
        context.work().stage("planning");
        PlannedFilm planned = planning.plan(project, context.branch(), context.caller(), context.work());
        PlanNotes.tell(planned, context.work());
        Story story = SceneRange.of(input.scenes()).select(planned.plan().story());
        if (story.scenes().isEmpty()) throw TEXTS.failure(Kind.INPUT, "story.empty", planned.scriptName());
        if (input.stopAt() == MakeFilmInput.Stop.PLAN) return FilmMade.planned(planned.plan(), story, ledger.spending());
        FilmBuilder.Result result = builder.build(project, context.branch(), story, goal(input), settings(input, planned), planned.choices().song(),
                context.work());
        if (result.film().isPresent()) media.capabilities().remarks().forEach(context.work()::note);
        return made(planned.plan(), result, ledger.spending());
    }

    private void takeScript(MakeFilmInput input, Context context, OpenProject project) {
        FilmChoices before = project.documents().get(context.branch(), FilmChoices.TYPE, FilmChoices.ID).orElse(FilmChoices.DEFAULT);
        FilmChoices choices = input.choices(before);
        boolean rewritten;
        if (input.script().isPresent()) {
            rewritten = planning.take(project, context.branch(), input.script().map(context::bytes), input.script().get().name(), choices,
                    context.caller());
        } else if (!input.idea().isEmpty()) {
            rewritten = planning.take(project, context.branch(), Optional.of(ideas.fountain(input)), "idea.fountain", choices, context.caller());
        } else {
            rewritten = planning.take(project, context.branch(), Optional.empty(), "", choices, context.caller());
        }
        if (rewritten && input.stopAt() != MakeFilmInput.Stop.PLAN && input.stopAt() != MakeFilmInput.Stop.BOARDS) builder.expectLines();
    }

    private static FilmBuilder.Goal goal(MakeFilmInput input) {
        return switch (input.stopAt()) {
            case BOARDS -> FilmBuilder.Goal.BOARDS;
            case ANIMATIC -> FilmBuilder.Goal.ANIMATIC;
            default -> FilmBuilder.Goal.FILM;
        };
    }

    private static FilmSettings settings(MakeFilmInput input, PlannedFilm planned) {
        Quality quality = switch (input.quality()) {
            case DRAFT -> Quality.DRAFT;
            case PREVIEW -> Quality.PREVIEW;
            case FINAL -> Quality.FINAL;
        };
        boolean exact = planned.choices().song().isPresent() || planned.choices().duration().isPresent() || planned.choices().category().equals("ad");
        FilmSettings base = exact ? FilmSettings.BARE : FilmSettings.STANDARD;
        return base.with(Mastering.STANDARD.at(quality));
    }

    private static FilmMade made(Plan plan, FilmBuilder.Result result, Ledger.Spending spending) {
        Optional<FilmGraph.Finished> finished = result.film();
        return FilmMade.of(plan, result.story(), finished.map(film -> film.film().part("film").asset()),
                finished.flatMap(film -> film.film().asset("captions")), finished.flatMap(film -> film.film().asset("poster")),
                finished.map(film -> film.cut().duration()), result.tally(), spending);
    }
}
