package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.kinora.api.splat.SplatScene;

/** Where a group of splats lies before a camera, and the covariance of its ellipses: what projection and its gradient have in common. */
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

    FloatVector get(int row) {
        return sheet.get(row);
    }

    /** Camera points of the splats from {@code i} on; returns how far they lie along the view. */
    FloatVector place(SplatScene scene, Lens lens, int i) {
        MemorySegment values = scene.memory();
        long pitch = scene.pitch();
        long at = 4L * i;
        FloatVector px = Lanes.load(values, at);
        FloatVector py = Lanes.load(values, at + pitch);
        FloatVector pz = Lanes.load(values, at + 2 * pitch);
        float[] r = lens.r();
        float[] t = lens.t();
        sheet.put(TX, px.fma(Lanes.of(r[0]), py.fma(Lanes.of(r[1]), pz.fma(Lanes.of(r[2]), Lanes.of(t[0])))));
        sheet.put(TY, px.fma(Lanes.of(r[3]), py.fma(Lanes.of(r[4]), pz.fma(Lanes.of(r[5]), Lanes.of(t[1])))));
        FloatVector tz = px.fma(Lanes.of(r[6]), py.fma(Lanes.of(r[7]), pz.fma(Lanes.of(r[8]), Lanes.of(t[2]))));
        sheet.put(TZ, tz);
        return tz;
    }

    /** Ellipses of what has been placed. */
    void flatten(SplatScene scene, Lens lens, int i) {
        turn(scene, i);
        scale(scene, i);
        stand(lens);
        slope(lens);
        spread();
        fade(scene, lens, i);
    }

    private void turn(SplatScene scene, int i) {
        MemorySegment values = scene.memory();
        long pitch = scene.pitch();
        long at = 4L * i + SplatScene.ROTATION * pitch;
        FloatVector w = Lanes.load(values, at);
        FloatVector x = Lanes.load(values, at + pitch);
        FloatVector y = Lanes.load(values, at + 2 * pitch);
        FloatVector z = Lanes.load(values, at + 3 * pitch);
        FloatVector length = w.fma(w, x.fma(x, y.fma(y, z.mul(z))));
        FloatVector one = Lanes.of(1f);
        FloatVector shrink = one.div(Lanes.sqrt(length.max(1e-30f)));
        w = w.mul(shrink);
        x = x.mul(shrink);
        y = y.mul(shrink);
        z = z.mul(shrink);
        sheet.put(SHRINK, shrink);
        sheet.put(Q, w);
        sheet.put(Q + 1, x);
        sheet.put(Q + 2, y);
        sheet.put(Q + 3, z);
        sheet.put(TURN, one.sub(y.fma(y, z.mul(z)).mul(2)));
        sheet.put(TURN + 1, x.mul(y).sub(w.mul(z)).mul(2));
        sheet.put(TURN + 2, x.fma(z, w.mul(y)).mul(2));
        sheet.put(TURN + 3, x.fma(y, w.mul(z)).mul(2));
        sheet.put(TURN + 4, one.sub(x.fma(x, z.mul(z)).mul(2)));
        sheet.put(TURN + 5, y.mul(z).sub(w.mul(x)).mul(2));
        sheet.put(TURN + 6, x.mul(z).sub(w.mul(y)).mul(2));
        sheet.put(TURN + 7, y.fma(z, w.mul(x)).mul(2));
        sheet.put(TURN + 8, one.sub(x.fma(x, y.mul(y)).mul(2)));
    }

    private void scale(SplatScene scene, int i) {
        for (int k = 0; k < 3; k++) sheet.put(S + k, Lanes.exp(Lanes.load(scene.memory(), 4L * i + (SplatScene.SCALE + k) * scene.pitch())));
    }

    private void stand(Lens lens) {
        float[] r = lens.r();
        for (int k = 0; k < 3; k++) {
            FloatVector t0 = get(TURN + k);
            FloatVector t1 = get(TURN + 3 + k);
            FloatVector t2 = get(TURN + 6 + k);
            FloatVector s = get(S + k);
            for (int row = 0; row < 3; row++)
                sheet.put(M + 3 * row + k, t0.mul(r[3 * row]).add(t1.mul(r[3 * row + 1])).add(t2.mul(r[3 * row + 2])).mul(s));
        }
    }

    private void slope(Lens lens) {
        FloatVector one = Lanes.of(1f).div(get(TZ));
        FloatVector x = get(TX).mul(one);
        FloatVector y = get(TY).mul(one);
        sheet.put(U, x.fma(Lanes.of(lens.fx()), Lanes.of(lens.cx())));
        sheet.put(V, y.fma(Lanes.of(lens.fy()), Lanes.of(lens.cy())));
        FloatVector holdX = x.max(lens.left()).min(lens.right());
        FloatVector holdY = y.max(lens.top()).min(lens.bottom());
        sheet.put(FREE_X, Lanes.of(0f).blend(1f, x.compare(VectorOperators.EQ, holdX)));
        sheet.put(FREE_Y, Lanes.of(0f).blend(1f, y.compare(VectorOperators.EQ, holdY)));
        sheet.put(HELD_X, holdX);
        sheet.put(HELD_Y, holdY);
        FloatVector jx = one.mul(lens.fx());
        FloatVector jy = one.mul(lens.fy());
        sheet.put(JX, jx);
        sheet.put(JY, jy);
        sheet.put(JXZ, holdX.mul(jx).neg());
        sheet.put(JYZ, holdY.mul(jy).neg());
    }

    private void spread() {
        FloatVector jx = get(JX);
        FloatVector jxz = get(JXZ);
        FloatVector jy = get(JY);
        FloatVector jyz = get(JYZ);
        FloatVector w0 = jx.fma(get(M), jxz.mul(get(M + 6)));
        FloatVector w1 = jx.fma(get(M + 1), jxz.mul(get(M + 7)));
        FloatVector w2 = jx.fma(get(M + 2), jxz.mul(get(M + 8)));
        FloatVector w3 = jy.fma(get(M + 3), jyz.mul(get(M + 6)));
        FloatVector w4 = jy.fma(get(M + 4), jyz.mul(get(M + 7)));
        FloatVector w5 = jy.fma(get(M + 5), jyz.mul(get(M + 8)));
        sheet.put(W, w0);
        sheet.put(W + 1, w1);
        sheet.put(W + 2, w2);
        sheet.put(W + 3, w3);
        sheet.put(W + 4, w4);
        sheet.put(W + 5, w5);
        FloatVector a = w0.fma(w0, w1.fma(w1, w2.mul(w2)));
        FloatVector c = w3.fma(w3, w4.fma(w4, w5.mul(w5)));
        // Cauchy and Binet: a sum of squares where ac - b² would lose all digits of a thin splat
        FloatVector m01 = w0.mul(w4).sub(w1.mul(w3));
        FloatVector m02 = w0.mul(w5).sub(w2.mul(w3));
        FloatVector m12 = w1.mul(w5).sub(w2.mul(w4));
        FloatVector det0 = m01.fma(m01, m02.fma(m02, m12.mul(m12)));
        sheet.put(A, a.add(PIXEL));
        sheet.put(B, w0.fma(w3, w1.fma(w4, w2.mul(w5))));
        sheet.put(C, c.add(PIXEL));
        sheet.put(DET0, det0);
        sheet.put(DET, a.add(c).fma(Lanes.of(PIXEL), det0.add(PIXEL * PIXEL)));
    }

    private void fade(SplatScene scene, Lens lens, int i) {
        FloatVector own = Lanes.sigmoid(Lanes.load(scene.memory(), SplatScene.OPACITY * scene.pitch() + 4L * i));
        FloatVector share = lens.antialiased() ? Lanes.sqrt(get(DET0).div(get(DET)).max(LEAST_SHARE * LEAST_SHARE)) : Lanes.of(1f);
        sheet.put(OWN, own);
        sheet.put(SHARE, share);
        sheet.put(OPACITY, own.mul(share));
    }

    /** Directions in which the camera sees what has been placed. */
    void look(SplatScene scene, Lens lens, int i) {
        MemorySegment values = scene.memory();
        FloatVector dx = Lanes.load(values, 4L * i).sub(lens.eye()[0]);
        FloatVector dy = Lanes.load(values, 4L * i + scene.pitch()).sub(lens.eye()[1]);
        FloatVector dz = Lanes.load(values, 4L * i + 2 * scene.pitch()).sub(lens.eye()[2]);
        FloatVector nearness = Lanes.of(1f).div(Lanes.sqrt(dx.fma(dx, dy.fma(dy, dz.mul(dz))).max(1e-30f)));
        sheet.put(NEARNESS, nearness);
        sheet.put(D, dx.mul(nearness));
        sheet.put(D + 1, dy.mul(nearness));
        sheet.put(D + 2, dz.mul(nearness));
    }
}
