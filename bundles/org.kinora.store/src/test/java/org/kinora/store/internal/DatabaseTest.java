package org.kinora.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Session;

class DatabaseTest {
    private static final DerbyDatabases DATABASES = new DerbyDatabases(new Migrations(List.of("T001__one.sql", "T002__two.sql"), "BLOB",
            InstantSource.system()));

    @TempDir
    private static Path tmp;

    private static Database database;

    @BeforeAll
    static void open() {
        database = DATABASES.open(tmp);
    }

    @AfterAll
    static void close() {
        DATABASES.stop();
    }

    @BeforeEach
    void empty() {
        database.transaction(session -> session.update("DELETE FROM part") + session.update("DELETE FROM thing"));
    }

    private static void add(Session session, String name) {
        session.update("INSERT INTO thing (name) VALUES (?)", name);
    }

    private static List<String> names() {
        return database.read(session -> session.query("SELECT name FROM thing ORDER BY name", row -> row.text("name")));
    }

    @Test
    void values_come_back_as_they_were_put_in_whatever_the_time_zone() {
        Instant time = Instant.parse("2026-03-29T01:30:00.123456Z");
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            database.transaction(session -> session.update("INSERT INTO thing (id, name, made, good, share, body) VALUES (?, ?, ?, ?, ?, ?)",
                    70000000000L, "שלום 映画",
                    time, true, 0.25, new byte[] {0, -1}));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(database.<Object>read(session -> session.first("SELECT * FROM thing", row -> List.of(row.number("ID"), row.text("name"),
                    row.time("made"),
                    row.flag("good"), row.real("share"), row.bytes("body").length, row.has("colour")))))
                    .isEqualTo(Optional.of(List.of(70000000000L, "שלום 映画", time, true, 0.25, 2, true)));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void absent_values_are_null_zero_or_false() {
        database.transaction(session -> session.update("INSERT INTO thing (name, made, body) VALUES (?, ?, ?)", "n", null, Optional.empty()));
        database.read(session -> session.first("SELECT * FROM thing", row -> {
            assertThat(row.has("made")).isFalse();
            assertThat(row.time("made")).isNull();
            assertThat(row.bytes("body")).isNull();
            assertThat(row.flag("good")).isFalse();
            assertThat(row.real("share")).isZero();
            return row;
        }));
    }

    @Test
    void a_transaction_that_fails_changes_nothing() {
        assertThatThrownBy(() -> database.transaction(session -> {
            add(session, "a");
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_transaction_inside_another_joins_it() {
        List<String> done = new ArrayList<>();
        database.transaction(outer -> {
            add(outer, "a");
            outer.afterCommit(() -> done.add("outer"));
            database.transaction(inner -> {
                inner.afterCommit(() -> done.add("inner " + names()));
                add(inner, "b");
                return null;
            });
            assertThat(done).isEmpty();
            return null;
        });
        assertThat(done).containsExactly("outer", "inner [a, b]");
        assertThatThrownBy(() -> database.transaction(outer -> {
            add(outer, "c");
            try {
                database.transaction(inner -> {
                    throw new IllegalStateException("inner");
                });
            } catch (IllegalStateException ignored) {
                add(outer, "d");
            }
            return null;
        })).hasMessage("a part of the transaction failed and was ignored");
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void a_read_cannot_become_a_transaction_and_a_session_ends_with_its_body() {
        assertThatThrownBy(() -> database.read(session -> database.transaction(inner -> 1))).hasMessage("a transaction cannot begin inside a read");
        Session leaked = database.transaction(session -> session);
        assertThatThrownBy(() -> leaked.update("DELETE FROM thing")).hasMessage("the session was used outside of its transaction: DELETE FROM thing");
    }

    @Test
    void transactions_of_many_threads_lose_no_update() throws InterruptedException {
        database.transaction(session -> session.update("INSERT INTO thing (name, share) VALUES ('sum', 0)"));
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) threads.add(Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 25; i++) database.transaction(session -> {
                double sum = session.first("SELECT share FROM thing WHERE name = 'sum'", row -> row.real("share")).orElseThrow();
                return session.update("UPDATE thing SET share = ? WHERE name = 'sum'", sum + 1);
            });
        }));
        for (Thread thread : threads) thread.join();
        assertThat(database.<Optional<Double>>read(session -> session.first("SELECT share FROM thing", row -> row.real("share")))).contains(200.0);
    }

    @Test
    void connections_of_a_library_commit_for_themselves() throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO thing (name) VALUES ('dispatched')");
        }
        assertThat(names()).containsExactly("dispatched");
    }

    @Test
    void rows_are_written_in_batches() {
        database.transaction(session -> {
            session.batch("INSERT INTO thing (name) VALUES (?)", List.of(new Object[] {"x"}, new Object[] {"y"}));
            session.batch("INSERT INTO thing (name) VALUES (?)", List.of());
            return null;
        });
        assertThat(names()).containsExactly("x", "y");
    }

    @Test
    void a_wrong_statement_is_a_fault_of_kinora_that_names_it() {
        assertThatThrownBy(() -> database.transaction(session -> session.update("DELETE FROM nothing"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DELETE FROM nothing");
    }

    @Test
    void the_index_lists_every_migration_script_in_order() throws IOException {
        Path folder = Path.of("src/main/resources/org/kinora/store/internal/migrations");
        List<String> listed = Files.readAllLines(folder.resolve("index.txt"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).sorted().toList()).isEqualTo(listed);
        }
        for (int i = 0; i < listed.size(); i++) assertThat(listed.get(i)).startsWith("V%03d__".formatted(i + 1));
    }
}
