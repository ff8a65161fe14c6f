package org.kinora.workbench.script.internal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.work.Texts;

/**
 * One row of the list of problems.
 *
 * @param line 0-based
 */
record Findings(int line, String text, boolean grave) {
    /** Those of the script by line. */
    static List<Findings> all(List<Problem> problems, Texts texts) {
        List<Findings> all = new ArrayList<>();
        for (Problem problem : problems)
            all.add(new Findings(problem.line() - 1, texts.text("problems.line", problem.line(), problem.text()),
                    problem.severity() == Problem.Severity.ERROR));
        return all;
    }
}
