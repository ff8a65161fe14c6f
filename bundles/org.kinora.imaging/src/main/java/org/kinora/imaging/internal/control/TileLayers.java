package org.kinora.imaging.internal.control;

import java.util.List;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_ximgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Trust;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pictures with their details taken away, for models that paint details. */
@Component(service = ControlExtractor.class)
public final class TileLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public TileLayers(@Reference OpenCv cv) {
        book = new RecipeBook(cv, List.of(
                new Recipe(Cards.of("tile", "Tile", Trust.PUBLISHED).with("steps", "Halvings", 0, 5, 3)
                        .recipe("Sides rounded to 64, down by two for each step in one go (area), up again by OpenCV's pyrUp."), TileLayers::tile),
                new Recipe(blur(Cards.of("tile_guided", "Tile, edges kept (TTPlanet)", Trust.PUBLISHED)).with("radius", "Of the guided filter, px",
                        1, 100, 7)
                        .with("evenness", "Eps of the guided filter, thousandths of full scale", 1, 1000, 10)
                        .recipe("Gaussian, fast guided filter by the picture itself, down (area) and up (cubic)."), TileLayers::guided),
                new Recipe(blur(Cards.of("tile_simple", "Tile, blurred (TTPlanet)", Trust.PUBLISHED)).recipe("Down (area), up (Lanczos), Gaussian."),
                        TileLayers::simple),
                new Recipe(Cards.of("color", "Patches of colour", Trust.PUBLISHED).with("patch", "Pixels of a patch", 1, 512, 64)
                        .recipe("Down by the patch (cubic), up without smoothing."), TileLayers::patches)));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Cards blur(Cards card) {
        return card.with("scale", "Down by, tenths", 10, 160, 20).with("blur", "Width of the Gaussian, px", 1, 99, 3);
    }

    private static Mat tile(Mat rgb, ControlSource source, Work work) {
        int steps = (int) source.setting("steps");
        Mat tile = resized(rgb, blocks(rgb.cols()) >> steps, blocks(rgb.rows()) >> steps, opencv_imgproc.INTER_AREA);
        for (int step = 0; step < steps; step++) {
            Mat up = new Mat();
            opencv_imgproc.pyrUp(tile, up);
            tile = up;
        }
        return tile;
    }

    /** A side in whole blocks, at least one, ties to even. */
    private static int blocks(int side) {
        return Math.max(1, (int) Math.rint(side / 64.0)) * 64;
    }

    private static Mat guided(Mat rgb, ControlSource source, Work work) {
        Mat soft = gaussian(rgb, source);
        work.checkCancelled();
        Mat even = new Mat();
        double scale = source.setting("scale") / 10.0;
        double eps = source.setting("evenness") / 1000.0 * 255 * 255;
        // OpenCV takes the radius in pixels of the smaller picture, the published filter in those of the whole one
        int radius = Math.max(1, (int) (source.setting("radius") / scale));
        opencv_ximgproc.guidedFilter(soft, soft, even, radius, eps, -1, 1 / scale);
        return downAndUp(even, scale, opencv_imgproc.INTER_CUBIC);
    }

    private static Mat simple(Mat rgb, ControlSource source, Work work) {
        return gaussian(downAndUp(rgb, source.setting("scale") / 10.0, opencv_imgproc.INTER_LANCZOS4), source);
    }

    private static Mat gaussian(Mat rgb, ControlSource source) {
        int width = (int) source.setting("blur");
        int odd = width | 1;
        Mat soft = new Mat();
        opencv_imgproc.GaussianBlur(rgb, soft, new Size(odd, odd), width / 2.0);
        return soft;
    }

    private static Mat downAndUp(Mat rgb, double scale, int up) {
        Mat small = resized(rgb, Math.max(1, (int) (rgb.cols() / scale)), Math.max(1, (int) (rgb.rows() / scale)), opencv_imgproc.INTER_AREA);
        return resized(small, rgb.cols(), rgb.rows(), up);
    }

    private static Mat patches(Mat rgb, ControlSource source, Work work) {
        int patch = (int) source.setting("patch");
        Mat small = resized(rgb, Math.max(1, rgb.cols() / patch), Math.max(1, rgb.rows() / patch), opencv_imgproc.INTER_CUBIC);
        return resized(small, rgb.cols(), rgb.rows(), opencv_imgproc.INTER_NEAREST);
    }

    private static Mat resized(Mat rgb, int width, int height, int how) {
        Mat resized = new Mat();
        opencv_imgproc.resize(rgb, resized, new Size(width, height), 0, 0, how);
        return resized;
    }
}
