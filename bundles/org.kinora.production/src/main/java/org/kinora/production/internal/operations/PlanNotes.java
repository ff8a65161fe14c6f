package org.kinora.production.internal.operations;

import java.util.List;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.production.internal.graph.PlannedFilm;

/** Says what a person should look at in a script and its plan: the worst first, never a flood. */
final class PlanNotes {
    private static final int MOST = 5;
    private static final Texts TEXTS = Texts.beside(PlanNotes.class);

    private PlanNotes() {}

    static void tell(PlannedFilm planned, Work work) {
        List<Problem> problems = planned.script().screenplay().problems().stream().filter(problem -> problem.severity() != Problem.Severity.HINT)
                .sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
        problems.stream().limit(MOST).forEach(problem -> work.note(TEXTS.text("script.problem", problem.line(), problem.text())));
        if (problems.size() > MOST) work.note(TEXTS.text("script.more", problems.size() - MOST));
        for (Conflict conflict : planned.plan().conflicts()) work.note(TEXTS.text("edit.conflict", conflict.text()));
        planned.plan().findings().stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).limit(MOST)
                .forEach(finding -> work.note(TEXTS.text("plan.finding", finding.text())));
    }
}
