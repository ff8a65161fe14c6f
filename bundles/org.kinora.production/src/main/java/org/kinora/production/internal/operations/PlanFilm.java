package org.kinora.production.internal.operations;

import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.PlanTable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Story;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the plan of a film: its shots, lines and cues. */
@Component(service = Operation.class)
@Declaration(name = "film.plan", command = "plan", title = "Plan a film: scenes, shots, cameras, timing.", scope = Declaration.Scope.PROJECT_OR_NEW,
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES}, help = "--json prints the whole plan, the same bytes on every machine.")
public final class PlanFilm implements Operation<PlanFilm.Input, PlanFilm.Output> {
    private static final int COLUMNS = 110;

    private final Planning planning;
    private final PlanTable table;

    /** Which script. */
    public record Input(@Param(value = "The script; without one, the project's own.", position = 0) Optional<Source> script,
            @Param("Only some scenes, by their number: 3, 3-5 or 1,4-6.") String scenes) {}

    /** The plan, with hand edits that no longer apply and what to look at. */
    public record Output(Story story, List<Conflict> conflicts, List<Finding> findings, String table) implements Readable {
        @Override
        public String text() {
            return table.stripTrailing();
        }
    }

    @Activate
    public PlanFilm(@Reference Planning planning, @Reference PlanTable table) {
        this.planning = planning;
        this.table = table;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        FilmChoices choices = project.documents().get(context.branch(), FilmChoices.TYPE, FilmChoices.ID).orElse(FilmChoices.DEFAULT);
        if (input.script().isPresent())
            planning.take(project, context.branch(), input.script().map(context::bytes), input.script().get().name(), choices, context.caller());
        PlannedFilm planned = planning.plan(project, context.branch(), context.caller(), context.work());
        PlanNotes.tell(planned, context.work());
        Story story = SceneRange.of(input.scenes()).select(planned.plan().story());
        return new Output(story, planned.plan().conflicts(), planned.plan().findings(), table.text(story, COLUMNS));
    }
}
