package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
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
    /** Floats of an ellipse, and from one to the next. */
    static final int STRIDE = 12;
    /** Splats of a piece of work. */
    static final int BLOCK = 2048;
    /** log2(255): below 1/255 nothing is drawn. */
    static final float FAINTEST = 7.994353f;

    private final Sheet out = new Sheet(STRIDE);
    private final Sheet harmonics = new Sheet(16);
    private final Shape shape = new Shape();
    private final float[] turned = new float[Sheet.STRIP * STRIDE];
    private final Steps measuring = new Steps(this::ellipse, this::reach);
    private final Steps colouring = new Steps(count -> colour(0, count), count -> colour(1, count), count -> colour(2, count));
    private MemorySegment values = MemorySegment.NULL;
    private long pitch;
    private long start;
    private Lens lens;
    private long touching;

    /**
     * Projects some splats.
     *
     * @param ellipses of all splats, {@link #STRIDE} floats each; they mean something where the splat is seen
     * @param keys bits of the depths of those seen, from {@code from} on
     * @param ids their numbers, beside the keys
     * @return how many are seen
     */
    int project(SplatScene scene, Lens lens, int from, int to, Room ellipses, Room keys, Room ids) {
        int seen = 0;
        for (int first = from; first < to; first += Sheet.STRIP) {
            int count = Math.min(Sheet.STRIP, to - first);
            long bits = strip(scene, lens, first, count);
            if (bits == 0) continue;
            out.turn(STRIDE, count, turned, STRIDE);
            MemorySegment.copy(turned, 0, ellipses.memory(), ValueLayout.JAVA_FLOAT, 4L * STRIDE * first, count * STRIDE);
            for (; bits != 0; bits &= bits - 1) {
                int i = Long.numberOfTrailingZeros(bits);
                keys.setInt(from + seen, Float.floatToRawIntBits(out.one(DEPTH, i)));
                ids.setInt(from + seen, first + i);
                seen++;
            }
        }
        return seen;
    }

    /** One strip; a bit for each that is seen. */
    private long strip(SplatScene scene, Lens lens, int first, int count) {
        shape.place(scene, lens, first, count);
        long bits = shape.beyond(lens.near(), count);
        if (bits == 0) return 0;
        this.lens = lens;
        shape.flatten(count);
        measuring.run(count);
        bits &= touching;
        if (bits == 0) return 0;
        shape.look(count);
        Harmonics.values(lens.degree(), shape.sheet, Shape.D, harmonics, count);
        values = scene.memory();
        pitch = scene.pitch();
        start = 4L * first;
        colouring.run(count);
        return bits;
    }

    private void ellipse(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector c = shape.sheet.get(Shape.C, i);
            out.put(U, i, shape.sheet.get(Shape.U, i));
            out.put(V, i, shape.sheet.get(Shape.V, i));
            out.put(SLANT, i, c.div(shape.sheet.get(Shape.DET, i)).mul(0.5f * Lanes.log2e()));
            out.put(SKEW, i, shape.sheet.get(Shape.B, i).neg().div(c));
            out.put(HEIGHT, i, Lanes.of(0.5f * Lanes.log2e()).div(c));
            out.put(DEPTH, i, shape.sheet.get(Shape.TZ, i));
            out.put(LEVEL, i, Lanes.log2(shape.sheet.get(Shape.OPACITY, i).max(1e-30f)));
        }
    }

    /** How far the ellipses reach, and which of them touch the picture. */
    private void reach(int count) {
        touching = reach(count, lens.width(), lens.height());
    }

    private long reach(int count, int width, int height) {
        long bits = 0;
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector u = out.get(U, i);
            FloatVector v = out.get(V, i);
            FloatVector level = out.get(LEVEL, i);
            // twice the exponent at which a splat fades below 1/255, in natural units
            FloatVector reach = level.add(FAINTEST).mul(2 * Lanes.ln2());
            FloatVector across = Lanes.sqrt(reach.mul(shape.sheet.get(Shape.A, i)));
            FloatVector down = Lanes.sqrt(reach.mul(shape.sheet.get(Shape.C, i)));
            out.put(ACROSS, i, across);
            out.put(DOWN, i, down);
            // comparisons are false for what is not a number, so broken splats are not drawn
            bits |= level.compare(VectorOperators.GE, -FAINTEST).and(u.add(across).compare(VectorOperators.GT, 0))
                    .and(u.sub(across).compare(VectorOperators.LT, width)).and(v.add(down).compare(VectorOperators.GT, 0))
                    .and(v.sub(down).compare(VectorOperators.LT, height)).toLong() << i;
        }
        return bits;
    }

    private void colour(int c, int count) {
        long at = (SplatScene.COLOUR + c) * pitch + start;
        if (lens.degree() == 3) shade(values, at, 3 * pitch, RED + c, count);
        else plain(values, at, 3 * pitch, RED + c, SplatScene.coefficients(lens.degree()), count);
    }

    /** One colour of all sixteen coefficients. */
    private void shade(MemorySegment values, long from, long pitch, int into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            long at = from + 4L * i;
            FloatVector sum = Lanes.of(0.5f);
            for (int k = 0; k < 16; k++) sum = harmonics.get(k, i).fma(Lanes.load(values, at + k * pitch), sum);
            out.put(into, i, sum.max(0));
        }
    }

    private void plain(MemorySegment values, long from, long pitch, int into, int coefficients, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            long at = from + 4L * i;
            FloatVector sum = Lanes.of(0.5f);
            for (int k = 0; k < coefficients; k++) sum = harmonics.get(k, i).fma(Lanes.load(values, at + k * pitch), sum);
            out.put(into, i, sum.max(0));
        }
    }
}
