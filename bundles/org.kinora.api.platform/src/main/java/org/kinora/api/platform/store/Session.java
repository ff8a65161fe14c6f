package org.kinora.api.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * SQL statements of one running transaction; used only by its body, on its thread.
 *
 * <p>Arguments stand for {@code ?} in order: text, whole numbers, double, boolean, {@code Instant} (UTC, microseconds), {@code byte[]}, enum
 * constants (by name), an {@code Optional} of these, or null.
 */
@ProviderType
public interface Session {
    /** Changes rows and returns how many. */
    int update(String sql, Object... arguments);

    /** Runs one statement for each array of arguments, in order. */
    void batch(String sql, List<Object[]> rows);

    /** Reads all rows. */
    <T> List<T> query(String sql, Function<Row, T> reader, Object... arguments);

    /** Reads the first row, if there is one. */
    <T> Optional<T> first(String sql, Function<Row, T> reader, Object... arguments);

    /** Runs an action once the outermost transaction is durable, on its thread and after its lock is free; not at all when it is undone. */
    void afterCommit(Runnable action);
}
