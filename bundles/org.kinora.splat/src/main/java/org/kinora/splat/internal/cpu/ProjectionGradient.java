package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
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
    private static final int GS = GA + 22;
    private static final int GJ = GA + 25;
    private static final int ROWS = GA + 28;

    private final Shape shape = new Shape();
    private final Sheet ellipse = shape.sheet;
    private final Sheet sheet = new Sheet(ROWS);
    private final Sheet harmonics = new Sheet(16);
    private final Sheet weights = new Sheet(16);
    private final float[] totals = new float[Sheet.STRIP * LaneSums.COUNT];
    private final Steps middles = new Steps(this::middle, this::covariance, this::opacity);
    private final Steps shares = new Steps(this::share);
    private final Steps bodies = new Steps(count -> spread(0, count), count -> spread(1, count), count -> spread(2, count), this::depth,
            count -> turn(0, count), count -> turn(1, count), count -> turn(2, count), this::scales, this::quaternion, this::unit);
    private final Steps ends = new Steps(this::direction, this::positions, this::others);
    private Lens lens;
    private MemorySegment slopes = MemorySegment.NULL;
    private long pitch;
    private long start;

    /**
     * Gradients of some splats.
     *
     * @param from a multiple of a strip
     * @param into written: one number for each of the scene's, zero for what is not seen
     * @param moves written: the gradient at the ellipse's middle, across at {@code i} and down one pitch behind it; sums of magnitudes with pulls
     */
    void solve(SplatScene scene, Lens lens, int from, int to, Entries entries, Room ellipses, Room pairs, SplatScene into, Room moves,
            boolean pulls) {
        for (int first = from; first < to; first += Sheet.STRIP) {
            int count = Math.min(Sheet.STRIP, to - first);
            if (gather(first, count, entries, ellipses, pairs)) solve(scene, lens, first, count, into, moves, pulls);
            else blank(lens, into, moves, first, count);
        }
    }

    private void solve(SplatScene scene, Lens given, int begin, int count, SplatScene into, Room moves, boolean pulls) {
        lens = given;
        slopes = into.memory();
        pitch = into.pitch();
        start = 4L * begin;
        shape.place(scene, lens, begin, count);
        shape.flatten(count);
        middles.run(count);
        if (lens.antialiased()) shares.run(count);
        for (int row = GT; row < GT + 2; row++) sheet.clear(row, count);
        sheet.clear(GJ, count);
        bodies.run(count);
        shape.look(count);
        Harmonics.values(lens.degree(), ellipse, Shape.D, harmonics, count);
        int coefficients = SplatScene.coefficients(lens.degree());
        for (int k = 0; k < coefficients; k++) colour(scene, k, begin, count);
        // the slopes' own rows are 0 to 2, which held sums that are no longer needed
        Harmonics.slopes(lens.degree(), ellipse, Shape.D, weights, sheet, count);
        ends.run(count);
        MemorySegment moved = moves.memory();
        move(pulls ? TileGradient.PULL_X : GU, pulls ? Lanes.ln2() : 1, moved, start, count);
        move(pulls ? TileGradient.PULL_Y : GV, pulls ? Lanes.ln2() : 1, moved, pitch + start, count);
    }

    /** Adds up what the tiles found out; false when no splat of the strip is seen. */
    private boolean gather(int first, int count, Entries entries, Room ellipses, Room pairs) {
        boolean any = false;
        Arrays.fill(totals, 0);
        for (int i = 0; i < count; i++) {
            int met = entries.count(first + i);
            sheet.set(SEEN, i, met > 0 ? 1 : 0);
            if (met == 0) continue;
            any = true;
            int into = i * LaneSums.COUNT;
            total(entries.first(first + i), met, pairs.memory(), into);
            // a colour that was held at zero passes nothing on
            long at = (long) (first + i) * Projection.STRIDE;
            for (int c = 0; c < 3; c++) if (ellipses.get(at + Projection.RED + c) <= 0) totals[into + TileGradient.RED + c] = 0;
        }
        for (int i = count; i < Sheet.STRIP; i++) sheet.set(SEEN, i, 0);
        if (any) sheet.turnBack(LaneSums.COUNT, Sheet.STRIP, totals, LaneSums.COUNT);
        return any;
    }

    /** Adds up the twelve sums of one splat's entries, in their order. */
    private void total(int first, int count, MemorySegment pairs, int into) {
        for (int entry = first; entry < first + count; entry++) {
            long at = 4L * LaneSums.STRIDE * entry;
            add(pairs, at, into);
            add(pairs, at + 16, into + 4);
            add(pairs, at + 32, into + 8);
        }
    }

    private void add(MemorySegment pairs, long at, int into) {
        FloatVector.fromArray(FloatVector.SPECIES_128, totals, into)
                .add(FloatVector.fromMemorySegment(FloatVector.SPECIES_128, pairs, at, ByteOrder.nativeOrder())).intoArray(totals, into);
    }

    /** From the sums to the ellipse's middle. */
    private void middle(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector c = ellipse.get(Shape.C, i);
            FloatVector pull = c.div(ellipse.get(Shape.DET, i)).mul(sheet.get(TileGradient.T, i)).neg();
            FloatVector skew = ellipse.get(Shape.B, i).neg().div(c);
            sheet.put(GU, i, pull);
            sheet.put(GV, i, pull.mul(skew).sub(sheet.get(TileGradient.Y, i).div(c)));
        }
    }

    /** From the sums to the covariance [a b; b c]; b counts once. */
    private void covariance(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector c = ellipse.get(Shape.C, i);
            FloatVector slant = c.div(ellipse.get(Shape.DET, i)).mul(0.5f);
            FloatVector skew = ellipse.get(Shape.B, i).neg().div(c);
            FloatVector height = Lanes.of(0.5f).div(c);
            FloatVector slant2 = slant.mul(2);
            FloatVector gSlant = sheet.get(TileGradient.TT, i).neg();
            FloatVector gSkew = slant2.mul(sheet.get(TileGradient.TY, i)).neg();
            FloatVector gHeight = sheet.get(TileGradient.YY, i).neg();
            FloatVector twice = slant.mul(slant2).mul(gSlant);
            FloatVector held = gSkew.div(c);
            sheet.put(GA, i, twice.neg());
            sheet.put(GB, i, twice.mul(-2).mul(skew).sub(held));
            sheet.put(GC, i, skew.mul(skew).mul(twice).add(skew.mul(held)).add(height.mul(height).mul(2).mul(gHeight)).neg());
        }
    }

    private void opacity(int count) {
        opacity(slopes, SplatScene.OPACITY * pitch + start, count);
    }

    private void opacity(MemorySegment into, long to, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector own = ellipse.get(Shape.OWN, i);
            FloatVector gOpacity = sheet.get(TileGradient.WEIGHT, i).div(ellipse.get(Shape.OPACITY, i).max(1e-30f));
            Lanes.store(held(gOpacity.mul(ellipse.get(Shape.SHARE, i)).mul(own).mul(Lanes.of(1f).sub(own)), i), into, to + 4L * i);
        }
    }

    /** The share that small splats keep of their opacity. */
    private void share(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector own = ellipse.get(Shape.OWN, i);
            FloatVector gOpacity = sheet.get(TileGradient.WEIGHT, i).div(ellipse.get(Shape.OPACITY, i).max(1e-30f));
            FloatVector det = ellipse.get(Shape.DET, i);
            FloatVector ratio = ellipse.get(Shape.DET0, i).div(det);
            VectorMask<Float> free = ratio.compare(VectorOperators.GT, Shape.LEAST_SHARE * Shape.LEAST_SHARE);
            FloatVector factor = Lanes.of(0f).blend(own.mul(gOpacity).div(ellipse.get(Shape.SHARE, i).mul(2).mul(det)), free);
            FloatVector lost = Lanes.of(1f).sub(ratio);
            sheet.put(GA, i, factor.fma(ellipse.get(Shape.C, i).mul(lost).sub(Shape.PIXEL), sheet.get(GA, i)));
            sheet.put(GC, i, factor.fma(ellipse.get(Shape.A, i).mul(lost).sub(Shape.PIXEL), sheet.get(GC, i)));
            sheet.put(GB, i, factor.fma(ellipse.get(Shape.B, i).mul(-2).mul(lost), sheet.get(GB, i)));
        }
    }

    /** From the covariance through J M to the slope of the projection and M: what the k-th axis of the splat adds. */
    private void spread(int k, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector w0 = ellipse.get(Shape.W + k, i);
            FloatVector w1 = ellipse.get(Shape.W + 3 + k, i);
            FloatVector gb = sheet.get(GB, i);
            FloatVector g0 = sheet.get(GA, i).mul(2).fma(w0, gb.mul(w1));
            FloatVector g1 = gb.fma(w0, sheet.get(GC, i).mul(2).mul(w1));
            FloatVector m2 = ellipse.get(Shape.M + 6 + k, i);
            FloatVector jx = ellipse.get(Shape.JX, i);
            FloatVector jy = ellipse.get(Shape.JY, i);
            sheet.put(GT, i, g0.fma(m2, sheet.get(GT, i)));
            sheet.put(GT + 1, i, g1.fma(m2, sheet.get(GT + 1, i)));
            FloatVector along = jx.mul(g0).fma(ellipse.get(Shape.M + k, i), jy.mul(g1).mul(ellipse.get(Shape.M + 3 + k, i)));
            sheet.put(GJ, i, sheet.get(GJ, i).add(along));
            sheet.put(GM + k, i, jx.mul(g0));
            sheet.put(GM + 3 + k, i, jy.mul(g1));
            sheet.put(GM + 6 + k, i, ellipse.get(Shape.JXZ, i).fma(g0, ellipse.get(Shape.JYZ, i).mul(g1)));
        }
    }

    /** The camera point. */
    private void depth(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector one = Lanes.of(1f).div(ellipse.get(Shape.TZ, i));
            FloatVector gJ02 = sheet.get(GT, i);
            FloatVector gJ12 = sheet.get(GT + 1, i);
            FloatVector jx = ellipse.get(Shape.JX, i);
            FloatVector jy = ellipse.get(Shape.JY, i);
            FloatVector gu = sheet.get(GU, i);
            FloatVector gv = sheet.get(GV, i);
            FloatVector freeX = ellipse.get(Shape.FREE_X, i);
            FloatVector freeY = ellipse.get(Shape.FREE_Y, i);
            FloatVector along = jx.mul(ellipse.get(Shape.TX, i)).mul(gu).add(jy.mul(ellipse.get(Shape.TY, i)).mul(gv)).add(sheet.get(GJ, i))
                    .add(freeX.add(1f).mul(ellipse.get(Shape.JXZ, i)).mul(gJ02)).add(freeY.add(1f).mul(ellipse.get(Shape.JYZ, i)).mul(gJ12));
            sheet.put(GT, i, jx.mul(gu.sub(freeX.mul(one).mul(gJ02))));
            sheet.put(GT + 1, i, jy.mul(gv.sub(freeY.mul(one).mul(gJ12))));
            sheet.put(GT + 2, i, along.mul(one).neg());
        }
    }

    /** The rows of M become those of its gradient by the rotation matrix. */
    private void turn(int k, int count) {
        float[] r = lens.r();
        turn(GM + k, k, r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8], count);
    }

    private void turn(int column, int k, float r0, float r3, float r6, float r1, float r4, float r7, float r2, float r5, float r8, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector g0 = sheet.get(column, i);
            FloatVector g1 = sheet.get(column + 3, i);
            FloatVector g2 = sheet.get(column + 6, i);
            FloatVector s = ellipse.get(Shape.S + k, i);
            sheet.put(column, i, g0.mul(r0).add(g1.mul(r3)).add(g2.mul(r6)).mul(s));
            sheet.put(column + 3, i, g0.mul(r1).add(g1.mul(r4)).add(g2.mul(r7)).mul(s));
            sheet.put(column + 6, i, g0.mul(r2).add(g1.mul(r5)).add(g2.mul(r8)).mul(s));
        }
    }

    private void scales(int count) {
        for (int k = 0; k < 3; k++) scale(k, count);
    }

    private void scale(int k, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector sum = ellipse.get(Shape.TURN + k, i).mul(sheet.get(GM + k, i));
            sum = ellipse.get(Shape.TURN + 3 + k, i).fma(sheet.get(GM + 3 + k, i), sum);
            sheet.put(GS + k, i, ellipse.get(Shape.TURN + 6 + k, i).fma(sheet.get(GM + 6 + k, i), sum));
        }
    }

    private void quaternion(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector w = ellipse.get(Shape.Q, i);
            FloatVector x = ellipse.get(Shape.Q + 1, i);
            FloatVector y = ellipse.get(Shape.Q + 2, i);
            FloatVector z = ellipse.get(Shape.Q + 3, i);
            FloatVector turnX = sheet.get(GM + 7, i).sub(sheet.get(GM + 5, i));
            FloatVector turnY = sheet.get(GM + 2, i).sub(sheet.get(GM + 6, i));
            FloatVector turnZ = sheet.get(GM + 3, i).sub(sheet.get(GM + 1, i));
            FloatVector xy = sheet.get(GM + 3, i).add(sheet.get(GM + 1, i));
            FloatVector xz = sheet.get(GM + 6, i).add(sheet.get(GM + 2, i));
            FloatVector yz = sheet.get(GM + 7, i).add(sheet.get(GM + 5, i));
            FloatVector q0 = sheet.get(GM, i);
            FloatVector q1 = sheet.get(GM + 4, i);
            FloatVector q2 = sheet.get(GM + 8, i);
            sheet.put(GQ, i, x.fma(turnX, y.fma(turnY, z.mul(turnZ))).mul(2));
            sheet.put(GQ + 1, i, y.fma(xy, z.fma(xz, w.mul(turnX))).sub(x.mul(2).mul(q1.add(q2))).mul(2));
            sheet.put(GQ + 2, i, x.fma(xy, z.fma(yz, w.mul(turnY))).sub(y.mul(2).mul(q0.add(q2))).mul(2));
            sheet.put(GQ + 3, i, x.fma(xz, y.fma(yz, w.mul(turnZ))).sub(z.mul(2).mul(q0.add(q1))).mul(2));
        }
    }

    /** What would only make the quaternion longer is taken away. */
    private void unit(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector w = ellipse.get(Shape.Q, i);
            FloatVector x = ellipse.get(Shape.Q + 1, i);
            FloatVector y = ellipse.get(Shape.Q + 2, i);
            FloatVector z = ellipse.get(Shape.Q + 3, i);
            FloatVector gw = sheet.get(GQ, i);
            FloatVector gx = sheet.get(GQ + 1, i);
            FloatVector gy = sheet.get(GQ + 2, i);
            FloatVector gz = sheet.get(GQ + 3, i);
            FloatVector along = w.fma(gw, x.fma(gx, y.fma(gy, z.mul(gz))));
            FloatVector shrink = ellipse.get(Shape.SHRINK, i);
            sheet.put(GQ, i, gw.sub(w.mul(along)).mul(shrink));
            sheet.put(GQ + 1, i, gx.sub(x.mul(along)).mul(shrink));
            sheet.put(GQ + 2, i, gy.sub(y.mul(along)).mul(shrink));
            sheet.put(GQ + 3, i, gz.sub(z.mul(along)).mul(shrink));
        }
    }

    /** One coefficient of the three colours, and how much the position counts by the direction that it is seen from. */
    private void colour(SplatScene scene, int k, int begin, int count) {
        int plane = SplatScene.COLOUR + 3 * k;
        for (int c = 0; c < 3; c++) coefficient(harmonics, k, TileGradient.RED + c, slopes, (plane + c) * pitch + start, count);
        weigh(scene.memory(), plane * scene.pitch() + 4L * begin, scene.pitch(), k, count);
    }

    private void coefficient(Sheet functions, int k, int colour, MemorySegment slopes, long to, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH)
            Lanes.store(held(functions.get(k, i), i).mul(sheet.get(colour, i)), slopes, to + 4L * i);
    }

    private void weigh(MemorySegment values, long from, long pitch, int k, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            long at = from + 4L * i;
            FloatVector blue = Lanes.load(values, at + 2 * pitch).mul(sheet.get(TileGradient.RED + 2, i));
            FloatVector green = Lanes.load(values, at + pitch).fma(sheet.get(TileGradient.RED + 1, i), blue);
            weights.put(k, i, Lanes.load(values, at).fma(sheet.get(TileGradient.RED, i), green));
        }
    }

    private void direction(int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector dx = ellipse.get(Shape.D, i);
            FloatVector dy = ellipse.get(Shape.D + 1, i);
            FloatVector dz = ellipse.get(Shape.D + 2, i);
            FloatVector along = dx.fma(sheet.get(0, i), dy.fma(sheet.get(1, i), dz.mul(sheet.get(2, i))));
            FloatVector nearness = ellipse.get(Shape.NEARNESS, i);
            sheet.put(0, i, sheet.get(0, i).sub(dx.mul(along)).mul(nearness));
            sheet.put(1, i, sheet.get(1, i).sub(dy.mul(along)).mul(nearness));
            sheet.put(2, i, sheet.get(2, i).sub(dz.mul(along)).mul(nearness));
        }
    }

    private void positions(int count) {
        float[] r = lens.r();
        for (int k = 0; k < 3; k++) position(k, r[k], r[3 + k], r[6 + k], slopes, k * pitch + start, count);
    }

    private void others(int count) {
        for (int k = 0; k < 3; k++) move(GS + k, 1, slopes, (SplatScene.SCALE + k) * pitch + start, count);
        for (int k = 0; k < 4; k++) move(GQ + k, 1, slopes, (SplatScene.ROTATION + k) * pitch + start, count);
    }

    private void position(int k, float r0, float r1, float r2, MemorySegment slopes, long to, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector turned = sheet.get(GT, i).mul(r0).add(sheet.get(GT + 1, i).mul(r1)).add(sheet.get(GT + 2, i).mul(r2));
            Lanes.store(held(turned.add(sheet.get(k, i)), i), slopes, to + 4L * i);
        }
    }

    /** Stores a row, zero for what is not seen. */
    private void move(int row, float factor, MemorySegment into, long to, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) Lanes.store(held(sheet.get(row, i), i).mul(factor), into, to + 4L * i);
    }

    /** What is not a number stays with those that are not seen. */
    private FloatVector held(FloatVector value, int i) {
        return Lanes.of(0f).blend(value, sheet.get(SEEN, i).compare(VectorOperators.GT, 0));
    }

    private void blank(Lens lens, SplatScene into, Room moves, int first, int count) {
        for (int plane = 0; plane < SplatScene.planes(lens.degree()); plane++) zero(into.memory(), plane * into.pitch() + 4L * first, count);
        zero(moves.memory(), 4L * first, count);
        zero(moves.memory(), into.pitch() + 4L * first, count);
    }

    private static void zero(MemorySegment into, long to, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) Lanes.store(Lanes.of(0f), into, to + 4L * i);
    }
}
