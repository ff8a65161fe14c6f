package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Trust;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A picture's colours without its shapes: remapped through smooth noise that is drawn by the seed. */
@Component(service = ControlExtractor.class)
public final class ScrambledLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public ScrambledLayers(@Reference OpenCv cv) {
        book = new RecipeBook(cv, List.of(
                new Recipe(size(Cards.of("shuffle", "Shuffled", Trust.PUBLISHED)).recipe("Every pixel is fetched from where two smooth noise "
                        + "disks point to "
                        + "(ControlNet 1.1)."), ScrambledLayers::shuffle),
                new Recipe(size(Cards.of("shuffle_mask", "Soft mask out of noise",
                        Trust.PUBLISHED)).recipe("Where smooth noise is above a level that leaves about "
                        + "the brightest half: the mask of the shuffle module."), ScrambledLayers::mask)));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Cards size(Cards card) {
        return card.with("grain", "Pixels between two drawn numbers", 8, 4096, 256);
    }

    private static Mat shuffle(Mat rgb, ControlSource source, Work work) {
        Lot lot = new Lot(source.seed());
        int grain = (int) source.setting("grain");
        Mat shuffled = new Mat();
        Mat x = disk(rgb.cols(), rgb.rows(), grain, lot, rgb.cols() - 1);
        Mat y = disk(rgb.cols(), rgb.rows(), grain, lot, rgb.rows() - 1);
        opencv_imgproc.remap(rgb, shuffled, x, y, opencv_imgproc.INTER_LINEAR, opencv_core.BORDER_CONSTANT, new Scalar(0, 0, 0, 0));
        return shuffled;
    }

    private static Mat mask(Mat rgb, ControlSource source, Work work) {
        Mat noise = disk(rgb.cols(), rgb.rows(), (int) source.setting("grain"), new Lot(source.seed()), 255);
        double level = new Ranks(Interleaving.floats(noise)).median();
        Mat mask = new Mat();
        opencv_imgproc.threshold(noise, mask, level, 255, opencv_imgproc.THRESH_BINARY);
        Mat bytes = new Mat();
        mask.convertTo(bytes, opencv_core.CV_8U);
        return bytes;
    }

    /** Smooth noise that spans 0 to {@code most}. */
    private static Mat disk(int width, int height, int grain, Lot lot, double most) {
        return disk(lattice(width, height, grain, lot), width, height, grain, most);
    }

    static Mat lattice(int width, int height, int grain, Lot lot) {
        int columns = width / grain + 2;
        int rows = height / grain + 2;
        float[] drawn = new float[columns * rows];
        for (int i = 0; i < drawn.length; i++) drawn[i] = (float) lot.unit();
        return Interleaving.matrix(drawn, columns, rows, 1);
    }

    static Mat disk(Mat lattice, int width, int height, int grain, double most) {
        Mat wide = new Mat();
        opencv_imgproc.resize(lattice, wide, new Size(width + 2 * grain, height + 2 * grain), 0, 0, opencv_imgproc.INTER_CUBIC);
        Mat noise = wide.apply(new Rect(grain, grain, width, height)).clone();
        Mat disk = new Mat();
        opencv_core.normalize(noise, disk, 0, most, opencv_core.NORM_MINMAX, CV_32F, null);
        return disk;
    }
}
