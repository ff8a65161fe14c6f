package org.kinora.api.platform.plugins;

import java.util.List;

/**
 * One plug-in as it is now.
 *
 * @param id its symbolic name; for a refused jar that has none, the jar's file name
 * @param name its title for people
 * @param version its version, empty when the jar says none
 * @param vendor who made it, empty when the jar does not say
 * @param state whether it runs, and if not, how come
 * @param origin where it lies
 * @param jar the file name
 * @param activationMillis time its start and the activation of its components took so far
 * @param faults faults of the last ten minutes
 * @param permissions what it declares to need, in plain words
 * @param problem why it does not run, in a sentence; empty when it does
 */
public record Plugin(String id, String name, String version, String vendor, State state, Origin origin, String jar, int activationMillis,
        int faults, List<String> permissions, String problem) {

    /** Where a plug-in lies. */
    public enum Origin {
        /** In the product, read-only. */
        SHIPPED,
        /** In the user's folder, {@code $KINORA_HOME/plugins}. */
        USER
    }

    /** What has become of a plug-in. */
    public enum State {
        /** It runs. */
        ACTIVE,
        /** Something it needs is missing, or its start failed. */
        FAILED,
        /** The user switched it off. */
        DISABLED,
        /** Switched off after repeated faults. */
        QUARANTINED,
        /** In quarantine with threads that never came back: only a restart frees them. */
        RESTART_NEEDED,
        /** The jar was not let in: no plug-in, a duplicate, or made for another platform. */
        REFUSED
    }
}
