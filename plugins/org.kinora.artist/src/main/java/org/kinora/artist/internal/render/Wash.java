package org.kinora.artist.internal.render;

import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Vec;

/**
 * Colours of surfaces at one pixel: in the light and in shadow, and how much of it lies in shadow. Belongs to one thread.
 *
 * <p>A picture keeps both colours and lays the cast shadow over them as one flat wash at the end.
 */
final class Wash {
    /** Triangles of what moves carry this bit. */
    static final int MOVING = 0x40000000;

    private final View view;
    private final Triangles fixed;
    private final Triangles moving;
    private final List<int[]> fixedRamps;
    private final List<int[]> movingRamps;
    private final Vec light;
    private final Lighting lighting;
    private final Look look;
    private final ShadowMap setShadow;
    private final ShadowMap figureShadow;
    private final int haze;
    private final double clear;

    int lit;
    int shade;
    double shadow;

    Wash(View view, Triangles fixed, Triangles moving, List<int[]> fixedRamps, List<int[]> movingRamps, Lighting lighting, Look look, ShadowMap setShadow,
            ShadowMap figureShadow) {
        this.view = view;
        this.fixed = fixed;
        this.moving = moving;
        this.fixedRamps = fixedRamps;
        this.movingRamps = movingRamps;
        this.lighting = lighting;
        this.look = look;
        this.setShadow = setShadow;
        this.figureShadow = figureShadow;
        light = lighting.way();
        haze = look.haze(lighting);
        clear = Haze.reach(lighting);
    }

    /** A surface at a place of the picture. */
    void surface(int id, double px, double py, double nearness) {
        Triangles from = (id & MOVING) != 0 ? moving : fixed;
        int t = id & ~MOVING;
        Part part = from.parts.get(from.part[t]);
        int[] ramp = ((id & MOVING) != 0 ? movingRamps : fixedRamps).get(from.part[t]);
        double z = 1 / nearness;
        double rx = (px - view.cx) / view.scale;
        double ry = (view.cy - py) / view.scale;
        double dx = view.forward.x() + rx * view.right.x() + ry * view.up.x();
        double dy = view.forward.y() + rx * view.right.y() + ry * view.up.y();
        double dz = view.forward.z() + rx * view.right.z() + ry * view.up.z();
        int k = 9 * t;
        float[] n = from.normal;
        double nx = n[k] + n[k + 3] * px + n[k + 6] * py;
        double ny = n[k + 1] + n[k + 4] * px + n[k + 7] * py;
        double nz = n[k + 2] + n[k + 5] * px + n[k + 8] * py;
        double length = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-30);
        double facing = -(nx * dx + ny * dy + nz * dz) * length / Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (facing < -0.25) length = -length;
        nx *= length;
        ny *= length;
        nz *= length;
        double x = view.eye.x() + dx * z;
        double y = view.eye.y() + dy * z;
        double w = view.eye.z() + dz * z;
        Finish finish = part.surface().finish();
        double d = nx * light.x() + ny * light.y() + nz * light.z();
        double sky = 0.5 + 0.5 * ny;
        double low = 0.10 + 0.16 * sky;
        double u = low + 0.76 * Colour.smooth(-0.2, 0.8, d);
        if (finish == Finish.FOLIAGE) u += 0.5 * (Noise.smooth((x + w) / 160, (y - w * 0.3) / 110, 5) - 0.5);
        if (finish == Finish.METAL) u += gloss(nx, ny, nz, dx, dy, dz, 12);
        lit = ramp[Math.clamp((int) (u * Look.FULL), 0, Look.STEPS - 1)];
        shade = ramp[Math.clamp((int) (low * Look.FULL), 0, Look.STEPS - 1)];
        shadow = 0;
        if (finish == Finish.BACKDROP || finish == Finish.LIGHT) {
            shade = lit;
        } else if (d > -0.2) {
            double offset = setShadow.texel() * 1.6;
            shadow = setShadow.shadow(x + nx * offset, y + ny * offset, w + nz * offset, setShadow.texel() * 0.8);
            double near = figureShadow.texel() * 2;
            shadow = Math.max(shadow, figureShadow.shadow(x + nx * near, y + ny * near, w + nz * near, near));
        }
        double fade = finish == Finish.BACKDROP ? 0 : Haze.amount(z, clear);
        if (part.figure()) fade *= 0.6;
        if (fade > 0) {
            int t256 = (int) (fade * 256);
            lit = Colour.blend(lit, haze, t256);
            shade = Colour.blend(shade, haze, t256);
        }
    }

    private double gloss(double nx, double ny, double nz, double dx, double dy, double dz, int power) {
        double l = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double hx = light.x() - dx / l, hy = light.y() - dy / l, hz = light.z() - dz / l;
        double h = Math.max(0, nx * hx + ny * hy + nz * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-12);
        double p = h * h;
        for (int i = 2; i < power; i *= 2) p *= p;
        return 0.8 * p;
    }

    /** The sky at a place of the picture. */
    void sky(double px, double py) {
        Vec ray = view.ray(px, py);
        double flat = Math.sqrt(ray.x() * ray.x() + ray.z() * ray.z());
        lit = look.sky(StrictMath.atan2(ray.y(), flat), StrictMath.atan2(ray.x(), ray.z()), lighting);
        shade = lit;
        shadow = 0;
    }
}
