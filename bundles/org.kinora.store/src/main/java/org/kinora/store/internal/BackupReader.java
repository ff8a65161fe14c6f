package org.kinora.store.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads what {@link BackupWriter} wrote into empty tables of the same version. The file may come from anybody: only known tables and columns are
 * filled.
 */
final class BackupReader implements AutoCloseable {
    private static final int LONGEST_LINE = 64 << 20;
    private static final int BATCH = 500;
    private static final long ALWAYS_ALLOWED = 1L << 30;
    private static final int LARGEST_RATIO = 200;

    private final Path file;
    private final Faults faults;
    private final BufferedReader lines;
    private final int version;
    private final long most;
    private long read;

    /** Opens a backup and reads its head; {@code latest} is the newest version of tables that can be made here. */
    BackupReader(Path file, Faults faults, int latest) {
        this.file = file;
        this.faults = faults;
        BufferedReader reader = null;
        try {
            reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
            lines = reader;
            most = Math.max(ALWAYS_ALLOWED, LARGEST_RATIO * Files.size(file));
            JsonObject head = object(line());
            if (head.get("kinora-store").getAsInt() != 1) throw new JsonParseException("not a backup of this kind");
            version = head.get("schema").getAsInt();
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException | NumberFormatException e) {
            close(reader);
            throw faults.backup("backup.damaged", file, e);
        }
        if (version < 1 || version > latest) {
            close(reader);
            throw faults.newer(version, latest);
        }
    }

    int version() {
        return version;
    }

    void fill(Connection connection) throws SQLException {
        try {
            List<String> known = Tables.inOrder(connection);
            long rows = 0;
            String line = line();
            while (line != null && !line.startsWith("{\"rows\"")) {
                String table = object(line).get("table").getAsString();
                if (!known.contains(table)) throw new JsonParseException("no table is called " + table);
                List<String> columns = texts(object(line).getAsJsonArray("columns"));
                try (Insertion insertion = new Insertion(connection, table, columns)) {
                    for (line = line(); line != null && line.startsWith("["); line = line()) {
                        insertion.add(JsonParser.parseString(line).getAsJsonArray());
                        rows++;
                    }
                }
            }
            if (line == null || object(line).get("rows").getAsLong() != rows) throw new JsonParseException("the file ends too early");
            connection.commit();
        } catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException
                | UnsupportedOperationException e) {
            throw faults.backup("backup.damaged", file, e);
        }
    }

    /** Rows on their way into one table. */
    private static final class Insertion implements AutoCloseable {
        private final Connection connection;
        private final String table;
        private final PreparedStatement statement;
        private final List<Integer> types = new ArrayList<>();
        private final List<String> counters = new ArrayList<>();
        private int waiting;

        Insertion(Connection connection, String table, List<String> columns) throws SQLException {
            this.connection = connection;
            this.table = table;
            for (String column : columns) if (!column.matches("[a-z_][a-z0-9_]*")) throw new JsonParseException("no column is called " + column);
            String names = String.join(", ", columns);
            try (Statement probe = connection.createStatement();
                    ResultSet none = probe.executeQuery("SELECT " + names + " FROM " + table + " WHERE 1 = 0")) {
                ResultSetMetaData data = none.getMetaData();
                for (int i = 1; i <= columns.size(); i++) {
                    types.add(data.getColumnType(i));
                    if (data.isAutoIncrement(i)) counters.add(columns.get(i - 1));
                }
            }
            String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
            statement = connection.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")");
        }

        void add(JsonArray row) throws SQLException {
            if (row.size() != types.size()) throw new JsonParseException("a row of " + table + " has " + row.size() + " values");
            Object[] values = new Object[row.size()];
            for (int i = 0; i < values.length; i++) values[i] = value(row.get(i), types.get(i));
            Arguments.bind(statement, values);
            statement.addBatch();
            if (++waiting == BATCH) flush();
        }

        private void flush() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            flush();
            statement.close();
            for (String counter : counters) restart(counter);
        }

        /** Lets an identity column go on after the highest number that was put in. */
        private void restart(String counter) throws SQLException {
            try (Statement sql = connection.createStatement()) {
                long next;
                try (ResultSet highest = sql.executeQuery("SELECT MAX(" + counter + ") FROM " + table)) {
                    highest.next();
                    next = highest.getLong(1) + 1;
                }
                sql.execute("ALTER TABLE " + table + " ALTER COLUMN " + counter + " RESTART WITH " + next);
            }
        }

        private static Object value(JsonElement value, int type) {
            if (value.isJsonNull()) return null;
            return switch (type) {
                case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> value.getAsLong();
                case Types.DOUBLE, Types.REAL, Types.FLOAT -> value.getAsDouble();
                case Types.BOOLEAN, Types.BIT -> value.getAsBoolean();
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Arguments.time(value.getAsLong());
                case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Base64.getDecoder().decode(value.getAsString());
                default -> value.getAsString();
            };
        }
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.getAsString()));
        return texts;
    }

    private static JsonObject object(String line) {
        if (line == null) throw new JsonParseException("the file ends too early");
        return JsonParser.parseString(line).getAsJsonObject();
    }

    /** The next line; bounded, since a hostile file may never end one. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = lines.read()) != -1 && c != '\n') {
            if (line.length() == LONGEST_LINE) throw new IOException("a line longer than " + LONGEST_LINE + " characters");
            line.append((char) c);
        }
        read += line.length();
        if (read > most) throw new IOException("the file unpacks to far too much");
        return c == -1 && line.isEmpty() ? null : line.toString();
    }

    @Override
    public void close() {
        close(lines);
    }

    private static void close(BufferedReader reader) {
        try {
            if (reader != null) reader.close();
        } catch (IOException onlyRead) {
            return;
        }
    }
}
