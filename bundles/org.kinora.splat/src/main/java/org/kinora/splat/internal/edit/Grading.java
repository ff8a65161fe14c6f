package org.kinora.splat.internal.edit;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.ColourGrade;

/** Changes colours: a grade is linear in the colour, so it is in the coefficients; only the base colour carries the shift. */
final class Grading {
    private static final double C0 = 0.28209479177387814;

    private Grading() {
    }

    static int[] planes(SplatScene scene) {
        return IntStream.range(SplatScene.COLOUR, scene.planes()).toArray();
    }

    static void apply(ColourGrade by, SplatScene scene, BitSet which) {
        double[] m = by.linear();
        double[] old = new double[3];
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1))
            for (int k = 0; k < SplatScene.coefficients(scene.degree()); k++) {
                int first = SplatScene.COLOUR + 3 * k;
                for (int c = 0; c < 3; c++) old[c] = k == 0 ? 0.5 + C0 * scene.get(first + c, i) : scene.get(first + c, i);
                for (int c = 0; c < 3; c++) {
                    double now = m[3 * c] * old[0] + m[3 * c + 1] * old[1] + m[3 * c + 2] * old[2];
                    scene.set(first + c, i, (float) (k == 0 ? (now + m[9 + c] - 0.5) / C0 : now));
                }
            }
    }
}
