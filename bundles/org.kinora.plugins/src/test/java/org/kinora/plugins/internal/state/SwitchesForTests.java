package org.kinora.plugins.internal.state;

import java.nio.file.Path;
import java.time.InstantSource;

/** Makes the state that other packages' tests need. */
public final class SwitchesForTests {
    private SwitchesForTests() { }

    public static Switches switches(Path folder) {
        return new Switches(folder.resolve("plugins.json"));
    }

    public static Quarantine quarantine(Path folder, InstantSource clock) {
        return new Quarantine(switches(folder), clock);
    }
}
