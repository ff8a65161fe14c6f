package org.kinora.imaging.internal.control;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.PointVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Need;
import org.kinora.api.imaging.ControlCard.Trust;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.PoseSheet.Joint;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Poses as image models expect them: limbs and joints in OpenPose's colours on black. Whoever knows the staging or edits joints gives the poses;
 * none are found.
 */
@Component(service = ControlExtractor.class)
public final class PoseLayers implements ControlExtractor {
    private static final int[][] LIMBS = {{1, 2}, {1, 5}, {2, 3}, {3, 4}, {5, 6}, {6, 7}, {1, 8}, {8, 9}, {9, 10}, {1, 11}, {11, 12}, {12, 13}, {1,
            0}, {0, 14},
        {14, 16}, {0, 15}, {15, 17}};
    private static final int[] COLOURS = {0xFF0000, 0xFF5500, 0xFFAA00, 0xFFFF00, 0xAAFF00, 0x55FF00, 0x00FF00, 0x00FF55, 0x00FFAA, 0x00FFFF,
            0x00AAFF, 0x0055FF,
        0x0000FF, 0x5500FF, 0xAA00FF, 0xFF00FF, 0xFF00AA, 0xFF0055};
    private static final int FINGERS = 5;

    private final RecipeBook book;

    @Activate
    public PoseLayers(@Reference OpenCv cv) {
        book = new RecipeBook(cv, List.of(new Recipe(Cards.of("openpose", "Poses", Trust.PUBLISHED).needing(Need.POSES).unframed()
                .with("stick", "Half the width of a limb and radius of a joint, px", 1, 64, 4).with("hands", "1 to draw them", 0, 1, 1)
                .with("faces", "1 to draw them", 0, 1, 1).recipe("Limbs as ellipses at 0.6 of their colour, then joints as dots (ControlNet "
                        + "1.1, draw_bodypose)."),
                PoseLayers::poses)));
    }

    @Override
    public List<ControlCard> cards() {
        return book.cards();
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        return book.draw(kind, source, work);
    }

    private static Mat poses(Mat rgb, ControlSource source, Work work) {
        Mat canvas = new Mat(new Size(rgb.cols(), rgb.rows()), opencv_core.CV_8UC3, new Scalar(0, 0, 0, 0));
        int stick = (int) source.setting("stick");
        for (PoseSheet.Person person : source.poses().orElseThrow().people()) {
            work.checkCancelled();
            body(canvas, person.body(), stick);
            if (source.setting("hands") == 1) {
                hand(canvas, person.leftHand(), stick);
                hand(canvas, person.rightHand(), stick);
            }
            if (source.setting("faces") == 1) dots(canvas, person.face(), Math.max(1, stick * 3 / 4), 0xFFFFFF);
        }
        return canvas;
    }

    private static void body(Mat canvas, List<Optional<Joint>> joints, int stick) {
        for (int i = 0; i < LIMBS.length; i++) {
            Optional<Joint> a = joints.get(LIMBS[i][0]);
            Optional<Joint> b = joints.get(LIMBS[i][1]);
            if (a.isPresent() && b.isPresent()) limb(canvas, a.get(), b.get(), stick, COLOURS[i]);
        }
        for (int i = 0; i < joints.size(); i++) {
            int colour = COLOURS[i];
            joints.get(i).ifPresent(joint -> dot(canvas, joint, stick, colour));
        }
    }

    private static void limb(Mat canvas, Joint a, Joint b, int stick, int colour) {
        double dx = (a.x() - b.x()) / 1000.0;
        double dy = (a.y() - b.y()) / 1000.0;
        Point middle = new Point((int) ((a.x() + b.x()) / 2000), (int) ((a.y() + b.y()) / 2000));
        Size axes = new Size((int) (Math.hypot(dx, dy) / 2), stick);
        PointVector outline = new PointVector();
        opencv_imgproc.ellipse2Poly(middle, axes, (int) Math.toDegrees(Math.atan2(dy, dx)), 0, 360, 1, outline);
        int[] numbers = new int[(int) outline.size() * 2];
        for (int i = 0; i < outline.size(); i++) {
            numbers[2 * i] = outline.get(i).x();
            numbers[2 * i + 1] = outline.get(i).y();
        }
        Mat polygon = new Mat((int) outline.size(), 1, opencv_core.CV_32SC2);
        new org.bytedeco.javacpp.IntPointer(polygon.data()).put(numbers);
        opencv_imgproc.fillConvexPoly(canvas, polygon, scalar(colour, 0.6), opencv_imgproc.LINE_8, 0);
    }

    /** Bones from the wrist outwards, each in a hue of its own, as the hand drawings of ControlNet have them. */
    private static void hand(Mat canvas, List<Optional<Joint>> joints, int stick) {
        for (int bone = 0; bone + 1 < joints.size(); bone++) {
            Optional<Joint> a = joints.get(bone % 4 == 0 ? 0 : bone);
            Optional<Joint> b = joints.get(bone + 1);
            int colour = java.awt.Color.HSBtoRGB(bone / (4f * FINGERS), 1, 1) & 0xFFFFFF;
            if (a.isPresent() && b.isPresent())
                opencv_imgproc.line(canvas, point(a.get()), point(b.get()), scalar(colour, 1), Math.max(1, stick / 2), opencv_imgproc.LINE_8, 0);
        }
        dots(canvas, joints, stick, 0x0000FF);
    }

    private static void dots(Mat canvas, List<Optional<Joint>> joints, int radius, int colour) {
        for (Optional<Joint> joint : joints) joint.ifPresent(at -> dot(canvas, at, radius, colour));
    }

    private static void dot(Mat canvas, Joint joint, int radius, int colour) {
        opencv_imgproc.circle(canvas, point(joint), radius, scalar(colour, 1), opencv_imgproc.FILLED, opencv_imgproc.LINE_8, 0);
    }

    private static Point point(Joint joint) {
        return new Point((int) (joint.x() / 1000), (int) (joint.y() / 1000));
    }

    private static Scalar scalar(int colour, double share) {
        return new Scalar((int) ((colour >> 16) * share), (int) ((colour >> 8 & 0xFF) * share), (int) ((colour & 0xFF) * share), 0);
    }
}
