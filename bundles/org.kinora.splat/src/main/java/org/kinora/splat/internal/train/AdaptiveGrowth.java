package org.kinora.splat.internal.train;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.splat.internal.cpu.Differentiation;

/**
 * Adaptive density control (Kerbl et al. 2023, 5.2): small splats that are pulled hard are doubled, large ones split in two, faint and huge ones
 * taken
 * away, opacities lowered from time to time. With pulls, steered by sums of magnitudes (Ye et al. 2024).
 */
final class AdaptiveGrowth implements Growth {
    /** When things happen, in steps. */
    record Schedule(int from, int to, int each, int resetEach) {
        /** The published one for 30,000 steps; shorter trainings end it at half of theirs. */
        static Schedule of(int steps) {
            return new Schedule(500, Math.min(15_000, Math.max(500, steps / 2)), 100, 3000);
        }

        boolean grows(int step) {
            return step > from && step < to && step % each == 0;
        }

        boolean lowers(int step) {
            return step % resetEach == 0 && step < to;
        }
    }

    private static final double PULL = 2e-4;
    private static final double PULL_OF_MAGNITUDES = 8e-4;
    private static final double SMALL = 0.01;
    private static final double HUGE = 0.1;
    private static final double FAINT = 0.005;
    private static final double LOWERED = 0.01;
    private static final float SHRINK = (float) Math.log(1.6);

    private final Schedule schedule;
    private final boolean pulls;
    private final double extent;
    private final int most;
    private final Optional<TrainingPlan.Box> region;
    private final Lots lots;
    private float[] sums = new float[0];
    private int[] seen = new int[0];

    AdaptiveGrowth(Schedule schedule, boolean pulls, double extent, int most, Optional<TrainingPlan.Box> region, Lots lots) {
        this.schedule = schedule;
        this.pulls = pulls;
        this.extent = extent;
        this.most = most;
        this.region = region;
        this.lots = lots;
    }

    @Override
    public boolean pulls() {
        return pulls;
    }

    @Override
    public void look(int step, Model model, Differentiation engine, Camera camera) {
        if (step >= schedule.to()) return;
        if (sums.length < model.count()) {
            sums = Arrays.copyOf(sums, model.count() * 5 / 4 + 16);
            seen = Arrays.copyOf(seen, sums.length);
        }
        for (int i = 0; i < model.count(); i++) {
            if (!engine.seen(i)) continue;
            double x = engine.move(model.slopes(), i, 0) * camera.width() / 2.0;
            double y = engine.move(model.slopes(), i, 1) * camera.height() / 2.0;
            sums[i] += (float) Math.sqrt(x * x + y * y);
            seen[i]++;
        }
    }

    /** How hard each splat was pulled, then how often it was seen. */
    @Override
    public double[] memory() {
        double[] memory = new double[2 * sums.length];
        for (int i = 0; i < sums.length; i++) {
            memory[i] = sums[i];
            memory[sums.length + i] = seen[i];
        }
        return memory;
    }

    @Override
    public void remember(double[] memory) {
        sums = new float[memory.length / 2];
        seen = new int[sums.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) memory[i];
            seen[i] = (int) memory[sums.length + i];
        }
    }

    @Override
    public void grow(int step, Model model, Rates rates) {
        if (step > schedule.to()) return;
        if (schedule.grows(step)) {
            multiply(step, model);
            prune(step, model);
            Arrays.fill(sums, 0);
            Arrays.fill(seen, 0);
        }
        if (schedule.lowers(step)) lower(model);
    }

    private void multiply(int step, Model model) {
        SplatScene scene = model.scene();
        int count = model.count();
        int[] doubled = new int[count];
        int[] split = new int[count];
        int doubles = 0;
        int splits = 0;
        double threshold = pulls ? PULL_OF_MAGNITUDES : PULL;
        for (int i = 0; i < count && count + doubles + splits < most; i++) {
            if (i >= sums.length || sums[i] / Math.max(1, seen[i]) <= threshold || !Growth.within(region, scene, i)) continue;
            if (largest(scene, i) <= SMALL * extent) doubled[doubles++] = i;
            else split[splits++] = i;
        }
        model.copy(doubled, doubles);
        int first = model.copy(split, splits);
        SplittableRandom random = lots.at("split", step);
        // the parent's place is taken by the first half
        for (int i = 0; i < splits; i++) {
            double[] q = rotation(model.scene(), split[i]);
            double[] size = new double[3];
            for (int k = 0; k < 3; k++) size[k] = Math.exp(model.scene().get(SplatScene.SCALE + k, split[i]));
            place(model.scene(), split[i], q, size, random);
            place(model.scene(), first + i, q, size, random);
            model.rest(split[i]);
        }
    }

    /** Somewhere within the splat as it was, smaller. */
    private static void place(SplatScene scene, int splat, double[] q, double[] size, SplittableRandom random) {
        double[] way = turn(q, size[0] * random.nextGaussian(), size[1] * random.nextGaussian(), size[2] * random.nextGaussian());
        for (int k = 0; k < 3; k++) {
            scene.set(k, splat, (float) (scene.get(k, splat) + way[k]));
            scene.set(SplatScene.SCALE + k, splat, scene.get(SplatScene.SCALE + k, splat) - SHRINK);
        }
    }

    static double[] rotation(SplatScene scene, int splat) {
        double[] q = new double[4];
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            q[k] = scene.get(SplatScene.ROTATION + k, splat);
            sum += q[k] * q[k];
        }
        double length = Math.sqrt(Math.max(sum, 1e-30));
        for (int k = 0; k < 4; k++) q[k] /= length;
        return q;
    }

    /** A way along the splat's axes as one in the world. */
    static double[] turn(double[] q, double x, double y, double z) {
        double w = q[0];
        double a = q[1];
        double b = q[2];
        double c = q[3];
        return new double[] {(1 - 2 * (b * b + c * c)) * x + 2 * (a * b - w * c) * y + 2 * (a * c + w * b) * z,
            2 * (a * b + w * c) * x + (1 - 2 * (a * a + c * c)) * y + 2 * (b * c - w * a) * z,
            2 * (a * c - w * b) * x + 2 * (b * c + w * a) * y + (1 - 2 * (a * a + b * b)) * z};
    }

    private static double largest(SplatScene scene, int splat) {
        return Math.exp(Math.max(scene.get(SplatScene.SCALE, splat), Math.max(scene.get(SplatScene.SCALE + 1, splat),
                scene.get(SplatScene.SCALE + 2, splat))));
    }

    private void prune(int step, Model model) {
        SplatScene scene = model.scene();
        BitSet gone = new BitSet();
        double faint = Math.log(FAINT / (1 - FAINT));
        for (int i = 0; i < model.count(); i++)
            if (scene.get(SplatScene.OPACITY, i) < faint || step > schedule.resetEach() && largest(scene, i) > HUGE * extent) gone.set(i);
        if (gone.cardinality() < model.count()) model.remove(gone);
    }

    /** No opacity above 0.01; those that are needed come back. */
    private static void lower(Model model) {
        float logit = (float) Math.log(LOWERED / (1 - LOWERED));
        for (int i = 0; i < model.count(); i++) {
            model.scene().set(SplatScene.OPACITY, i, Math.min(logit, model.scene().get(SplatScene.OPACITY, i)));
            model.first().set(SplatScene.OPACITY, i, 0);
            model.second().set(SplatScene.OPACITY, i, 0);
        }
    }
}
