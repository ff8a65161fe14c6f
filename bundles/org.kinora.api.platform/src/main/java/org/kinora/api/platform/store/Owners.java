package org.kinora.api.platform.store;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides which process has a project open. Implemented by {@code org.kinora.store}, called on any thread.
 *
 * <p>The owner holds an operating-system lock on {@code store/owner.lock}, which the system drops when the process dies, however it dies. Beside
 * the lock, {@code store/owner.socket} names a Unix domain socket that only this user can reach; on it both sides send JSON texts, one a line.
 */
@ProviderType
public interface Owners {
    /**
     * Claims a project folder for this process.
     *
     * @return empty when a process, this one included, has it already
     * @throws org.kinora.api.work.Failure when the folder is missing or cannot be written
     */
    Optional<Claim> claim(Path project);

    /** Connects to the owner of a project; empty when no process owns it or the owner does not listen (yet). */
    Optional<Channel> connect(Path project);

    /**
     * Claims a project or else connects to its owner, whichever works first within {@code 5 s}.
     *
     * @throws org.kinora.api.work.Failure (busy) when another process holds the project but does not answer
     */
    Entry enter(Path project);

    /** What {@link #enter} found: the claim, or the way to the one who has it. */
    sealed interface Entry {
        /** This process owns the project now. */
        record Owned(Claim claim) implements Entry {}

        /** Another process owns it and is listening. */
        record Elsewhere(Channel owner) implements Entry {}
    }
}
