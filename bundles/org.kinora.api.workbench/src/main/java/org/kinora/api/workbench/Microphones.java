package org.kinora.api.workbench;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Opens a line in; a service. Where a plug-in registers one it is used in place of the machine's own. */
@ConsumerType
@FunctionalInterface
public interface Microphones {
    /** Empty where there is no line, or it is taken. */
    Optional<Microphone> open();
}
