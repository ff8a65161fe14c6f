package org.kinora.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;

/** The statements of one transaction on one connection; refuses to work when the transaction is over. */
final class Statements implements Session {
    private final Connection connection;
    private final Thread thread = Thread.currentThread();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean over;

    Statements(Connection connection) {
        this.connection = connection;
    }

    void end() {
        over = true;
    }

    /** What is to be done once the transaction is durable, in order. */
    List<Runnable> afterwards() {
        return afterwards;
    }

    @Override
    public void afterCommit(Runnable action) {
        afterwards.add(action);
    }

    @Override
    public int update(String sql, Object... arguments) {
        return with(sql, statement -> {
            Arguments.bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    @Override
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        with(sql, statement -> {
            for (Object[] row : rows) {
                Arguments.bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    public <T> List<T> query(String sql, Function<Row, T> reader, Object... arguments) {
        return with(sql, statement -> {
            Arguments.bind(statement, arguments);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) rows.add(reader.apply(new ResultRow(result)));
            }
            return rows;
        });
    }

    @Override
    public <T> Optional<T> first(String sql, Function<Row, T> reader, Object... arguments) {
        return with(sql, statement -> {
            Arguments.bind(statement, arguments);
            statement.setMaxRows(1);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(reader.apply(new ResultRow(result))) : Optional.empty();
            }
        });
    }

    /** What is done with a prepared statement. */
    private interface Use<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Use<T> use) {
        if (over || thread != Thread.currentThread()) throw new IllegalStateException("the session was used outside of its transaction: " + sql);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.apply(statement);
        } catch (SQLException e) {
            throw new StatementFault(sql, e);
        }
    }
}
