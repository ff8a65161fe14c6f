package org.kinora.film.internal.soundbench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.kinora.film.internal.beat.Rhythm;
import org.kinora.film.internal.beat.SongReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Beats of pieces whose beats are known, beside aubio; the loudness meter on signals whose loudness is known, loudness and peaks of a film's
 * sound after AAC. The pieces lie in {@code data/audio/rendered} of the folder that {@code KINORA_SHARED} names, {@code ../shared} without it, or in
 * that which {@code KINORA_BEATS} names.
 */
@Component(service = Benchmark.class)
public final class AudioBenchmark implements Benchmark {
    private final MediaEngine media;

    @Activate
    public AudioBenchmark(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public String name() {
        return "audio";
    }

    @Override
    public String title() {
        return "Beats of known pieces beside aubio, the loudness meter on known signals, a film's sound after AAC.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("meter_error_lu", LoudnessSignals.largestError(), 0.1));
        EncodedLoudness encoded = EncodedLoudness.measure(media.within(work), work);
        figures.add(Figure.atMost("loudness_error_lu", encoded.error(), 0.2));
        figures.add(Figure.atMost("true_peak_dbtp", encoded.peak(), -1));
        figures.add(Figure.atMost("true_peak_error_db", LoudnessSignals.peakError(), 0.1));
        String named = System.getenv("KINORA_BEATS");
        Path folder = named != null ? Path.of(named)
                : Path.of(System.getenv().getOrDefault("KINORA_SHARED", "../shared"), "data", "audio", "rendered");
        if (Files.isDirectory(folder)) beats(new RenderedSet(folder), Math.max(3, runs), figures, work);
        else work.note("no pieces in " + folder);
        return figures;
    }

    private void beats(RenderedSet set, int runs, List<Figure> figures, Work work) {
        List<BeatScore> scores = new ArrayList<>();
        double[] cpu = new double[runs];
        // The first round makes the code warm; a runtime that is asked for beats is running.
        for (int round = -1; round < runs; round++) {
            double before = seconds();
            for (Path piece : set.pieces()) {
                work.checkCancelled();
                Rhythm rhythm = new SongReader(media.within(work)).hear(piece, work.part(0, 0));
                if (round >= 0) continue;
                double[] found = rhythm.song().beats().stream().mapToDouble(Rational::toDouble).toArray();
                scores.add(BeatScore.of(set.beats(piece, rhythm.song().length().toDouble()), found));
            }
            if (round >= 0) cpu[round] = seconds() - before;
        }
        Arrays.sort(cpu);
        figures.add(Figure.atLeast("beats_mean_f", scores.stream().mapToDouble(BeatScore::exact).average().orElse(0), 0.9));
        figures.add(Figure.atLeast("beats_max_f", scores.stream().mapToDouble(BeatScore::best).average().orElse(0), 0.97));
        figures.add(Figure.atLeast("beats_worst_f", scores.stream().mapToDouble(BeatScore::exact).min().orElse(0), 0.6));
        figures.add(Figure.of("beats_cpu_s", cpu[runs / 2]));
        Aubio aubio = new Aubio(work.scratch());
        if (aubio.installed()) peer(set, aubio, cpu[runs / 2], figures, work);
    }

    private static void peer(RenderedSet set, Aubio aubio, double own, List<Figure> figures, Work work) {
        double cpu = 0;
        double sum = 0;
        List<Path> pieces = set.pieces();
        for (Path piece : pieces) {
            work.checkCancelled();
            Aubio.Found found = aubio.track(piece);
            cpu += found.cpu();
            sum += BeatScore.of(set.beats(piece, Double.MAX_VALUE), found.beats()).exact();
        }
        figures.add(Figure.of("aubio_mean_f", sum / pieces.size()));
        figures.add(Figure.of("aubio_cpu_s", cpu));
        figures.add(Figure.atMost("beats_cpu_over_aubio", own / cpu, 4));
    }

    /** User and system seconds of this process. */
    private static double seconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9 : 0;
    }
}
