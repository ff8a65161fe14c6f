package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** Where people meet, buy, pray and perform. */
final class PublicKits {
    private PublicKits() {}

    static void shop(Site site) {
        Room room = new Room(site, 6.4, 3.4, 2.8, 0.88).draw(0.72, true).boards(0.35);
        room.left.window(-1.6, 0.7, 2.4, 1.6);
        room.right.door(-0.6, 1.0, 2.1);
        room.front.window(-2.6, 0.7, 2.6, 1.6).door(0.8, 1.0, 2.1);
        for (int i = 0; i < 4; i++) Furniture.shelf(site, -2.4 + i * 1.6, 3.2, 1.5, 2.3, 0, 5, false);
        site.solid(new Vec(0.4, 0.5, 2.1), () -> {
            Furniture.cupboard(site, 0.4, 0, 2.2, 2.8, 0.95, 0.6, 0.66, 0, 4);
            Blocks.box(site, 0.4, 0.95, 2.2, 2.9, 0.05, 0.7, 0.5, 0, 1);
            Blocks.box(site, 1.3, 1.0, 2.25, 0.4, 0.3, 0.35, 0.4, 0, 1);
        });
        Furniture.shelf(site, 3.0, 1.2, 1.4, 2.0, -90, 5, false);
        Furniture.hangingLamp(site, 0.4, 2.1, 2.2);
    }

    static void tavern(Site site) {
        Room room = new Room(site, 7.2, 3.7, 2.7, 0.6).draw(0.5, true).boards(0.28);
        room.back.boards(0.5, 0, 1.1);
        room.left.boards(0.5, 0, 1.1).window(-1.0, 1.2, 1.2, 1.0);
        room.right.boards(0.5, 0, 1.1).door(-1.0, 1.0, 2.1).picture(1.0, 1.5, 0.6, 0.5);
        room.front.window(-1.5, 1.0, 1.2, 1.1);
        Furniture.shelf(site, -1.7, 3.5, 1.6, 2.2, 0, 4, false);
        Furniture.shelf(site, 0.1, 3.5, 1.6, 2.2, 0, 4, false);
        site.solid(new Vec(-0.8, 0.55, 2.6), () -> {
            Blocks.box(site, -0.8, 0, 2.6, 3.8, 1.05, 0.5, 0.42, 0, 1);
            Blocks.box(site, -0.8, 1.05, 2.58, 4.0, 0.07, 0.66, 0.6, 0, 1);
            for (int i = 0; i < 4; i++) Blocks.taper(site, -2.1 + i * 0.8, 1.12, 2.6, 0.05, 0.045, site.rand().between(0.14, 0.3), 0.9, 8);
        });
        for (int i = 0; i < 3; i++) Blocks.taper(site, -2.0 + i * 1.1, 0, 2.0, 0.16, 0.18, 0.7, 0.45, 8);
        Furniture.table(site, 2.6, 1.9, 0.9, 0.9, 20);
        Furniture.chair(site, 2.1, 2.5, 150);
        Furniture.hangingLamp(site, -1.4, 1.95, 2.4);
        Furniture.hangingLamp(site, 0.6, 1.95, 2.4);
        Furniture.hangingLamp(site, 2.6, 1.9, 1.9);
    }

    static void stage(Site site) {
        site.poly(0.4, 0, new Vec(-12, 0, -8), new Vec(12, 0, -8), new Vec(12, 0, 9), new Vec(-12, 0, 9));
        Wall back = new Wall(site, 0, 5, 0, 14, 7, 0.4);
        back.draw();
        new Wall(site, -6.2, 1, 90, 8, 7, 0.35).draw();
        new Wall(site, 6.2, 1, -90, 8, 7, 0.35).draw();
        for (double x = -6; x < 6.2; x += 0.35) site.line(0.4, new Vec(x, 0.002, -4), new Vec(x, 0.002, 5));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 7; i++) {
                double x = side * (3.0 + i * 0.4);
                double z = 3.4 - i * 0.1;
                int cloth = Tint.mix(0xFF9A3B35, 0xFF5C2320, i % 2 * 0.7);
                site.solid(new Vec(x, 2, z), () -> site.tinted(cloth, 0.8, new Vec(x - 0.24, 0.05, z), new Vec(x + 0.24, 0.05, z),
                        new Vec(x + 0.2, 6, z), new Vec(x - 0.2, 6, z)));
            }
        }
        site.solid(new Vec(0, 5, 3.3), () -> site.tinted(0xFF7C2E2A, 1, new Vec(-6, 4.4, 3.3), new Vec(6, 4.4, 3.3), new Vec(6, 7, 3.3), new Vec(-6,
                7, 3.3)));
        for (int i = -1; i <= 1; i++) {
            site.flat(Tint.alpha(0xFFFFF3D0, 0.13), new Vec(i * 2.2, 6.5, 2.5), new Vec(i * 1.1 - 1.0, 0, 1.6), new Vec(i * 1.1 + 1.0, 0, 1.6));
        }
        site.glow(new Vec(0, 0.4, 1.4), 2.6, 0xFFFFF0C8, 0.3);
    }

    static void church(Site site) {
        Room room = new Room(site, 9, 9, 7, 0.84).draw(0.66, true).tiles(0.9);
        for (int i = -1; i <= 1; i++) arch(site, room.back, i * 2.4, 2.0, 0.9, 3.2 + (i == 0 ? 0.9 : 0));
        for (int i = 0; i < 4; i++) {
            arch(site, room.left, -5.5 + i * 3.6, 1.6, 0.8, 2.8);
            arch(site, room.right, 5.5 - i * 3.6, 1.6, 0.8, 2.8);
        }
        Blocks.box(site, 0, 0, 8, 2.2, 1.1, 0.9, 0.92, 0, 1);
        site.solid(new Vec(0, 2, 8.3), () -> {
            site.line(3.5, new Vec(0, 1.1, 8.3), new Vec(0, 2.7, 8.3));
            site.line(3.5, new Vec(-0.45, 2.2, 8.3), new Vec(0.45, 2.2, 8.3));
        });
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                double z = 1.9 + i * 1.3;
                double x = side * 2.4;
                Blocks.box(site, x, 0, z, 2.6, 0.45, 0.4, 0.5, 0, 1);
                Blocks.box(site, x, 0.45, z - 0.18, 2.6, 0.5, 0.06, 0.55, 0, 1);
            }
            for (int i = 0; i < 3; i++) Blocks.taper(site, side * 4.1, 0, 0.6 + i * 3.2, 0.28, 0.26, 7, 0.8, 10);
        }
    }

    /** A pointed window. */
    static void arch(Site site, Wall wall, double u, double v, double w, double h) {
        if (!wall.seen()) return;
        Vec[] rim = new Vec[11];
        rim[0] = wall.at(u - w / 2, v, 0.01);
        rim[1] = wall.at(u + w / 2, v, 0.01);
        for (int i = 0; i <= 8; i++) {
            double t = i / 8.0;
            double x = Math.cos(Math.PI * t) * w / 2;
            rim[2 + i] = wall.at(u + x, v + h * 0.7 + h * 0.3 * (1 - Math.abs(t - 0.5) * 2) * (1.4 - 0.4 * (1 - Math.abs(t - 0.5) * 2)), 0.01);
        }
        site.tinted(site.air().night() ? 0xFF4A5878 : 0xFFFBF6DE, 1.2, rim);
        site.line(0.8, wall.at(u, v, 0.015), wall.at(u, v + h, 0.015));
        for (int i = 1; i < 4; i++) site.line(0.6, wall.at(u - w / 2, v + h * 0.2 * i, 0.015), wall.at(u + w / 2, v + h * 0.2 * i, 0.015));
    }

    static void hall(Site site) {
        Room room = new Room(site, 10, 6, 4.5, 0.84).draw(0.62, true).tiles(1.0);
        for (int i = 0; i < 3; i++) room.back.window(-3.9 + i * 2.9, 1.0, 1.9, 2.6);
        room.left.door(-0.7, 1.5, 2.6).picture(1.5, 1.4, 1.2, 1.5);
        room.right.window(-2.2, 1.0, 1.7, 2.6).window(0.6, 1.0, 1.7, 2.6);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) Blocks.taper(site, side * 3.6, 0, 1.8 + i * 2.6, 0.26, 0.23, 4.5, 0.9, 10);
        }
        Furniture.hangingLamp(site, 0, 3.1, 3.0);
    }
}
