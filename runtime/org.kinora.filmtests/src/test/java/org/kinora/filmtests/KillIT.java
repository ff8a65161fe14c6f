package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills a film in the making with all its processes, at moments spread over the usual time; {@code -Dkills=20} for more of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {
    private static final long SEED = 20_260;
    private static final long EARLIEST_MILLIS = 300;
    private static final String SCRIPT = Scripts.TEA.substring(0, Scripts.TEA.indexOf("JON stands"));

    private Path folder;
    private Kinora kinora;
    private long usualMillis;
    private int steps;
    private String decoded;

    @BeforeAll
    void anUndisturbedFilm(@TempDir Path temporary) throws Exception {
        folder = temporary;
        kinora = Kinora.in(folder);
        kinora.script("whole.fountain", SCRIPT);
        long start = System.nanoTime();
        Ended made = kinora.make("whole.fountain");
        usualMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        steps = made.number("ran");
        decoded = Film.of(film(made)).decoded();
    }

    IntStream kills() {
        return IntStream.range(0, Integer.getInteger("kinora.kills"));
    }

    @ParameterizedTest(name = "kill {0}")
    @MethodSource("kills")
    void a_killed_film_is_finished_by_the_next_run_and_no_finished_step_runs_again(int kill) throws Exception {
        String name = "killed" + kill;
        kinora.script(name + ".fountain", SCRIPT);
        Running making = kinora.start(Kinora.frugal(name + ".fountain"));
        making.process().waitFor(moment(kill), TimeUnit.MILLISECONDS);
        boolean tooLate = !making.process().isAlive();
        making.kill();

        Path project = folder.resolve(name + ".kinora");
        assertThat(Folders.notWhatTheyAreCalled(project)).as("half files").isEmpty();
        List<String> finished = List.of();
        if (Files.exists(project.resolve("kinora.json"))) {
            Ended verified = kinora.run("assets", "verify", "--project", name + ".kinora").good();
            assertThat(verified.out()).doesNotContain("damaged", "missing", "offline");
            finished = kinora.run("why-rebuilt", "--json", "--project", name + ".kinora").strings("steps");
        }
        Ended made = kinora.make(name + ".fountain");
        assertThat(made.number("reused")).as("finished before the kill: %s", finished).isEqualTo(finished.size());
        assertThat(made.number("ran")).isEqualTo(steps - finished.size());
        assertThat(Film.of(film(made)).decoded()).isEqualTo(decoded);
        if (!tooLate) assertThat(kinora.run("jobs", "list", "--json", "--project", name + ".kinora").objects("jobs"))
                .extracting(job -> job.get("state").getAsString()).doesNotContain("RUNNING", "QUEUED");
        assertThat(kinora.run("why-rebuilt", "/", "--json", "--project", name + ".kinora").objects("rebuilds")).isEmpty();
    }

    /** One moment in each of as many parts of the usual time. */
    private long moment(int kill) {
        int kills = Integer.getInteger("kinora.kills");
        double part = (kill + new Random(SEED + kill).nextDouble()) / kills;
        return EARLIEST_MILLIS + Math.round(part * Math.max(0, usualMillis - EARLIEST_MILLIS));
    }

    private static Path film(Ended made) {
        return made.objects("files").stream().filter(file -> file.get("part").getAsString().equals("film")).map(KillIT::path).findFirst().orElseThrow();
    }

    private static Path path(JsonObject file) {
        return Path.of(file.get("path").getAsString());
    }
}
