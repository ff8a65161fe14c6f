package org.kinora.film.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.work.Work;
import org.kinora.film.internal.FilmAssembly;
import org.kinora.film.internal.picture.StillMaker;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The standard job, exported by the film engine of this runtime, beside the encoder alone and other engines. */
@Component(service = Benchmark.class)
public final class FilmBenchmark implements Benchmark {
    private final MediaEngine media;
    private final FilmEngine film;
    private final FilmAssembly raw;
    private final RawFrames frames = new RawFrames();

    @Activate
    public FilmBenchmark(@Reference MediaEngine media, @Reference FilmEngine film, @Reference StillMaker stills,
            @Reference FrameInterpolator interpolator) {
        this.media = media;
        this.film = film;
        raw = new FilmAssembly(frames.before(media), stills, interpolator);
    }

    @Override
    public String name() {
        return "film";
    }

    @Override
    public String title() {
        return "Export of the standard job, 10 stills of 4 s: against the encoder alone, ffmpeg and melt; again with one shot changed; memory; zoom.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        try {
            return measured(runs, work);
        } catch (RuntimeException known) {
            throw known;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            work.checkCancelled();
            throw new IllegalStateException(stopped);
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private List<Figure> measured(int runs, Work work) throws Exception {
        Path folder = Files.createDirectories(work.scratch().resolve("film"));
        FolderAssets assets = new FolderAssets(folder.resolve("assets"));
        work.stage("drawing the standard job");
        StandardJob job = StandardJob.make(folder.resolve("files"), assets, media);
        StandardJob many = job.with(Rounds.MANY, assets);
        // what drawing left behind, some hundred megabytes, is no part of an export
        System.gc();
        Rounds rounds = new Rounds(job, assets, folder, work, film, raw, frames);
        rounds.warm();
        for (int run = 0; run < runs; run++) {
            rounds.veryfast();
            rounds.medium();
            work.progress((run + 1.0) / (runs + 1));
        }
        // before the zoom is followed, which leaves as much behind as drawing does
        rounds.hundred(many);
        rounds.jitter();
        return rounds.figures();
    }
}
