package org.kinora.itests.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinora.itests.Product;

/**
 * A source tree with the real entry script and a Maven that only pretends: it notes how it was called and puts a product there which prints its
 * words.
 */
final class SourceTree {
    private static final String MAVEN = """
        #!/bin/sh
        if [ "$1" = --version ]; then echo "Apache Maven 3.8.7"; exit 0; fi
        echo "$@" >> build/maven.calls
        echo "[INFO] Building org.kinora.api 0.1.0-SNAPSHOT                     [1/2]"
        if [ -f broken ]; then echo "[ERROR] Film.java:[3,1] ';' expected"; exit 1; fi
        echo "[INFO] Building org.kinora.product 0.1.0-SNAPSHOT                 [2/2]"
        mkdir -p product/target/kinora/bin product/target/kinora/lib runtime/x/target/surefire-reports
        touch product/target/kinora/lib/org.kinora.launcher.jar
        failed=0
        if [ -f failing ]; then failed=2; echo "[ERROR] FilmTest.cut expected 1"; echo "[ERROR] There are test failures."; fi
        echo '<testsuite name="a" tests="5" errors="0" skipped="1" failures="'$failed'">' > runtime/x/target/surefire-reports/TEST-a.xml
        printf '#!/bin/sh\\necho "ran in $(basename "$PWD"): $@"\\n' > product/target/kinora/bin/kinora
        chmod +x product/target/kinora/bin/kinora
        """;

    private final Path root;

    SourceTree(Path parent) throws IOException {
        root = Files.createDirectories(parent.resolve("my clone"));
        for (String file : List.of("kinora", ".ci/debian-packages", "product/src/dist/bin/jdk25.sh")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.copy(Product.root().resolve(file), root.resolve(file));
        }
        write("tools/mvn", MAVEN);
        Files.setPosixFilePermissions(root.resolve("tools/mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String file : List.of("pom.xml", "bundles/film/src/main/java/Film.java", "bundles/film/src/test/java/FilmTest.java",
                "bundles/film/target/Film.class",
                "plugins/voice/pom.xml", "runtime/org.kinora.launcher/pom.xml", "product/pom.xml")) write(file, "old");
        Files.createDirectories(root.resolve("working folder"));
    }

    /** Writes a file of the tree; its time is now. */
    void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    void delete(String file) throws IOException {
        Files.delete(root.resolve(file));
    }

    /** Makes everything that was built count as built a moment ago, so that what is written afterwards is newer. */
    void settle() throws IOException {
        Files.setLastModifiedTime(root.resolve("build/product.stamp"), FileTime.from(Instant.now().minusSeconds(1)));
        List<Path> all;
        try (var files = Files.walk(root)) {
            all = files.filter(file -> !file.startsWith(root.resolve("build"))).toList();
        }
        for (Path file : all) Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    /** The words that Maven was called with, a line each. */
    List<String> mavenCalls() throws IOException {
        Path calls = root.resolve("build/maven.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    Run run(String... words) throws IOException, InterruptedException {
        return Run.of(start(words), root.resolve("err.txt"));
    }

    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("kinora").toString()));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.resolve("working folder").toFile())
                .redirectError(root.resolve("err.txt").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", root.resolve("tools") + ":" + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    Path root() {
        return root;
    }
}
