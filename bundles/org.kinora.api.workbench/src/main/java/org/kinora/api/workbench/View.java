package org.kinora.api.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/** An opened view. */
@ConsumerType
public interface View {
    /** Takes the keyboard. */
    void focus();

    /** Gives back what it holds beside its widgets. */
    default void close() {}
}
