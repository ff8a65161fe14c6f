package org.kinora.painter.internal.set;

import org.kinora.painter.internal.view.Vec;

/** Furniture that belongs to a figure: placed by its body, not by the set. */
public final class Seats {
    private Seats() {}

    /** A chair inside, a bench outside, its seat just below the hips. */
    public static void seat(Site site, Vec hips, double yaw, double height, boolean interior) {
        double seat = Math.max(0.2, height - 0.1);
        if (!interior) {
            Vec p = Blocks.local(hips.x(), hips.z(), yaw, 0, 0, 0.05);
            Blocks.box(site, p.x(), 0, p.z(), 1.1, seat, 0.45, 0.6, yaw, 1);
            return;
        }
        site.solid(new Vec(hips.x(), 0.4, hips.z()), () -> {
            for (int i = 0; i < 4; i++) {
                Vec leg = Blocks.local(hips.x(), hips.z(), yaw, (i % 2 * 2 - 1) * 0.2, 0, (1 - i / 2 * 2) * 0.19);
                Blocks.box(site, leg.x(), 0, leg.z(), 0.04, seat - 0.03, 0.04, 0.42, yaw, 0.6);
            }
            Blocks.box(site, hips.x(), seat - 0.05, hips.z(), 0.47, 0.05, 0.46, 0.55, yaw, 1);
            Vec back = Blocks.local(hips.x(), hips.z(), yaw, 0, 0, 0.24);
            Blocks.box(site, back.x(), seat + 0.12, back.z(), 0.46, 0.42, 0.04, 0.5, yaw, 1);
        });
    }

    /** A table edge before somebody who writes, eats or plays. */
    public static void desk(Site site, Vec at, double yaw, double hips) {
        double top = hips + 0.2;
        site.solid(new Vec(at.x(), top, at.z()), () -> {
            for (int side = -1; side <= 1; side += 2) {
                Vec leg = Blocks.local(at.x(), at.z(), yaw, side * 0.6, 0, 0);
                Blocks.box(site, leg.x(), 0, leg.z(), 0.07, top - 0.05, 0.5, 0.5, yaw, 0.8);
            }
            Blocks.box(site, at.x(), top - 0.05, at.z(), 1.4, 0.05, 0.62, 0.7, yaw, 1);
        });
    }

    /** Steering wheel and dashboard. */
    public static void wheel(Site site, Vec at, Vec front, double yaw, double hips) {
        Vec hub = at.plus(front.times(0.56)).plus(new Vec(0, hips + 0.33, 0));
        Vec across = new Vec(-front.z(), 0, front.x());
        Vec lean = new Vec(front.x() * 0.35, 0.93, front.z() * 0.35);
        site.solid(hub, () -> {
            Vec dash = at.plus(front.times(0.85));
            Blocks.box(site, dash.x(), 0, dash.z(), 3.4, hips + 0.24, 0.3, 0.3, yaw, 1);
            Vec[] rim = new Vec[25];
            for (int i = 0; i <= 24; i++) {
                double a = Math.PI * i / 12;
                rim[i] = hub.plus(across.times(0.19 * StrictMath.cos(a))).plus(lean.times(0.19 * StrictMath.sin(a)));
            }
            site.line(4, rim);
            site.line(2.5, rim[0], hub, rim[12]);
            site.line(2.5, hub, rim[18]);
        });
    }

    /** A couch under somebody who lies. */
    public static void cot(Site site, Vec hips, double yaw, double length) {
        double y = Math.max(0, hips.y() - 0.13);
        site.poly(0.9, 1, Blocks.local(hips.x(), hips.z(), yaw, -0.45, y, -length * 0.6), Blocks.local(hips.x(), hips.z(), yaw, 0.45, y,
                -length * 0.6),
                Blocks.local(hips.x(), hips.z(), yaw, 0.45, y, length * 0.55), Blocks.local(hips.x(), hips.z(), yaw, -0.45, y, length * 0.55));
    }
}
