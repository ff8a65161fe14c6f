package org.kinora.plugins.internal.state;

import java.time.Instant;
import java.util.List;

/**
 * The plug-ins that are not to run, as stored in {@code $KINORA_HOME/plugins.json}.
 *
 * @param off sorted by id
 */
record SwitchedOff(List<Entry> off) {
    /**
     * One plug-in that is not to run.
     *
     * @param quarantined whether the guard did it; else the user
     * @param reason for people, empty when the user did it
     */
    record Entry(String id, boolean quarantined, String reason, Instant since) { }
}
