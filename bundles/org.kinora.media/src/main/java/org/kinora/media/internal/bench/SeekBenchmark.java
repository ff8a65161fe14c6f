package org.kinora.media.internal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.kinora.api.media.ClipScrubber;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Proxies;
import org.kinora.api.media.ScrubPlan;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Random exact jumps in a 1080p clip with long groups of pictures, shown with 540 rows; beside MLT where it is installed. */
@Component(service = Benchmark.class)
public final class SeekBenchmark implements Benchmark {
    private static final int JUMPS = 25;
    private static final int STEPS = 600;
    private static final int FIRST = 300;
    private static final ClipView SHOWN = new ClipView(960, 540, Rational.ZERO, Fit.STRETCH);
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final MediaEngine media;
    private final Proxies proxies;

    @Activate
    public SeekBenchmark(@Reference MediaEngine media, @Reference Proxies proxies) {
        this.media = media;
        this.proxies = proxies;
    }

    @Override
    public String name() {
        return "seek";
    }

    @Override
    public String title() {
        return "Random exact jumps in a 1080p clip, its proxy, and among decoded frames, beside MLT.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        Path clip = work.scratch().resolve("seek.mp4");
        work.stage("writing a clip");
        new SeekClip(media, work.part(0, 0.3)).write(clip);
        List<Integer> frames = new Random(5).ints(JUMPS, 0, SeekClip.FRAMES).boxed().toList();
        List<Figure> figures = new ArrayList<>();
        work.stage("jumping in the clip");
        exact(clip, frames, runs, figures, work);
        work.stage("jumping in the proxy");
        Path proxy = proxies.make(clip, work.part(0.6, 0.8));
        double[] times = jumps(proxy, frames, new ScrubPlan(SHOWN, 0, false, false));
        figures.add(Figure.atMost("proxy_p95_ms", times[times.length * 95 / 100], 50));
        figures.add(Figure.of("proxy_p50_ms", times[times.length / 2]));
        figures.add(Figure.of("proxy_cpu_ms", cpuOfJumps(proxy, frames)));
        proxies.drop(clip);
        work.stage("jumping among decoded frames");
        cached(clip, figures);
        return figures;
    }

    private void exact(Path clip, List<Integer> frames, int runs, List<Figure> figures, Work work) {
        List<Double> own = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        double p95 = 0;
        for (int run = 0; run < Math.max(3, runs); run++) {
            work.checkCancelled();
            try (ClipScrubber scrubber = media.scrub(clip, new ScrubPlan(SHOWN, 0, false, false))) {
                long before = SYSTEM.getProcessCpuTime();
                double[] times = jumps(scrubber, frames);
                double cpu = (SYSTEM.getProcessCpuTime() - before) / 1e9;
                own.add(1000 * cpu / JUMPS);
                p95 = times[times.length * 95 / 100];
                OptionalDouble melt = MeltSeeks.cpu(clip, frames);
                if (melt.isPresent()) ratios.add(cpu / melt.getAsDouble());
            }
        }
        if (!ratios.isEmpty()) figures.add(Figure.atMost("exact_cpu_over_mlt", median(ratios), 0.5));
        figures.add(Figure.of("exact_cpu_ms", median(own)));
        figures.add(Figure.of("exact_p95_ms", p95));
    }

    /** Mean CPU milliseconds of a jump in all threads: on a busy machine it tells more than the time that went by. */
    private double cpuOfJumps(Path clip, List<Integer> frames) {
        try (ClipScrubber scrubber = media.scrub(clip, new ScrubPlan(SHOWN, 0, false, false))) {
            long before = SYSTEM.getProcessCpuTime();
            jumps(scrubber, frames);
            return (SYSTEM.getProcessCpuTime() - before) / 1e6 / frames.size();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private double[] jumps(Path clip, List<Integer> frames, ScrubPlan plan) {
        try (ClipScrubber scrubber = media.scrub(clip, plan)) {
            jumps(scrubber, frames);
            return jumps(scrubber, frames);
        }
    }

    /** Milliseconds of jumps to the middles of frames and their conversion to RGB, in ascending order. */
    private double[] jumps(ClipScrubber scrubber, List<Integer> frames) {
        double[] times = new double[frames.size()];
        for (int i = 0; i < times.length; i++) {
            long before = System.nanoTime();
            try (YuvFrame frame = scrubber.at(time(frames.get(i)))) {
                media.toPixels(frame);
            }
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static Rational time(int frame) {
        return Rational.of(2L * frame + 1, 2).dividedBy(SeekClip.RATE);
    }

    /** Jumps within the group of pictures around the playhead, once it is decoded, many times over; a busy machine shows in wall times only. */
    private void cached(Path clip, List<Figure> figures) {
        List<Integer> steps = new Random(6).ints(STEPS, FIRST, FIRST + SeekClip.GROUP).boxed().toList();
        try (ClipScrubber scrubber = media.scrub(clip, new ScrubPlan(SHOWN, 192L << 20, true, false))) {
            scrubber.at(time(FIRST + SeekClip.GROUP / 2)).close();
            scrubber.settle(120_000);
            jumps(scrubber, steps);
            double[] wall = new double[STEPS];
            double[] cpu = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                long began = System.nanoTime();
                long before = THREADS.getCurrentThreadCpuTime();
                try (YuvFrame frame = scrubber.ifReady(time(steps.get(i))).orElseThrow()) {
                    media.toPixels(frame);
                }
                cpu[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
                wall[i] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(wall);
            Arrays.sort(cpu);
            figures.add(Figure.atMost("cached_gop_ms", wall[STEPS * 95 / 100], 10));
            figures.add(Figure.atMost("cached_gop_cpu_p95_ms", cpu[STEPS * 95 / 100], 10));
            figures.add(Figure.of("cached_gop_p50_ms", wall[STEPS / 2]));
            figures.add(Figure.of("cached_gop_most_ms", wall[STEPS - 1]));
        }
    }
}
