package org.kinora.imaging.internal.bench;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.platform.bench.Benchmark.Figure;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wand, grow and feather of a 4K picture, beside OpenCV's flood fill, dilation and Gaussian of the whole picture. */
@Component(service = ImagingPart.class)
public final class SelectionPart implements ImagingPart {
    private static final int WARM_UP = 4;
    private static final int TOLERANCE = 24;

    private final Selections selections;
    private final OpenCv cv;

    @Activate
    public SelectionPart(@Reference Selections selections, @Reference OpenCv cv) {
        this.selections = selections;
        this.cv = cv;
    }

    @Override
    public String title() {
        return "selection on 4K";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        List<Figure> figures = new ArrayList<>();
        // whoever clicks has a picture open: the libraries are there
        cv.load();
        try (Raster picture = TestPicture.make(work); Mask chosen = Mask.take(picture.width(), picture.height(), work)) {
            SelectionView view = SelectionView.of(picture);
            Selector wand = new Selector.Wand(List.of(Point.middle(1900, 300)), TOLERANCE, false, false, false);
            Runnable click = () -> {
                try (Mask mask = selections.select(wand, view, work)) {
                    chosen.copyFrom(mask);
                }
            };
            figures.add(Figure.atMost("wand_4k_first_ms", Clock.millis(click), 250));
            figures.add(Figure.atMost("wand_4k_ms", Clock.median(runs, WARM_UP, () -> { }, click), 120));
            try (Mask mask = Mask.take(picture.width(), picture.height(), work)) {
                Runnable again = () -> mask.copyFrom(chosen);
                figures.add(Figure.atMost("grow6_4k_ms", edit(runs, mask, again, new MaskEdit.Grow(6 * Point.ONE), view, work), 60));
                figures.add(Figure.atMost("feather8_4k_ms", edit(runs, mask, again, new MaskEdit.Feather(8 * Point.ONE), view, work), 120));
                figures.add(Figure.of("outline_4k_ms", Clock.median(runs, WARM_UP, again, () -> selections.outline(mask, work))));
                opencv(runs, picture, mask, again, figures);
            }
        }
        return figures;
    }

    private double edit(int runs, Mask mask, Runnable prepare, MaskEdit edit, SelectionView view, Work work) {
        return Clock.median(runs, WARM_UP, prepare, () -> selections.edit(mask, edit, view, work));
    }

    private void opencv(int runs, Raster picture, Mask mask, Runnable again, List<Figure> figures) {
        try (Mat together = together(picture); Mat reached = new Mat(); Mat seen = cv.mask(mask); Mat made = new Mat(); Size automatic = new Size(0,
                0);
                Size large = new Size(13, 13); Mat disc = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_ELLIPSE, large)) {
            figures.add(Figure.of("opencv_floodfill_4k_ms", Clock.median(runs, WARM_UP, () -> {
                reached.create(picture.height() + 2, picture.width() + 2, opencv_core.CV_8UC1);
                reached.put(new Scalar(0));
            }, () -> opencv_imgproc.floodFill(together, reached, new org.bytedeco.opencv.opencv_core.Point(1900, 300), new Scalar(0), new Rect(),
                    new Scalar(TOLERANCE, TOLERANCE, TOLERANCE, 0), new Scalar(TOLERANCE, TOLERANCE, TOLERANCE, 0),
                    4 | opencv_imgproc.FLOODFILL_FIXED_RANGE | opencv_imgproc.FLOODFILL_MASK_ONLY | 255 << 8))));
            figures.add(Figure.of("opencv_dilate6_4k_ms", Clock.median(runs, WARM_UP, again, () -> opencv_imgproc.dilate(seen, made, disc))));
            figures.add(Figure.of("opencv_gaussian8_4k_ms", Clock.median(runs, WARM_UP, again,
                    () -> opencv_imgproc.GaussianBlur(seen, made, automatic, 4, 4, opencv_core.BORDER_REPLICATE, opencv_core.ALGO_HINT_DEFAULT))));
        }
    }

    private Mat together(Raster picture) {
        Mat merged = new Mat();
        try (Mat blue = cv.plane(picture, 2); Mat green = cv.plane(picture, 1); Mat red = cv.plane(picture, 0); MatVector planes = new MatVector(blue,
                green, red)) {
            opencv_core.merge(planes, merged);
        }
        return merged;
    }
}
