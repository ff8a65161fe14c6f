package org.kinora.artist.internal.set;

import java.util.List;
import org.kinora.api.stage.SetPlan;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;

/** What walls are clad with, by the kind of place. */
enum Cladding {
    PLASTER(0, Finish.PLAIN), PANELLED(-40, Finish.PLAIN), PLANKS(-240, Finish.WOOD), MASONRY(-260, Finish.STONE), TILES(40, Finish.PLAIN),
            METAL(-140, Finish.METAL),
    CONCRETE(-160, Finish.STONE), HALL(-20, Finish.STONE);

    private final int lighter;
    private final Finish finish;

    Cladding(int lighter, Finish finish) {
        this.lighter = lighter;
        this.finish = finish;
    }

    static Cladding of(SetPlan set) {
        return switch (set.kit()) {
            case "attic", "cabin", "barn", "wheelhouse", "boat" -> PLANKS;
            case "tavern", "library", "stage", "dance-hall", "meeting-room" -> PANELLED;
            case "basement", "great-hall", "cave", "castle" -> MASONRY;
            case "kitchen", "bathroom", "laboratory", "hospital" -> TILES;
            case "ship-bridge", "ship-corridor", "ship-hall", "lamp-room", "elevator", "bus", "plane", "train", "control-room" -> METAL;
            case "prison", "workshop", "warehouse", "stairwell", "market-hall" -> CONCRETE;
            case "church", "hall", "station-hall" -> HALL;
            default -> PLASTER;
        };
    }

    int lighter() {
        return lighter;
    }

    Finish finish() {
        return finish;
    }

    void clad(Build b, List<Walls.Opening> openings) {
        switch (this) {
            case PLASTER -> skirting(b, openings, 90, 14);
            case PANELLED -> {
                skirting(b, openings, 110, 16);
                wainscot(b, openings, Math.min(1050, b.h * 0.4));
            }
            case PLANKS -> vertical(b, openings, 210, 0, b.h, 520);
            case MASONRY -> bricks(b, openings, 420, 190, 20);
            case TILES -> tiles(b, openings);
            case METAL -> plates(b, openings);
            case CONCRETE -> formwork(b, openings);
            case HALL -> ashlar(b, openings);
        }
    }

    private static boolean free(List<Walls.Opening> openings, double x0, double x1, double y0, double y1) {
        return openings.stream().noneMatch(o -> x1 > o.x0() - 40 && x0 < o.x1() + 40 && y1 > o.y0() - 40 && y0 < o.y1() + 40);
    }

    /** A line across the wall that leaves out what is open. */
    private static void across(Build b, List<Walls.Opening> openings, double y, double width, int opacity) {
        double from = -b.w / 2;
        while (from < b.w / 2) {
            double to = b.w / 2;
            double next = to;
            for (Walls.Opening o : openings) {
                if (y < o.y0() - 40 || y > o.y1() + 40 || o.x1() + 40 <= from) continue;
                if (o.x0() - 40 < to) {
                    to = o.x0() - 40;
                    next = o.x1() + 40;
                }
            }
            for (double x = from; x < to - 5; x += 1500) b.line(width, 0, Stroke.INK, opacity, x, y, b.d / 2 + 3, Math.min(x + 1500, to), y,
                    b.d / 2 + 3);
            if (next <= from) break;
            from = next;
        }
    }

    private static void vertical(Build b, List<Walls.Opening> openings, double step, double y0, double y1, int opacity) {
        for (double x = -b.w / 2 + step; x < b.w / 2 - 20; x += step * b.dice.between(0.85, 1.15)) {
            double low = y0;
            for (Walls.Opening o : openings) {
                if (x < o.x0() - 30 || x > o.x1() + 30 || o.y0() > y1 || o.y1() < y0) continue;
                if (o.y0() - 30 > low) b.line(5, 0, Stroke.INK, opacity, x, low, b.d / 2 + 3, x, o.y0() - 30, b.d / 2 + 3);
                low = Math.max(low, o.y1() + 30);
            }
            if (low < y1) b.line(5, 0, Stroke.INK, opacity, x, low, b.d / 2 + 3, x, y1, b.d / 2 + 3);
        }
    }

    private static void skirting(Build b, List<Walls.Opening> openings, double high, double deep) {
        b.of(Finish.WOOD, -90);
        double from = -b.w / 2;
        for (Walls.Opening o : openings.stream().filter(o -> o.y0() < high).sorted(java.util.Comparator.comparingDouble(Walls.Opening::x0))
                .toList()) {
            if (o.x0() > from + 20) b.box(from, o.x0() - 60, 0, high, b.d / 2, b.d / 2 + deep);
            from = Math.max(from, o.x1() + 60);
        }
        if (from < b.w / 2 - 20) b.box(from, b.w / 2, 0, high, b.d / 2, b.d / 2 + deep);
        if (b.h > 2500) across(b, openings, b.h - 110, 8, 450);
    }

    private static void wainscot(Build b, List<Walls.Opening> openings, double top) {
        across(b, openings, top, 14, 800);
        across(b, openings, top - 50, 6, 550);
        double step = 620;
        for (double x = -b.w / 2 + 90; x + step - 90 < b.w / 2; x += step) {
            if (free(openings, x, x + step - 90, 0, top)) b.line(5, 0, Stroke.INK, 520, x, 180, b.d / 2 + 3, x + step - 90, 180, b.d / 2 + 3,
                    x + step - 90, top - 110, b.d / 2 + 3, x,
                    top - 110, b.d / 2 + 3, x, 180, b.d / 2 + 3);
        }
    }

    /** Courses are only hinted at: groups of stones here and there. */
    private static void bricks(Build b, List<Walls.Opening> openings, double wide, double high, int percent) {
        for (int row = 0; row * high < b.h - high; row++) for (int i = 0; i * wide < b.w - wide; i++) {
            if (!b.dice.chance(percent)) continue;
            double x = -b.w / 2 + i * wide + (row % 2) * wide / 2;
            double y = row * high;
            for (int k = 0; k < 1 + b.dice.next(2) && x + wide < b.w / 2; k++, x += wide) {
                if (!free(openings, x, x + wide, y, y + high)) continue;
                double in = 12;
                b.line(6, 300, Stroke.INK, 600, x + in, y + in, b.d / 2 + 3, x + wide - in, y + in * 1.5, b.d / 2 + 3, x + wide - in * 1.4,
                        y + high - in, b.d / 2 + 3, x + in * 1.6,
                        y + high - in * 1.3, b.d / 2 + 3, x + in, y + in, b.d / 2 + 3);
            }
        }
    }

    private static void tiles(Build b, List<Walls.Opening> openings) {
        double top = Math.min(1500, b.h * 0.6);
        for (double y = 250; y < top; y += 250) across(b, openings, y, 3, 260);
        vertical(b, openings, 250, 0, top, 240);
        across(b, openings, top, 12, 700);
    }

    private static void plates(Build b, List<Walls.Opening> openings) {
        across(b, openings, b.h * 0.36, 12, 700);
        across(b, openings, b.h * 0.4, 6, 550);
        across(b, openings, b.h * 0.88, 8, 600);
        vertical(b, openings, 1150, b.h * 0.4, b.h * 0.88, 560);
        vertical(b, openings, 1150, 0, b.h * 0.36, 560);
    }

    private static void formwork(Build b, List<Walls.Opening> openings) {
        for (double y = 1250; y < b.h - 200; y += 1250) across(b, openings, y, 5, 420);
        vertical(b, openings, 2500, 0, b.h, 420);
        for (int i = 0; i < b.w / 1800; i++) {
            double x = b.dice.between(-b.w * 0.46, b.w * 0.44);
            double y = b.dice.between(b.h * 0.2, b.h * 0.9);
            if (free(openings, x - 50, x + 300, y - 300, y)) b.line(4, 800, Stroke.INK, 450, x, y, b.d / 2 + 3, x + 90, y - 120, b.d / 2 + 3, x + 60,
                    y - 210, b.d / 2 + 3, x + 150, y - 300,
                    b.d / 2 + 3);
        }
    }

    private static void ashlar(Build b, List<Walls.Opening> openings) {
        bricks(b, openings, 900, 450, 12);
        across(b, openings, 700, 14, 650);
        across(b, openings, b.h * 0.82, 16, 650);
        across(b, openings, b.h * 0.84, 8, 500);
    }
}
