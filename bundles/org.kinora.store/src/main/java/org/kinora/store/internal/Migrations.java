package org.kinora.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * The numbered scripts under {@code migrations/}, listed in order in {@code migrations/index.txt}; script n makes tables of version n out of those of
 * n - 1.
 *
 * <p>Each runs in a transaction of its own together with its row in {@code schema_version}. {@code ${bytes}} stands for the type of long binary
 * values.
 */
final class Migrations {
    private static final Set<String> NO_SUCH_TABLE = Set.of("42X05", "42P01");

    private final List<String> scripts;
    private final String bytesType;
    private final InstantSource clock;

    Migrations(String bytesType, InstantSource clock) {
        this(resource("index.txt").lines().filter(line -> !line.isBlank()).toList(), bytesType, clock);
    }

    Migrations(List<String> scripts, String bytesType, InstantSource clock) {
        this.scripts = List.copyOf(scripts);
        this.bytesType = bytesType;
        this.clock = clock;
    }

    int latest() {
        return scripts.size();
    }

    /** The version of a database's tables; 0 when it has none. */
    int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            connection.rollback();
            if (NO_SUCH_TABLE.contains(e.getSQLState())) return 0;
            throw e;
        }
    }

    /** Runs the scripts that are missing up to a version, each in one transaction. */
    void apply(Connection connection, int upTo) throws SQLException {
        for (int version = version(connection) + 1; version <= upTo; version++) {
            try (Statement statement = connection.createStatement()) {
                if (version == 1)
                    statement.execute("CREATE TABLE schema_version (version INT NOT NULL PRIMARY KEY, script VARCHAR(100) NOT NULL,"
                            + " applied TIMESTAMP NOT NULL)");
                for (String sql : SqlScript.statements(resource(scripts.get(version - 1)))) statement.execute(sql.replace("${bytes}", bytesType));
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO schema_version (version, script, applied) VALUES (?, ?, ?)")) {
                Arguments.bind(insert, version, scripts.get(version - 1), clock.instant());
                insert.execute();
            }
            connection.commit();
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
            if (in == null) throw new IllegalStateException("no migration script " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
