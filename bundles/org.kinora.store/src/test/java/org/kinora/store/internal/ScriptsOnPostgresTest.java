package org.kinora.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every migration script also runs on a real PostgreSQL, where one is installed. */
class ScriptsOnPostgresTest {
    private static List<Path> programs() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) return List.of();
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb"))).sorted().toList();
        }
    }

    /** The server refuses to be started by root. */
    private static String run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        if ("root".equals(System.getProperty("user.name"))) words.addAll(0, List.of("runuser", "-u", "postgres", "--"));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).directory(new File("/")).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void every_script_makes_its_tables_on_postgresql_too() throws Exception {
        List<Path> programs = programs();
        Assumptions.assumeFalse(programs.isEmpty(), "no PostgreSQL server is installed (apt-get install postgresql)");
        Path bin = programs.getLast();
        Path open = Files.createDirectories(Path.of("/tmp").resolve("kinora-pg-" + ProcessHandle.current().pid()));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        String data = open.resolve("data").toString();
        StringBuilder all = new StringBuilder();
        Path scripts = Path.of("src/main/resources/org/kinora/store/internal/migrations");
        for (String name : Files.readAllLines(scripts.resolve("index.txt"))) {
            all.append("BEGIN;\n");
            for (String sql : SqlScript.statements(Files.readString(scripts.resolve(name))))
                all.append(sql.replace("${bytes}", "BYTEA")).append(";\n");
            all.append("COMMIT;\n");
        }
        Path script = Files.writeString(open.resolve("all.sql"), all);
        run(bin.resolve("initdb").toString(), "-A", "trust", "-N", "-D", data);
        String options = "-c listen_addresses='' -k " + open;
        run(bin.resolve("pg_ctl").toString(), "-w", "-l", open.resolve("log").toString(), "-D", data, "-o", options, "start");
        try {
            run(bin.resolve("psql").toString(), "-h", open.toString(), "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-q", "-f", script.toString());
            String tables = run(bin.resolve("psql").toString(), "-h", open.toString(), "-d", "postgres", "-At", "-c",
                    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
            assertThat(tables.lines()).contains("asset", "doc_branch", "doc_change", "doc_commit", "doc_object", "job", "take");
        } finally {
            run(bin.resolve("pg_ctl").toString(), "-w", "-m", "immediate", "-D", data, "stop");
            run("rm", "-rf", data, open.resolve("log").toString());
            Durable.delete(open);
        }
    }
}
