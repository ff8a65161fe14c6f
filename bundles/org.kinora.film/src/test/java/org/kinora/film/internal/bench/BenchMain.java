package org.kinora.film.internal.bench;

import java.nio.file.Path;
import java.util.Arrays;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.FilmAssembly;

/**
 * Measures the standard job outside the runtime, for profiles: folder, then what to measure (warm, compose, export, again, veryfast,
 * medium, jitter, hundred), in order.
 */
final class BenchMain {
    private BenchMain() {}

    public static void main(String[] words) throws Exception {
        Bench bench = new Bench(Path.of(words[0]));
        RawFrames frames = new RawFrames();
        FilmAssembly raw = new FilmAssembly(frames.before(bench.media), bench.stills, bench.flow);
        Path folder = Path.of(words[0]);
        FolderAssets assets = new FolderAssets(folder.resolve("job"));
        StandardJob job = StandardJob.make(folder.resolve("files"), assets, bench.media);
        StandardJob many = Arrays.asList(words).contains("hundred") ? job.with(Rounds.MANY, assets) : job;
        // what drawing left behind is no part of an export; it is given back while the first one runs
        System.gc();
        Rounds rounds = new Rounds(job, assets, folder, bench.work(), bench.film, raw, frames);
        for (int i = 1; i < words.length; i++) {
            switch (words[i]) {
                case "warm" -> rounds.warm();
                case "compose" -> rounds.composed();
                case "nowhere" -> rounds.composed(Path.of("/dev/null"));
                case "export" -> rounds.exported();
                case "veryfast" -> rounds.veryfast();
                case "again" -> rounds.again();
                case "medium" -> rounds.medium();
                case "jitter" -> rounds.jitter();
                case "hundred" -> rounds.hundred(many);
                default -> throw new IllegalArgumentException(words[i]);
            }
            rounds.figures().forEach(figure -> System.out.println(figure.key() + " " + figure.millionths() / 1e6 + (figure.met() ? ""
                    : "  NOT MET")));
        }
    }
}
