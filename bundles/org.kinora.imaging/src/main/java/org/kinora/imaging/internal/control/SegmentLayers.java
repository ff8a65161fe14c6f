package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_ximgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_ximgproc.SuperpixelSLIC;
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

/** Regions of one colour and texture: without weights nobody knows what they are called. */
@Component(service = ControlExtractor.class)
public final class SegmentLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public SegmentLayers(@Reference OpenCv cv) {
        book = new RecipeBook(cv, List.of(
                new Recipe(regions(Cards.of("segment", "Regions", Trust.STAND_IN)).recipe(method("each in a colour of its own")), (rgb, source,
                        work) ->
                        painted(rgb, regions(rgb, source, work), false)),
                new Recipe(regions(Cards.of("segment_mean", "Regions in their own colours",
                        Trust.STAND_IN)).recipe(method("each in its mean colour")),
                        (rgb, source, work) -> painted(rgb, regions(rgb, source, work), true))));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Cards regions(Cards card) {
        return card.with("size", "Side of a superpixel, px", 4, 200, 14).with("difference",
                "Regions that differ by less are joined, tenths of a delta E", 1, 1000, 90)
                .with("least", "Smallest region, thousandths of the picture", 0, 500, 3);
    }

    private static String method(String shown) {
        return "SLIC superpixels (Achanta et al., 2012, in OpenCV), joined while the means of lightness, colour and texture of neighbours "
                + "differ little for their size "
                + "(Felzenszwalb, Huttenlocher, 2004, on the graph of superpixels); " + shown + ".";
    }

    /** The region of each pixel, from 0 without gaps. */
    private static int[] regions(Mat rgb, ControlSource source, Work work) {
        Mat lab = new Mat();
        rgb.convertTo(lab, CV_32F, 1 / 255.0, 0);
        opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
        Mat smooth = new Mat();
        opencv_imgproc.GaussianBlur(lab, smooth, new Size(3, 3), 0);
        Mat labels = new Mat();
        try (SuperpixelSLIC slic = opencv_ximgproc.createSuperpixelSLIC(smooth, opencv_ximgproc.SLIC, (int) source.setting("size"), 12f)) {
            slic.iterate(8);
            slic.enforceLabelConnectivity(25);
            slic.getLabels(labels);
        }
        work.checkCancelled();
        RegionGraph graph = new RegionGraph(Interleaving.ints(labels), rgb.cols(), rgb.rows(), Interleaving.floats(lab), texture(lab));
        return graph.joined(source.setting("difference") / 10.0, source.setting("least") / 1000.0);
    }

    /** How busy lightness is around each pixel. */
    private static float[] texture(Mat lab) {
        Mat light = new Mat();
        opencv_core.extractChannel(lab, light, 0);
        Mat detail = new Mat();
        opencv_imgproc.Laplacian(light, detail, CV_32F);
        Mat around = new Mat();
        opencv_imgproc.blur(opencv_core.abs(detail).asMat(), around, new Size(9, 9));
        return Interleaving.floats(around);
    }

    private static Mat painted(Mat rgb, int[] region, boolean means) {
        int count = java.util.Arrays.stream(region).max().orElse(0) + 1;
        byte[] from = Interleaving.bytes(rgb);
        long[] sums = new long[4 * count];
        for (int i = 0; i < region.length; i++) {
            for (int c = 0; c < 3; c++) sums[4 * region[i] + c] += from[3 * i + c] & 0xFF;
            sums[4 * region[i] + 3]++;
        }
        byte[] to = new byte[from.length];
        for (int i = 0; i < region.length; i++) {
            int at = 4 * region[i];
            for (int c = 0; c < 3; c++) to[3 * i + c] = (byte) (means ? sums[at + c] / sums[at + 3] : own(region[i]) >> 8 * (2 - c));
        }
        return Interleaving.matrix(to, rgb.cols(), rgb.rows(), 3);
    }

    /** A colour for a number, unlike its neighbours' in the row of numbers: hues by the golden ratio, three lightnesses. */
    private static int own(int number) {
        float hue = (float) (number * 0.6180339887498949 % 1);
        return java.awt.Color.HSBtoRGB(hue, 0.55f + 0.2f * (number % 3), 0.95f - 0.2f * (number / 3 % 3));
    }
}
