package org.kinora.api.platform.plugins;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Tells why a plug-in or bundle does not run. Thread-safe. */
@ProviderType
public interface Why {
    /**
     * Everything that keeps a plug-in or bundle from running.
     *
     * @param id symbolic name, or the jar's file name
     * @throws org.kinora.api.work.Failure INPUT when there is no such plug-in or bundle
     */
    Report why(String id);

    /** A report of each plug-in and bundle that is installed and does not run as it should, by id; a disabled one is as it should be. */
    List<Report> problems();
}
