package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.work.Work;

/**
 * What a person looks at after a training: curves.png, the same numbers in training.csv, and for some views the photograph with what the splats show
 * from there to its right.
 */
final class TrainingReport {
    /** So many times the views held out are measured on the way. */
    private static final int MEASURED = 10;
    private static final int MOST_VIEWS = 6;

    private final Path folder;
    private final Path images;
    private final List<CapturedView> held;
    private final int steps;
    private final Pictures pictures;
    private final Work work;
    private final List<TrainingCurves.Point> points = new ArrayList<>();
    private int measured;

    /** @param held views that are not trained on; may be none */
    TrainingReport(Path folder, Path images, List<CapturedView> held, int steps, Pictures pictures, Work work) {
        this.folder = folder;
        this.images = images;
        this.held = held;
        this.steps = steps;
        this.pictures = pictures;
        this.work = work;
    }

    /** Takes down where the training is. */
    void look(SplatTraining training, double loss) {
        boolean due = !held.isEmpty() && training.step() >= (long) steps * (measured + 1) / MEASURED;
        SplatTraining.Score score = due ? training.score(images, held) : new SplatTraining.Score(Double.NaN, Double.NaN, 0);
        if (due) measured = (int) ((long) training.step() * MEASURED / steps);
        points.add(new TrainingCurves.Point(training.step(), loss, training.scene().count(), score.psnr(), score.ssim()));
    }

    /** @param views photographs to put beside what is seen now, the first ones */
    void write(SplatTraining training, List<CapturedView> views) {
        try {
            Files.createDirectories(folder);
            if (!points.isEmpty()) {
                ImageIO.write(new TrainingCurves(points).draw(), "png", folder.resolve("curves.png").toFile());
                Files.write(folder.resolve("training.csv"), rows());
            }
            for (CapturedView view : views.subList(0, Math.min(MOST_VIEWS, views.size()))) beside(training, view);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>(List.of("step,loss,splats,psnr,ssim"));
        for (TrainingCurves.Point point : points)
            rows.add(String.format(Locale.ROOT, "%d,%.6f,%d,", point.step(), point.loss(), point.splats())
                    + (Double.isNaN(point.psnr()) ? "," : String.format(Locale.ROOT, "%.3f,%.4f", point.psnr(), point.ssim())));
        return rows;
    }

    private void beside(SplatTraining training, CapturedView view) {
        try (Picture photograph = pictures.read(images.resolve(view.image()), PictureReading.AS_STORED, work)) {
            Raster from = photograph.raster();
            int width = from.width();
            int height = from.height();
            Camera camera = view.camera().scaled(width, height);
            try (Raster seen = Raster.take(width, height, SplatRenderer.FORMAT, work);
                    Raster both = Raster.take(2 * width, height, RasterFormat.RGB8, work)) {
                training.preview(camera, seen);
                boolean coloured = from.format().channels() >= 3;
                for (int c = 0; c < 3; c++)
                    for (int y = 0; y < height; y++)
                        for (int x = 0; x < width; x++) {
                            both.set(c, x, y, Math.clamp(from.get(coloured ? c : 0, x, y), 0f, 1f));
                            both.set(c, width + x, y, Math.clamp(seen.get(c, x, y), 0f, 1f));
                        }
                String name = Path.of(view.image()).getFileName().toString();
                int dot = name.lastIndexOf('.');
                pictures.write(Picture.of(both), folder.resolve((dot > 0 ? name.substring(0, dot) : name) + "-beside.png"), work);
            }
        }
    }
}
