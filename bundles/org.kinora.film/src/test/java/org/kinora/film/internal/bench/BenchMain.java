package org.kinora.film.internal.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.Quality;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.FilmAssembly;

/**
 * Measures the standard job outside the runtime, for profiles: folder, then what to measure (warm, compose, export, again, veryfast,
 * medium, jitter, hundred, distinct: a hundred shots of a hundred pictures), in order.
 */
final class BenchMain {
    private BenchMain() {}

    public static void main(String[] words) throws Exception {
        Bench bench = new Bench(Path.of(words[0]));
        RawFrames frames = new RawFrames();
        FilmAssembly raw = new FilmAssembly(frames.before(bench.media), bench.stills);
        Path folder = Path.of(words[0]);
        FolderAssets assets = new FolderAssets(folder.resolve("job"));
        StandardJob job = StandardJob.make(folder.resolve("files"), assets, bench.media);
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
                case "hundred" -> rounds.hundred();
                case "distinct" -> distinct(job, assets, bench);
                default -> throw new IllegalArgumentException(words[i]);
            }
            rounds.figures().forEach(figure -> System.out.println(figure.key() + " " + figure.millionths() / 1e6 + (figure.met() ? ""
                    : "  NOT MET")));
        }
    }

    /** Peak memory of ten and of a hundred shots, each of another picture: the ten of the job, mirrored and with their colours exchanged. */
    private static void distinct(StandardJob job, FolderAssets assets, Bench bench) throws Exception {
        List<AssetId> stills = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Path file = job.files().resolve("distinct%02d.png".formatted(i));
            if (!Files.exists(file)) ImageIO.write(varied(job.files().resolve("still%02d.png".formatted(i % 10)), i / 10), "png", file.toFile());
            stills.add(assets.put(file, "image/png", Origin.IMPORTED, file.getFileName().toString(), false));
        }
        StandardJob many = new StandardJob(stills, job.title(), job.look(), job.music(), job.voice(), job.files());
        for (int shots : new int[] {10, 100})
            System.out.println(shots + " pictures, peak MiB " + ProcessTree.measure(() -> new Export(bench.film, assets, bench.work()).make(
                    many.cut(shots, Quality.DRAFT, -1))).peak());
    }

    private static BufferedImage varied(Path file, int number) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        BufferedImage varied = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(number % 2 == 0 ? x : image.getWidth() - 1 - x, y) & 0xFFFFFF;
                int turn = number / 2 % 3 * 8;
                varied.setRGB(x, number < 6 ? y : image.getHeight() - 1 - y, (pixel << turn | pixel >>> 24 - turn) & 0xFFFFFF);
            }
        return varied;
    }
}
