package org.kinora.imaging.internal.continuity;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kinora.api.imaging.Mask;

/** Who stands where in a small picture, as staged, and whether they wear there what they are drawn in. */
final class StagedFigures {
    /** A difference in OKLab that is plainly seen: twice the one that is just seen side by side (CSS Color 4), and a quarter more. */
    static final double OTHER = 0.05;
    /** Pixels by which people may stand elsewhere: they breathe and turn. */
    private static final int REACH = 2;
    /** Shares of somebody and of the picture from which it is a garment; a collar in a close shot is little of somebody, but is seen. */
    static final double OF_FIGURE = 0.15;
    private static final double LEAST = 0.005;
    static final double OF_PICTURE = 0.015;
    /** Clothes change on somebody, not around them as well. */
    private static final double MORE = 3;

    private final Map<String, boolean[]> figures = new TreeMap<>();
    private final boolean[] set;
    private final int width;

    StagedFigures(Map<String, Mask> masks, int width, int height) {
        this.width = width;
        set = new boolean[width * height];
        Arrays.fill(set, true);
        masks.forEach((who, mask) -> {
            boolean[] figure = new boolean[set.length];
            for (int i = 0; i < figure.length; i++) {
                figure[i] = mask.get((2 * (i % width) + 1) * mask.width() / (2 * width), (2 * (i / width) + 1) * mask.height() / (2 * height)) >= 128;
                if (figure[i]) set[i] = false;
            }
            figures.put(who, figure);
        });
    }

    private StagedFigures(Map<String, boolean[]> figures, boolean[] set, int width) {
        this.figures.putAll(figures);
        this.set = set;
        this.width = width;
    }

    StagedFigures mirrored() {
        Map<String, boolean[]> turned = new TreeMap<>();
        figures.forEach((who, figure) -> turned.put(who, mirrored(figure)));
        return new StagedFigures(turned, mirrored(set), width);
    }

    private boolean[] mirrored(boolean[] pixels) {
        boolean[] turned = new boolean[pixels.length];
        for (int i = 0; i < pixels.length; i++) turned[i] = pixels[i - i % width + width - 1 - i % width];
        return turned;
    }

    /** What shows nobody; borrowed. */
    boolean[] set() {
        return set;
    }

    /** 0xRRGGBB of what shows nobody. */
    int[] ofSet(SmallPicture picture) {
        return IntStream.range(0, set.length).filter(i -> set[i]).map(i -> picture.rgb()[i]).toArray();
    }

    /**
     * Whose clothes are other in a picture than as staged, with how much of them.
     *
     * @param still whether nobody moves
     */
    Map<String, Double> changed(SmallPicture seen, SmallPicture staged, boolean still) {
        boolean[] other = new boolean[set.length];
        double[] shift = shift(seen, staged);
        for (int i = 0; i < other.length; i++)
            // where things move, a colour that is somewhere in the staged picture is one of them
            other[i] = seen.apart(i, staged, REACH, shift) > OTHER && (still || seen.apart(i, staged, seen.width(), shift) > OTHER);
        double around = share(other, set);
        Map<String, Double> changed = new TreeMap<>();
        figures.forEach((who, figure) -> {
            boolean[] inner = inner(figure);
            double share = share(other, inner);
            double ofPicture = share * count(inner) / set.length;
            if (share > MORE * around && (ofPicture >= OF_PICTURE || ofPicture >= LEAST && share >= OF_FIGURE)) changed.put(who, share);
        });
        return changed;
    }

    /** What the set is off throughout. */
    private double[] shift(SmallPicture seen, SmallPicture staged) {
        double[] shift = new double[3];
        for (int c = 0; c < 3; c++) {
            double[] off = new double[count(set)];
            int count = 0;
            for (int i = 0; i < set.length; i++) if (set[i]) off[count++] = seen.lab()[3 * i + c] - staged.lab()[3 * i + c];
            shift[c] = ShotMeasure.median(off);
        }
        return shift;
    }

    /** Without the rim, which holds some of what is behind. */
    private boolean[] inner(boolean[] figure) {
        boolean[] inner = new boolean[figure.length];
        for (int i = width; i < figure.length - width; i++) inner[i] = figure[i] && figure[i - 1] && figure[i + 1] && figure[i - width]
                && figure[i + width];
        return inner;
    }

    private static double share(boolean[] what, boolean[] of) {
        int both = 0;
        for (int i = 0; i < of.length; i++) if (of[i] && what[i]) both++;
        return both == 0 ? 0 : (double) both / count(of);
    }

    private static int count(boolean[] pixels) {
        int count = 0;
        for (boolean one : pixels) if (one) count++;
        return count;
    }
}
