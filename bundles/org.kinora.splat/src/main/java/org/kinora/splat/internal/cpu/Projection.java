package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.kinora.api.splat.SplatScene;

/**
 * Splats to ellipses in the picture (Kerbl et al. 2023, eq. 5; Zwicker et al. 2001, eq. 29 and 31), as many at once as the machine has lanes.
 *
 * <p>An ellipse is kept so that its exponent needs no difference of large numbers: {@code log2(alpha) = LEVEL - SLANT (dx + SKEW dy)² - HEIGHT dy²},
 * where dx, dy is the way from the pixel's middle to the splat's. {@code SLANT = c / 2 det, SKEW = -b / c, HEIGHT = 1 / 2c}, both times log2 e, for the
 * covariance {@code [a b; b c]}.
 */
final class Projection {
    static final int U = 0;
    static final int V = 1;
    static final int SLANT = 2;
    static final int SKEW = 3;
    static final int HEIGHT = 4;
    static final int LEVEL = 5;
    static final int RED = 6;
    static final int ACROSS = 9;
    static final int DOWN = 10;
    static final int DEPTH = 11;
    /** Floats of an ellipse. */
    static final int STRIDE = 12;
    /** Splats of a piece of work. */
    static final int BLOCK = 2048;
    /** log2(255): below 1/255 nothing is drawn. */
    static final float FAINTEST = 7.994353f;

    private final Sheet out = new Sheet(STRIDE);
    private final Sheet harmonics = new Sheet(16);
    private final Shape shape = new Shape();

    /**
     * Projects some splats.
     *
     * @param ellipses of all splats, {@link #STRIDE} floats each; written where the splat is seen
     * @param keys bits of the depths of those seen, from {@code from} on
     * @param ids their numbers, beside the keys
     * @return how many are seen
     */
    int project(SplatScene scene, Lens lens, int from, int to, Room ellipses, Room keys, Room ids) {
        int seen = 0;
        for (int i = from; i < to; i += Lanes.LENGTH) {
            long bits = group(scene, lens, i, to);
            while (bits != 0) {
                int lane = Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                int id = i + lane;
                long at = (long) id * STRIDE;
                for (int k = 0; k < STRIDE; k++) ellipses.set(at + k, out.get(k, lane));
                keys.setInt(from + seen, Float.floatToRawIntBits(out.get(DEPTH, lane)));
                ids.setInt(from + seen, id);
                seen++;
            }
        }
        return seen;
    }

    /** One group; a bit for each that is seen. */
    private long group(SplatScene scene, Lens lens, int i, int to) {
        VectorMask<Float> visible = Lanes.below(i, to).and(shape.place(scene, lens, i).compare(VectorOperators.GT, lens.near()));
        if (!visible.anyTrue()) return 0;
        shape.flatten(scene, lens, i);
        long bits = visible.toLong() & bound(lens);
        if (bits != 0) colour(scene, lens, i);
        return bits;
    }

    /** Which of the ellipses touch the picture. */
    private long bound(Lens lens) {
        FloatVector a = shape.get(Shape.A);
        FloatVector c = shape.get(Shape.C);
        FloatVector u = shape.get(Shape.U);
        FloatVector v = shape.get(Shape.V);
        FloatVector level = Lanes.log2(shape.get(Shape.OPACITY).max(1e-30f));
        // twice the exponent at which a splat fades below 1/255, in natural units
        FloatVector reach = level.add(FAINTEST).mul(2 * Lanes.ln2());
        FloatVector across = Lanes.sqrt(reach.mul(a));
        FloatVector down = Lanes.sqrt(reach.mul(c));
        out.put(U, u);
        out.put(V, v);
        out.put(SLANT, c.div(shape.get(Shape.DET)).mul(0.5f * Lanes.log2e()));
        out.put(SKEW, shape.get(Shape.B).neg().div(c));
        out.put(HEIGHT, Lanes.of(0.5f * Lanes.log2e()).div(c));
        out.put(LEVEL, level);
        out.put(ACROSS, across);
        out.put(DOWN, down);
        out.put(DEPTH, shape.get(Shape.TZ));
        // comparisons are false for what is not a number, so broken splats are not drawn
        return level.compare(VectorOperators.GE, -FAINTEST).and(u.add(across).compare(VectorOperators.GT, 0))
                .and(u.sub(across).compare(VectorOperators.LT, lens.width())).and(v.add(down).compare(VectorOperators.GT, 0))
                .and(v.sub(down).compare(VectorOperators.LT, lens.height())).toLong();
    }

    private void colour(SplatScene scene, Lens lens, int i) {
        shape.look(scene, lens, i);
        Harmonics.values(lens.degree(), shape.sheet, Shape.D, harmonics);
        MemorySegment values = scene.memory();
        long pitch = scene.pitch();
        int coefficients = SplatScene.coefficients(lens.degree());
        FloatVector red = Lanes.of(0.5f);
        FloatVector green = red;
        FloatVector blue = red;
        for (int k = 0; k < coefficients; k++) {
            long at = (SplatScene.COLOUR + 3L * k) * pitch + 4L * i;
            red = harmonics.get(k).fma(Lanes.load(values, at), red);
            green = harmonics.get(k).fma(Lanes.load(values, at + pitch), green);
            blue = harmonics.get(k).fma(Lanes.load(values, at + 2 * pitch), blue);
        }
        out.put(RED, red.max(0));
        out.put(RED + 1, green.max(0));
        out.put(RED + 2, blue.max(0));
    }
}
