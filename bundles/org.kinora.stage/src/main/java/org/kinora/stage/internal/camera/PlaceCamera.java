package org.kinora.stage.internal.camera;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.story.Angle;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.geometry.Turn;

/** Finds the camera of a shot of the place itself: the whole set, its landmark, or a part that the words name. */
final class PlaceCamera {
    private static final double[] TURNS = {0, 8, -8, 16, -16, 25, -25, 35, -35, 48, -48};
    private static final double[] REACHES = {1, 0.85, 1.2, 0.7, 1.5, 0.5};

    private static final int AROUND = 4500;

    private final Studio studio;
    private final Clearance clearance;

    PlaceCamera(Studio studio) {
        this.studio = studio;
        clearance = new Clearance(studio);
    }

    /**
     * What is looked at: a box.
     *
     * @param front the way that it faces, when it is in or on a wall
     */
    private record View(Point middle, double width, double height, List<String> keep, Optional<Double> front) {}

    Found find(Task task) {
        View view = view(task);
        Found best = null;
        for (double turn : TURNS) for (double reach : REACHES) {
            double strain = Math.abs(turn) / 10 + Math.abs(StrictMath.log(reach)) * 1.2;
            if (best != null && strain >= best.cost()) continue;
            Lens lens = lens(task, view, turn, reach);
            double cost = strain;
            if (!clearance.free(lens.at(), task.people(), List.of())) cost += 100;
            if (view.keep().stream().map(studio::block).anyMatch(block -> block != null && behind(block, lens))) cost += 60;
            for (String id : clearance.wild(lens, List.of(view.middle()), view.keep())) cost += studio.block(id).wall() ? 0.4 : 0.5;
            if (task.wide()) cost += task.landmark().map(part -> PeopleCamera.shows(lens, part) ? 0.0 : 9.0).orElse(0.0);
            if (best == null || cost < best.cost()) best = new Found(lens, List.of(view.middle()), view.keep(), List.of(), cost);
        }
        return best;
    }

    /** Whether the camera sees a wall, or what is in it, from its back. */
    private static boolean behind(Studio.Block block, Lens lens) {
        boolean flat = block.wall() || block.kind().is("inset") || block.kind().is("hung");
        return flat && block.solids().getFirst().before(lens.at().flat()) < 0;
    }

    private View view(Task task) {
        Optional<Part> part = task.target().or(task::landmark);
        boolean whole = task.wide() && task.target().isEmpty() && studio.interior() && studio.scenery().set().height() > 0;
        if (whole || part.isEmpty()) return room();
        Part shown = part.get();
        Optional<Part> vessel = studio.scenery().parts().stream().filter(one -> one.kind().equals("hull")).findFirst();
        // A boat on the sea is what a wide picture of the sea is about.
        if (task.wide() && vessel.isPresent() && task.target().isEmpty()) {
            Solid hull = Solid.of(vessel.get());
            double most = Math.max(vessel.get().width(), vessel.get().depth());
            return new View(Point.of(hull.middle(), 1500), task.size() == ShotSize.EXTREME_WIDE ? most * 1.5 : most, most * 0.45,
                    List.of(shown.id(), vessel.get().id()), Optional.empty());
        }
        boolean two = task.wide() && task.target().isPresent() && task.landmark()
                .filter(other -> !other.id().equals(shown.id()) && other.height() > 600).isPresent();
        if (two) return both(shown, task.landmark().get());
        Solid solid = Solid.of(shown);
        double across = Math.max(shown.width() * Math.abs(solid.across().x()) + shown.depth() * Math.abs(solid.across().z()), 300);
        double high = Math.clamp(shown.height(), 300, 60_000);
        // A wide picture of a small thing is one of where it lies.
        if (task.wide() && Math.max(across, high) < AROUND) return new View(solid.centre(), AROUND, AROUND / 2.0, List.of(shown.id(), shown.on()),
                Optional.empty());
        // Of what lies flat and wide, such as the sea, a stretch is shown.
        double wide = shown.height() < 600 ? Math.min(across, 9000) : Math.min(across, 90_000);
        Point middle = shown.height() < 600 && across > 9000 ? Point.of(nearest(solid), solid.high()) : solid.centre();
        boolean walled = shown.on().startsWith("wall.");
        return new View(middle, wide, across > 9000 ? Math.max(high, 1500) : high, List.of(shown.id(), shown.on()),
                walled ? Optional.of((double) shown.at().heading()) : Optional.empty());
    }

    /** A vehicle before a house: both. */
    private View both(Part shown, Part landmark) {
        Solid one = Solid.of(shown);
        Solid two = Solid.of(landmark);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Solid solid : List.of(one, two)) for (Flat corner : solid.outline()) {
            left = Math.min(left, corner.x());
            right = Math.max(right, corner.x());
        }
        double high = Math.max(one.high(), Math.min(two.high(), 60_000));
        double z = Math.min(one.middle().z(), two.middle().z());
        return new View(new Point((left + right) / 2, (high + studio.ground()) / 2, z), right - left, high, List.of(shown.id(), landmark.id()),
                Optional.empty());
    }

    private Flat nearest(Solid solid) {
        Flat stage = studio.scenery().middle();
        double reach = Math.min(solid.halfDepth(), 12_000);
        return new Flat(stage.x(), Math.max(stage.z() + 4000, solid.middle().z() - solid.halfDepth() + reach));
    }

    private View room() {
        double depth = studio.scenery().set().depth();
        double high = studio.scenery().set().height() == 0 ? 4000 : studio.scenery().set().height();
        double width = Math.min(studio.scenery().set().width(), 14_000);
        return new View(new Point(0, studio.ground() + Math.min(high, 5000) * 0.48, Math.min(depth * 0.18, 2500)), width * 0.86,
                Math.min(high, 5000) * 0.9, List.of(),
                Optional.empty());
    }

    private Lens lens(Task task, View view, double turn, double reach) {
        int planned = task.shot().framing().azimuth();
        double azimuth = view.front().map(front -> Turn.near(planned, front, 50))
                .orElse(Math.abs(planned) > 90 ? planned : Math.clamp(planned, -56.0, 56.0)) + turn;
        double share = switch (task.size()) {
            case EXTREME_WIDE -> 0.36;
            case WIDE -> 0.62;
            case FULL -> 0.78;
            case MEDIUM_FULL -> 0.9;
            case MEDIUM -> 1.0;
            case MEDIUM_CLOSE -> 1.2;
            default -> 1.5;
        };
        if (view.keep().isEmpty()) share = Math.max(share, 0.95);
        double focal = Math.max(14, task.shot().framing().lens() == 0 ? 28 : task.shot().framing().lens()) * reach;
        double wanted = Math.max(view.width() / share / studio.film().width(), view.height() / share / studio.film().height()) * focal;
        double distance = Math.clamp(wanted, Math.min(700, wanted), room(view.middle().flat(), azimuth));
        double fitting = Math.max(14, focal * distance / wanted);
        Flat at = view.middle().flat().plus(Flat.toward(azimuth).times(distance));
        return aimed(task, view, at, distance, fitting);
    }

    /** How far a camera can go from a point: to the walls of a room, to the end of an open set. */
    private double room(Flat middle, double azimuth) {
        Flat way = Flat.toward(azimuth);
        double margin = studio.interior() ? 260 : 500;
        double halfX = Math.max(300, studio.scenery().set().width() / 2.0 - margin);
        double halfZ = Math.max(300, studio.scenery().set().depth() / 2.0 - margin);
        double x = Math.abs(way.x()) < 1e-6 ? 1e9 : (Math.copySign(halfX, way.x()) - middle.x()) / way.x();
        double z = Math.abs(way.z()) < 1e-6 ? 1e9 : (Math.copySign(halfZ, way.z()) - middle.z()) / way.z();
        return Math.max(700, Math.min(x, z));
    }

    /** How steeply a high camera looks down: out of doors a wide picture keeps its horizon. */
    private double steep(Task task, double focal) {
        double most = 0.36;
        return studio.interior() || !task.wide() ? most : Math.min(most, 0.3 * studio.film().height() / focal);
    }

    private Lens aimed(Task task, View view, Flat at, double distance, double focal) {
        Angle angle = task.shot().framing().angle();
        double eye = studio.ground() + 1550;
        double y = switch (angle) {
            case EYE, DUTCH -> eye;
            case LOW -> studio.ground() + 650;
            case HIGH -> Math.max(studio.ground() + 2100, view.middle().y() + distance * steep(task, focal));
            case OVERHEAD -> view.middle().y() + distance * 1.6;
        };
        double high = Math.clamp(y, studio.lowest(), Math.max(studio.lowest(), Math.min(studio.highest(), studio.ground() + 40_000)));
        Point from = Point.of(at, high);
        Point way = view.middle().minus(from);
        double pitch = StrictMath.toDegrees(StrictMath.atan2(way.y(), way.flat().length()));
        Lens lens = new Lens(from, way.flat().heading(), pitch, angle == Angle.DUTCH ? 9 : 0, focal, 0, studio.film());
        if (angle != Angle.EYE) return lens;
        // A level camera keeps uprights upright: the lens is shifted as far as it goes.
        double shift = StrictMath.tan(StrictMath.toRadians(pitch)) * focal / studio.film().height();
        return Math.abs(shift) <= 0.42 ? lens.pitched(0).shifted(shift) : lens;
    }
}
