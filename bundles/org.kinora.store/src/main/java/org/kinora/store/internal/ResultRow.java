package org.kinora.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.kinora.api.platform.store.Row;

/** The row that a result stands at. */
record ResultRow(ResultSet result) implements Row {
    /** A column reader that may fail. */
    private interface Reader<T> {
        T read() throws SQLException;
    }

    private <T> T get(String column, Reader<T> reader) {
        try {
            return reader.read();
        } catch (SQLException e) {
            throw new StatementFault("reading column " + column, e);
        }
    }

    @Override
    public boolean has(String column) {
        return get(column, () -> result.getObject(column)) != null;
    }

    @Override
    public String text(String column) {
        return get(column, () -> result.getString(column));
    }

    @Override
    public long number(String column) {
        return get(column, () -> result.getLong(column));
    }

    @Override
    public double real(String column) {
        return get(column, () -> result.getDouble(column));
    }

    @Override
    public boolean flag(String column) {
        return get(column, () -> result.getBoolean(column));
    }

    @Override
    public Instant time(String column) {
        Timestamp time = get(column, () -> result.getTimestamp(column, Arguments.utc()));
        return time == null ? null : time.toInstant();
    }

    @Override
    public byte[] bytes(String column) {
        return get(column, () -> result.getBytes(column));
    }
}
