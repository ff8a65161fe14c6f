package org.kinora.painter.internal.set;

import org.kinora.painter.internal.view.Vec;

/** Where people work, learn, wait and heal. */
final class WorkKits {
    private WorkKits() {}

    static void office(Site site) {
        Room room = new Room(site, 7.0, 3.6, 2.8, 0.9).draw(0.7, true);
        for (int i = 0; i < 3; i++) room.back.window(-3.1 + i * 2.15, 0.95, 1.8, 1.4);
        room.left.door(0.5, 0.95, 2.1).picture(-1.6, 1.4, 0.9, 0.6);
        room.right.rect(-1.4, 1.0, 2.0, 1.1, 0.97, 1);
        room.front.door(-0.5, 0.95, 2.1).clock(1.6, 2.1, 0.18);
        Furniture.desk(site, 1.5, 2.5, 0, true);
        Furniture.chair(site, 1.5, 3.1, 180);
        Furniture.desk(site, -1.7, 2.7, 0, true);
        Furniture.cupboard(site, -3.1, 0, 1.6, 1.3, 1.3, 0.5, 0.7, 90, 2);
        Furniture.cupboard(site, 3.15, 0, 1.4, 1.2, 1.3, 0.5, 0.66, -90, 2);
        Furniture.plant(site, 3.0, 3.1, 1.5);
    }

    static void corridor(Site site) {
        Room room = new Room(site, 2.6, 12, 2.7, 0.88).draw(0.66, true);
        room.back.door(-0.5, 1.0, 2.1);
        for (int i = 0; i < 4; i++) {
            room.left.door(-9.5 + i * 4.6, 0.95, 2.1);
            room.right.door(9.0 - i * 4.6, 0.95, 2.1);
        }
        for (int i = 0; i < 5; i++) {
            double z = -3 + i * 3.2;
            site.flat(site.air().night() ? site.air().lamp() : 0xFFFFFFFF, new Vec(-0.5, 2.69, z), new Vec(0.5, 2.69, z), new Vec(0.5, 2.69, z + 0.8),
                    new Vec(-0.5, 2.69, z + 0.8));
            if (site.air().night() && z > 0) site.glow(new Vec(0, 2.5, z), 1.6, site.air().lamp(), 0.3);
        }
        for (int side = -1; side <= 1; side += 2) site.line(0.8, new Vec(side * 1.29, 0.95, -10), new Vec(side * 1.29, 0.95, 12));
    }

    static void laboratory(Site site) {
        Room room = new Room(site, 6.6, 3.4, 2.8, 0.92).draw(0.82, true).tiles(0.6);
        room.back.rect(-0.9, 1.2, 1.8, 1.0, 0.5, 1);
        room.left.door(0.6, 0.95, 2.1).rect(-1.8, 1.1, 1.4, 1.0, 0.97, 1);
        room.right.window(-0.8, 1.1, 1.6, 1.1);
        bench(site, -1.9, 2.9, 2.2);
        bench(site, 1.9, 2.9, 2.2);
        Furniture.cupboard(site, 0, 0, 3.15, 1.2, 1.0, 0.4, 0.75, 0, 2);
        Furniture.shelf(site, -3.05, 1.6, 1.4, 1.9, 90, 4, false);
        Furniture.cupboard(site, 3.0, 0, 1.7, 1.0, 1.8, 0.5, 0.6, -90, 1);
    }

    private static void bench(Site site, double x, double z, double w) {
        site.solid(new Vec(x, 0.6, z), () -> {
            Furniture.cupboard(site, x, 0, z, w, 0.85, 0.65, 0.85, 0, 3);
            Blocks.box(site, x, 0.85, z, w + 0.1, 0.05, 0.7, 0.4, 0, 1);
            for (int i = 0; i < 6; i++) {
                double at = x - w * 0.42 + i * w * 0.16;
                double tall = site.rand().between(0.14, 0.36);
                Blocks.taper(site, at, 0.9, z, 0.08, i % 2 == 0 ? 0.025 : 0.07, tall, site.rand().between(0.6, 0.95), 9);
            }
        });
    }

    static void hospital(Site site) {
        Room room = new Room(site, 6.0, 3.2, 2.8, 0.95).draw(0.85, true).tiles(0.6);
        room.back.window(-2.4, 1.0, 1.3, 1.3).rect(-0.2, 1.5, 2.6, 0.25, 0.8, 0.8);
        room.left.door(0.4, 1.1, 2.1);
        room.right.rect(-1.2, 0.9, 0.8, 1.0, 0.98, 0.8);
        Furniture.bed(site, 1.2, 2.1, 1.0, 0);
        Furniture.cupboard(site, 0.2, 0, 2.9, 0.5, 0.75, 0.4, 0.9, 0, 2);
        site.solid(new Vec(2.1, 1, 2.8), () -> {
            Blocks.post(site, 2.1, 0, 2.8, 0.025, 1.9, 0.6);
            Blocks.box(site, 2.1, 1.55, 2.8, 0.16, 0.28, 0.06, 0.97, 0, 0.8);
            Blocks.box(site, 2.5, 1.2, 2.9, 0.45, 0.35, 0.2, 0.35, 0, 0.9);
        });
        for (int i = 0; i < 7; i++) {
            double x = -2.6 + i * 0.16;
            site.solid(new Vec(x, 1, 1.9), () -> Blocks.panel(site, x, 0.25, 1.9 + (Math.round(x * 6) % 2) * 0.05, 0.18, 1.75, 0.9, 0, 0.6));
        }
    }

    static void school(Site site) {
        Room room = new Room(site, 7.4, 3.6, 3.0, 0.88).draw(0.66, true).boards(0.4);
        room.back.rect(-2.2, 0.95, 4.4, 1.4, 0.16, 1);
        room.back.rect(-2.3, 0.87, 4.6, 0.08, 0.6, 0.8);
        room.back.clock(3.0, 2.4, 0.2);
        for (int i = 0; i < 3; i++) room.right.window(-2.9 + i * 2.0, 1.0, 1.5, 1.5);
        room.left.door(1.0, 0.95, 2.1).picture(-1.8, 1.3, 1.2, 0.8);
        room.front.picture(-1.0, 1.3, 2.0, 0.9);
        Furniture.desk(site, -2.3, 2.5, 0, false);
        for (int i = 0; i < 4; i++) {
            double x = i < 2 ? -2.6 : 2.6;
            double z = i % 2 == 0 ? 1.4 : 0.2;
            Furniture.table(site, x, z, 1.1, 0.5, 0);
            Furniture.chair(site, x, z - 0.5, 180);
        }
        Furniture.shelf(site, 2.9, 3.3, 1.2, 1.2, 0, 3, true);
    }

    static void library(Site site) {
        Room room = new Room(site, 7.0, 3.8, 3.4, 0.8).draw(0.55, true).boards(0.3).rug(2.6, 1.8, 0.45);
        room.left.window(0.4, 1.2, 1.2, 1.7);
        room.right.door(-1.2, 1.0, 2.2);
        for (int i = 0; i < 4; i++) Furniture.shelf(site, -2.5 + i * 1.68, 3.6, 1.6, 2.9, 0, 7, true);
        Furniture.shelf(site, -3.3, 0.5, 1.6, 2.6, 90, 6, true);
        Furniture.shelf(site, 3.3, 1.4, 1.6, 2.6, -90, 6, true);
        Furniture.table(site, 1.9, 2.2, 1.6, 0.8, 0);
        Furniture.floorLamp(site, -1.8, 2.7);
    }

    static void prison(Site site) {
        Room room = new Room(site, 3.6, 2.4, 2.6, 0.62).draw(0.5, true);
        room.back.tiles(0.5, 0.3, 0, 2.6).window(-0.35, 1.8, 0.7, 0.45);
        room.left.tiles(0.5, 0.3, 0, 2.6);
        room.right.tiles(0.5, 0.3, 0, 2.6);
        Blocks.box(site, -1.25, 0.35, 1.3, 0.8, 0.12, 1.9, 0.75, 0, 1);
        Blocks.box(site, 1.4, 0, 2.0, 0.4, 0.45, 0.4, 0.85, 0, 1);
        for (int i = 0; i < 5; i++) site.line(1.6, room.back.at(-0.3 + i * 0.15, 1.8, 0.02), room.back.at(-0.3 + i * 0.15, 2.25, 0.02));
    }

    static void warehouse(Site site) {
        Room room = new Room(site, 12, 7, 5, 0.66).draw(0.58, true);
        room.back.boards(0.6, 0, 5).rect(-1.6, 0, 3.2, 3.4, 0.5, 1);
        room.left.boards(0.6, 0, 5);
        room.right.boards(0.6, 0, 5).window(-2, 3.2, 3, 1.0);
        for (int i = 0; i < 9; i++) {
            double x = (i % 2 == 0 ? -1 : 1) * site.rand().between(2.6, 5);
            double z = site.rand().between(0.5, 6);
            double s = site.rand().between(0.7, 1.2);
            Blocks.box(site, x, 0, z, s, s, s, site.rand().between(0.55, 0.8), site.rand().between(-15, 15), 1);
            if (i % 3 == 0) Blocks.box(site, x, s, z, s * 0.8, s * 0.7, s * 0.8, 0.7, site.rand().between(-20, 20), 1);
        }
        Furniture.hangingLamp(site, -1.5, 3.4, 3);
        Furniture.hangingLamp(site, 2.5, 3.4, 4.5);
    }
}
