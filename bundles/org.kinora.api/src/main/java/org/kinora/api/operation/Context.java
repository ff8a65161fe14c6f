package org.kinora.api.operation;

import java.util.Optional;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** What a running operation sees; implemented by the platform; used on the operation's thread. */
@ProviderType
public interface Context {
    /** Progress, cancel, scratch folder, and the assets of the project (or a temporary store when there is none). */
    Work work();

    /** On whose behalf. */
    Caller caller();

    /** Whether there is a project; there may be none where the operation says that it can do without. */
    default boolean inProject() {
        return true;
    }

    /**
     * The project the operation works on, seen through an interface of the platform.
     *
     * @throws org.kinora.api.work.Failure when the operation has no project
     */
    <T> T project(Class<T> view);

    /** The branch that the caller looks at. */
    String branch();

    /** The bytes of a source. */
    byte[] bytes(Source source);

    /** Files that a person may name (exports, folders to import) when the face runs on the same machine; empty for remote faces. */
    Optional<java.nio.file.Path> localFile(String name);
}
