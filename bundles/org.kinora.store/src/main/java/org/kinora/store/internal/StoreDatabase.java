package org.kinora.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Session;

/**
 * One database whose transactions exclude each other by a lock of ours, so that bodies never meet Derby's row locks; only connections handed to the
 * dispatcher can still collide with them, and such a transaction is run again.
 */
final class StoreDatabase implements Database {
    private static final int ATTEMPTS = 8;

    private final DerbyFolder derby;
    private final Faults faults;
    private final Connections connections;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final ThreadLocal<Running> running = new ThreadLocal<>();
    private final Consumer<StoreDatabase> closed;
    private boolean open = true;

    StoreDatabase(DerbyFolder derby, Faults faults, Consumer<StoreDatabase> closed) {
        this.derby = derby;
        this.faults = faults;
        this.closed = closed;
        this.connections = new Connections(derby);
    }

    /** The transaction of the current thread. */
    private static final class Running {
        private final Statements session;
        private final boolean writes;
        private boolean broken;

        Running(Statements session, boolean writes) {
            this.session = session;
            this.writes = writes;
        }
    }

    @Override
    public <T> T transaction(Function<Session, T> body) {
        Running outer = running.get();
        if (outer == null) return outermost(lock.writeLock(), body, true);
        if (!outer.writes) throw new IllegalStateException("a transaction cannot begin inside a read");
        return joined(outer, body);
    }

    @Override
    public <T> T read(Function<Session, T> body) {
        Running outer = running.get();
        return outer == null ? outermost(lock.readLock(), body, false) : joined(outer, body);
    }

    private <T> T outermost(Lock side, Function<Session, T> body, boolean writes) {
        Ended<T> ended = locked(side, () -> repeated(body, writes));
        ended.afterwards().forEach(Runnable::run);
        return ended.result();
    }

    /** What a durable transaction answered, and what it asked to be done then. */
    private record Ended<T>(T result, List<Runnable> afterwards) {}

    private static <T> T joined(Running outer, Function<Session, T> body) {
        try {
            return body.apply(outer.session);
        } catch (RuntimeException | Error e) {
            outer.broken = true;
            throw e;
        }
    }

    private interface Attempt<T> {
        T run();
    }

    private <T> T locked(Lock side, Attempt<T> attempt) {
        side.lock();
        try {
            if (!open) throw new IllegalStateException("the database of " + derby.folder() + " is closed");
            return attempt.run();
        } finally {
            side.unlock();
        }
    }

    private <T> Ended<T> repeated(Function<Session, T> body, boolean writes) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(body, writes);
            } catch (StatementFault e) {
                if (attempt == ATTEMPTS || !Faults.again(e.fault())) throw faults.of(e.getMessage(), e.fault());
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !Faults.again(e)) throw faults.of("transaction", e);
            }
        }
    }

    private <T> Ended<T> once(Function<Session, T> body, boolean writes) throws SQLException {
        Connection connection = connections.borrow();
        Running mine = new Running(new Statements(connection), writes);
        running.set(mine);
        boolean good = false;
        try {
            T result = body.apply(mine.session);
            if (mine.broken) throw new IllegalStateException("a part of the transaction failed and was ignored");
            connection.commit();
            good = true;
            return new Ended<>(result, List.copyOf(mine.session.afterwards()));
        } finally {
            running.remove();
            mine.session.end();
            if (good || rolledBack(connection)) connections.giveBack(connection);
            else connections.drop(connection);
        }
    }

    private static boolean rolledBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void backup(Path file) {
        locked(lock.readLock(), () -> {
            try (Connection connection = connections.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    new BackupWriter(connection, faults).write(file, derby.version());
                } finally {
                    connection.rollback();
                }
                return null;
            } catch (SQLException e) {
                throw faults.of("backup", e);
            }
        });
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!open) return;
            open = false;
            if (connections.started()) derby.stop();
        } catch (SQLException e) {
            throw faults.of("stopping", e);
        } finally {
            lock.writeLock().unlock();
            closed.accept(this);
        }
    }
}
