package org.kinora.imaging.internal.track;

import java.lang.foreign.ValueLayout;
import java.nio.IntBuffer;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Mask;
import org.kinora.imaging.internal.cv.OpenCv;

/** What breaks off a mask while it is carried: pieces far smaller than any piece that was meant. */
final class Splinters {
    /** A piece with less than this part of the smallest one that was meant has broken off. */
    private static final int PART = 4;
    /** A piece with less than this part of all was hardly meant. */
    private static final int CRUMB = 100;
    /** Pixels of less coverage hold no pieces together. */
    private static final int FAINT = 8;

    private Splinters() {
    }

    /** Pieces of fewer pixels than this break off a key mask; 0 when it means nothing. */
    static int least(Mask key, OpenCv cv) {
        try (Mat labels = new Mat(); Mat stats = new Mat()) {
            int pieces = pieces(key, cv, labels, stats);
            int all = 0;
            for (int i = 1; i < pieces; i++) all += size(stats, i);
            int largest = 0;
            int smallest = all;
            for (int i = 1; i < pieces; i++) {
                largest = Math.max(largest, size(stats, i));
                if (size(stats, i) >= all / CRUMB) smallest = Math.min(smallest, size(stats, i));
            }
            return Math.min(smallest, largest) / PART;
        }
    }

    /** Takes all pieces of fewer pixels out of a mask. */
    static void drop(Mask mask, int least, OpenCv cv) {
        if (least < 2) return;
        try (Mat labels = new Mat(); Mat stats = new Mat()) {
            int pieces = pieces(mask, cv, labels, stats);
            boolean[] small = new boolean[pieces];
            int found = 0;
            for (int i = 1; i < pieces; i++) {
                small[i] = size(stats, i) < least;
                if (small[i]) found++;
            }
            // with nothing else left the mask is what is going out of sight, not what broke off
            if (found == 0 || found == pieces - 1) return;
            IntBuffer label = labels.createBuffer();
            for (long i = 0; i < mask.memory().byteSize(); i++) if (small[label.get((int) i)]) mask.memory().set(ValueLayout.JAVA_BYTE, i, (byte) 0);
        }
    }

    private static int size(Mat stats, int piece) {
        return stats.ptr(piece).getInt(4L * opencv_imgproc.CC_STAT_AREA);
    }

    private static int pieces(Mask mask, OpenCv cv, Mat labels, Mat stats) {
        try (Mat mine = cv.mask(mask); Mat meant = new Mat(); Mat centres = new Mat()) {
            opencv_imgproc.threshold(mine, meant, FAINT, 255, opencv_imgproc.THRESH_BINARY);
            return opencv_imgproc.connectedComponentsWithStats(meant, labels, stats, centres);
        }
    }
}
