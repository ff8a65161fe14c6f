package org.kinora.film.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.json.Json;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.FinishRequest;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.work.Work;

/**
 * Exports as the film graph does: each step is done once for its request, as many at once as there are cores, and kept under the hash of the
 * request's canonical JSON.
 */
final class Export {
    private final FilmEngine film;
    private final FolderAssets assets;
    private final Work work;
    private final Map<String, Outcome> results = new ConcurrentHashMap<>();

    Export(FilmEngine film, FolderAssets assets, Work work) {
        this.film = film;
        this.assets = assets;
        this.work = work;
    }

    /** The finished film and the sound it was made with. */
    record Made(AssetId film, AssetId mix, List<AssetId> segments) {}

    Made make(Cut cut) throws ExecutionException, InterruptedException {
        List<SegmentRequest> requests = film.segments(cut);
        MixRequest mixRequest = film.mixRequest(cut, StandardJob.materials());
        List<AssetId> segments = new ArrayList<>();
        Outcome mix;
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Outcome>> steps = new ArrayList<>();
            for (SegmentRequest request : requests) steps.add(pool.submit(() -> step("segment", request, within ->
                    film.renderSegment(request, within))));
            Future<Outcome> mixed = pool.submit(() -> step("mix", mixRequest, within -> film.mix(mixRequest, within)));
            try {
                for (Future<Outcome> step : steps) segments.add(step.get().part("segment").asset());
                mix = mixed.get();
            } catch (ExecutionException | InterruptedException stopped) {
                pool.shutdownNow();
                throw stopped;
            }
        }
        FinishRequest finish = film.finishRequest(cut, segments, mix);
        return new Made(step("finish", finish, within -> film.finish(finish, within)).part("film").asset(), mix.part("mix").asset(), segments);
    }

    private Outcome step(String kind, Object request, Function<Work, Outcome> task) {
        String key = kind + Json.hash(request);
        Outcome known = results.get(key);
        if (known != null) return known;
        try (BenchWork within = new BenchWork(work, assets)) {
            Outcome made = task.apply(within);
            results.put(key, made);
            return made;
        }
    }
}
