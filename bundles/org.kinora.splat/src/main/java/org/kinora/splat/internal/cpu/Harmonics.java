package org.kinora.splat.internal.cpu;

import jdk.incubator.vector.FloatVector;

/** Real spherical harmonics to degree 3 and their slopes, of many directions at once; signs as Kerbl et al. 2023 use them. */
final class Harmonics {
    static final float C0 = 0.28209479177387814f;
    private static final float C1 = 0.4886025119029199f;
    private static final float C4 = 1.0925484305920792f;
    private static final float C6 = 0.31539156525252005f;
    private static final float C8 = 0.5462742152960396f;
    private static final float C9 = -0.5900435899266435f;
    private static final float C10 = 2.890611442640554f;
    private static final float C11 = -0.4570457994644658f;
    private static final float C12 = 0.3731763325901154f;
    private static final float C14 = 1.445305721320277f;

    /** What each degree adds, one behind the other as {@link Steps} are; the third degree in parts that compilers take whole. */
    private static final Values[] VALUES = {Harmonics::constant, Harmonics::linear, Harmonics::quadratic, Harmonics::cubic, Harmonics::otherCubic};
    private static final Slopes[] SLOPES = {Harmonics::linearSlopes, Harmonics::quadraticSlopes, Harmonics::cubicAcross,
        Harmonics::otherCubicAcross, Harmonics::cubicDown, Harmonics::otherCubicDown, Harmonics::cubicAlong};

    private Harmonics() {
    }

    @FunctionalInterface
    private interface Values {
        void add(Sheet direction, int row, Sheet into, int count);
    }

    @FunctionalInterface
    private interface Slopes {
        void add(Sheet direction, int row, Sheet weight, Sheet into, int count);
    }

    /** Values of the functions 0 to {@code (degree + 1)² - 1} at {@code count} unit directions, which are three rows of a sheet. */
    static void values(int degree, Sheet direction, int row, Sheet into, int count) {
        int steps = degree < 3 ? degree + 1 : VALUES.length;
        for (int k = 0; k < steps; k++) VALUES[k].add(direction, row, into, count);
    }

    private static void constant(Sheet direction, int row, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) into.put(0, i, Lanes.of(C0));
    }

    private static void linear(Sheet direction, int row, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            into.put(1, i, direction.get(row + 1, i).mul(-C1));
            into.put(2, i, direction.get(row + 2, i).mul(C1));
            into.put(3, i, direction.get(row, i).mul(-C1));
        }
    }

    private static void quadratic(Sheet direction, int row, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            into.put(4, i, x.mul(y).mul(C4));
            into.put(5, i, y.mul(z).mul(-C4));
            into.put(6, i, z.mul(z).mul(2).sub(xx).sub(yy).mul(C6));
            into.put(7, i, x.mul(z).mul(-C4));
            into.put(8, i, xx.sub(yy).mul(C8));
        }
    }

    private static void cubic(Sheet direction, int row, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            FloatVector zz = z.mul(z);
            into.put(9, i, y.mul(C9).mul(xx.mul(3).sub(yy)));
            into.put(10, i, x.mul(y).mul(z).mul(C10));
            into.put(11, i, y.mul(C11).mul(zz.mul(4).sub(xx).sub(yy)));
            into.put(12, i, z.mul(C12).mul(zz.mul(2).sub(xx.mul(3)).sub(yy.mul(3))));
        }
    }

    private static void otherCubic(Sheet direction, int row, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            into.put(13, i, x.mul(C11).mul(z.mul(z).mul(4).sub(xx).sub(yy)));
            into.put(14, i, z.mul(C14).mul(xx.sub(yy)));
            into.put(15, i, x.mul(C9).mul(xx.sub(yy.mul(3))));
        }
    }

    /** {@code Σ_k weight_k ∇Y_k} into the rows 0 to 2 of a sheet; weight 0 is never looked at. */
    static void slopes(int degree, Sheet direction, int row, Sheet weight, Sheet into, int count) {
        if (degree == 0) for (int k = 0; k < 3; k++) weight.clear(k + 1, count);
        int steps = degree < 2 ? 1 : degree == 2 ? 2 : SLOPES.length;
        for (int k = 0; k < steps; k++) SLOPES[k].add(direction, row, weight, into, count);
    }

    private static void linearSlopes(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            into.put(0, i, weight.get(3, i).mul(-C1));
            into.put(1, i, weight.get(1, i).mul(-C1));
            into.put(2, i, weight.get(2, i).mul(C1));
        }
    }

    private static void quadraticSlopes(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector a = weight.get(4, i).mul(C4);
            FloatVector b = weight.get(5, i).mul(-C4);
            FloatVector c = weight.get(6, i).mul(2 * C6);
            FloatVector d = weight.get(7, i).mul(-C4);
            FloatVector e = weight.get(8, i).mul(2 * C8);
            into.put(0, i, into.get(0, i).add(a.mul(y)).add(d.mul(z)).add(e.sub(c).mul(x)));
            into.put(1, i, into.get(1, i).add(a.mul(x)).add(b.mul(z)).sub(c.add(e).mul(y)));
            into.put(2, i, into.get(2, i).add(b.mul(y)).add(c.mul(2).mul(z)).add(d.mul(x)));
        }
    }

    private static void cubicAcross(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector y = direction.get(row + 1, i);
            FloatVector xy = direction.get(row, i).mul(y);
            into.put(0, i, into.get(0, i).add(weight.get(9, i).mul(6 * C9).mul(xy))
                    .add(weight.get(10, i).mul(C10).mul(y.mul(direction.get(row + 2, i)))).sub(weight.get(11, i).mul(2 * C11).mul(xy)));
        }
    }

    private static void otherCubicAcross(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            FloatVector xz = x.mul(z);
            into.put(0, i, into.get(0, i).sub(weight.get(12, i).mul(6 * C12).mul(xz))
                    .add(weight.get(13, i).mul(C11).mul(z.mul(z).mul(4).sub(xx.mul(3)).sub(yy))).add(weight.get(14, i).mul(2 * C14).mul(xz))
                    .add(weight.get(15, i).mul(3 * C9).mul(xx.sub(yy))));
        }
    }

    private static void cubicDown(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            into.put(1, i, into.get(1, i).add(weight.get(9, i).mul(3 * C9).mul(xx.sub(yy))).add(weight.get(10, i).mul(C10).mul(x.mul(z)))
                    .add(weight.get(11, i).mul(C11).mul(z.mul(z).mul(4).sub(xx).sub(yy.mul(3)))));
        }
    }

    private static void otherCubicDown(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector y = direction.get(row + 1, i);
            FloatVector xy = direction.get(row, i).mul(y);
            FloatVector yz = y.mul(direction.get(row + 2, i));
            into.put(1, i, into.get(1, i).sub(weight.get(12, i).mul(6 * C12).mul(yz)).sub(weight.get(13, i).mul(2 * C11).mul(xy))
                    .sub(weight.get(14, i).mul(2 * C14).mul(yz)).sub(weight.get(15, i).mul(6 * C9).mul(xy)));
        }
    }

    private static void cubicAlong(Sheet direction, int row, Sheet weight, Sheet into, int count) {
        for (int i = 0; i < count; i += Lanes.LENGTH) {
            FloatVector x = direction.get(row, i);
            FloatVector y = direction.get(row + 1, i);
            FloatVector z = direction.get(row + 2, i);
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            into.put(2, i, into.get(2, i).add(weight.get(10, i).mul(C10).mul(x.mul(y))).add(weight.get(11, i).mul(8 * C11).mul(y.mul(z)))
                    .add(weight.get(12, i).mul(C12).mul(z.mul(z).mul(6).sub(xx.mul(3)).sub(yy.mul(3))))
                    .add(weight.get(13, i).mul(8 * C11).mul(x.mul(z))).add(weight.get(14, i).mul(C14).mul(xx.sub(yy))));
        }
    }
}
