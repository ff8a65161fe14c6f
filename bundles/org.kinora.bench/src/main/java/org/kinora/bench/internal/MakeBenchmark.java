package org.kinora.bench.internal;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.DoubleStream;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.bench.internal.MeasuredProcess.Measurement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A film of about a minute, 1280x720, 24 frames a second: made, made again, made again after one changed line. Every run is a process of its own. */
@Component(service = Benchmark.class)
public final class MakeBenchmark implements Benchmark {
    private static final Texts TEXTS = Texts.beside(MakeBenchmark.class);
    private static final String SCRIPT = "bench.fountain";
    private static final String LINE = "I can't see the rocks!";
    private static final String CHANGED = "I cannot see the black rocks!";
    private static final int STARTS = 5;

    private final Launch launch;

    /** The measurements of one round; {@code length} of the film in seconds, the starts in CPU seconds. */
    private record Round(double length, Measurement first, Measurement unchanged, Measurement changed, double firstStart, double start) {
        double peak() {
            return Math.max(first.peakMebibytes(), Math.max(unchanged.peakMebibytes(), changed.peakMebibytes()));
        }
    }

    @Activate
    public MakeBenchmark(@Reference Launch launch) {
        this.launch = launch;
    }

    @Override
    public String name() {
        return "make";
    }

    @Override
    public String title() {
        return "A film of 60 s: first run, again unchanged, one line changed, memory, start.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            work.stage("making the film, round " + (i + 1) + " of " + runs);
            rounds.add(round(work.scratch().resolve("round" + i), work));
            work.progress((i + 1.0) / runs);
        }
        return List.of(Figure.of("film_seconds", median(rounds.stream().mapToDouble(Round::length))), Figure.atMost("first_cpu_over_length",
                median(rounds.stream().mapToDouble(round -> round.first().cpu() / round.length())), 3.5),
                Figure.atMost("first_over_length", median(rounds.stream().mapToDouble(round -> round.first().wall() / round.length())), 2),
                Figure.atMost("unchanged_seconds", median(rounds.stream().mapToDouble(round -> round.unchanged().wall())), 5),
                Figure.atMost("one_line_changed_over_first", median(rounds.stream().mapToDouble(round ->
                        round.changed().wall() / round.first().wall())), 0.25),
                Figure.of("one_line_changed_cpu_over_first", median(rounds.stream().mapToDouble(round ->
                        round.changed().cpu() / round.first().cpu()))),
                Figure.atMost("peak_rss_mb", median(rounds.stream().mapToDouble(Round::peak)), 1200),
                Figure.of("very_first_start_cpu_s", median(rounds.stream().mapToDouble(Round::firstStart))),
                Figure.atMost("headless_start_cpu_s", median(rounds.stream().mapToDouble(Round::start)), 1.2));
    }

    private Round round(Path folder, Work work) {
        try {
            Files.createDirectories(folder);
            String script = script();
            if (!script.contains(LINE)) throw new IllegalStateException("the benchmark's script lacks the line that it changes");
            Files.writeString(folder.resolve(SCRIPT), script);
            double firstStart = start(folder, work);
            double start = median(DoubleStream.generate(() -> start(folder, work)).limit(STARTS));
            Measurement first = make(folder, work);
            double length = length(folder.resolve("log.txt"));
            Measurement unchanged = make(folder, work);
            Files.writeString(folder.resolve(SCRIPT), script.replace(LINE, CHANGED));
            return new Round(length, first, unchanged, make(folder, work), firstStart, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measurement make(Path folder, Work work) {
        return kinora(folder, launch.home(), work, "make", SCRIPT, "-o", "bench.mp4", "--quiet", "--json");
    }

    /** Seconds of CPU of a start in a home of its own: this process holds the bundle cache of ours, so that each start there would be a first one. */
    private double start(Path folder, Work work) {
        return kinora(folder, folder.resolve("home"), work, "plugins", "--quiet").cpu();
    }

    private Measurement kinora(Path folder, Path home, Work work, String... words) {
        work.checkCancelled();
        List<String> command = new ArrayList<>(List.of(launch.product().resolve("bin/kinora").toString()));
        command.addAll(Arrays.asList(words));
        Path log = folder.resolve("log.txt");
        Measurement measured = MeasuredProcess.run(command, Map.of("KINORA_HOME", home.toString(), "JAVA_HOME",
                System.getProperty("java.home")), folder, log);
        if (measured.status() != 0) throw TEXTS.failure(Kind.INTERNAL, "failed", String.join(" ", words), tail(log));
        return measured;
    }

    /** Length in seconds that the JSON answer of the first run tells. */
    private static double length(Path log) throws IOException {
        String answer = Files.readAllLines(log).stream().filter(line -> line.startsWith("{")).reduce((a, b) -> b).orElse("{\"seconds\":\"60\"}");
        return Rational.parse(JsonParser.parseString(answer).getAsJsonObject().get("seconds").getAsString()).toDouble();
    }

    private static String tail(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 600)).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = MakeBenchmark.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
