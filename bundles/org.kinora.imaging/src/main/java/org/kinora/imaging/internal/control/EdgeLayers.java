package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
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

/** Hard and soft edges, light on black. */
@Component(service = ControlExtractor.class)
public final class EdgeLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public EdgeLayers(@Reference OpenCv cv) {
        SoftEdges soft = new SoftEdges();
        book = new RecipeBook(cv, List.of(
                new Recipe(thresholds(Cards.of("canny", "Edges (Canny)", Trust.PUBLISHED)).recipe("OpenCV's Canny on red, green and blue together."),
                        EdgeLayers::canny),
                new Recipe(thresholds(Cards.of("pyracanny", "Edges of five sizes",
                        Trust.PUBLISHED)).recipe("Canny of each colour at 0.2 to 1 of the size; "
                        + "each size keeps 3/4 of what the smaller ones found; stretched from the 1st to the 99th percentile (Fooocus)."),
                        EdgeLayers::pyramid),
                new Recipe(softness(Cards.of("softedge", "Soft edges",
                        Trust.STAND_IN)).recipe("In the place of HED and PiDiNet, which need weights: gradients "
                        + "of lightness and colour at three sizes, held down where the surroundings are busy."), soft::draw),
                new Recipe(softness(Cards.of("softedge_safe", "Soft edges in two steps", Trust.STAND_IN)).with("steps", "Levels above black", 1, 8, 2)
                        .recipe("Soft edges, quantised (safe_step of ControlNet 1.1)."), (rgb, source, work) -> PostSteps.safe(soft.draw(rgb,
                                source, work),
                                (int) source.setting("steps"))),
                new Recipe(softness(Cards.of("scribble_soft", "Scribble from soft edges",
                        Trust.STAND_IN)).recipe("Soft edges, thinned in four directions after a "
                        + "blur of 3, widened again (the fake scribble of ControlNet 1.0)."), (rgb, source, work) ->
                                PostSteps.scribble(soft.draw(rgb, source, work)))
        ));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Cards thresholds(Cards card) {
        return card.with("low", "Gradient from which an edge goes on", 0, 1000, 100).with("high", "Gradient from which an edge begins", 0, 1000, 200);
    }

    private static Cards softness(Cards card) {
        return card.with("detail", "How much of fine texture is kept, permille", 0, 1000, 300);
    }

    private static Mat canny(Mat rgb, ControlSource source, Work work) {
        Mat edges = new Mat();
        opencv_imgproc.Canny(rgb, edges, source.setting("low"), source.setting("high"));
        return edges;
    }

    private static Mat pyramid(Mat rgb, ControlSource source, Work work) {
        Mat found = null;
        for (int fifth = 1; fifth <= 5; fifth++) {
            work.checkCancelled();
            Size size = new Size(Math.max(1, rgb.cols() * fifth / 5), Math.max(1, rgb.rows() * fifth / 5));
            Mat small = new Mat();
            opencv_imgproc.resize(rgb, small, size, 0, 0, opencv_imgproc.INTER_AREA);
            Mat edges = colours(small, source.setting("low"), source.setting("high"));
            if (found == null) {
                found = edges;
                continue;
            }
            Mat carried = new Mat();
            opencv_imgproc.resize(found, carried, size, 0, 0, opencv_imgproc.INTER_LINEAR);
            found = new Mat();
            opencv_core.addWeighted(carried, 0.75, edges, 0.25, 0, found);
        }
        return stretched(sum(found));
    }

    /** Edges of each colour by itself, 0 or 1. */
    private static Mat colours(Mat rgb, double low, double high) {
        MatVector planes = new MatVector();
        opencv_core.split(rgb, planes);
        MatVector edges = new MatVector(3);
        for (int plane = 0; plane < 3; plane++) {
            Mat edge = new Mat();
            opencv_imgproc.Canny(planes.get(plane), edge, low, high);
            Mat unit = new Mat();
            edge.convertTo(unit, CV_32F, 1 / 255.0, 0);
            edges.put(plane, unit);
        }
        Mat together = new Mat();
        opencv_core.merge(edges, together);
        return together;
    }

    private static Mat sum(Mat three) {
        MatVector planes = new MatVector();
        opencv_core.split(three, planes);
        Mat sum = new Mat();
        opencv_core.add(planes.get(0), planes.get(1), sum);
        Mat all = new Mat();
        opencv_core.add(sum, planes.get(2), all);
        return all;
    }

    private static Mat stretched(Mat floats) {
        Ranks ranks = new Ranks(Interleaving.floats(floats));
        double low = ranks.percentile(1);
        double span = ranks.percentile(99) - low;
        Mat stretched = new Mat();
        // what is cut off, not rounded, as the recipe does
        double scale = span > 0 ? 255 / span : 255;
        floats.convertTo(stretched, CV_32F, scale, -low * scale);
        return Cut.bytes(stretched);
    }
}
