package org.kinora.imaging.internal.control;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
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

/** Depth, white near, and normals. */
@Component(service = ControlExtractor.class)
public final class DepthLayers implements ControlExtractor {
    private final RecipeBook book;

    @Activate
    public DepthLayers(@Reference OpenCv cv) {
        Parallax parallax = new Parallax(cv);
        DepthGuess guess = new DepthGuess();
        book = new RecipeBook(cv, List.of(
                new Recipe(Cards.of("depth", "Depth of the staging", Trust.KNOWN).needing(Need.DEPTH)
                        .recipe("The depth of a panel, a splat scene or a person's own, inverted and stretched so that near is white."), (rgb,
                                source, work) ->
                                Interleaving.matrix(NearDepth.bytes(NearDepth.of(source.other().orElseThrow())), rgb.cols(), rgb.rows(), 1)),
                new Recipe(Cards.of("depth_parallax", "Depth from a moving camera", Trust.STAND_IN).needing(Need.FRAME)
                        .recipe("Dense flow to the other frame; the homography of most of the picture is taken away; what still moves along "
                                + "the common direction is "
                                + "nearer or farther than that plane (plane and parallax: Irani, Anandan, 1996). Figures that move by "
                                        + "themselves deceive it."), parallax::draw),
                new Recipe(Cards.of("depth_guess", "Depth guessed from one picture", Trust.GUESS).with("ground",
                        "How much lower counts as nearer, permille", 0, 1000, 600)
                        .recipe("Lower is nearer, sharp and saturated is nearer, pale and bluish is farther, smoothed within regions of one "
                                + "colour. Often wrong."),
                        guess::draw),
                new Recipe(Cards.of("normal_depth", "Normals from depth", Trust.PUBLISHED).needing(Need.DEPTH).with("a",
                        "Steepness that counts as flat, permille", 1, 100_000, 6283)
                        .with("background", "Nearness under which all is flat, permille", 0, 1000, 100)
                        .recipe("Sobel of nearness (0 to 255) across and down, and a, made unit vectors (the MiDaS node of ControlNet 1.0)."),
                                DepthLayers::normals)));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Mat normals(Mat rgb, ControlSource source, Work work) {
        float[] near = NearDepth.of(source.other().orElseThrow());
        float background = source.setting("background") / 1000f;
        float a = source.setting("a") / 1000f;
        Mat depth = Interleaving.matrix(near, rgb.cols(), rgb.rows(), 1);
        depth.convertTo(depth, opencv_core.CV_32F, 255, 0);
        float[] across = sobel(depth, 1, 0);
        float[] down = sobel(depth, 0, 1);
        float[] normals = new float[3 * near.length];
        for (int i = 0; i < near.length; i++) {
            float x = near[i] < background ? 0 : across[i];
            float y = near[i] < background ? 0 : down[i];
            float length = (float) Math.sqrt(x * x + y * y + a * a);
            // the recipe's last step turns the order of channels: steepness across ends in blue
            normals[3 * i] = a / length * 127.5f + 127.5f;
            normals[3 * i + 1] = y / length * 127.5f + 127.5f;
            normals[3 * i + 2] = x / length * 127.5f + 127.5f;
        }
        return Cut.bytes(Interleaving.matrix(normals, rgb.cols(), rgb.rows(), 3));
    }

    private static float[] sobel(Mat depth, int dx, int dy) {
        Mat slope = new Mat();
        opencv_imgproc.Sobel(depth, slope, opencv_core.CV_32F, dx, dy, 3, 1, 0, opencv_core.BORDER_DEFAULT);
        return Interleaving.floats(slope);
    }
}
