package org.kinora.bench.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How soon the window is usable and what it holds at rest, with a sample film that has its panels and with one of 1,000 shots. Each start is a
 * process of its own, from the command to the moment when no view waits any more; the first one of each film warms up and does not count.
 */
@Component(service = Benchmark.class)
public final class WorkbenchBenchmark implements Benchmark {
    private static final Texts TEXTS = Texts.beside(WorkbenchBenchmark.class);
    private static final int SCENES = 340;
    private static final String DISPLAY = "DISPLAY";

    private final Launch launch;

    /** What one start told of itself. */
    private record Start(double seconds, double mebibytes, double stall, double busy) {}

    @Activate
    public WorkbenchBenchmark(@Reference Launch launch) {
        this.launch = launch;
    }

    @Override
    public String name() {
        return "workbench";
    }

    @Override
    public String title() {
        return "The window: until it is usable, memory at rest, longest stall; a sample and a film of 1,000 shots.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        Path folder = work.scratch().resolve("workbench");
        try (Screen screen = Screen.present(System.getenv(DISPLAY))) {
            Files.createDirectories(folder);
            Files.copy(launch.product().resolve("samples/lighthouse.fountain"), folder.resolve("small.fountain"));
            Files.writeString(folder.resolve("large.fountain"), script());
            work.stage("drawing the boards of the sample");
            kinora(folder, screen, "make", "small.fountain", "--stop-at", "boards", "--quiet");
            work.stage("planning 1,000 shots");
            long shots = shots(kinora(folder, screen, "plan", "large.fountain", "--json", "--quiet"));
            List<Start> small = starts(folder, screen, "small.kinora", runs, work);
            List<Start> large = starts(folder, screen, "large.kinora", runs, work);
            return List.of(Figure.atMost("small_usable_s", middle(small.stream().map(Start::seconds).toList()), 3),
                    Figure.atMost("small_idle_mb", middle(small.stream().map(Start::mebibytes).toList()), 350),
                    Figure.of("small_longest_stall_ms", middle(small.stream().map(Start::stall).toList())),
                    Figure.atMost("small_longest_busy_ms", middle(small.stream().map(Start::busy).toList()), 100), Figure.of("large_shots", shots),
                    Figure.atMost("large_usable_s", middle(large.stream().map(Start::seconds).toList()), 5),
                    Figure.atMost("large_idle_mb", middle(large.stream().map(Start::mebibytes).toList()), 500),
                    Figure.of("large_longest_stall_ms", middle(large.stream().map(Start::stall).toList())),
                    Figure.atMost("large_longest_busy_ms", middle(large.stream().map(Start::busy).toList()), 100));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double middle(List<Double> values) {
        return MakeBenchmark.median(values.stream().mapToDouble(Double::doubleValue));
    }

    private List<Start> starts(Path folder, Screen screen, String film, int runs, Work work) {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            work.checkCancelled();
            work.stage("opening " + film + ", " + i + " of " + runs);
            JsonObject told = json(kinora(folder, screen, "workbench", film, "--measure"));
            if (i > 0) starts.add(new Start(told.get("usable_ms").getAsLong() / 1e3, told.get("idle_bytes").getAsLong() / 1048576.0,
                    told.get("longest_stall_ms").getAsLong(), told.get("longest_busy_ms").getAsLong()));
        }
        return starts;
    }

    private static long shots(String log) {
        return json(log).getAsJsonObject("story").getAsJsonArray("scenes").asList().stream()
                .mapToLong(scene -> scene.getAsJsonObject().getAsJsonArray("shots").size()).sum();
    }

    private static JsonObject json(String log) {
        return log.lines().filter(line -> line.startsWith("{")).reduce((one, other) -> other)
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .orElseThrow(() -> TEXTS.failure(Kind.INTERNAL, "failed", "workbench", log));
    }

    private String kinora(Path folder, Screen screen, String... words) {
        List<String> command = new ArrayList<>(List.of(launch.product().resolve("bin/kinora").toString()));
        command.addAll(List.of(words));
        Path log = folder.resolve(words[0] + ".log");
        Map<String, String> environment = Map.of("KINORA_HOME", folder.resolve("home").toString(), "JAVA_HOME", System.getProperty("java.home"),
                DISPLAY,
                screen.name());
        try {
            Files.deleteIfExists(log);
            int status = MeasuredProcess.run(command, environment, folder, log).status();
            String text = Files.readString(log);
            if (status != 0) throw TEXTS.failure(Kind.INTERNAL, "failed", String.join(" ", words), text.substring(Math.max(0, text.length() - 600))
                    .strip());
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short scenes of two people, each different. */
    private static String script() {
        StringBuilder script = new StringBuilder("Title: A Thousand Shots\n\n");
        for (int i = 1; i <= SCENES; i++) {
            script.append(i % 2 == 0 ? "INT. ROOM " : "EXT. STREET ").append(i).append(i % 3 == 0 ? " - NIGHT\n\n" : " - DAY\n\n")
                    .append("ANNA, 30, waits by the door. PAUL, 40, comes in with letter ").append(i).append(".\n\nANNA\nIs that number ").append(i)
                    .append("?\n\nPAUL\nIt is. Open it.\n\nAnna opens the letter.\n\n");
        }
        return script.toString();
    }
}
