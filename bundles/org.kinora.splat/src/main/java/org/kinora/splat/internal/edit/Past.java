package org.kinora.splat.internal.edit;

import java.util.ArrayList;
import java.util.List;

/** Steps that were done and steps that were taken back; the oldest are forgotten when they keep too much. */
final class Past {
    private final long most;
    private final List<Step> steps = new ArrayList<>();
    private int done;
    private long bytes;

    Past(long most) {
        this.most = most;
    }

    void add(Step step) {
        while (steps.size() > done) bytes -= steps.removeLast().bytes();
        steps.add(step);
        bytes += step.bytes();
        while (bytes > most && steps.size() > 1) bytes -= steps.removeFirst().bytes();
        done = steps.size();
    }

    /** The step to be taken back; null for none. */
    Step back() {
        return done == 0 ? null : steps.get(--done);
    }

    /** The step to be done again; null for none. */
    Step forth() {
        return done == steps.size() ? null : steps.get(done++);
    }

    List<String> names() {
        return steps.stream().map(Step::name).toList();
    }

    int done() {
        return done;
    }
}
