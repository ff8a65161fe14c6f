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

    private Harmonics() {
    }

    /** Values of the functions 0 to {@code (degree + 1)² - 1} at unit directions, which are three rows of a sheet. */
    static void values(int degree, Sheet direction, int row, Sheet into) {
        FloatVector x = direction.get(row);
        FloatVector y = direction.get(row + 1);
        FloatVector z = direction.get(row + 2);
        into.put(0, Lanes.of(C0));
        if (degree < 1) return;
        into.put(1, y.mul(-C1));
        into.put(2, z.mul(C1));
        into.put(3, x.mul(-C1));
        if (degree < 2) return;
        FloatVector xx = x.mul(x);
        FloatVector yy = y.mul(y);
        FloatVector zz = z.mul(z);
        FloatVector xy = x.mul(y);
        into.put(4, xy.mul(C4));
        into.put(5, y.mul(z).mul(-C4));
        into.put(6, zz.mul(2).sub(xx).sub(yy).mul(C6));
        into.put(7, x.mul(z).mul(-C4));
        into.put(8, xx.sub(yy).mul(C8));
        if (degree < 3) return;
        FloatVector four = zz.mul(4).sub(xx).sub(yy);
        into.put(9, y.mul(C9).mul(xx.mul(3).sub(yy)));
        into.put(10, xy.mul(z).mul(C10));
        into.put(11, y.mul(C11).mul(four));
        into.put(12, z.mul(C12).mul(zz.mul(2).sub(xx.mul(3)).sub(yy.mul(3))));
        into.put(13, x.mul(C11).mul(four));
        into.put(14, z.mul(C14).mul(xx.sub(yy)));
        into.put(15, x.mul(C9).mul(xx.sub(yy.mul(3))));
    }

    /** Adds {@code Σ_k weight_k ∇Y_k} to the rows 0 to 2 of a sheet; weight 0 is never looked at. */
    static void slopes(int degree, Sheet direction, int row, Sheet weight, Sheet into) {
        FloatVector x = direction.get(row);
        FloatVector y = direction.get(row + 1);
        FloatVector z = direction.get(row + 2);
        if (degree < 1) return;
        FloatVector dx = weight.get(3).mul(-C1);
        FloatVector dy = weight.get(1).mul(-C1);
        FloatVector dz = weight.get(2).mul(C1);
        if (degree >= 2) {
            FloatVector a = weight.get(4).mul(C4);
            FloatVector b = weight.get(5).mul(-C4);
            FloatVector c = weight.get(6).mul(2 * C6);
            FloatVector d = weight.get(7).mul(-C4);
            FloatVector e = weight.get(8).mul(2 * C8);
            dx = dx.add(a.mul(y)).add(d.mul(z)).add(e.sub(c).mul(x));
            dy = dy.add(a.mul(x)).add(b.mul(z)).sub(c.add(e).mul(y));
            dz = dz.add(b.mul(y)).add(c.mul(2).mul(z)).add(d.mul(x));
        }
        if (degree >= 3) {
            FloatVector xx = x.mul(x);
            FloatVector yy = y.mul(y);
            FloatVector zz = z.mul(z);
            FloatVector xy = x.mul(y);
            FloatVector xz = x.mul(z);
            FloatVector yz = y.mul(z);
            FloatVector difference = xx.sub(yy);
            FloatVector a = weight.get(9).mul(C9);
            FloatVector b = weight.get(10).mul(C10);
            FloatVector c = weight.get(11).mul(C11);
            FloatVector d = weight.get(12).mul(C12);
            FloatVector e = weight.get(13).mul(C11);
            FloatVector f = weight.get(14).mul(C14);
            FloatVector g = weight.get(15).mul(3 * C9);
            FloatVector four = zz.mul(4);
            dx = dx.add(a.mul(6).mul(xy)).add(b.mul(yz)).sub(c.mul(2).mul(xy)).sub(d.mul(6).mul(xz)).add(e.mul(four.sub(xx.mul(3)).sub(yy)))
                    .add(f.mul(2).mul(xz)).add(g.mul(difference));
            dy = dy.add(a.mul(3).mul(difference)).add(b.mul(xz)).add(c.mul(four.sub(xx).sub(yy.mul(3)))).sub(d.mul(6).mul(yz)).sub(e.mul(2).mul(xy))
                    .sub(f.mul(2).mul(yz)).sub(g.mul(2).mul(xy));
            dz = dz.add(b.mul(xy)).add(c.mul(8).mul(yz)).add(d.mul(zz.mul(6).sub(xx.mul(3)).sub(yy.mul(3)))).add(e.mul(8).mul(xz))
                    .add(f.mul(difference));
        }
        into.put(0, into.get(0).add(dx));
        into.put(1, into.get(1).add(dy));
        into.put(2, into.get(2).add(dz));
    }
}
