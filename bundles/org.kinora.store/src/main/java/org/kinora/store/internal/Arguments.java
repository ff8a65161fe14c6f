package org.kinora.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** Puts Java values into the places of a statement; times are UTC whatever the machine's zone. */
final class Arguments {
    private Arguments() {}

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(place, null);
            case Optional<?> optional -> bind(statement, place, optional.orElse(null));
            case String text -> statement.setString(place, text);
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case Double number -> statement.setDouble(place, number);
            case Boolean flag -> statement.setBoolean(place, flag);
            case Instant time -> statement.setTimestamp(place, Timestamp.from(time.truncatedTo(ChronoUnit.MICROS)), utc());
            case byte[] bytes -> statement.setBytes(place, bytes);
            case Enum<?> constant -> statement.setString(place, constant.name());
            default -> throw new IllegalArgumentException("no SQL value for a " + value.getClass().getName());
        }
    }

    /** Microseconds since 1970 UTC of a time column; null when it holds none. */
    static Long micros(ResultSet result, int column) throws SQLException {
        Timestamp time = result.getTimestamp(column, utc());
        return time == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant());
    }

    static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    }
}
