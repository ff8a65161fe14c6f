package org.kinora.api.platform.store;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** A two-way line of JSON texts between two processes; any thread may send, one thread receives. */
@ProviderType
public interface Channel extends AutoCloseable {
    /**
     * Sends one JSON text without line breaks.
     *
     * @throws java.io.UncheckedIOException when the other side is gone
     */
    void send(String json);

    /** Waits for the next text, at most 64 MiB; empty when the other side has closed or died. */
    Optional<String> receive();

    @Override
    void close();
}
