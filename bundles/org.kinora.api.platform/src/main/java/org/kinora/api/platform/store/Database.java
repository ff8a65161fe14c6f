package org.kinora.api.platform.store;

import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One project's database; implemented by {@code org.kinora.store}, called on any platform thread (never from plug-ins).
 *
 * <p>Transactions of one database run one after the other and are durable when they return; reads run beside each other and see no half transaction.
 * A transaction started inside another one on the same thread joins it. Bodies are short, do no other input or output, and may run again after a
 * deadlock.
 */
@ProviderType
public interface Database extends AutoCloseable {
    /**
     * Runs a body and makes its changes durable; an exception undoes them all and is passed on.
     *
     * @throws org.kinora.api.work.Failure when the disk is full, the folder is read-only or the database is damaged or held by another process
     */
    <T> T transaction(Function<Session, T> body);

    /** Runs a body that only reads, on a consistent state; starting a transaction inside it is an error. */
    <T> T read(Function<Session, T> body);

    /** Connections for a library that brings its own SQL (the job dispatcher); they commit for themselves. */
    DataSource dataSource();

    /** Writes all rows to one new file, from which {@link Databases#restore} makes an equal database, here or on another kind of database. */
    void backup(Path file);

    /** Waits for running transactions, then stops the database cleanly; afterwards every call fails. */
    @Override
    void close();
}
