package org.kinora.production.internal.operations.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.Commit;

/** How many edits to go back or forth. */
public record Steps(@Param(value = "How many edits.", fallback = "1", min = 1, max = 1000) int times) {
    /**
     * Goes so many, or as many as there are.
     *
     * @param step one; empty when there is none left
     * @param name what a step is called
     * @param words said before the number of steps that were gone
     */
    ProjectNews.Said go(Supplier<Optional<Commit>> step, String name, String words) {
        List<String> done = new ArrayList<>();
        for (int i = 0; i < Math.max(1, times); i++) {
            Optional<Commit> commit = step.get();
            if (commit.isEmpty()) break;
            done.add(commit.get().message());
        }
        String said = done.isEmpty() ? "there is nothing to " + name : words + " " + done.size() + (done.size() == 1 ? " edit" : " edits");
        return new ProjectNews.Said(said, String.join("\n", done));
    }
}
