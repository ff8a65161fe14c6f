package org.kinora.imaging.internal.interpolate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Every second frame of real clips is dropped and made again, beside ffmpeg's minterpolate: PSNR of the luma of those frames, and processor time.
 * The clips lie in {@code data/video} of the folder that {@code KINORA_SHARED} names, {@code ../shared} without it.
 */
@Component(service = Benchmark.class)
public final class InterpolationBenchmark implements Benchmark {
    private static final Rational MIDDLE = Rational.of(1, 2);
    private static final String FIRST = "os_run";

    private final FrameInterpolator interpolator;

    @Activate
    public InterpolationBenchmark(@Reference FrameInterpolator interpolator) {
        this.interpolator = interpolator;
    }

    @Override
    public String name() {
        return "interpolate";
    }

    @Override
    public String title() {
        return "Frames between frames of real clips, beside ffmpeg's minterpolate.";
    }

    /** Mean PSNR in dB and CPU milliseconds a frame. */
    private record Score(double psnr, double millis) {}

    @Override
    public List<Figure> run(int runs, Work work) {
        Path videos = Path.of(System.getenv().getOrDefault("KINORA_SHARED", "../shared"), "data", "video");
        Ffmpeg ffmpeg = new Ffmpeg(work.scratch());
        if (!Files.isDirectory(videos) || !ffmpeg.installed()) {
            work.note("clips of " + videos + " and ffmpeg are needed");
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        double worst = Double.POSITIVE_INFINITY;
        for (TestClip clip : TestClip.all(videos, ffmpeg)) {
            work.checkCancelled();
            work.stage(clip.name());
            Map<String, Score> scores = scores(clip, ffmpeg, clip.name().equals(FIRST) ? Math.max(3, runs) : 1, work);
            scores.forEach((method, score) -> {
                figures.add(Figure.of(clip.name() + "_" + method + "_psnr", score.psnr()));
                figures.add(Figure.of(clip.name() + "_" + method + "_cpu_ms", score.millis()));
            });
            double simple = Math.max(scores.get("dup").psnr(), scores.get("blend").psnr());
            worst = Math.min(worst, Math.min(scores.get("fast").psnr(), scores.get("best").psnr()) - simple);
            if (clip.name().equals(FIRST)) {
                Score mci = scores.get("mci");
                figures.add(Figure.atLeast("best_psnr_minus_mci", scores.get("best").psnr() - mci.psnr(), 0.3));
                figures.add(Figure.atMost("best_cpu_over_mci", scores.get("best").millis() / mci.millis(), 0.5));
                figures.add(Figure.atLeast("fast_psnr_minus_mci", scores.get("fast").psnr() - mci.psnr(), -0.1));
                figures.add(Figure.atMost("fast_cpu_over_mci", scores.get("fast").millis() / mci.millis(), 0.2));
            }
        }
        figures.add(Figure.atLeast("worst_minus_max_dup_blend", worst, -0.3));
        return figures;
    }

    /** Each method in turn, so many times; of the times the median counts. */
    private Map<String, Score> scores(TestClip clip, Ffmpeg ffmpeg, int rounds, Work work) {
        Map<String, List<Score>> scores = new TreeMap<>();
        try (FramePool pool = new FramePool(clip.width(), clip.height(), 3, 3, work)) {
            Cadence cadence = cadence(clip, pool);
            for (InterpolationMode mode : InterpolationMode.values()) own(clip, pool, drawing(mode, cadence, work));
            for (int round = 0; round < rounds; round++) {
                work.checkCancelled();
                Ffmpeg.Made made = ffmpeg.compensated(clip);
                add(scores, "mci", new Score(clip.psnr(made.frames()), made.seconds() * 1000 / clip.rebuilt()));
                add(scores, "dup", own(clip, pool, (first, second, at, into) -> into.copyFrom(first)));
                add(scores, "blend", own(clip, pool, (first, second, at, into) -> new Blended(first, second, false).draw(MIDDLE, into)));
                for (InterpolationMode mode : InterpolationMode.values())
                    add(scores, mode == InterpolationMode.FAST ? "fast" : "best", own(clip, pool, drawing(mode, cadence, work)));
            }
        }
        Map<String, Score> medians = new TreeMap<>();
        scores.forEach((method, of) -> medians.put(method, new Score(of.getFirst().psnr(), of.stream().mapToDouble(Score::millis).sorted().toArray()
                [of.size() / 2])));
        return medians;
    }

    private static void add(Map<String, List<Score>> scores, String method, Score score) {
        scores.computeIfAbsent(method, key -> new ArrayList<>()).add(score);
    }

    private Drawing drawing(InterpolationMode mode, Cadence cadence, Work work) {
        return (first, second, pair, into) -> {
            double moment = cadence.moment(pair, 0.5);
            try (FrameInterpolator.Between between = interpolator.between(first, second, mode, work)) {
                between.draw(Rational.of(Math.round(moment * 1000), 1000), into);
            }
        };
    }

    private static Cadence cadence(TestClip clip, FramePool pool) {
        double[] changes = new double[clip.rebuilt()];
        try (YuvFrame first = pool.take(); YuvFrame second = pool.take()) {
            for (int pair = 0; pair < changes.length; pair++) {
                clip.load(2 * pair, first);
                clip.load(2 * pair + 2, second);
                changes[pair] = Difference.of(first, second).mean();
            }
        }
        return new Cadence(changes);
    }

    /** Draws the frame in the middle of a pair. */
    private interface Drawing {
        void draw(YuvFrame first, YuvFrame second, int pair, YuvFrame into);
    }

    /** All frames are made between two looks at the clock of the process, which goes in steps of 10 ms. */
    private static Score own(TestClip clip, FramePool pool, Drawing drawing) {
        byte[][] made = new byte[clip.rebuilt()][];
        double seconds;
        try (YuvFrame first = pool.take(); YuvFrame second = pool.take(); YuvFrame into = pool.take()) {
            double before = Ffmpeg.own();
            for (int pair = 0; pair < made.length; pair++) {
                clip.load(2 * pair, first);
                clip.load(2 * pair + 2, second);
                drawing.draw(first, second, pair, into);
                MemorySegment luma = into.plane(0);
                made[pair] = luma.toArray(ValueLayout.JAVA_BYTE);
            }
            seconds = Ffmpeg.own() - before;
        }
        return new Score(clip.psnr(made), seconds * 1000 / made.length);
    }
}
