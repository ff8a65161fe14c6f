package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.kinora.api.splat.SplatScene;

/**
 * How a loss depends on the splats, from what the tiles found out about their ellipses: the chain rule through {@link Shape} and {@link Harmonics},
 * many splats at once. One for each thread.
 */
final class ProjectionGradient {
    /** Rows of the sheet between the steps. */
    private static final int GA = LaneSums.COUNT;
    private static final int GB = GA + 1;
    private static final int GC = GA + 2;
    private static final int GU = GA + 3;
    private static final int GV = GA + 4;
    private static final int SEEN = GA + 5;
    private static final int GT = GA + 6;
    private static final int GM = GA + 9;
    private static final int GQ = GA + 18;
    private static final int GD = GA + 22;
    private static final int ROWS = GA + 25;

    private final Shape shape = new Shape();
    private final Sheet sheet = new Sheet(ROWS);
    private final Sheet harmonics = new Sheet(16);
    private final Sheet weights = new Sheet(16);
    private final float[] totals = new float[LaneSums.COUNT];

    /**
     * Gradients of some splats.
     *
     * @param from a multiple of the lanes
     * @param into written: one number for each of the scene's, zero for what is not seen
     * @param moves written: the gradient at the ellipse's middle, across at {@code i} and down one pitch behind it; sums of magnitudes with pulls
     */
    void solve(SplatScene scene, Lens lens, int from, int to, Entries entries, Room ellipses, Room pairs, SplatScene into, Room moves,
            boolean pulls) {
        for (int i = from; i < to; i += Lanes.LENGTH) {
            boolean any = gather(i, to, entries, ellipses, pairs);
            if (any) {
                shape.place(scene, lens, i);
                shape.flatten(scene, lens, i);
                ellipse();
                share(lens, into, i);
                spread();
                depth();
                rotate(lens);
                colour(scene, lens, i, into);
                store(lens, into, i);
                move(into, moves, i, pulls);
            } else blank(lens, into, moves, i);
        }
    }

    /** Adds up what the tiles found out; false when no splat of the group is seen. */
    private boolean gather(int i, int to, Entries entries, Room ellipses, Room pairs) {
        boolean any = false;
        for (int lane = 0; lane < Lanes.LENGTH; lane++) {
            int count = i + lane < to ? entries.count(i + lane) : 0;
            sheet.set(SEEN, lane, count > 0 ? 1 : 0);
            for (int k = 0; k < LaneSums.COUNT; k++) sheet.set(k, lane, 0);
            if (count == 0) continue;
            any = true;
            total(entries, entries.first(i + lane), count, pairs.memory());
            for (int k = 0; k < LaneSums.COUNT; k++) sheet.set(k, lane, totals[k]);
            // a colour that was held at zero passes nothing on
            long ellipse = (long) (i + lane) * Projection.STRIDE;
            for (int c = 0; c < 3; c++) if (ellipses.get(ellipse + Projection.RED + c) <= 0) sheet.set(TileGradient.RED + c, lane, 0);
        }
        return any;
    }

    /** Adds up the twelve sums of one splat's entries, in their order. */
    private void total(Entries entries, int first, int count, MemorySegment pairs) {
        FloatVector a = FloatVector.zero(FloatVector.SPECIES_128);
        FloatVector b = a;
        FloatVector c = a;
        for (int entry = first; entry < first + count; entry++) {
            long at = 4L * LaneSums.COUNT * entries.slot(entry);
            a = a.add(FloatVector.fromMemorySegment(FloatVector.SPECIES_128, pairs, at, ByteOrder.nativeOrder()));
            b = b.add(FloatVector.fromMemorySegment(FloatVector.SPECIES_128, pairs, at + 16, ByteOrder.nativeOrder()));
            c = c.add(FloatVector.fromMemorySegment(FloatVector.SPECIES_128, pairs, at + 32, ByteOrder.nativeOrder()));
        }
        a.intoArray(totals, 0);
        b.intoArray(totals, 4);
        c.intoArray(totals, 8);
    }

    /** From the sums to middle and covariance [a b; b c]; b counts once. */
    private void ellipse() {
        FloatVector c = shape.get(Shape.C);
        FloatVector slant = c.div(shape.get(Shape.DET)).mul(0.5f);
        FloatVector skew = shape.get(Shape.B).neg().div(c);
        FloatVector height = Lanes.of(0.5f).div(c);
        FloatVector slant2 = slant.mul(2);
        FloatVector pull = slant2.mul(sheet.get(TileGradient.T)).neg();
        sheet.put(GU, pull);
        sheet.put(GV, pull.mul(skew).sub(height.mul(2).mul(sheet.get(TileGradient.Y))));
        FloatVector gSlant = sheet.get(TileGradient.TT).neg();
        FloatVector gSkew = slant2.mul(sheet.get(TileGradient.TY)).neg();
        FloatVector gHeight = sheet.get(TileGradient.YY).neg();
        FloatVector twice = slant.mul(slant2).mul(gSlant);
        FloatVector held = gSkew.div(c);
        sheet.put(GA, twice.neg());
        sheet.put(GB, twice.mul(-2).mul(skew).sub(held));
        sheet.put(GC, skew.mul(skew).mul(twice).add(skew.mul(held)).add(height.mul(height).mul(2).mul(gHeight)).neg());
    }

    /** Opacity, and the share that small splats keep of it. */
    private void share(Lens lens, SplatScene into, int i) {
        FloatVector own = shape.get(Shape.OWN);
        FloatVector gOpacity = sheet.get(TileGradient.WEIGHT).div(shape.get(Shape.OPACITY).max(1e-30f));
        FloatVector share = shape.get(Shape.SHARE);
        put(into, SplatScene.OPACITY, i, gOpacity.mul(share).mul(own).mul(Lanes.of(1f).sub(own)));
        if (!lens.antialiased()) return;
        FloatVector det = shape.get(Shape.DET);
        FloatVector ratio = shape.get(Shape.DET0).div(det);
        VectorMask<Float> free = ratio.compare(VectorOperators.GT, Shape.LEAST_SHARE * Shape.LEAST_SHARE);
        FloatVector factor = Lanes.of(0f).blend(own.mul(gOpacity).div(share.mul(2).mul(det)), free);
        FloatVector lost = Lanes.of(1f).sub(ratio);
        FloatVector a = shape.get(Shape.A);
        FloatVector c = shape.get(Shape.C);
        sheet.put(GA, factor.fma(c.mul(lost).sub(Shape.PIXEL), sheet.get(GA)));
        sheet.put(GC, factor.fma(a.mul(lost).sub(Shape.PIXEL), sheet.get(GC)));
        sheet.put(GB, factor.fma(shape.get(Shape.B).mul(-2).mul(lost), sheet.get(GB)));
    }

    /** From the covariance through J M to the slope of the projection and M. */
    private void spread() {
        FloatVector ga = sheet.get(GA).mul(2);
        FloatVector gb = sheet.get(GB);
        FloatVector gc = sheet.get(GC).mul(2);
        FloatVector jx = shape.get(Shape.JX);
        FloatVector jxz = shape.get(Shape.JXZ);
        FloatVector jy = shape.get(Shape.JY);
        FloatVector jyz = shape.get(Shape.JYZ);
        FloatVector gJ00 = Lanes.of(0f);
        FloatVector gJ02 = gJ00;
        FloatVector gJ11 = gJ00;
        FloatVector gJ12 = gJ00;
        for (int k = 0; k < 3; k++) {
            FloatVector w0 = shape.get(Shape.W + k);
            FloatVector w1 = shape.get(Shape.W + 3 + k);
            FloatVector g0 = ga.fma(w0, gb.mul(w1));
            FloatVector g1 = gb.fma(w0, gc.mul(w1));
            FloatVector m2 = shape.get(Shape.M + 6 + k);
            gJ00 = g0.fma(shape.get(Shape.M + k), gJ00);
            gJ02 = g0.fma(m2, gJ02);
            gJ11 = g1.fma(shape.get(Shape.M + 3 + k), gJ11);
            gJ12 = g1.fma(m2, gJ12);
            sheet.put(GM + k, jx.mul(g0));
            sheet.put(GM + 3 + k, jy.mul(g1));
            sheet.put(GM + 6 + k, jxz.fma(g0, jyz.mul(g1)));
        }
        // kept in the rows of the camera point until its gradient is made of them
        sheet.put(GT, gJ02);
        sheet.put(GT + 1, gJ12);
        sheet.put(GT + 2, jx.fma(gJ00, jy.mul(gJ11)));
    }

    /** The camera point. */
    private void depth() {
        FloatVector one = Lanes.of(1f).div(shape.get(Shape.TZ));
        FloatVector gJ02 = sheet.get(GT);
        FloatVector gJ12 = sheet.get(GT + 1);
        FloatVector jx = shape.get(Shape.JX);
        FloatVector jy = shape.get(Shape.JY);
        FloatVector gu = sheet.get(GU);
        FloatVector gv = sheet.get(GV);
        FloatVector freeX = shape.get(Shape.FREE_X);
        FloatVector freeY = shape.get(Shape.FREE_Y);
        FloatVector along = jx.mul(shape.get(Shape.TX)).mul(gu).add(jy.mul(shape.get(Shape.TY)).mul(gv)).add(sheet.get(GT + 2))
                .add(freeX.add(1f).mul(shape.get(Shape.JXZ)).mul(gJ02)).add(freeY.add(1f).mul(shape.get(Shape.JYZ)).mul(gJ12));
        sheet.put(GT, jx.mul(gu.sub(freeX.mul(one).mul(gJ02))));
        sheet.put(GT + 1, jy.mul(gv.sub(freeY.mul(one).mul(gJ12))));
        sheet.put(GT + 2, along.mul(one).neg());
    }

    /** Scale and rotation; the rows of M become those of its gradient by the rotation matrix. */
    private void rotate(Lens lens) {
        float[] r = lens.r();
        for (int k = 0; k < 3; k++) {
            FloatVector g0 = sheet.get(GM + k);
            FloatVector g1 = sheet.get(GM + 3 + k);
            FloatVector g2 = sheet.get(GM + 6 + k);
            FloatVector s = shape.get(Shape.S + k);
            FloatVector sum = Lanes.of(0f);
            for (int row = 0; row < 3; row++) {
                FloatVector n = g0.mul(r[row]).add(g1.mul(r[3 + row])).add(g2.mul(r[6 + row])).mul(s);
                sum = shape.get(Shape.TURN + 3 * row + k).fma(n, sum);
                sheet.put(GM + 3 * row + k, n);
            }
            // from here on the scale's rows hold the gradient of its logarithm
            shape.sheet.put(Shape.S + k, sum);
        }
        FloatVector w = shape.get(Shape.Q);
        FloatVector x = shape.get(Shape.Q + 1);
        FloatVector y = shape.get(Shape.Q + 2);
        FloatVector z = shape.get(Shape.Q + 3);
        FloatVector turnX = sheet.get(GM + 7).sub(sheet.get(GM + 5));
        FloatVector turnY = sheet.get(GM + 2).sub(sheet.get(GM + 6));
        FloatVector turnZ = sheet.get(GM + 3).sub(sheet.get(GM + 1));
        FloatVector xy = sheet.get(GM + 3).add(sheet.get(GM + 1));
        FloatVector xz = sheet.get(GM + 6).add(sheet.get(GM + 2));
        FloatVector yz = sheet.get(GM + 7).add(sheet.get(GM + 5));
        FloatVector q0 = sheet.get(GM);
        FloatVector q1 = sheet.get(GM + 4);
        FloatVector q2 = sheet.get(GM + 8);
        FloatVector gw = x.fma(turnX, y.fma(turnY, z.mul(turnZ))).mul(2);
        FloatVector gx = y.fma(xy, z.fma(xz, w.mul(turnX))).sub(x.mul(2).mul(q1.add(q2))).mul(2);
        FloatVector gy = x.fma(xy, z.fma(yz, w.mul(turnY))).sub(y.mul(2).mul(q0.add(q2))).mul(2);
        FloatVector gz = x.fma(xz, y.fma(yz, w.mul(turnZ))).sub(z.mul(2).mul(q0.add(q1))).mul(2);
        FloatVector along = w.fma(gw, x.fma(gx, y.fma(gy, z.mul(gz))));
        FloatVector shrink = shape.get(Shape.SHRINK);
        sheet.put(GQ, gw.sub(w.mul(along)).mul(shrink));
        sheet.put(GQ + 1, gx.sub(x.mul(along)).mul(shrink));
        sheet.put(GQ + 2, gy.sub(y.mul(along)).mul(shrink));
        sheet.put(GQ + 3, gz.sub(z.mul(along)).mul(shrink));
    }

    /** Coefficients of the colour, and the position by the direction that it is seen from. */
    private void colour(SplatScene scene, Lens lens, int i, SplatScene into) {
        shape.look(scene, lens, i);
        Harmonics.values(lens.degree(), shape.sheet, Shape.D, harmonics);
        coefficients(scene, SplatScene.coefficients(lens.degree()), i, into);
        clear();
        Harmonics.slopes(lens.degree(), shape.sheet, Shape.D, weights, sheet);
        direction();
    }

    private void coefficients(SplatScene scene, int count, int i, SplatScene into) {
        VectorMask<Float> seen = sheet.get(SEEN).compare(VectorOperators.GT, 0);
        MemorySegment values = scene.memory();
        MemorySegment slopes = into.memory();
        long pitch = scene.pitch();
        long pitchInto = into.pitch();
        FloatVector none = Lanes.of(0f);
        FloatVector red = sheet.get(TileGradient.RED);
        FloatVector green = sheet.get(TileGradient.RED + 1);
        FloatVector blue = sheet.get(TileGradient.RED + 2);
        for (int k = 0; k < count; k++) {
            int plane = SplatScene.COLOUR + 3 * k;
            long to = plane * pitchInto + 4L * i;
            // what is not a number stays with those that are not seen
            FloatVector y = none.blend(harmonics.get(k), seen);
            Lanes.store(y.mul(red), slopes, to);
            Lanes.store(y.mul(green), slopes, to + pitchInto);
            Lanes.store(y.mul(blue), slopes, to + 2 * pitchInto);
            long at = plane * pitch + 4L * i;
            weights.put(k, Lanes.load(values, at).fma(red, Lanes.load(values, at + pitch).fma(green, Lanes.load(values, at + 2 * pitch).mul(blue))));
        }
    }

    /** The slopes' own rows are 0 to 2, which held sums that are no longer needed. */
    private void clear() {
        FloatVector none = Lanes.of(0f);
        weights.put(0, none);
        for (int k = 0; k < 3; k++) sheet.put(k, none);
    }

    private void direction() {
        FloatVector dx = shape.get(Shape.D);
        FloatVector dy = shape.get(Shape.D + 1);
        FloatVector dz = shape.get(Shape.D + 2);
        FloatVector along = dx.fma(sheet.get(0), dy.fma(sheet.get(1), dz.mul(sheet.get(2))));
        FloatVector nearness = shape.get(Shape.NEARNESS);
        sheet.put(GD, sheet.get(0).sub(dx.mul(along)).mul(nearness));
        sheet.put(GD + 1, sheet.get(1).sub(dy.mul(along)).mul(nearness));
        sheet.put(GD + 2, sheet.get(2).sub(dz.mul(along)).mul(nearness));
    }

    private void store(Lens lens, SplatScene into, int i) {
        float[] r = lens.r();
        FloatVector tx = sheet.get(GT);
        FloatVector ty = sheet.get(GT + 1);
        FloatVector tz = sheet.get(GT + 2);
        for (int k = 0; k < 3; k++) {
            put(into, SplatScene.POSITION + k, i, tx.mul(r[k]).add(ty.mul(r[3 + k])).add(tz.mul(r[6 + k])).add(sheet.get(GD + k)));
            put(into, SplatScene.SCALE + k, i, shape.get(Shape.S + k));
        }
        for (int k = 0; k < 4; k++) put(into, SplatScene.ROTATION + k, i, sheet.get(GQ + k));
    }

    private void move(SplatScene into, Room moves, int i, boolean pulls) {
        VectorMask<Float> seen = sheet.get(SEEN).compare(VectorOperators.GT, 0);
        FloatVector none = Lanes.of(0f);
        FloatVector x = pulls ? sheet.get(TileGradient.PULL_X).mul(Lanes.ln2()) : sheet.get(GU);
        FloatVector y = pulls ? sheet.get(TileGradient.PULL_Y).mul(Lanes.ln2()) : sheet.get(GV);
        Lanes.store(none.blend(x, seen), moves.memory(), 4L * i);
        Lanes.store(none.blend(y, seen), moves.memory(), into.pitch() + 4L * i);
    }

    private void put(SplatScene into, int plane, int i, FloatVector value) {
        VectorMask<Float> seen = sheet.get(SEEN).compare(VectorOperators.GT, 0);
        Lanes.store(Lanes.of(0f).blend(value, seen), into.memory(), plane * into.pitch() + 4L * i);
    }

    private void blank(Lens lens, SplatScene into, Room moves, int i) {
        FloatVector none = Lanes.of(0f);
        for (int plane = 0; plane < SplatScene.planes(lens.degree()); plane++) Lanes.store(none, into.memory(), plane * into.pitch() + 4L * i);
        Lanes.store(none, moves.memory(), 4L * i);
        Lanes.store(none, moves.memory(), into.pitch() + 4L * i);
    }
}
