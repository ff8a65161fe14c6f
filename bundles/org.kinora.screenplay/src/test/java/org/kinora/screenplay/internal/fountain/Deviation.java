package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A place where we read a script otherwise than a peer, on purpose; decision record 0002 says why, one line for each id.
 *
 * @param id such as {@code D4}
 * @param peer what the peer's expected file says
 * @param ours what we say instead
 */
record Deviation(String id, String peer, String ours) {
    /** An expected file of a peer with our deviations put in. */
    static String applied(String expected, List<Deviation> deviations) {
        String text = expected;
        for (Deviation deviation : deviations) {
            assertThat(text).as("deviation %s still applies", deviation.id()).contains(deviation.peer());
            text = text.replace(deviation.peer(), deviation.ours());
        }
        return text;
    }
}
