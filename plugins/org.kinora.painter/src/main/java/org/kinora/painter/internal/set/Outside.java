package org.kinora.painter.internal.set;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/** The open air: sky, ground, hills, water, houses. */
final class Outside {
    private final Site site;
    private final Lens lens;
    private final Air air;

    Outside(Site site) {
        this.site = site;
        lens = site.lens();
        air = site.air();
    }

    /** Sky with sun or moon, stars and clouds as the hour and weather have it. */
    Outside sky() {
        double horizon = Math.clamp(lens.horizon(), -lens.height(), 2.0 * lens.height());
        double pad = lens.width() * 0.1;
        Rectangle2D all = new Rectangle2D.Double(0, 0, lens.width(), lens.height());
        site.add(new Mark(all, new GradientPaint(0, (float) (horizon - lens.height() * 0.85), new Color(air.skyTop(), true), 0, (float) (horizon
                + pad * 0.1),
                new Color(air.skyLow(), true)), 0, 0, Depth.FAR, 0));
        Rand rand = site.rand().fork(3);
        if (air.night() && air.weather().equals("clear")) stars(rand, horizon);
        boolean orb = air.weather().equals("clear") || air.weather().equals("wind");
        if (orb) orb();
        if (!air.weather().equals("fog")) clouds(rand);
        return this;
    }

    private void stars(Rand rand, double horizon) {
        for (int i = 0; i < 90; i++) {
            double x = lens.width() * rand.next();
            double y = horizon * rand.next();
            double r = lens.unit() * rand.between(0.7, 1.9);
            site.add(Mark.filled(Shapes.ellipse(x, y, r, r), Tint.alpha(0xFFE8ECF5, rand.between(0.3, 0.9)), null, 0));
        }
    }

    private void orb() {
        double bearing = Math.toRadians(site.rand().fork(5).between(-22, 22));
        double high = air.night() ? 0.3 : air.time().equals("dusk") || air.time().equals("evening") || air.time().equals("dawn") ? 0.055 : 0.36;
        Vec at = lens.eye().plus(new Vec(StrictMath.sin(bearing), high, StrictMath.cos(bearing)).times(1000));
        Vec c = lens.toCamera(at);
        if (c.z() < 1) return;
        double r = 26 * lens.scale(1000) * (air.night() ? 1.3 : 1.5);
        double x = lens.screenX(c);
        double y = lens.screenY(c);
        site.add(Glow.round(x, y, r * 6, Tint.alpha(air.night() ? 0xFFB9C6E0 : 0xFFFFF1CF, 0.5)));
        site.add(Mark.filled(Shapes.ellipse(x, y, r, r), air.night() ? 0xFFEDEFF2 : 0xFFFFF8E4, null, 0));
    }

    private void clouds(Rand rand) {
        for (int i = 0; i < 6; i++) {
            double bearing = Math.toRadians(rand.between(-80, 80));
            Vec at = lens.eye().plus(new Vec(StrictMath.sin(bearing), rand.between(0.1, 0.42), StrictMath.cos(bearing)).times(900));
            double w = rand.between(60, 150);
            Vec c = lens.toCamera(at);
            if (c.z() < 1) continue;
            double k = lens.scale(c.z());
            double x = lens.screenX(c);
            double y = lens.screenY(c);
            Path2D cloud = Shapes.smooth(new double[] {x - w * k, x - w * 0.5 * k, x - w * 0.1 * k, x + w * 0.45 * k, x + w * k},
                    new double[] {y, y - w * 0.16 * k, y - w * 0.24 * k, y - w * 0.15 * k, y});
            int tone = Tint.mix(air.skyLow(), air.night() ? air.skyTop() : 0xFFFFFFFF, air.night() ? 0.4 : 0.55);
            site.add(Mark.filled(cloud, Tint.alpha(tone, 0.55), null, 0));
        }
    }

    /** Level ground to the horizon; tone near the camera. */
    Outside ground(double tone) {
        return ground(Tint.wash(tone));
    }

    Outside ground(int colour) {
        double far = 4000;
        Screen screen = Screen.of(lens, new Vec(-far, 0, -far), new Vec(far, 0, -far), new Vec(far, 0, far), new Vec(-far, 0, far));
        if (screen == null) return this;
        double horizon = lens.horizon();
        int near = air.colour(colour, 3);
        int distant = air.colour(colour, 160);
        site.add(new Mark(screen.path(), new GradientPaint(0, (float) Math.max(horizon, -lens.height()), new Color(distant, true), 0,
                (float) Math.max(horizon + lens.height() * 0.35, lens.height() * 0.6), new Color(near, true)), 0, 0, screen.depth(), 0));
        return this;
    }

    /** A line of hills all round, {@code metres} away; the same from every camera. */
    Outside hills(double metres, double height, double rough, double tone, long salt) {
        Rand rand = site.rand().fork(salt);
        double[] phase = {rand.between(0, 6), rand.between(0, 6), rand.between(0, 6)};
        double bearing = StrictMath.atan2(lens.ahead().x(), lens.ahead().z());
        Path2D path = new Path2D.Double();
        boolean started = false;
        double lastX = 0;
        double firstX = 0;
        for (int i = -40; i <= 40; i++) {
            double b = bearing + Math.toRadians(i * 1.7);
            double up = height * (0.55 + 0.3 * StrictMath.sin(5 * b + phase[0]) + 0.17 * StrictMath.sin(13 * b + phase[1])
                    + rough * 0.16 * StrictMath.sin(37 * b + phase[2]) + rough * 0.08 * StrictMath.sin(83 * b));
            Vec c = lens.toCamera(new Vec(lens.eye().x() + metres * StrictMath.sin(b), Math.max(0, up), lens.eye().z() + metres * StrictMath.cos(b)));
            if (c.z() < 1) continue;
            double x = lens.screenX(c);
            double y = lens.screenY(c);
            if (started) path.lineTo(x, y);
            else path.moveTo(x, y);
            if (!started) firstX = x;
            started = true;
            lastX = x;
        }
        if (!started) return this;
        double base = Math.max(lens.horizon(), 0) + 3 * lens.unit();
        path.lineTo(lastX, base);
        path.lineTo(firstX, base);
        path.closePath();
        site.add(Mark.outlined(path, air.wash(tone, metres), 0.7 * lens.unit(), air.ink(metres), Depth.at(metres), 0));
        return this;
    }

    /** Water strokes on the level, nearer ones longer. */
    Outside waves(double from, double to, int count) {
        Rand rand = site.rand().fork(17);
        for (int i = 0; i < count; i++) {
            double z = from * StrictMath.pow(to / from, rand.next());
            double x = rand.between(-0.8, 0.8) * z;
            Vec at = new Vec(lens.eye().x(), 0, lens.eye().z()).plus(lens.ahead().times(z)).plus(lens.right().times(x));
            double half = rand.between(0.02, 0.07) * z + 0.15;
            Vec c = lens.toCamera(at);
            if (c.z() < Lens.NEAR) continue;
            double k = lens.scale(c.z());
            double sx = lens.screenX(c);
            double sy = lens.screenY(c);
            double lift = lens.unit() * rand.between(1, 5) * Math.min(1, 12 / z);
            Path2D stroke = Shapes.smooth(new double[] {sx - half * k, sx, sx + half * k, sx}, new double[] {sy, sy - lift, sy, sy + lift * 0.4});
            int colour = rand.next() < 0.5 ? air.wash(0.98, z) : air.wash(0.35, z);
            site.add(Mark.filled(stroke, Tint.alpha(colour, 0.7), null, 0));
        }
        return this;
    }

    /** A flat quadrilateral on the ground. */
    Outside patch(double x0, double z0, double x1, double z1, double tone) {
        site.poly(tone, 0.7, new Vec(x0, 0.01, z0), new Vec(x1, 0.01, z0), new Vec(x1, 0.01, z1), new Vec(x0, 0.01, z1));
        return this;
    }
}
