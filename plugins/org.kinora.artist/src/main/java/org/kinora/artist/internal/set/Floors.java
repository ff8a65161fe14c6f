package org.kinora.artist.internal.set;

import java.util.Optional;
import org.kinora.api.stage.SetPlan;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/**
 * What people walk on: a face at height 0 and, near the stage, the lines that tell what it is. Strokes are short, so that each can be clipped and
 * fade by itself.
 */
final class Floors {
    /** Half the side of open ground, millimetres: farther than any camera sees. */
    static final double OPEN = 900_000;

    private record Ground(int tone, Finish finish) {}

    Optional<Model> floor(SetPlan set, Hour hour) {
        if (set.floor().equals("none")) return Optional.empty();
        Ground ground = hour.snow() && !set.floor().equals("water") ? new Ground(960, Finish.PLAIN) : ground(set.floor());
        boolean open = !set.interior() || set.height() == 0;
        boolean vessel = set.kit().equals("boat") || set.kit().equals("deck");
        if (vessel && !set.interior()) return Optional.empty();
        double halfX = open ? OPEN : set.width() / 2.0 + (set.kit().equals("stage") ? 6000 : 130);
        double halfZ = open ? OPEN : set.depth() / 2.0 + (set.kit().equals("stage") ? 6000 : 130);
        // Set z runs away from the audience, the build's towards it.
        Build b = new Build(new Build.Brief("floor", set.floor(), Frame.standing(Vec.ZERO, 0), halfX * 2, 10, halfZ * 2, ground.tone(), set.place(),
                hour.lit(), false));
        b.of(ground.finish(), 0);
        double edge = set.kit().equals("cliff") ? 3800 : set.kit().equals("harbour") || set.kit().equals("lighthouse") ? far(set) : OPEN;
        b.pane(new Vec(0, 1, 0), !open, new Vec(-halfX, 0, halfZ), new Vec(halfX, 0, halfZ), new Vec(halfX, 0, -Math.min(edge, halfZ)),
                new Vec(-halfX, 0, -Math.min(edge, halfZ)));
        double x = open ? Math.min(set.width() / 2.0, 14_000) : set.width() / 2.0;
        double z = open ? Math.min(set.depth() / 2.0, 14_000) : set.depth() / 2.0;
        Area area = new Area(b, -x, x, open ? -Math.min(z, edge) : -z, open ? z * 0.7 : z);
        if (hour.snow()) area.hollows();
        else lines(area, set.floor());
        return Optional.of(b.loose(Model.Role.SET));
    }

    private static double far(SetPlan set) {
        return set.kit().equals("harbour") ? 4000 : 27_000;
    }

    private static Ground ground(String floor) {
        return switch (floor) {
            case "boards" -> new Ground(560, Finish.WOOD);
            case "planks" -> new Ground(600, Finish.WOOD);
            case "parquet" -> new Ground(540, Finish.WOOD);
            case "carpet" -> new Ground(480, Finish.CLOTH);
            case "tiles" -> new Ground(740, Finish.STONE);
            case "linoleum" -> new Ground(680, Finish.PLAIN);
            case "marble" -> new Ground(800, Finish.STONE);
            case "stone" -> new Ground(560, Finish.STONE);
            case "cobbles" -> new Ground(580, Finish.STONE);
            case "concrete" -> new Ground(600, Finish.STONE);
            case "pavement" -> new Ground(700, Finish.STONE);
            case "asphalt" -> new Ground(460, Finish.STONE);
            case "gravel" -> new Ground(660, Finish.STONE);
            case "metal" -> new Ground(420, Finish.METAL);
            case "iron" -> new Ground(360, Finish.METAL);
            case "rubber" -> new Ground(340, Finish.PLAIN);
            case "grass" -> new Ground(600, Finish.FOLIAGE);
            case "moss" -> new Ground(440, Finish.FOLIAGE);
            case "sand" -> new Ground(840, Finish.EARTH);
            case "rock" -> new Ground(560, Finish.STONE);
            case "straw" -> new Ground(680, Finish.EARTH);
            case "snow" -> new Ground(960, Finish.PLAIN);
            case "water" -> new Ground(560, Finish.WATER);
            default -> new Ground(620, Finish.EARTH);
        };
    }

    static boolean knows(String floor) {
        return java.util.List.of("boards", "planks", "parquet", "carpet", "tiles", "linoleum", "marble", "stone", "cobbles", "concrete", "pavement",
                "asphalt", "gravel", "metal", "iron",
                "rubber", "grass", "moss", "sand", "rock", "straw", "snow", "water", "earth", "none").contains(floor);
    }

    private static void lines(Area a, String floor) {
        switch (floor) {
            case "boards" -> a.boards(190, 5, 560);
            case "planks" -> a.boards(260, 8, 640);
            case "parquet" -> a.boards(110, 3, 380);
            case "tiles" -> a.grid(420, 420, 4, 420);
            case "linoleum" -> a.grid(1200, 1200, 3, 260);
            case "marble" -> a.grid(1000, 1000, 4, 420);
            case "concrete" -> {
                a.grid(3000, 3000, 6, 450);
                a.cracks(10, 500);
            }
            case "stone" -> a.flags(760, 520, 6, 520);
            case "pavement" -> a.flags(900, 600, 5, 420);
            case "cobbles" -> a.arcs(230, 170, 7, 34);
            case "asphalt" -> a.cracks(26, 420);
            case "gravel" -> a.specks(420, 30, 500);
            case "metal" -> a.grid(1150, 1150, 6, 520);
            case "iron" -> a.flags(420, 210, 4, 420);
            case "rubber" -> a.boards(90, 4, 420);
            case "grass" -> a.tufts(340, 95, 620);
            case "moss" -> {
                a.tufts(220, 60, 520);
                a.specks(160, 60, 480);
            }
            case "sand" -> a.ripples(90, 1500, 420);
            case "rock" -> a.cracks(46, 620);
            case "straw" -> a.specks(520, 130, 520);
            case "water" -> a.ripples(170, 1300, 560);
            case "carpet" -> a.specks(90, 24, 300);
            default -> {
                a.specks(200, 60, 460);
                a.ripples(26, 800, 300);
            }
        }
    }

    /** A part of the ground and the lines on it; z in the build's own sense. */
    private record Area(Build b, double x0, double x1, double z0, double z1) {
        private static final double LIFT = 2;

        private void line(double width, int opacity, double... xz) {
            double[] points = new double[xz.length / 2 * 3];
            for (int i = 0; i < xz.length / 2; i++) {
                points[3 * i] = xz[2 * i];
                points[3 * i + 1] = LIFT;
                points[3 * i + 2] = xz[2 * i + 1];
            }
            b.line(width, 0, Stroke.INK, opacity, points);
        }

        private void far(double width, int opacity, double xa, double za, double xb, double zb) {
            double length = Math.max(Math.abs(xb - xa), Math.abs(zb - za));
            int pieces = Math.max(1, (int) Math.ceil(length / 1600));
            for (int i = 0; i < pieces; i++) {
                double s = (double) i / pieces;
                double t = (i + 1.0) / pieces;
                line(width, opacity, xa + (xb - xa) * s, za + (zb - za) * s, xa + (xb - xa) * t, za + (zb - za) * t);
            }
        }

        void boards(double wide, double width, int opacity) {
            for (double x = x0 + wide; x < x1; x += wide) {
                far(width, opacity, x, z0, x, z1);
                for (double z = z0 + b.dice.between(300, 2600); z < z1; z += b.dice.between(1800, 3400)) line(width, opacity, x - wide, z, x, z);
            }
        }

        void grid(double stepX, double stepZ, double width, int opacity) {
            for (double x = x0 + stepX; x < x1; x += stepX) far(width, opacity, x, z0, x, z1);
            for (double z = z0 + stepZ; z < z1; z += stepZ) far(width, opacity, x0, z, x1, z);
        }

        /** Slabs with joints that are broken from row to row. */
        void flags(double wide, double deep, double width, int opacity) {
            int row = 0;
            for (double z = z0; z < z1; z += deep, row++) {
                far(width, opacity, x0, z, x1, z);
                for (double x = x0 + (row % 2) * wide / 2 + wide; x < x1; x += wide * b.dice.between(0.8, 1.25)) {
                    if (Math.abs(x) < 9000 && Math.abs(z) < 9000) line(width, opacity, x, z, x, Math.min(z + deep, z1));
                }
            }
        }

        void arcs(double wide, double deep, double width, int percent) {
            for (double z = z0; z < z1; z += deep) for (double x = x0; x < x1; x += wide) {
                boolean near = Math.abs(x) < 6500 && Math.abs(z) < 6500;
                if (!b.dice.chance(near ? percent : percent / 3)) continue;
                double at = x + b.dice.between(0, wide / 2);
                line(width, 520, at, z, at + wide * 0.2, z + deep * 0.4, at + wide * 0.6, z + deep * 0.45, at + wide * 0.85, z);
            }
        }

        void cracks(int many, int opacity) {
            for (int i = 0; i < many; i++) {
                double x = b.dice.between(x0, x1);
                double z = b.dice.between(z0, z1);
                double turn = b.dice.between(0, 6.28);
                double[] way = new double[10];
                for (int k = 0; k < 5; k++) {
                    way[2 * k] = x;
                    way[2 * k + 1] = z;
                    turn += b.dice.between(-0.7, 0.7);
                    x += 300 * StrictMath.cos(turn);
                    z += 300 * StrictMath.sin(turn);
                }
                line(7, opacity, way);
            }
        }

        void specks(int many, double size, int opacity) {
            for (int i = 0; i < many; i++) {
                double x = b.dice.between(x0, x1);
                double z = b.dice.between(z0, z1);
                double turn = b.dice.between(0, 6.28);
                line(6, opacity, x, z, x + size * StrictMath.cos(turn), z + size * StrictMath.sin(turn));
            }
        }

        /** Three or four blades each, thicker near the stage. */
        void tufts(int many, double high, int opacity) {
            for (int i = 0; i < many; i++) {
                double reach = Math.sqrt(b.dice.between(0, 1));
                double x = x0 + (x1 - x0) * (0.5 + b.dice.between(-0.5, 0.5) * (0.35 + 0.65 * reach));
                double z = z0 + (z1 - z0) * (0.5 + b.dice.between(-0.5, 0.5) * (0.35 + 0.65 * reach));
                int blades = 3 + b.dice.next(2);
                for (int k = 0; k < blades; k++) {
                    double lean = (k - (blades - 1) / 2.0) * high * 0.34 + b.dice.between(-10, 10);
                    double tall = high * b.dice.between(0.6, 1.15);
                    double at = x + (k - 1.5) * 22;
                    b.line(9, 900, 0x24301c, opacity, at, 0, z, at + lean * 0.4, tall * 0.6, z, at + lean, tall, z);
                }
            }
        }

        void ripples(int many, double length, int opacity) {
            for (int i = 0; i < many; i++) {
                double x = b.dice.between(x0, x1);
                double z = b.dice.between(z0, z1);
                double l = length * b.dice.between(0.4, 1);
                double bow = b.dice.between(40, 120);
                b.line(12, 900, Stroke.INK, opacity, x, LIFT, z, x + l * 0.3, LIFT, z + bow, x + l * 0.6, LIFT, z + bow * 0.4, x + l, LIFT,
                        z + bow * 0.9);
            }
        }

        void hollows() {
            ripples(40, 1200, 260);
            tufts(50, 70, 420);
        }
    }
}
