package org.kinora.api.workbench;

import org.osgi.annotation.versioning.ProviderType;

/** An operation that a view asked for and that runs beside the window; any thread may call it. */
@ProviderType
public interface Errand {
    /** Asks it to stop; the failure that then comes is of kind cancelled. */
    void cancel();

    boolean ended();
}
