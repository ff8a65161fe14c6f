package org.kinora.api.platform.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** This process's hold on a project folder until closed; thread-safe. */
@ProviderType
public interface Claim extends AutoCloseable {
    Path project();

    /** Starts to listen; each connection is handled on a virtual thread of its own. Called at most once. */
    void serve(Handler handler);

    /** Stops listening, closes connections and frees the project. */
    @Override
    void close();
}
