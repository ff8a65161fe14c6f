package org.kinora.store.internal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes all rows as gzipped lines of JSON, which any database can read back and which, unlike the files of a database, hold nothing that runs.
 *
 * <p>First line {@code {"kinora-store":1,"schema":n}}; then for each table {@code {"table":…,"columns":[…]}} and its rows as arrays; last line
 * {@code {"rows":n}}. Times are microseconds since 1970 UTC, binary values base64.
 */
final class BackupWriter {
    private final Connection connection;
    private final Faults faults;
    private long rows;

    BackupWriter(Connection connection, Faults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    void write(Path file, int schema) throws SQLException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer text = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16), StandardCharsets.UTF_8)) {
                lines(text, schema);
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw faults.unwritable(file, e);
        }
    }

    private void lines(Writer text, int schema) throws IOException, SQLException {
        try (JsonWriter json = new JsonWriter(text)) {
            json.setStrictness(Strictness.LENIENT);
            json.beginObject().name("kinora-store").value(1).name("schema").value(schema).endObject();
            for (String table : Tables.inOrder(connection)) table(table, json, text);
            line(json, text);
            json.beginObject().name("rows").value(rows).endObject();
        }
    }

    private void table(String table, JsonWriter json, Writer text) throws IOException, SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData data = result.getMetaData();
            line(json, text);
            json.beginObject().name("table").value(table).name("columns").beginArray();
            for (int i = 1; i <= data.getColumnCount(); i++) json.value(data.getColumnName(i).toLowerCase(Locale.ROOT));
            json.endArray().endObject();
            while (result.next()) {
                line(json, text);
                json.beginArray();
                for (int i = 1; i <= data.getColumnCount(); i++) value(result, i, data.getColumnType(i), json);
                json.endArray();
                rows++;
            }
        }
    }

    private static void line(JsonWriter json, Writer text) throws IOException {
        json.flush();
        text.write('\n');
    }

    private static void value(ResultSet result, int column, int type, JsonWriter json) throws IOException, SQLException {
        switch (type) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> json.value(result.getObject(column) == null ? null : (Number) result.getLong(column));
            case Types.DOUBLE, Types.REAL, Types.FLOAT -> json.value(result.getObject(column) == null ? null : (Number) result.getDouble(column));
            case Types.BOOLEAN, Types.BIT -> json.value(result.getObject(column) == null ? null : (Boolean) result.getBoolean(column));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> json.value(Arguments.micros(result, column));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> {
                byte[] bytes = result.getBytes(column);
                json.value(bytes == null ? null : Base64.getEncoder().encodeToString(bytes));
            }
            default -> json.value(result.getString(column));
        }
    }
}
