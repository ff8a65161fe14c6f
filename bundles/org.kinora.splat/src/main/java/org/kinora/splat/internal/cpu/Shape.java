package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.kinora.api.splat.SplatScene;

/** Where a strip of splats lies before a camera, and the covariance of its ellipses: what projection and its gradient have in common. */
final class Shape {
    /** Added to the covariance: a pixel's own extent, in squared pixels. */
    static final float PIXEL = 0.3f;
    /** The opacity is reduced to no less than this share for small splats. */
    static final float LEAST_SHARE = 0.005f;

    /** Camera point. */
    static final int TX = 0;
    static final int TY = 1;
    static final int TZ = 2;
    /** Scales along the splat's axes. */
    static final int S = 3;
    /** The rotation w, x, y, z, normalised, and one over what its length was. */
    static final int Q = 6;
    static final int SHRINK = 10;
    /** Rotation matrix, row by row. */
    static final int TURN = 11;
    /** Camera rotation times rotation times scale, row by row. */
    static final int M = 20;
    /** The rows of the slope of the projection: J = [jx 0 jxz; 0 jy jyz]. */
    static final int JX = 29;
    static final int JXZ = 30;
    static final int JY = 31;
    static final int JYZ = 32;
    /** 1 where the slope follows the splat, 0 where it is held at the edge. */
    static final int FREE_X = 33;
    static final int FREE_Y = 34;
    /** Held x / z and y / z. */
    static final int HELD_X = 35;
    static final int HELD_Y = 36;
    /** J times M, two rows of three. */
    static final int W = 37;
    static final int A = 43;
    static final int B = 44;
    static final int C = 45;
    static final int DET = 46;
    static final int DET0 = 47;
    static final int U = 48;
    static final int V = 49;
    /** Before and after the share for small splats. */
    static final int OWN = 50;
    static final int SHARE = 51;
    static final int OPACITY = 52;
    /** Unit direction from the camera to the splat, and one over its length. */
    static final int D = 53;
    static final int NEARNESS = 56;
    private static final int ROWS = 57;

    final Sheet sheet = new Sheet(ROWS);
    private final Steps placing = new Steps(count -> placed(0, count), count -> placed(1, count), count -> placed(2, count));
    private final Steps flattening = new Steps(this::quaternion, this::turn, this::turnOn, count -> scale(0, count), count -> scale(1, count),
            count -> scale(2, count), count -> stood(0, count), count -> stood(1, count), count -> stood(2, count), this::slopes, this::frees,
            count -> bend(0, count), count -> bend(1, count), count -> bend(2, count), this::spread, this::fade);
    private final Steps looking = new Steps(this::looked);
    private MemorySegment values = MemorySegment.NULL;
    private long pitch;
    private long start;
    private Lens lens;

    private FloatVector get(int row, int i) {
        return sheet.get(row, i);
    }

    /** Camera points of {@code count} splats from {@code first} on. */
    void place(SplatScene scene, Lens lens, int first, int count) {
        values = scene.memory();
        pitch = scene.pitch();
        start = 4L * first;
        this.lens = lens;
        placing.run(count);
    }

    private void placed(int row, int count) {
        float[] r = lens.r();
        place(values, pitch, start, count, TX + row, r[3 * row], r[3 * row + 1], r[3 * row + 2], lens.t()[row]);
    }

    private void place(MemorySegment values, long pitch, long from, int count, int into, float x, float y, float z, float shift) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            long at = from + 4L * i;
            FloatVector sum = Lanes.load(values, at + 2 * pitch).fma(Lanes.of(z), Lanes.of(shift));
            sheet.put(into, i, Lanes.load(values, at).fma(Lanes.of(x), Lanes.load(values, at + pitch).fma(Lanes.of(y), sum)));
        }
    }

    /** A bit for each splat that has been placed farther than {@code near}. */
    long beyond(float near, int count) {
        long bits = 0;
        for (int i = 0; i < count; i += Lanes.LENGTH)
            bits |= get(TZ, i).compare(VectorOperators.GT, near).and(Lanes.below(i, count)).toLong() << i;
        return bits;
    }

    /** Ellipses of what has been placed. */
    void flatten(int count) {
        flattening.run(count);
    }

    private void quaternion(int count) {
        quaternion(values, pitch, start + SplatScene.ROTATION * pitch, count);
    }

    private void quaternion(MemorySegment values, long pitch, long from, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            long at = from + 4L * i;
            FloatVector w = Lanes.load(values, at);
            FloatVector x = Lanes.load(values, at + pitch);
            FloatVector y = Lanes.load(values, at + 2 * pitch);
            FloatVector z = Lanes.load(values, at + 3 * pitch);
            FloatVector length = w.fma(w, x.fma(x, y.fma(y, z.mul(z))));
            FloatVector shrink = Lanes.of(1f).div(Lanes.sqrt(length.max(1e-30f)));
            sheet.put(SHRINK, i, shrink);
            sheet.put(Q, i, w.mul(shrink));
            sheet.put(Q + 1, i, x.mul(shrink));
            sheet.put(Q + 2, i, y.mul(shrink));
            sheet.put(Q + 3, i, z.mul(shrink));
        }
    }

    private void turn(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector one = Lanes.of(1f);
            FloatVector w = get(Q, i);
            FloatVector x = get(Q + 1, i);
            FloatVector y = get(Q + 2, i);
            FloatVector z = get(Q + 3, i);
            sheet.put(TURN, i, one.sub(y.fma(y, z.mul(z)).mul(2)));
            sheet.put(TURN + 1, i, x.mul(y).sub(w.mul(z)).mul(2));
            sheet.put(TURN + 2, i, x.fma(z, w.mul(y)).mul(2));
            sheet.put(TURN + 3, i, x.fma(y, w.mul(z)).mul(2));
        }
    }

    private void turnOn(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector one = Lanes.of(1f);
            FloatVector w = get(Q, i);
            FloatVector x = get(Q + 1, i);
            FloatVector y = get(Q + 2, i);
            FloatVector z = get(Q + 3, i);
            sheet.put(TURN + 4, i, one.sub(x.fma(x, z.mul(z)).mul(2)));
            sheet.put(TURN + 5, i, y.mul(z).sub(w.mul(x)).mul(2));
            sheet.put(TURN + 6, i, x.mul(z).sub(w.mul(y)).mul(2));
            sheet.put(TURN + 7, i, y.fma(z, w.mul(x)).mul(2));
            sheet.put(TURN + 8, i, one.sub(x.fma(x, y.mul(y)).mul(2)));
        }
    }

    private void scale(int k, int count) {
        scale(values, start + (SplatScene.SCALE + k) * pitch, k, count);
    }

    private void scale(MemorySegment values, long from, int k, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) sheet.put(S + k, i, Lanes.exp(Lanes.load(values, from + 4L * i)));
    }

    private void stood(int row, int count) {
        float[] r = lens.r();
        for (int k = 0; k < 3; k++) stand(r[3 * row], r[3 * row + 1], r[3 * row + 2], 3 * row + k, k, count);
    }

    private void stand(float r0, float r1, float r2, int into, int k, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector turned = get(TURN + k, i).mul(r0).add(get(TURN + 3 + k, i).mul(r1)).add(get(TURN + 6 + k, i).mul(r2));
            sheet.put(M + into, i, turned.mul(get(S + k, i)));
        }
    }

    private void slopes(int count) {
        slope(JX, U, TX, lens.fx(), lens.cx(), lens.left(), lens.right(), count);
        slope(JY, V, TY, lens.fy(), lens.cy(), lens.top(), lens.bottom(), count);
    }

    /** The middle and the slope on one axis; the rows of y lie behind those of x in the same order. */
    private void slope(int slope, int middle, int point, float focal, float centre, float least, float most, int count) {
        int axis = middle - U;
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector one = Lanes.of(1f).div(get(TZ, i));
            FloatVector x = get(point, i).mul(one);
            sheet.put(middle, i, x.fma(Lanes.of(focal), Lanes.of(centre)));
            FloatVector held = x.max(least).min(most);
            sheet.put(FREE_X + axis, i, x);
            sheet.put(HELD_X + axis, i, held);
            sheet.put(slope, i, one.mul(focal));
            sheet.put(slope + 1, i, held.mul(one.mul(-focal)));
        }
    }

    private void frees(int count) {
        free(FREE_X, HELD_X, count);
        free(FREE_Y, HELD_Y, count);
    }

    /** From the ratio and the held one to whether it is free. */
    private void free(int ratio, int held, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH)
            sheet.put(ratio, i, Lanes.of(0f).blend(Lanes.of(1f), get(ratio, i).compare(VectorOperators.EQ, get(held, i))));
    }

    private void bend(int k, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector deep = get(M + 6 + k, i);
            sheet.put(W + k, i, get(JX, i).fma(get(M + k, i), get(JXZ, i).mul(deep)));
            sheet.put(W + 3 + k, i, get(JY, i).fma(get(M + 3 + k, i), get(JYZ, i).mul(deep)));
        }
    }

    private void spread(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector w0 = get(W, i);
            FloatVector w1 = get(W + 1, i);
            FloatVector w2 = get(W + 2, i);
            FloatVector w3 = get(W + 3, i);
            FloatVector w4 = get(W + 4, i);
            FloatVector w5 = get(W + 5, i);
            FloatVector a = w0.fma(w0, w1.fma(w1, w2.mul(w2)));
            FloatVector c = w3.fma(w3, w4.fma(w4, w5.mul(w5)));
            // Cauchy and Binet: a sum of squares where ac - b² would lose all digits of a thin splat
            FloatVector m01 = w0.mul(w4).sub(w1.mul(w3));
            FloatVector m02 = w0.mul(w5).sub(w2.mul(w3));
            FloatVector m12 = w1.mul(w5).sub(w2.mul(w4));
            FloatVector det0 = m01.fma(m01, m02.fma(m02, m12.mul(m12)));
            sheet.put(A, i, a.add(PIXEL));
            sheet.put(B, i, w0.fma(w3, w1.fma(w4, w2.mul(w5))));
            sheet.put(C, i, c.add(PIXEL));
            sheet.put(DET0, i, det0);
            sheet.put(DET, i, a.add(c).fma(Lanes.of(PIXEL), det0.add(PIXEL * PIXEL)));
        }
    }

    private void fade(int count) {
        fade(values, start + SplatScene.OPACITY * pitch, lens.antialiased(), count);
    }

    private void fade(MemorySegment values, long from, boolean antialiased, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector own = Lanes.sigmoid(Lanes.load(values, from + 4L * i));
            sheet.put(OWN, i, own);
            sheet.put(SHARE, i, Lanes.of(1f));
            sheet.put(OPACITY, i, own);
        }
        if (antialiased) share(count);
    }

    private void share(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector share = Lanes.sqrt(get(DET0, i).div(get(DET, i)).max(LEAST_SHARE * LEAST_SHARE));
            sheet.put(SHARE, i, share);
            sheet.put(OPACITY, i, get(OWN, i).mul(share));
        }
    }

    /** Directions in which the camera sees what has been placed. */
    void look(int count) {
        looking.run(count);
    }

    private void looked(int count) {
        look(values, pitch, start, lens.eye()[0], lens.eye()[1], lens.eye()[2], count);
    }

    private void look(MemorySegment values, long pitch, long from, float x, float y, float z, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            long at = from + 4L * i;
            FloatVector dx = Lanes.load(values, at).sub(x);
            FloatVector dy = Lanes.load(values, at + pitch).sub(y);
            FloatVector dz = Lanes.load(values, at + 2 * pitch).sub(z);
            FloatVector nearness = Lanes.of(1f).div(Lanes.sqrt(dx.fma(dx, dy.fma(dy, dz.mul(dz))).max(1e-30f)));
            sheet.put(NEARNESS, i, nearness);
            sheet.put(D, i, dx.mul(nearness));
            sheet.put(D + 1, i, dy.mul(nearness));
            sheet.put(D + 2, i, dz.mul(nearness));
        }
    }
}
