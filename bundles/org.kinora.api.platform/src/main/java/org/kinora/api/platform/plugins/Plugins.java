package org.kinora.api.platform.plugins;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The plug-ins of this runtime: the shipped ones and those in the user's watched folder. Thread-safe. */
@ProviderType
public interface Plugins {
    /** All plug-ins by id, those that do not run included. */
    List<Plugin> list();

    /**
     * Switches a plug-in on again after it was disabled or quarantined, and forgets its faults; remembered.
     *
     * @throws org.kinora.api.work.Failure INPUT when there is no such plug-in, MISSING when it cannot start
     */
    Plugin enable(String id);

    /**
     * Switches a plug-in off; remembered.
     *
     * @throws org.kinora.api.work.Failure INPUT when there is no such plug-in
     */
    Plugin disable(String id);

    /** Looks at the plug-in folders now instead of at the next poll, and returns when the changes have taken effect. */
    void rescan();

    /** What Kinora cannot do because no plug-in offers it, one sentence each; empty when all is there. */
    List<String> missingCapabilities();
}
