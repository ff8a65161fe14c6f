package org.kinora.splat.cuda.internal.device;

import java.util.Optional;

/** The machine's graphics processors; any thread. */
public interface Devices {
    /** Why there is none that can be used, in one sentence; empty when there is. */
    Optional<String> missing();

    /** Opens the best one; the caller closes it. Only when nothing is missing. */
    Device open();
}
