package org.kinora.painter.internal.set;

import org.kinora.painter.internal.view.Vec;

/** Where people live. */
final class HomeKits {
    private HomeKits() {}

    static void room(Site site) {
        Room room = new Room(site, 6.4, 3.4, 2.7, 0.86).draw(0.68, true).boards(0.35).rug(2.6, 1.8, 0.6);
        room.back.window(-2.3, 0.95, 1.2, 1.3).curtains(-2.3, 0.95, 1.2, 1.3).picture(0.9, 1.35, 0.8, 0.6);
        room.left.door(0.4, 0.9, 2.05).picture(-1.6, 1.4, 0.5, 0.7);
        room.right.window(-0.6, 0.95, 1.3, 1.3).curtains(-0.6, 0.95, 1.3, 1.3);
        room.front.door(-1.8, 0.9, 2.05).picture(0.6, 1.4, 0.9, 0.6);
        Furniture.shelf(site, 2.5, 3.15, 1.1, 2.0, 0, 5, true);
        Furniture.sofa(site, -0.2, 2.7, 1.9, 0);
        Furniture.floorLamp(site, 1.35, 2.85);
        Furniture.cupboard(site, 2.9, 0, -0.4, 1.4, 0.8, 0.45, 0.58, -90, 2);
        Furniture.plant(site, -2.8, 2.9, 1.2);
        Furniture.chair(site, -2.5, 1.2, 60);
    }

    static void kitchen(Site site) {
        Room room = new Room(site, 5.4, 3.0, 2.6, 0.9).draw(0.78, true).tiles(0.45);
        room.back.tiles(0.2, 0.2, 0.95, 1.35).window(-0.65, 1.15, 1.3, 1.05);
        room.left.door(0.3, 0.85, 2.05).clock(-1.3, 1.9, 0.17);
        room.right.window(-0.9, 1.0, 1.2, 1.1);
        room.front.door(1.0, 0.9, 2.05).picture(-1.2, 1.4, 0.6, 0.6);
        site.solid(new Vec(0, 0.5, 2.7), () -> {
            Furniture.cupboard(site, -1.35, 0, 2.7, 1.5, 0.88, 0.6, 0.8, 0, 2);
            stove(site, -0.25, 2.7);
            Furniture.cupboard(site, 0.85, 0, 2.7, 1.5, 0.88, 0.6, 0.8, 0, 3);
            Blocks.box(site, 0, 0.88, 2.69, 3.3, 0.05, 0.64, 0.55, 0, 1);
            Blocks.taper(site, -0.3, 0.93, 2.65, 0.13, 0.13, 0.16, 0.42, 10);
            Blocks.taper(site, 0.9, 0.93, 2.75, 0.06, 0.04, 0.26, 0.65, 8);
            Blocks.taper(site, 1.15, 0.93, 2.75, 0.07, 0.07, 0.18, 0.8, 8);
        });
        Furniture.cupboard(site, -1.65, 1.55, 2.84, 1.3, 0.7, 0.32, 0.8, 0, 2);
        Furniture.cupboard(site, 1.75, 1.55, 2.84, 1.0, 0.7, 0.32, 0.8, 0, 2);
        Furniture.cupboard(site, 2.3, 0, 2.6, 0.75, 1.85, 0.7, 0.94, 0, 1);
        Furniture.cupboard(site, -2.4, 0, 0.9, 1.2, 0.9, 0.5, 0.72, 90, 2);
        Furniture.hangingLamp(site, 0.1, 2.05, 1.2);
    }

    private static void stove(Site site, double x, double z) {
        Blocks.box(site, x, 0, z, 0.65, 0.9, 0.6, 0.9, 0, 1);
        Blocks.panel(site, x, 0.2, z - 0.305, 0.5, 0.42, 0.3, 0, 0.8);
        for (int i = 0; i < 4; i++) Blocks.panel(site, x - 0.21 + i * 0.14, 0.74, z - 0.306, 0.06, 0.06, 0.2, 0, 0.6);
    }

    static void bedroom(Site site) {
        Room room = new Room(site, 5.6, 3.3, 2.6, 0.85).draw(0.66, true).boards(0.3).rug(2.0, 1.4, 0.62);
        room.back.window(-2.2, 0.95, 1.1, 1.3).curtains(-2.2, 0.95, 1.1, 1.3).picture(0.5, 1.5, 0.8, 0.5);
        room.left.door(-0.6, 0.9, 2.05);
        room.right.picture(-0.6, 1.4, 0.6, 0.7).window(0.8, 0.95, 1.0, 1.2);
        room.front.door(0.5, 0.9, 2.05);
        Furniture.bed(site, 0.9, 2.2, 1.5, 0);
        Furniture.cupboard(site, -0.35, 0, 3.0, 0.5, 0.55, 0.4, 0.6, 0, 1);
        Furniture.floorLamp(site, 2.2, 2.9);
        Furniture.cupboard(site, -2.45, 0, 1.8, 1.3, 1.95, 0.6, 0.6, 90, 2);
    }

    static void bathroom(Site site) {
        Room room = new Room(site, 4.0, 2.4, 2.5, 0.92).draw(0.85, true).tiles(0.3);
        room.back.tiles(0.25, 0.25, 0, 1.5).rect(-0.45, 1.2, 0.9, 0.9, 0.7, 1);
        room.left.tiles(0.25, 0.25, 0, 1.5).door(0.2, 0.8, 2.0);
        room.right.tiles(0.25, 0.25, 0, 1.5).window(-0.3, 1.5, 0.7, 0.6);
        Blocks.box(site, 0, 0.7, 2.15, 0.7, 0.18, 0.45, 0.96, 0, 1);
        Blocks.box(site, 0, 0, 2.2, 0.18, 0.7, 0.18, 0.92, 0, 0.8);
        Blocks.box(site, 1.5, 0, 1.2, 0.8, 0.6, 1.7, 0.96, 0, 1);
    }

    static void cellar(Site site) {
        Room room = new Room(site, 5.2, 3.2, 2.3, 0.55).draw(0.45, true);
        room.back.tiles(0.5, 0.28, 0, 2.3).window(-0.3, 1.8, 0.6, 0.3);
        room.left.tiles(0.5, 0.28, 0, 2.3);
        room.right.tiles(0.5, 0.28, 0, 2.3).door(-0.4, 0.9, 1.9);
        Furniture.shelf(site, -1.6, 2.9, 1.6, 1.8, 0, 4, false);
        for (int i = 0; i < 3; i++) Blocks.taper(site, 1.2 + 0.35 * i, 0, 2.7 - 0.1 * i, 0.28, 0.28, 0.8, 0.5, 10);
        Blocks.box(site, -2.1, 0, 1.3, 0.6, 0.5, 0.6, 0.6, 20, 1);
        Furniture.hangingLamp(site, 0, 1.95, 1.3);
    }

    static void cabin(Site site) {
        Room room = new Room(site, 5.4, 3.1, 2.5, 0.66).draw(0.6, true).boards(0.25);
        for (Wall wall : new Wall[] {room.back, room.left, room.right}) {
            for (int i = 1; i < 9 && wall.seen(); i++) {
                double v = i * 0.28;
                site.line(0.7, wall.at(-wall.length() / 2, v, 0.01), wall.at(wall.length() / 2, v, 0.01));
            }
        }
        room.back.window(-1.9, 1.0, 0.9, 0.9);
        room.right.window(-0.5, 1.0, 0.9, 0.9);
        room.left.door(0.3, 0.9, 2.0);
        fireplace(site, 0.9, 2.9);
        Furniture.shelf(site, -2.4, 1.6, 1.1, 1.6, 90, 4, false);
        Furniture.chair(site, 2.0, 1.9, -40);
    }

    private static void fireplace(Site site, double x, double z) {
        site.solid(new Vec(x, 0.7, z), () -> {
            Blocks.box(site, x, 0, z, 1.6, 1.25, 0.5, 0.7, 0, 1);
            Blocks.box(site, x, 1.25, z, 1.8, 0.1, 0.6, 0.5, 0, 1);
            Blocks.panel(site, x, 0, z - 0.26, 0.9, 0.8, 0.1, 0, 1);
            Growth.leaves(site, new Vec(x, 0.02, z - 0.27), 0.5, 5);
        });
        site.glow(new Vec(x, 0.4, z - 0.4), 1.3, 0xFFFFB05A, 0.55);
    }
}
