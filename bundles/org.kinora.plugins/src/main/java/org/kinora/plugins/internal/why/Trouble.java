package org.kinora.plugins.internal.why;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.platform.plugins.Report.Waiting;

/**
 * A component that is not there for others although its bundle runs.
 *
 * @param component its name
 * @param waits what it waits for, in words, each to follow "it waits for"
 * @param failure how its activation failed; empty when it did not come to that
 * @param root whether it is a cause; else it only waits for components that are in trouble themselves
 */
record Trouble(String component, List<String> waits, String failure, boolean root) {
    /** To follow a subject: {@code waits for A (…) and for B (…)}. */
    String words() {
        return failure.isEmpty() ? "waits for " + String.join(" and for ", waits) : "failed to start: " + failure;
    }

    Waiting toReport() {
        List<String> reasons = new ArrayList<>();
        for (String wait : waits) reasons.add("waits for " + wait);
        if (!failure.isEmpty()) reasons.add("failed to start: " + failure);
        return new Waiting(component, List.copyOf(reasons));
    }
}
