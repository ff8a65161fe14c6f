package org.kinora.artist.internal.render;

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
    /** A surface turned away from the light by more than this lies in its own shade. */
    private static final double TURNED = -0.2;
    /** Shadow on the ground of a picture. */
    private static final int CAUGHT = 0x8A8C96;

    /** Millimetres over which materials change. */
    private static final double LEAVES = 130;
    private static final double LEAF = 45;
    private static final double STONES = 420;
    private static final double FIBRES = 90;
    /** What is known of the shadow on a field: none, nothing else, or whose shadows must be asked place by place. */
    static final int NO_SHADOW = 0;
    static final int ALL_SHADOW = 1;
    static final int ASK = -1;
    static final int ASK_SET = 2;
    static final int ASK_MOVING = 3;

    private final View view;
    private final Triangles fixed;
    private final Triangles moving;
    private final Ramps ramps;
    private final Vec light;
    private final Lighting lighting;
    private final ShadowMap setShadow;
    private final ShadowMap figureShadow;
    private final Lamps lamps;
    private final Beams beams;
    private final int sun;
    private final SkyPlate sky;
    private final int haze;
    private final double clear;
    private final double against;
    /** Tangent of a sample. */
    private final double step;
    private final boolean pooled;
    private final boolean dark;
    /** Faces are to be read even where the light does not reach them: some light comes from beside the lens. */
    private final double eyeLight;

    int lit;
    int shade;
    double shadow;
    /** The place in hand, the way to it, and its normal. */
    private double x, y, z;
    private double dx, dy, dz, far;
    private double nx, ny, nz, facing;
    private boolean cast;

    Wash(View view, Triangles fixed, Triangles moving, Ramps ramps, Lighting lighting, Look look, ShadowMap setShadow, ShadowMap figureShadow,
            Lamps lamps, SkyPlate sky) {
        this.view = view;
        this.fixed = fixed;
        this.moving = moving;
        this.ramps = ramps;
        this.lamps = lamps;
        beams = lamps.beams();
        sun = look.shone(beams.colour());
        this.sky = sky;
        this.lighting = lighting;
        this.setShadow = setShadow;
        this.figureShadow = figureShadow;
        light = lighting.way();
        step = 1 / view.scale;
        haze = look.haze(lighting);
        clear = Haze.reach(lighting);
        pooled = lighting.lamp();
        dark = lighting.night();
        eyeLight = lighting.night() ? lighting.interior() ? 0.44 : 0.32 : lighting.interior() || lighting.low() ? 0.12 : 0.04;
        against = Math.max(0, light.dot(view.forward));
    }

    /** A surface at a place of the picture. */
    void surface(int id, double px, double py, double nearness) {
        surface(id, px, py, nearness, true);
    }

    /** @param shadowed whether to look for its shadow too; otherwise {@link #shadow(double, double, double, int)} tells it */
    void surface(int id, double px, double py, double nearness, boolean shadowed) {
        boolean moves = (id & MOVING) != 0;
        Triangles from = moves ? moving : fixed;
        int number = from.part[id & ~MOVING];
        Part part = from.parts.get(number);
        Finish finish = part.surface().finish();
        place(from, id & ~MOVING, px, py, 1 / nearness);
        if (finish == Finish.CATCHER) {
            caught(px, py, shadowed);
            return;
        }
        boolean bare = finish == Finish.BACKDROP || finish == Finish.LIGHT;
        double pool = bare || lamps.none() ? 0 : lamps.light(x, y, z, nx, ny, nz);
        double d = nx * light.x() + ny * light.y() + nz * light.z();
        double low = 0.10 + 0.16 * (0.5 + 0.5 * ny) + (part.figure() ? eyeLight * Math.max(0, facing) : 0);
        double u = Math.min(0.99, low + 0.76 * Colour.smooth(-0.2, 0.8, d) + rough(finish, 1 / nearness));
        if (finish == Finish.METAL || finish == Finish.HAIR) u += (finish == Finish.METAL ? 0.8 : 0.1) * gloss();
        if (against > 0.2 && part.figure()) u += 1.1 * against * Colour.smooth(0.45, 0.15, Math.abs(facing));
        // At night light catches the edges of bodies, so that they stand out from the dark.
        if (dark && part.figure()) u += 0.42 * Colour.smooth(0.42, 0.08, Math.abs(facing)) * Colour.smooth(-0.5, 0.3, d);
        if (pooled && !lamps.none() && !bare) u = low + (u - low) * (0.55 + 0.45 * pool);
        int[] ramp = ramps.key(moves, number);
        lit = ramp[step(u)];
        shade = ramp[step(low)];
        if (finish == Finish.WATER) water();
        if (bare) shade = lit;
        else if (pool > 0.01) lamp(ramps.lamp(moves, number), pool);
        if (!bare && !beams.none()) beam(ramp, beams.light(x, y, z, nx, ny, nz));
        cast = !bare && d > TURNED;
        shadow = shadowed && cast ? shadow() : 0;
        fade(finish, part.figure(), far / nearness);
    }

    /** The ground of a picture: nothing but the shadows on it. */
    private void caught(double px, double py, boolean shadowed) {
        lit = sky.at(px, py);
        shade = Colour.over(lit, CAUGHT);
        cast = true;
        shadow = shadowed ? shadow() : 0;
    }

    /** Whether every pixel of a surface has a colour of its own. */
    boolean pictured(int id) {
        if (!sky.pictured()) return false;
        if (id < 0) return true;
        Triangles from = (id & MOVING) != 0 ? moving : fixed;
        return from.parts.get(from.part[id & ~MOVING]).surface().finish() == Finish.CATCHER;
    }

    /** Whether the sky may be mixed between places eight pixels apart. */
    boolean evenSky() {
        return !sky.detailed();
    }

    /** Whether a surface may be mixed between places eight pixels apart: what its material does is wider than that. */
    boolean even(int id, double nearness) {
        Triangles from = (id & MOVING) != 0 ? moving : fixed;
        return switch (from.parts.get(from.part[id & ~MOVING]).surface().finish()) {
            case WATER, HAIR -> false;
            case FOLIAGE -> fine(LEAVES, 1 / nearness) == 0;
            case STONE, EARTH -> nearness * 20_000 > 1 || fine(STONES, 1 / nearness) == 0;
            case WOOD -> nearness * 6000 > 1 || fine(FIBRES, 1 / nearness) == 0;
            default -> true;
        };
    }

    /** How near the plane of a triangle is. */
    double nearness(int id, double px, double py) {
        double[] near = ((id & MOVING) != 0 ? moving : fixed).near;
        int k = 3 * (id & ~MOVING);
        return near[k] + near[k + 1] * px + near[k + 2] * py;
    }

    /** Whether the surface looked at last takes shadows. */
    boolean casts() {
        return cast;
    }

    /** The place looked at last. */
    void place(double[] to, int at) {
        to[at] = x;
        to[at + 1] = y;
        to[at + 2] = z;
    }

    /** What is known at once of the shadow on a flat field of the surface looked at last; see {@link ShadowMap#field}. */
    int shadow(double[] field) {
        double offset = setShadow.texel() * 1.6;
        int set = setShadow.field(field, setShadow.texel() * 0.8 + offset * towards());
        if (set == ALL_SHADOW) return ALL_SHADOW;
        int figures = fallen(field);
        if (figures == ALL_SHADOW) return ALL_SHADOW;
        if (figures == NO_SHADOW) return set == NO_SHADOW ? NO_SHADOW : ASK_SET;
        return set == NO_SHADOW ? ASK_MOVING : ASK;
    }

    /** The same of the shadow of what moves alone. */
    int fallen(double[] field) {
        double near = figureShadow.texel() * 2;
        return figureShadow.field(field, near + near * towards());
    }

    private double towards() {
        return nx * light.x() + ny * light.y() + nz * light.z();
    }

    /** Looks at a place of a surface, for {@link #fallen(double[])} only. */
    void at(int id, double px, double py, double nearness) {
        place((id & MOVING) != 0 ? moving : fixed, id & ~MOVING, px, py, 1 / nearness);
    }

    /** Finds where a place of the picture lies in the set; the way to it is left in {@code dx, dy, dz}. */
    private void lies(double px, double py, double depth) {
        double rx = (px - view.cx) * step;
        double ry = (view.cy - py) * step;
        dx = view.forward.x() + rx * view.right.x() + ry * view.up.x();
        dy = view.forward.y() + rx * view.right.y() + ry * view.up.y();
        dz = view.forward.z() + rx * view.right.z() + ry * view.up.z();
        x = view.eye.x() + dx * depth;
        y = view.eye.y() + dy * depth;
        z = view.eye.z() + dz * depth;
    }

    /** Finds where a place of the picture lies in the set, and which way its surface faces. */
    private void place(Triangles from, int t, double px, double py, double depth) {
        lies(px, py, depth);
        far = Math.sqrt(dx * dx + dy * dy + dz * dz);
        int k = 9 * t;
        float[] n = from.normal;
        nx = n[k] + n[k + 3] * px + n[k + 6] * py;
        ny = n[k + 1] + n[k + 4] * px + n[k + 7] * py;
        nz = n[k + 2] + n[k + 5] * px + n[k + 8] * py;
        double length = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-30);
        facing = -(nx * dx + ny * dy + nz * dz) * length / far;
        if (facing < -0.25) length = -length;
        nx *= length;
        ny *= length;
        nz *= length;
    }

    private static int step(double u) {
        return Math.clamp((int) (u * Look.FULL), 0, Look.STEPS - 1);
    }

    /** What the material itself does to the light; less where it would be finer than the picture, and none of it jitters when the camera moves. */
    private double rough(Finish finish, double depth) {
        return switch (finish) {
            case FOLIAGE -> {
                double coarse = fine(LEAVES, depth);
                double fine = fine(LEAF, depth);
                yield (coarse == 0 ? 0 : 0.75 * coarse * (Noise.smooth((x + 0.4 * z) / 190, (y - z * 0.3) / LEAVES, 5) - 0.5))
                        + (fine == 0 ? 0 : 0.3 * fine * (Noise.smooth((x - z) / 60, y / LEAF, 6) - 0.5));
            }
            case STONE, EARTH -> {
                double fine = fine(STONES, depth);
                yield fine == 0 ? 0 : 0.14 * fine * (Noise.smooth(x / STONES, (y + z) / STONES, 7) - 0.5);
            }
            case WOOD -> {
                double fine = fine(FIBRES, depth);
                yield fine == 0 ? 0 : 0.10 * fine * (Noise.smooth((x + z) / FIBRES, y / 900, 8) - 0.5);
            }
            default -> 0;
        };
    }

    /** How much is seen of what repeats after so many millimetres: all from eight samples on, nothing below four (Norton et al., Clamping, 1982). */
    private double fine(double wave, double depth) {
        return Colour.smooth(4, 8, wave / (depth * step));
    }

    /** The shadow at another place close by on the surface looked at last, of which {@link #shadow(double[])} told what to ask. */
    double shadow(double px, double py, double nearness, int known) {
        if (!cast || known == NO_SHADOW) return 0;
        if (known == ALL_SHADOW) return 1;
        lies(px, py, 1 / nearness);
        return known == ASK_SET ? set() : known == ASK_MOVING ? figures() : shadow();
    }

    private double shadow() {
        double set = set();
        return set >= 1 ? 1 : Math.max(set, figures());
    }

    private double set() {
        double offset = setShadow.texel() * 1.6;
        return setShadow.shadow(x + nx * offset, y + ny * offset, z + nz * offset, setShadow.texel() * 0.8);
    }

    private double figures() {
        double near = figureShadow.texel() * 2;
        return figureShadow.shadow(x + nx * near, y + ny * near, z + nz * near, near);
    }

    /** The shadow of what moves on a surface of the set, 0 to 1. */
    double fallen(int id, double px, double py, double nearness) {
        place(fixed, id, px, py, 1 / nearness);
        return nx * light.x() + ny * light.y() + nz * light.z() > TURNED ? figures() : 0;
    }

    private void lamp(int[] ramp, double amount) {
        int bright = ramp[step(0.3 + 0.7 * amount)];
        int t256 = (int) (256 * Math.min(1, 1.3 * amount));
        lit = Colour.blend(lit, bright, t256);
        shade = Colour.blend(shade, bright, t256 * 7 / 8);
    }

    /** Light through a window: as bright as the surface can be, and some of the light itself. */
    private void beam(int[] ramp, double amount) {
        if (amount < 0.01) return;
        int full = Colour.over(ramp[Look.FULL - 1], Colour.mix(0xFFFFFF, sun, 0.8));
        int bright = Colour.blend(full, sun, 140);
        lit = Colour.blend(lit, bright, (int) (256 * amount));
        shade = Colour.blend(shade, bright, (int) (160 * amount));
    }

    private void fade(Finish finish, boolean figure, double depth) {
        if (finish == Finish.BACKDROP) return;
        double fade = Haze.amount(depth, clear) * (figure ? 0.6 : 1);
        if (fade < 0.004) return;
        int t256 = (int) (fade * 256);
        lit = Colour.blend(lit, haze, t256);
        shade = Colour.blend(shade, haze, t256);
    }

    /** The sky seen in water that moves a little. */
    private void water() {
        double wave = Noise.cloud(x / 1600, z / 420, 3, 31) - 0.5;
        double up = Math.abs(dy) / far + 0.35 * wave;
        int mirrored = sky.toward(Math.max(0.02, up), StrictMath.atan2(dx, dz));
        double flat = 1 - Math.min(1, Math.abs(dy) / far);
        double mirror = 0.35 + 0.5 * flat * flat * flat;
        int t256 = (int) (256 * Math.clamp(mirror + 0.9 * wave, 0, 0.9));
        lit = Colour.blend(lit, mirrored, t256);
        shade = Colour.blend(shade, mirrored, t256);
        if (Math.abs(wave) < 0.02) lit = Colour.blend(lit, shade, 120);
    }

    /** Half way between light and eye (Blinn, 1977), to the eighth power. */
    private double gloss() {
        double hx = light.x() - dx / far, hy = light.y() - dy / far, hz = light.z() - dz / far;
        double h = Math.max(0, nx * hx + ny * hy + nz * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-12);
        double p = h * h;
        p *= p;
        p *= p;
        return p * p;
    }

    /** The sky at a place of the picture. */
    void sky(double px, double py) {
        lit = sky.at(px, py);
        shade = lit;
        shadow = 0;
    }
}
