package org.kinora.artist.internal.head;

import org.kinora.artist.internal.model.Vec;

/**
 * How an expression moves the skin.
 *
 * @param drop how far the chin goes down, in heads
 * @param lift how far the cheeks rise, 0 to 1
 */
record Flesh(Proportions build, double drop, double lift) {
    Vec moved(Vec p) {
        if (drop == 0 && lift == 0) return p;
        double out = p.y();
        double front = smooth((p.z() + 0.1) / 0.25);
        double low = smooth((build.noseY() - 0.01 - p.y()) / (build.noseY() - 0.09));
        out -= drop * low * front;
        double back = p.z() - 0.35 * drop * low * front;
        if (lift == 0) return new Vec(p.x(), out, back);
        double x = (Math.abs(p.x()) - 0.19) / 0.09;
        double y = (p.y() - build.eyeY() + 0.155) / 0.075;
        double cheek = lift * StrictMath.exp(-x * x - y * y) * smooth(p.z() / 0.15);
        return new Vec(p.x() + StrictMath.signum(p.x()) * 0.004 * cheek, out + 0.006 * cheek, back + 0.014 * cheek);
    }

    static double smooth(double share) {
        double s = Math.clamp(share, 0, 1);
        return s * s * (3 - 2 * s);
    }
}
