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

/** Lines of drawings, light on black. */
@Component(service = ControlExtractor.class)
public final class LineLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public LineLayers(@Reference OpenCv cv) {
        book = new RecipeBook(cv, List.of(
                new Recipe(Cards.of("lineart_standard", "Line art", Trust.PUBLISHED).with("sigma",
                        "Blur that lines stand out from, tenths of a pixel", 1, 1000, 60)
                        .with("threshold", "Difference that counts as a line", 0, 255, 8)
                        .recipe("How much darker a pixel is than its surroundings, in the colour where it is least so, against the median of "
                                + "all lines."),
                        LineLayers::standard),
                new Recipe(Cards.of("scribble", "Dark is ink", Trust.PUBLISHED).with("threshold", "Ink is darker, in any colour", 1, 255, 127)
                        .recipe("Ink where the least of red, green and blue is under the threshold, then inverted: ink is black."),
                                LineLayers::scribble),
                new Recipe(Cards.of("scribble_xdog", "Scribble from a picture", Trust.PUBLISHED).with("threshold",
                        "Difference that counts as a line", 1, 511, 32)
                        .recipe("Difference of Gaussians of 0.5 and 5 pixels."), LineLayers::xdog),
                new Recipe(Cards.of("binary", "Two tones", Trust.PUBLISHED).with("threshold", "0 and 255 for Otsu's", 0, 255, 0)
                        .with("inverted", "1 for light on white", 0, 1, 0).recipe("Grey against a threshold: dark becomes white, so that "
                                + "lines on paper are white on "
                        + "black."), LineLayers::binary)));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Mat standard(Mat rgb, ControlSource source, Work work) {
        Mat light = floats(rgb);
        Mat darker = Cut.least(opencv_core.subtract(blurred(light, source.setting("sigma") / 10.0), light).asMat());
        float[] lines = Interleaving.floats(darker);
        long threshold = source.setting("threshold");
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Math.clamp(lines[i], 0f, 255f);
            if (lines[i] > threshold) count++;
        }
        float[] strong = new float[count];
        for (float line : lines) if (line > threshold) strong[--count] = line;
        Ranks ranks = new Ranks(strong);
        float unit = ranks.isEmpty() ? 16 : (float) Math.max(16, ranks.median());
        for (int i = 0; i < lines.length; i++) lines[i] = lines[i] / unit * 127;
        return Cut.bytes(Interleaving.matrix(lines, rgb.cols(), rgb.rows(), 1));
    }

    private static Mat scribble(Mat rgb, ControlSource source, Work work) {
        Mat paper = new Mat();
        opencv_imgproc.threshold(Cut.least(rgb), paper, source.setting("threshold") - 1, 255, opencv_imgproc.THRESH_BINARY);
        return paper;
    }

    private static Mat xdog(Mat rgb, ControlSource source, Work work) {
        Mat light = floats(rgb);
        float[] least = Interleaving.floats(Cut.least(opencv_core.subtract(blurred(light, 5), blurred(light, 0.5)).asMat()));
        byte[] ink = new byte[least.length];
        long threshold = source.setting("threshold");
        for (int i = 0; i < ink.length; i++) {
            int dog = (int) Math.clamp(255 - least[i], 0f, 255f);
            ink[i] = (byte) (2 * (255 - dog) > threshold ? 255 : 0);
        }
        return Interleaving.matrix(ink, rgb.cols(), rgb.rows(), 1);
    }

    private static Mat binary(Mat rgb, ControlSource source, Work work) {
        Mat grey = new Mat();
        opencv_imgproc.cvtColor(rgb, grey, opencv_imgproc.COLOR_RGB2GRAY);
        long threshold = source.setting("threshold");
        int how = source.setting("inverted") == 1 ? opencv_imgproc.THRESH_BINARY : opencv_imgproc.THRESH_BINARY_INV;
        Mat tones = new Mat();
        opencv_imgproc.threshold(grey, tones, threshold, 255, threshold == 0 || threshold == 255 ? how + opencv_imgproc.THRESH_OTSU : how);
        return tones;
    }

    private static Mat floats(Mat rgb) {
        Mat floats = new Mat();
        rgb.convertTo(floats, CV_32F);
        return floats;
    }

    private static Mat blurred(Mat floats, double sigma) {
        Mat blurred = new Mat();
        opencv_imgproc.GaussianBlur(floats, blurred, new Size(0, 0), sigma);
        return blurred;
    }
}
