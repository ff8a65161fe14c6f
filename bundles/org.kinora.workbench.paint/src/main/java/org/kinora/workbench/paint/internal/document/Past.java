package org.kinora.workbench.paint.internal.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document's history is called, for a list.
 *
 * @param titles of all steps, the oldest first, those that were taken back included
 * @param done how many of them are done
 */
public record Past(List<String> titles, int done) {
    public Past {
        titles = List.copyOf(titles);
    }

    static Past of(Iterable<Step> oldestFirst, Iterable<Step> undone) {
        List<String> titles = new ArrayList<>();
        oldestFirst.forEach(step -> titles.add(step.title()));
        int done = titles.size();
        undone.forEach(step -> titles.add(step.title()));
        return new Past(titles, done);
    }
}
