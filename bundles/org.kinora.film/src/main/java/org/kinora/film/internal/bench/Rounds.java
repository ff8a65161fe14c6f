package org.kinora.film.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.bench.Benchmark.Figure;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.work.Work;
import org.kinora.film.internal.bench.ProcessTree.Usage;

/** Takes the measurements; those that are compared are taken one after the other. */
final class Rounds {
    private static final int SHOTS = StandardJob.STILLS;
    private static final int CHANGED = 4;
    static final int MANY = 100;

    private final StandardJob job;
    private final FolderAssets assets;
    private final Path folder;
    private final Work work;
    private final FilmEngine film;
    private final FilmEngine raw;
    private final RawFrames frames;
    private final Commands commands;
    private final Map<String, List<Double>> values = new TreeMap<>();
    private Optional<Path> encoder = Optional.empty();

    /** @param raw an engine whose clips are what {@code frames} writes */
    Rounds(StandardJob job, FolderAssets assets, Path folder, Work work, FilmEngine film, FilmEngine raw, RawFrames frames) {
        this.job = job;
        this.assets = assets;
        this.folder = folder;
        this.work = work;
        this.film = film;
        this.raw = raw;
        this.frames = frames;
        commands = new Commands(job.files(), folder, work);
    }

    private Usage usage(String stage, Callable<?> task) throws Exception {
        work.checkCancelled();
        work.stage(stage);
        return ProcessTree.measure(task);
    }

    private void add(String key, double value) {
        values.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    /** Two shots, so that natives are loaded and loops compiled; tells what that costs over a second time. */
    void warm() throws Exception {
        Usage first = usage("exporting for the first time", () -> new Export(film, assets, work).make(job.cut(2, Quality.FINAL, -1)));
        Usage second = usage("exporting again", () -> new Export(film, assets, work).make(job.cut(2, Quality.FINAL, -1)));
        encoder = first.encoder();
        add("start_cpu_s", first.cpu() - second.cpu());
    }

    /** The whole job, the encoder alone, the other engines, then one shot changed and none. */
    void veryfast() throws Exception {
        Export export = new Export(film, assets, work);
        Export.Made[] made = new Export.Made[1];
        Usage ours = exported(() -> made[0] = export.make(job.cut(SHOTS, Quality.FINAL, -1)));
        floor("veryfast", ours, made[0].mix());
        Optional<Path> ffmpeg = Commands.installed("ffmpeg");
        if (ffmpeg.isPresent())
            add("cpu_over_ffmpeg", ours.cpu() / usage("ffmpeg", () -> commands.ffmpeg(ffmpeg.get(), "veryfast", SHOTS)).cpu());
        Optional<Path> melt = Commands.installed("melt");
        if (melt.isPresent()) add("cpu_over_melt", ours.cpu() / usage("melt", () -> commands.melt(melt.get(), "veryfast", SHOTS)).cpu());
        again(export, ours);
    }

    /** The whole job alone. */
    void exported() throws Exception {
        exported(() -> new Export(film, assets, work).make(job.cut(SHOTS, Quality.FINAL, -1)));
    }

    /** The whole job, then one shot changed and none. */
    void again() throws Exception {
        Export export = new Export(film, assets, work);
        again(export, exported(() -> export.make(job.cut(SHOTS, Quality.FINAL, -1))));
    }

    private Usage exported(Callable<?> export) throws Exception {
        Usage ours = usage("exporting at veryfast", export);
        add("export_cpu_s", ours.cpu());
        add("export_wall_s", ours.wall());
        add("peak_rss_mb", ours.peak());
        return ours;
    }

    private void again(Export export, Usage whole) throws Exception {
        Usage changed = usage("exporting with one shot changed", () -> export.make(job.cut(SHOTS, Quality.FINAL, CHANGED)));
        Usage unchanged = usage("exporting unchanged", () -> export.make(job.cut(SHOTS, Quality.FINAL, CHANGED)));
        add("incremental_one_of_ten", changed.cpu() / whole.cpu());
        add("incremental_unchanged", unchanged.cpu() / whole.cpu());
    }

    void medium() throws Exception {
        Export.Made[] made = new Export.Made[1];
        Usage ours = usage("exporting at medium", () -> made[0] = new Export(film, assets, work).make(job.cut(SHOTS, Quality.BEST, -1)));
        floor("medium", ours, made[0].mix());
    }

    /** The encoder alone, with the frames and the sound of the export; absent where the encoder is no process. */
    private void floor(String preset, Usage ours, AssetId mix) throws Exception {
        if (encoder.isEmpty()) return;
        Path yuv = folder.resolve("frames.yuv");
        if (!Files.exists(yuv)) composed();
        Usage floor = usage("the encoder alone at " + preset, () -> commands.floor(encoder.get(), preset, yuv, assets.file(mix)));
        add("cpu_over_floor_" + preset, ours.cpu() / floor.cpu());
        add("floor_" + preset + "_cpu_s", floor.cpu());
    }

    /** All frames without encoding them. */
    void composed() throws Exception {
        Path yuv = folder.resolve("frames.yuv");
        Files.deleteIfExists(yuv);
        composed(yuv);
    }

    /** All frames into a file, or to nowhere. */
    void composed(Path yuv) throws Exception {
        Usage composed = usage("composing frames only", () -> compose(film.segments(job.cut(SHOTS, Quality.FINAL, -1)), yuv));
        add("compose_ms_per_frame", 1000 * composed.cpu() / StandardJob.frames(SHOTS));
    }

    private Object compose(List<SegmentRequest> requests, Path file) {
        frames.to(file);
        for (SegmentRequest request : requests) {
            try (BenchWork within = new BenchWork(work, assets)) {
                raw.renderSegment(request, within);
            }
        }
        return file;
    }

    /** The first zoom without title, as the export makes it. */
    void jitter() throws Exception {
        Path yuv = folder.resolve("zoom.yuv");
        SegmentRequest body = film.segments(job.cut(2, Quality.FINAL, -1)).getFirst();
        compose(List.of(new SegmentRequest(body.version(), body.format(), ZoomJitter.FRAMES, body.picture(), Optional.empty(), List.of(),
                body.quality(), body.encoder())), yuv);
        work.stage("following the zoom");
        add("zoom_jitter_px", new ZoomJitter(job.files().resolve("still00.png")).of(yuv, work));
    }

    /** Ten times as many shots, each of another still. */
    void hundred(StandardJob many) throws Exception {
        Files.deleteIfExists(folder.resolve("frames.yuv"));
        Cut cut = many.cut(MANY, Quality.FINAL, -1);
        add("stills_of_100", cut.tracks().getFirst().clips().stream().map(Clip::medium).distinct().count());
        Usage longer = usage("exporting a hundred shots", () -> new Export(film, assets, work).make(cut));
        add("peak_rss_mb_100", longer.peak());
        add("peak_rss_growth_100", longer.peak() / median("peak_rss_mb") - 1);
    }

    private double median(String key) {
        double[] sorted = values.get(key).stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Medians, with the goals of those that have one. */
    List<Figure> figures() {
        Map<String, Double> goals = Map.of("cpu_over_floor_veryfast", 1.25, "cpu_over_floor_medium", 1.10, "cpu_over_ffmpeg", 0.40, "cpu_over_melt",
                0.25, "zoom_jitter_px", 0.05, "incremental_one_of_ten", 0.20, "incremental_unchanged", 0.03, "peak_rss_mb", 600.0,
                "peak_rss_growth_100", 0.10);
        return values.keySet().stream().map(key -> goals.containsKey(key) ? Figure.atMost(key, median(key), goals.get(key)) : Figure.of(key,
                median(key))).toList();
    }
}
