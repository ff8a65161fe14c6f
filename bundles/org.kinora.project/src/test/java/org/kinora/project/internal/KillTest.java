package org.kinora.project.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.assets.Inspection;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.Difference;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.project.internal.Workplace.Scene;

/** Real processes, killed with SIGKILL while they make, commit and store. {@code -Dkinora.kills=N} sets how many. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kinora.kills", 4);

    @TempDir
    private Path tmp;

    private final Random random = new Random(20260301);
    private final List<String> promised = new ArrayList<>();

    @Test
    void every_acknowledged_commit_and_asset_survives_kills_at_random_moments() throws Exception {
        Path folder = tmp.resolve("Film.kinora");
        for (int life = 0; life < KILLS; life++) liveAndDie(folder, life);
        try (Workplace workplace = new Workplace(); OpenProject project = workplace.projects().open(folder)) {
            Map<Long, Commit> log = new TreeMap<>();
            project.documents().log("main", 0, 1_000_000).forEach(commit -> log.put(commit.id(), commit));
            long parent = 0;
            for (Commit commit : log.values()) {
                assertThat(commit.parent()).isEqualTo(parent);
                parent = commit.id();
            }
            for (String promise : promised) {
                String[] words = promise.split(" ");
                switch (words[0]) {
                    case "commit" -> {
                        assertThat(project.documents().changes(Long.parseLong(words[1]))).extracting(Difference::after)
                                .containsExactly(Optional.of(version(project, words[3])));
                    }
                    case "undo" -> assertThat(log).containsKey(Long.parseLong(words[1]));
                    case "asset" -> assertThat(project.assets().file(AssetId.parse(words[1]))).exists();
                    default -> assertThat(promise).isEqualTo("opened");
                }
            }
            Inspection inspection = project.library().verify();
            assertThat(inspection.damaged()).isEmpty();
            assertThat(inspection.missing()).isEmpty();
            assertThat(inspection.evicted()).isEmpty();
            assertThat(inspection.stray()).allMatch(name -> name.matches("[0-9a-f]{2}/[0-9a-f]{64}\\.png")).hasSizeLessThanOrEqualTo(KILLS);
            assertThat(promised).filteredOn(promise -> promise.startsWith("commit")).hasSizeGreaterThan(KILLS);
            assertThat(project.documents().list("main", Scene.TYPE)).isNotEmpty();
        }
    }

    private static Document version(OpenProject project, String hash) {
        return project.documents().version(hash).orElseThrow();
    }

    /**
     * Lets a process run until a number of promises and a moment more, drawn by lot; the first lives are the shortest, to die while the database is
     * made.
     */
    private void liveAndDie(Path folder, int life) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), folder.toString(), "life" + life)
                .redirectError(tmp.resolve("errors" + life).toFile()).start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            int promises = life < 2 ? 1 : 5 + random.nextInt(150);
            String line = reader.readLine();
            for (int i = 0; i < promises && line != null; i++) {
                promised.add(line);
                if (i + 1 < promises) line = reader.readLine();
            }
            assertThat(line).as("a life that ended by itself: " + Files.readString(tmp.resolve("errors" + life))).isNotNull();
            LockSupport.parkNanos(random.nextLong(life < 2 ? 400_000_000L : 5_000_000L));
            process.toHandle().destroyForcibly();
            for (line = reader.readLine(); line != null; line = reader.readLine()) if (whole(line)) promised.add(line);
        }
        process.waitFor();
    }

    /** The last line may be cut off by death; the promise in it was made all the same but cannot be read. */
    private static boolean whole(String line) {
        return line.matches("opened|commit \\d+ \\S+ [0-9a-f]{64}|asset sha256:[0-9a-f]{64};image/png");
    }
}
