package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
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

/** Lightness without colour, and pictures that were blurred or strewn with noise. */
@Component(service = ControlExtractor.class)
public final class ToneLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public ToneLayers(@Reference OpenCv cv) {
        book = new RecipeBook(cv, List.of(
                new Recipe(gamma("recolor_luminance", "Lightness, to be coloured anew", "L* of CIELAB."), (rgb, source, work) -> recolour(rgb, source,
                        opencv_imgproc.COLOR_RGB2Lab, 0)),
                new Recipe(gamma("recolor_intensity", "Intensity, to be coloured anew", "V of HSV."), (rgb, source, work) -> recolour(rgb, source,
                        opencv_imgproc.COLOR_RGB2HSV, 2)),
                new Recipe(Cards.of("gray", "Grey of a drawn mixture", Trust.PUBLISHED).with("drawn",
                        "1 to draw the weights by the seed, 0 for BT.601", 0, 1, 0)
                        .recipe("Red, green and blue with weights that are drawn by lot, or those of BT.601."), ToneLayers::grey),
                new Recipe(Cards.of("downsample", "Rough and noisy", Trust.PUBLISHED).with("level", "Halvings", 0, 6, 3)
                        .with("noise", "Standard deviation, of 255", 0, 255, 16).recipe("Noise and pyrDown for each level, then pyrUp and noise."),
                        ToneLayers::downsample),
                new Recipe(Cards.of("blur", "Blurred", Trust.PUBLISHED).with("sigma", "Tenths of a pixel", 1, 1000, 80).recipe("Gaussian."),
                        ToneLayers::blur),
                new Recipe(Cards.of("noise", "Noisy", Trust.PUBLISHED).with("sigma", "Standard deviation, of 255", 0, 255, 25)
                        .recipe("Normal noise on each colour, by the seed."), (rgb, source, work) -> Cut.bytes(noisy(floats(rgb),
                                new Lot(source.seed()),
                                source.setting("sigma"))))));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static ControlCard gamma(String kind, String title, String what) {
        return Cards.of(kind, title, Trust.PUBLISHED).with("gamma", "Exponent, permille", 100, 10_000, 1000).recipe(what + " To the power of gamma.");
    }

    private static Mat recolour(Mat rgb, ControlSource source, int space, int plane) {
        Mat turned = new Mat();
        opencv_imgproc.cvtColor(rgb, turned, space);
        Mat one = new Mat();
        opencv_core.extractChannel(turned, one, plane);
        byte[] table = new byte[256];
        double gamma = source.setting("gamma") / 1000.0;
        for (int i = 0; i < 256; i++) table[i] = (byte) (int) Math.clamp((float) Math.pow((float) i / 255, gamma) * 255f, 0f, 255f);
        Mat toned = new Mat();
        opencv_core.LUT(one, Interleaving.matrix(table, 256, 1, 1), toned);
        return toned;
    }

    private static Mat grey(Mat rgb, ControlSource source, Work work) {
        Mat grey = new Mat();
        if (source.setting("drawn") == 0) {
            opencv_imgproc.cvtColor(rgb, grey, opencv_imgproc.COLOR_RGB2GRAY);
            return grey;
        }
        Lot lot = new Lot(source.seed());
        float[] weights = {(float) lot.unit() + 1e-5f, (float) lot.unit() + 1e-5f, (float) lot.unit() + 1e-5f};
        float sum = weights[0] + weights[1] + weights[2];
        for (int i = 0; i < 3; i++) weights[i] /= sum;
        opencv_core.transform(floats(rgb), grey, Interleaving.matrix(weights, 3, 1, 1));
        return Cut.bytes(grey);
    }

    private static Mat downsample(Mat rgb, ControlSource source, Work work) {
        Lot lot = new Lot(source.seed());
        long noise = source.setting("noise");
        Mat picture = floats(rgb);
        int[] widths = new int[(int) source.setting("level")];
        int[] heights = new int[widths.length];
        for (int level = 0; level < widths.length; level++) {
            widths[level] = picture.cols();
            heights[level] = picture.rows();
            Mat down = new Mat();
            opencv_imgproc.pyrDown(noisy(picture, lot, noise), down);
            picture = down;
        }
        for (int level = widths.length - 1; level >= 0; level--) {
            Mat up = new Mat();
            opencv_imgproc.pyrUp(picture, up, new Size(widths[level], heights[level]), opencv_core.BORDER_DEFAULT);
            picture = noisy(up, lot, noise);
            work.checkCancelled();
        }
        return Cut.bytes(picture);
    }

    private static Mat blur(Mat rgb, ControlSource source, Work work) {
        Mat soft = new Mat();
        opencv_imgproc.GaussianBlur(rgb, soft, new Size(0, 0), source.setting("sigma") / 10.0);
        return soft;
    }

    private static Mat floats(Mat rgb) {
        Mat floats = new Mat();
        rgb.convertTo(floats, CV_32F);
        return floats;
    }

    private static Mat noisy(Mat floats, Lot lot, double sigma) {
        float[] numbers = Interleaving.floats(floats);
        for (int i = 0; i < numbers.length; i++) numbers[i] += (float) (sigma * lot.normal());
        return Interleaving.matrix(numbers, floats.cols(), floats.rows(), floats.channels());
    }
}
