package org.kinora.store.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections to one database: a few kept for transactions, fresh ones for a library. The database starts with the first of either. Thread-safe.
 */
final class Connections implements DataSource {
    private static final int KEPT = 4;

    private final Boot boot;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean started;

    Connections(Boot boot) {
        this.boot = boot;
    }

    /** Starts and connects; implemented by the database. */
    interface Boot {
        /** Creates or starts the database and brings its tables up to date. */
        void start() throws SQLException;

        Connection connect() throws SQLException;
    }

    /** A connection without auto-commit, to be given back. */
    Connection borrow() throws SQLException {
        synchronized (this) {
            start();
            Connection kept = idle.poll();
            if (kept != null) return kept;
        }
        Connection connection = boot.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    synchronized void giveBack(Connection connection) throws SQLException {
        if (idle.size() < KEPT) idle.push(connection);
        else connection.close();
    }

    /** Closes a connection that failed, and all idle ones, which may be just as broken. */
    synchronized void drop(Connection connection) {
        idle.push(connection);
        for (Connection broken : idle) {
            try {
                broken.close();
            } catch (SQLException alreadyGone) {
                continue;
            }
        }
        idle.clear();
    }

    synchronized boolean started() {
        return started;
    }

    private void start() throws SQLException {
        if (!started) boot.start();
        started = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        synchronized (this) {
            start();
        }
        return boot.connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) return type.cast(this);
        throw new SQLException("not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
