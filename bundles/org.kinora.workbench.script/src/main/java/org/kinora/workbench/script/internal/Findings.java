package org.kinora.workbench.script.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.work.Texts;

/**
 * One row of the list of problems.
 *
 * @param line 0-based; -1 where it is about no line
 */
record Findings(int line, String text, boolean grave) {
    /** Those of the script by line, then hand edits that the plan could not place. */
    static List<Findings> all(List<Problem> problems, JsonObject plan, Texts texts) {
        List<Findings> all = new ArrayList<>();
        for (Problem problem : problems)
            all.add(new Findings(problem.line() - 1, texts.text("problems.line", problem.line(), problem.text()),
                    problem.severity() == Problem.Severity.ERROR));
        if (!plan.has("conflicts")) return all;
        for (JsonElement conflict : plan.getAsJsonArray("conflicts")) {
            JsonObject object = conflict.getAsJsonObject();
            String words = object.has("text") ? object.get("text").getAsString() : object.toString();
            all.add(new Findings(-1, texts.text("problems.plan", words), true));
        }
        return all;
    }
}
