package org.kinora.artist.internal.set;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/** Streets and skylines around a set, their windows lit when it is dark. Used once. */
final class Town {
    private final Build b;
    private final Hour hour;

    Town(Build b, Hour hour) {
        this.b = b;
        this.hour = hour;
    }

    private void paint(int tone) {
        b.tone(Finish.BACKDROP, Math.max(40, hour.tone(tone)));
    }

    /** A house front: a box with windows on the side that looks to the middle of the set. */
    private void block(double x, double z, double turn, double wide, double high, double foot, int tone, double floorHeight, double windowWidth,
            boolean gable) {
        b.in(x, foot, z, turn, 0, 0, () -> {
            paint(tone);
            double half = wide / 2;
            b.pane(new Vec(0, 0, 1), false, new Vec(-half, 0, 0), new Vec(half, 0, 0), new Vec(half, high, 0), new Vec(-half, high, 0));
            for (int side = -1; side <= 1; side += 2) {
                paint(tone - 70);
                b.pane(new Vec(side, 0, 0), false, new Vec(side * half, 0, 0), new Vec(side * half, high, 0), new Vec(side * half, high, -wide * 0.6),
                        new Vec(side * half, 0, -wide * 0.6));
            }
            if (gable) roof(half, high, wide, tone);
            b.line(wide / 300, 0, Stroke.INK, 450, -half, 0, 5, -half, high, 5, half, high, 5, half, 0, 5);
            windows(half, high, tone, floorHeight, windowWidth);
        });
    }

    /** A pitched roof with its ridge along the front, and the two gables that carry it. */
    private void roof(double half, double high, double wide, int tone) {
        double ridge = high + wide * 0.28;
        double deep = wide * 0.6;
        double eave = half * 1.04;
        paint(tone - 150);
        b.pane(new Vec(0, 1, 1), false, new Vec(-eave, high - wide * 0.02, wide * 0.02), new Vec(eave, high - wide * 0.02, wide * 0.02),
                new Vec(eave, ridge, -deep / 2),
                new Vec(-eave, ridge, -deep / 2));
        b.pane(new Vec(0, 1, -1), false, new Vec(-eave, high, -deep), new Vec(eave, high, -deep), new Vec(eave, ridge, -deep / 2), new Vec(-eave,
                ridge, -deep / 2));
        paint(tone - 70);
        for (int side = -1; side <= 1; side += 2) {
            b.pane(new Vec(side, 0, 0), false, new Vec(side * half, high, 0), new Vec(side * half, ridge, -deep / 2), new Vec(side * half, high,
                    -deep));
        }
        double chimney = half * b.dice.between(-0.6, 0.6);
        paint(tone - 190);
        b.pane(new Vec(0, 0, 1), false, new Vec(chimney - 350, ridge - wide * 0.06, -deep * 0.4), new Vec(chimney + 350, ridge - wide * 0.06,
                -deep * 0.4),
                new Vec(chimney + 350, ridge + 800, -deep * 0.4), new Vec(chimney - 350, ridge + 800, -deep * 0.4));
        b.line(wide / 280, 0, Stroke.INK, 420, -eave, high - wide * 0.02, wide * 0.03, eave, high - wide * 0.02, wide * 0.03);
    }

    private void windows(double half, double high, int tone, double floorHeight, double windowWidth) {
        int floors = Math.max(1, (int) (high / floorHeight));
        int across = Math.max(1, (int) (2 * half / (windowWidth * 2.2)));
        double step = 2 * half / across;
        for (int f = 0; f < floors; f++) for (int i = 0; i < across; i++) {
            double x = -half + step * (i + 0.5);
            double y = f * floorHeight + floorHeight * 0.3;
            boolean lit = hour.lit() && b.dice.chance(34);
            if (lit) b.tone(Finish.LIGHT, 900);
            else paint(Math.max(120, tone - 240));
            b.pane(new Vec(0, 0, 1), false, new Vec(x - windowWidth / 2, y, 12), new Vec(x + windowWidth / 2, y, 12),
                    new Vec(x + windowWidth / 2, y + floorHeight * 0.5, 12), new Vec(x -
                    windowWidth / 2, y + floorHeight * 0.5, 12));
        }
    }

    /** The other side of a street, seen from a room: fronts across the road on all four sides. */
    void street(double near) {
        paint(640);
        double far = near + 90_000;
        b.pane(new Vec(0, 1, 0), false, new Vec(-far, -160, far), new Vec(far, -160, far), new Vec(far, -160, -far), new Vec(-far, -160, -far));
        double away = near + 9500;
        for (int side = 0; side < 4; side++) {
            double turn = side * 90;
            double sin = StrictMath.sin(StrictMath.toRadians(turn));
            double cos = StrictMath.cos(StrictMath.toRadians(turn));
            for (double at = -away * 1.5; at < away * 1.5; ) {
                double wide = b.dice.between(6500, 10_500);
                double middle = at + wide / 2;
                block(middle * cos - away * sin, -middle * sin - away * cos, turn, wide * 0.99, b.dice.between(7500, 12_500), -160,
                        700 + b.dice.next(5) * 26, 3100, 1150, b.dice.chance(60));
                at += wide;
            }
        }
    }

    void city(double near, boolean closed) {
        double foot = closed ? -26_000 : -200;
        if (closed) {
            paint(560);
            double far = 500_000;
            b.pane(new Vec(0, 1, 0), false, new Vec(-far, foot, far), new Vec(far, foot, far), new Vec(far, foot, -far), new Vec(-far, foot, -far));
        }
        row(Math.max(190_000, near * 4), 820, 22_000, 80_000, 30_000, foot);
        row(Math.max(120_000, near * 2.6), 740, 16_000, 58_000, 18_000, foot);
        row(Math.max(62_000, near + 22_000), 640, 11_000, 34_000, 12_000, foot);
    }

    void row(double radius, int tone, double wide, double high, double low) {
        row(radius, tone, wide, high, low, -200);
    }

    private void row(double radius, int tone, double wide, double high, double low, double foot) {
        int many = (int) (2 * StrictMath.PI * radius / wide / 1.12);
        for (int i = 0; i < many; i++) {
            double turn = 360.0 * (i + b.dice.between(-0.2, 0.2)) / many;
            double reach = radius * b.dice.between(0.96, 1.04);
            double x = -reach * StrictMath.sin(StrictMath.toRadians(turn));
            double z = -reach * StrictMath.cos(StrictMath.toRadians(turn));
            double tall = b.dice.between(low, high) * (b.dice.chance(25) ? 1 : 0.6);
            block(x, z, turn, wide * b.dice.between(0.7, 1.1), Math.max(low * 0.7, tall), foot, tone + b.dice.next(3) * 18 - 18, radius / 14,
                    radius / 42, false);
        }
    }

    /** Gabled houses between trees. */
    void houses(double near) {
        double radius = Math.max(34_000, near + 14_000);
        int many = (int) (2 * StrictMath.PI * radius / 15_000);
        for (int i = 0; i < many; i++) {
            double turn = 360.0 * (i + b.dice.between(-0.2, 0.2)) / many;
            double reach = radius * b.dice.between(0.95, 1.12);
            block(-reach * StrictMath.sin(StrictMath.toRadians(turn)), -reach * StrictMath.cos(StrictMath.toRadians(turn)), turn,
                    b.dice.between(8000, 11_500), b.dice.between(5200, 8200), -100,
                    700 + b.dice.next(4) * 24, 2900, 1100, true);
        }
    }

    /** The road that a car drives on: its edges, its middle line and posts to both sides. */
    void lane() {
        for (int i = -20; i < 20; i++) {
            double z = i * 6000;
            b.line(130, 0, 0xe8e8e4, 900, -1900, -440, z, -1900, -440, z + 1500, -1900, -440, z + 3000);
            b.line(110, 0, 0xe8e8e4, 800, 2100, -440, z, 2100, -440, z + 3000, 2100, -440, z + 6000)
                    .line(110, 0, 0xe8e8e4, 800, -5800, -440, z, -5800, -440, z + 3000, -5800, -440, z + 6000);
            if (i % 3 == 0) for (int side = -1; side <= 1; side += 2) {
                double x = side < 0 ? -8200 : 4600;
                b.line(110, 0, Stroke.INK, 800, x, -440, z, x, 700, z);
            }
        }
    }
}
