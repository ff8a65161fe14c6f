package org.kinora.imaging.internal.control;

import java.util.List;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_video.DISOpticalFlow;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Need;
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

/**
 * Motion to another frame as colours: the hue is the direction, saturation the speed, white stands still (colour wheel of Baker et al., Middlebury,
 * 2007).
 */
@Component(service = ControlExtractor.class)
public final class FlowLayers implements ControlExtractor {
    /** How many hues lie between red, yellow, green, cyan, blue and magenta. */
    private static final int[] STEPS = {15, 6, 4, 11, 13, 6};

    private final RecipeBook book;
    private final Interleaving pixels;

    @Activate
    public FlowLayers(@Reference OpenCv cv) {
        pixels = new Interleaving(cv);
        book = new RecipeBook(cv, List.of(new Recipe(Cards.of("optical_flow", "Motion", Trust.STAND_IN).needing(Need.FRAME)
                .with("full", "Speed of full colour, px; 0 for the fastest", 0, 10_000, 0)
                .recipe("Dense inverse search (Kroeger et al., 2016, in OpenCV) to the other frame, in the colours of Middlebury."), this::flow)));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private Mat flow(Mat rgb, ControlSource source, Work work) {
        Mat from = new Mat();
        opencv_imgproc.cvtColor(rgb, from, opencv_imgproc.COLOR_RGB2GRAY);
        Mat flow = new Mat();
        try (DISOpticalFlow dis = DISOpticalFlow.create(DISOpticalFlow.PRESET_MEDIUM)) {
            dis.calc(from, pixels.grey(source.other().orElseThrow()), flow);
        }
        work.checkCancelled();
        float[] vectors = Interleaving.floats(flow);
        byte[] colours = new byte[vectors.length / 2 * 3];
        double full = source.setting("full") > 0 ? source.setting("full") : fastest(vectors);
        for (int i = 0; i < vectors.length / 2; i++) paint(colours, 3 * i, vectors[2 * i] / full, vectors[2 * i + 1] / full);
        return Interleaving.matrix(colours, rgb.cols(), rgb.rows(), 3);
    }

    private static double fastest(float[] vectors) {
        double most = 1e-6;
        for (int i = 0; i < vectors.length; i += 2) most = Math.max(most, Math.hypot(vectors[i], vectors[i + 1]));
        return most;
    }

    /** One pixel: on the wheel at the vector's angle, paler when slower, darkened when beyond full speed. */
    static void paint(byte[] colours, int at, double x, double y) {
        double speed = Math.hypot(x, y);
        double turn = Math.atan2(-y, -x) / Math.PI;
        int hues = java.util.Arrays.stream(STEPS).sum();
        double place = (turn + 1) / 2 * (hues - 1);
        int first = (int) place;
        for (int c = 0; c < 3; c++) {
            double colour = hue(first, c) + (place - first) * (hue((first + 1) % hues, c) - hue(first, c));
            double shown = speed <= 1 ? 1 - speed * (1 - colour) : colour * 0.75;
            colours[at + c] = (byte) (int) (255 * shown);
        }
    }

    /** One channel of a hue of the wheel, 0 to 1: each sixth brings one colour up or takes one down. */
    private static double hue(int number, int channel) {
        int sixth = 0;
        int within = number;
        while (within >= STEPS[sixth]) within -= STEPS[sixth++];
        double share = (double) within / STEPS[sixth];
        double[] rgb = switch (sixth) {
            case 0 -> new double[] {1, share, 0};
            case 1 -> new double[] {1 - share, 1, 0};
            case 2 -> new double[] {0, 1, share};
            case 3 -> new double[] {0, 1 - share, 1};
            case 4 -> new double[] {share, 0, 1};
            default -> new double[] {1, 0, 1 - share};
        };
        return rgb[channel];
    }
}
