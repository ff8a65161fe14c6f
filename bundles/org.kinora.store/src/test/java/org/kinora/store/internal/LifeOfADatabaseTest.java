package org.kinora.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.store.Database;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class LifeOfADatabaseTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private Path tmp;

    private DerbyDatabases databases = version("T001__one.sql");

    private static DerbyDatabases version(String... scripts) {
        return new DerbyDatabases(new Migrations(List.of(scripts), "BLOB", CLOCK));
    }

    private Database upgradedTo(String... scripts) {
        databases.stop();
        databases = version(scripts);
        return databases.open(tmp);
    }

    @AfterEach
    void stop() {
        databases.stop();
    }

    private static void add(Database database, String name) {
        database.transaction(session -> session.update("INSERT INTO thing (name) VALUES (?)", name));
    }

    private static List<String> read(Database database, String column) {
        return database.read(session -> session.query("SELECT * FROM thing ORDER BY id", row -> row.text(column)));
    }

    private static void kind(Throwable fault, Kind kind) {
        assertThat(fault).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    /** Every file with its length and time of change. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(tmp)) {
            for (Path file : tree.toList()) files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return files;
    }

    @Test
    void opening_starts_nothing_until_the_first_transaction() throws IOException {
        try (Database database = databases.open(tmp)) {
            assertThat(tmp).isEmptyDirectory();
            add(database, "a");
            assertThat(tmp.resolve("derby")).isDirectory();
        }
        assertThat(tmp.resolve("derby/db.lck")).doesNotExist();
    }

    @Test
    void a_database_is_brought_up_to_date_script_by_script_and_keeps_its_rows() {
        try (Database database = databases.open(tmp)) {
            add(database, "a");
        }
        try (Database database = upgradedTo("T001__one.sql", "T002__two.sql")) {
            assertThat(read(database, "colour")).containsExactly("grey");
            assertThat(database.<List<String>>read(session -> session.query("SELECT * FROM schema_version ORDER BY version",
                    row -> row.number("version") + " " + row.text("script")
                    + " " + row.time("applied")))).containsExactly("1 T001__one.sql 2026-03-01T10:00:00Z", "2 T002__two.sql 2026-03-01T10:00:00Z");
        }
    }

    @Test
    void a_script_that_fails_leaves_the_version_before_it() {
        try (Database database = databases.open(tmp)) {
            add(database, "a");
        }
        Database broken = upgradedTo("T001__one.sql", "T002__two.sql", "T003__broken.sql");
        assertThatThrownBy(() -> read(broken, "name")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> read(broken, "name")).isInstanceOf(IllegalStateException.class);
        broken.close();
        tmp.resolve("schema").toFile().delete();
        try (Database database = upgradedTo("T001__one.sql", "T002__two.sql")) {
            assertThat(read(database, "colour")).containsExactly("grey");
            assertThat(database.<Optional<Long>>read(session -> session.first("SELECT MAX(version) AS v FROM schema_version",
                    row -> row.number("v")))).contains(2L);
        }
    }

    @Test
    void a_database_of_a_newer_version_is_refused_and_left_as_it_is() throws IOException {
        try (Database database = upgradedTo("T001__one.sql", "T002__two.sql")) {
            add(database, "a");
        }
        databases.stop();
        databases = version("T001__one.sql");
        Map<Path, String> before = files();
        assertThatThrownBy(() -> databases.open(tmp)).satisfies(fault -> kind(fault, Kind.MISSING)).hasMessage("The project's database in " + tmp
                + " was made by a newer Kinora\n  expected: tables of version 1 or older\n  found: version 2\n"
                + "  what to do: Open the project with the newer Kinora. Nothing was changed.");
        assertThat(files()).isEqualTo(before);
        Files.delete(tmp.resolve("schema"));
        try (Database database = databases.open(tmp)) {
            assertThatThrownBy(() -> read(database, "name")).satisfies(fault -> kind(fault, Kind.MISSING))
                    .hasMessageContaining("made by a newer Kinora");
        }
        try (Database database = upgradedTo("T001__one.sql", "T002__two.sql")) {
            assertThat(read(database, "name")).containsExactly("a");
        }
    }

    @Test
    void a_creation_that_was_interrupted_is_done_again() throws IOException {
        Files.createDirectories(tmp.resolve("derby/seg0"));
        Files.writeString(tmp.resolve("derby/service.properties"), "half");
        Files.writeString(tmp.resolve("unfinished"), "");
        try (Database database = databases.open(tmp)) {
            add(database, "a");
            assertThat(tmp.resolve("unfinished")).doesNotExist();
        }
    }

    @Test
    void a_damaged_or_lost_database_is_told_and_not_made_anew() throws IOException {
        try (Database database = databases.open(tmp)) {
            add(database, "a");
        }
        databases.stop();
        try (Stream<Path> files = Files.list(tmp.resolve("derby/seg0"))) {
            for (Path file : files.toList()) Files.write(file, new byte[100]);
        }
        Files.writeString(tmp.resolve("derby/log/log.ctrl"), "junk");
        try (Database database = databases.open(tmp)) {
            assertThatThrownBy(() -> read(database, "name")).satisfies(fault -> kind(fault, Kind.DAMAGED))
                    .hasMessageStartingWith("The project's database in " + tmp + " is damaged");
        }
        Durable.delete(tmp.resolve("derby"));
        try (Database database = databases.open(tmp)) {
            assertThatThrownBy(() -> read(database, "name")).satisfies(fault -> kind(fault, Kind.DAMAGED)).hasMessage("The project's database in "
                    + tmp
                    + " is missing\n  expected: the folder derby beside the file schema\n"
                            + "  what to do: Restore a backup with \"kinora project restore\".");
        }
    }

    @Test
    void a_database_restored_from_a_backup_has_the_same_rows_and_goes_on_counting() throws IOException {
        Path backup = tmp.resolve("backup.gz");
        Path other = Files.createDirectories(tmp.resolve("other"));
        Instant time = Instant.parse("2026-01-02T03:04:05.678901Z");
        try (Database database = databases.open(tmp)) {
            database.transaction(session -> {
                for (int i = 0; i < 1200; i++) session.update("INSERT INTO thing (name, made, good, share, body) VALUES (?, ?, ?, ?, ?)", "n" + i
                        + " \"quoted\"\nline", time, i % 2 == 0, i / 8.0,
                        new byte[] {(byte) i});
                session.update("INSERT INTO thing (name) VALUES (?)", "empty");
                return session.update("INSERT INTO part (id, thing_id) VALUES (1, 1200)");
            });
            database.backup(backup);
        }
        databases.stop();
        databases = version("T001__one.sql", "T002__two.sql");
        databases.restore(backup, other);
        try (Database database = databases.open(other)) {
            assertThat(read(database, "name")).hasSize(1201).endsWith("n1199 \"quoted\"\nline", "empty");
            assertThat(read(database, "colour")).containsOnly("grey");
            assertThat(database.<Object>read(session -> session.first("SELECT * FROM thing WHERE id = 3", row -> List.of(row.time("made"),
                    row.flag("good"), row.real("share"),
                    row.bytes("body")[0])))).isEqualTo(Optional.of(List.of(time, true, 0.25, (byte) 2)));
            add(database, "next");
            assertThat(read(database, "id")).endsWith("1202");
        }
    }

    @Test
    void a_backup_that_is_damaged_newer_or_hostile_is_refused_and_leaves_the_folder_empty() throws IOException {
        Path backup = tmp.resolve("backup.gz");
        try (Database database = databases.open(Files.createDirectories(tmp.resolve("from")))) {
            add(database, "a");
            database.backup(backup);
        }
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(backup))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(text).startsWith("{\"kinora-store\":1,\"schema\":1}\n").endsWith("{\"rows\":1}");
        List<String> wrong = List.of("", "junk", text.replace("{\"rows\":1}", ""), text.replace("\"rows\":1", "\"rows\":2"),
                text.replace("\"table\":\"thing\"", "\"table\":\"schema_version\""), text.replace("\"table\":\"thing\"",
                "\"table\":\"thing; DROP TABLE part\""),
                text.replace("\"name\"", "\"name) SELECT 1, 1 FROM thing --\""), text.replace("\"a\"", "[]"), text.replace("[1,", "[1,1,"),
                text.replace("[1,", "[\"x\","));
        Path target = Files.createDirectories(tmp.resolve("target"));
        for (String content : wrong) {
            assertThat(content).isNotEqualTo(text);
            try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(backup))) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
            assertThatThrownBy(() -> databases.restore(backup, target)).satisfies(fault -> kind(fault, Kind.DAMAGED))
                    .hasMessageStartingWith("The backup " + backup + " cannot be read\n  found: ");
            assertThat(target.resolve("derby")).doesNotExist();
            assertThat(target.resolve("unfinished")).doesNotExist();
        }
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(backup))) {
            out.write("{\"kinora-store\":1,\"schema\":7}\n{\"rows\":0}".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> databases.restore(backup, target)).satisfies(fault -> kind(fault, Kind.MISSING))
                .hasMessageContaining("found: version 7");
    }

    @Test
    void two_databases_can_be_open_at_once_and_a_closed_one_refuses_to_work() throws IOException {
        Database one = databases.open(Files.createDirectories(tmp.resolve("one")));
        Database two = databases.open(Files.createDirectories(tmp.resolve("two")));
        add(one, "1");
        add(two, "2");
        one.close();
        one.close();
        assertThat(read(two, "name")).containsExactly("2");
        assertThatThrownBy(() -> read(one, "name")).isInstanceOf(IllegalStateException.class).hasMessageContaining("is closed");
    }

    @Test
    void stopping_ends_every_thread_of_the_engine() throws IOException {
        add(databases.open(tmp), "a");
        databases.stop();
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).noneMatch(name -> name.toLowerCase().contains("derby")
                || name.contains("rawStore"));
    }
}
