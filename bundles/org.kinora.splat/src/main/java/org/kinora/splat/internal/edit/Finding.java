package org.kinora.splat.internal.edit;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.Region;

/** Finds the splats of a region. */
record Finding(SplatScene scene) {
    private static final double C0 = 0.28209479177387814;
    /** How far behind the front a splat may lie, as a share of the scene's radius. */
    private static final double DEEP = 0.02;

    BitSet find(Region region, BitSet living) {
        return switch (region) {
            case Region.All _ -> living;
            case Region.None _ -> new BitSet();
            case Region.Numbers numbers -> {
                BitSet found = (BitSet) numbers.numbers().clone();
                found.and(living);
                yield found;
            }
            case Region.OnScreen seen -> new Aim(scene, seen.camera()).find(seen, living,
                    seen.front() ? DEEP * Extents.of(scene, living).radius() : 0);
            case Region.Sphere ball -> where(living, i -> square(i, ball.x(), ball.y(), ball.z()) <= ball.radius() * ball.radius());
            case Region.Box box -> where(living, i -> within(0, i, box.lowX(), box.highX()) && within(1, i, box.lowY(), box.highY())
                    && within(2, i, box.lowZ(), box.highZ()));
            case Region.Values values -> {
                IntToDoubleFunction measure = measures(values.measure(), values.camera());
                yield where(living, i -> measure.applyAsDouble(i) >= values.from() && measure.applyAsDouble(i) <= values.to());
            }
            case Region.Alike alike -> where(living, i -> alike(i, alike.splat(), alike.tolerance()));
            case Region.Floaters floaters -> Neighbours.alone(scene, living, floaters.deviations());
        };
    }

    private static BitSet where(BitSet living, IntPredicate holds) {
        BitSet found = new BitSet();
        for (int i = living.nextSetBit(0); i >= 0; i = living.nextSetBit(i + 1)) if (holds.test(i)) found.set(i);
        return found;
    }

    private double square(int i, double x, double y, double z) {
        double dx = scene.get(0, i) - x;
        double dy = scene.get(1, i) - y;
        double dz = scene.get(2, i) - z;
        return dx * dx + dy * dy + dz * dz;
    }

    private boolean within(int plane, int i, double low, double high) {
        return scene.get(plane, i) >= low && scene.get(plane, i) <= high;
    }

    private boolean alike(int i, int other, double tolerance) {
        for (int c = 0; c < 3; c++) if (Math.abs(channel(c, i) - channel(c, other)) > tolerance) return false;
        return true;
    }

    private double channel(int channel, int i) {
        return Math.clamp(0.5 + C0 * scene.get(SplatScene.COLOUR + channel, i), 0, 1);
    }

    double measure(Measure measure, int splat, Optional<Camera> camera) {
        return measures(measure, camera).applyAsDouble(splat);
    }

    IntToDoubleFunction measures(Measure measure, Optional<Camera> camera) {
        return switch (measure) {
            case OPACITY -> i -> 1 / (1 + Math.exp(-scene.get(SplatScene.OPACITY, i)));
            case SIZE -> i -> Math.max(scene.get(3, i), Math.max(scene.get(4, i), scene.get(5, i)));
            case DEPTH -> new Aim(scene, camera.orElseThrow(() -> new IllegalArgumentException("depth of no camera")))::depth;
            case RED -> i -> channel(0, i);
            case GREEN -> i -> channel(1, i);
            case BLUE -> i -> channel(2, i);
            case BRIGHTNESS -> i -> 0.2126 * channel(0, i) + 0.7152 * channel(1, i) + 0.0722 * channel(2, i);
        };
    }
}
