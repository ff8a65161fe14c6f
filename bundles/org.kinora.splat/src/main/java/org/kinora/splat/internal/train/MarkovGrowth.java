package org.kinora.splat.internal.train;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.splat.internal.cpu.Differentiation;

/**
 * Splats as samples of a distribution (Kheradmand et al. 2024, 3D Gaussian Splatting as Markov Chain Monte Carlo): dead ones are set upon living ones
 * so that the picture stays, their number grows towards a cap, faint ones wander.
 */
final class MarkovGrowth implements Growth {
    private static final int FROM = 500;
    private static final int EACH = 100;
    private static final double GAIN = 1.05;
    private static final double DEAD = 0.005;
    private static final double WEIGHT = 0.01;
    private static final double NOISE = 5e5;
    private static final int MOST_TIMES = 51;
    /** Above it the wandering is less than a float can tell. */
    private static final double STEADY = 0.3;
    private static final double[][] CHOOSE = choose();

    private final int steps;
    private final int most;
    private final Optional<TrainingPlan.Box> region;
    private final Lots lots;

    /** @param steps of the training; splats change until five sixths of it, as published for 30,000 */
    MarkovGrowth(int steps, int most, Optional<TrainingPlan.Box> region, Lots lots) {
        this.steps = steps;
        this.most = most;
        this.region = region;
        this.lots = lots;
    }

    /** Whether splats come and go at a step of a training of so many. */
    static boolean grows(int step, int steps) {
        return step > FROM && step < (int) (steps * 5L / 6) && step % EACH == 0;
    }

    private static double[][] choose() {
        double[][] choose = new double[MOST_TIMES][MOST_TIMES];
        for (int n = 0; n < MOST_TIMES; n++)
            for (int k = 0; k <= n; k++) choose[n][k] = k == 0 || k == n ? 1 : choose[n - 1][k - 1] + choose[n - 1][k];
        return choose;
    }

    /** Pulls opacities and scales down: 0.01 mean(o) + 0.01 mean(s). */
    @Override
    public void look(int step, Model model, Differentiation engine, Camera camera) {
        SplatScene scene = model.scene();
        SplatScene slopes = model.slopes();
        int count = model.count();
        for (int i = 0; i < count; i++) {
            double o = sigmoid(scene.get(SplatScene.OPACITY, i));
            slopes.set(SplatScene.OPACITY, i, (float) (slopes.get(SplatScene.OPACITY, i) + WEIGHT * o * (1 - o) / count));
            for (int k = 0; k < 3; k++) {
                int plane = SplatScene.SCALE + k;
                slopes.set(plane, i, (float) (slopes.get(plane, i) + WEIGHT * Math.exp(scene.get(plane, i)) / (3.0 * count)));
            }
        }
    }

    @Override
    public void grow(int step, Model model, Rates rates) {
        if (grows(step, steps)) {
            relocate(step, model);
            add(step, model);
        }
        wander(step, model, rates);
    }

    private void relocate(int step, Model model) {
        int[] dead = new int[model.count()];
        int count = 0;
        for (int i = 0; i < model.count(); i++) if (sigmoid(model.scene().get(SplatScene.OPACITY, i)) <= DEAD) dead[count++] = i;
        if (count == 0 || count == model.count() || nobody(model)) return;
        int[] targets = draw(lots.at("relocate", step), model, count);
        share(model, targets, count);
        for (int i = 0; i < count; i++) {
            for (int plane = 0; plane < model.scene().planes(); plane++) model.scene().set(plane, dead[i], model.scene().get(plane, targets[i]));
            model.rest(targets[i]);
            model.rest(dead[i]);
        }
    }

    /** Whether there is no living splat where they shall grow. */
    private boolean nobody(Model model) {
        for (int i = 0; i < model.count(); i++)
            if (sigmoid(model.scene().get(SplatScene.OPACITY, i)) > DEAD && Growth.within(region, model.scene(), i)) return false;
        return true;
    }

    private void add(int step, Model model) {
        int count = Math.min(most, (int) (GAIN * model.count())) - model.count();
        if (count <= 0 || nobody(model)) return;
        int[] targets = draw(lots.at("add", step), model, count);
        share(model, targets, count);
        for (int i = 0; i < count; i++) model.rest(targets[i]);
        model.copy(targets, count);
    }

    /** Living splats, drawn in proportion to their opacity, with replacement. */
    private int[] draw(SplittableRandom random, Model model, int count) {
        double[] sums = new double[model.count()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            double o = sigmoid(model.scene().get(SplatScene.OPACITY, i));
            sum += o > DEAD && Growth.within(region, model.scene(), i) ? o : 0;
            sums[i] = sum;
        }
        int[] drawn = new int[count];
        for (int i = 0; i < count; i++) {
            double wanted = random.nextDouble() * sum;
            int at = Arrays.binarySearch(sums, wanted);
            // the first whose sum lies above; splats without a share have the sum of the one before
            at = at < 0 ? -at - 1 : at + 1;
            while (at > 0 && at < sums.length && sums[at - 1] > wanted) at--;
            drawn[i] = Math.min(at, sums.length - 1);
        }
        return drawn;
    }

    /** Gives each target the opacity and scale with which it and its copies look as it did alone (eq. 9). */
    private static void share(Model model, int[] targets, int count) {
        SplatScene scene = model.scene();
        int[] sorted = Arrays.copyOf(targets, count);
        Arrays.sort(sorted);
        for (int from = 0; from < count;) {
            int to = from;
            while (to < count && sorted[to] == sorted[from]) to++;
            int times = Math.min(MOST_TIMES, to - from + 1);
            double o = sigmoid(scene.get(SplatScene.OPACITY, sorted[from]));
            double shared = Math.clamp(1 - Math.pow(1 - o, 1.0 / times), DEAD, 1 - 1e-7);
            float scale = (float) Math.log(o / denominator(times, shared));
            scene.set(SplatScene.OPACITY, sorted[from], (float) Math.log(shared / (1 - shared)));
            for (int k = 0; k < 3; k++) scene.set(SplatScene.SCALE + k, sorted[from], scene.get(SplatScene.SCALE + k, sorted[from]) + scale);
            from = to;
        }
    }

    /** {@code Σ_{i=1..n} Σ_{k=0..i-1} C(i-1, k) (-1)^k o^(k+1) / sqrt(k + 1)}. */
    static double denominator(int times, double o) {
        double sum = 0;
        for (int i = 1; i <= times; i++)
            for (int k = 0; k < i; k++) sum += CHOOSE[i - 1][k] * (k % 2 == 0 ? 1 : -1) * Math.pow(o, k + 1) / Math.sqrt(k + 1);
        return sum;
    }

    private void wander(int step, Model model, Rates rates) {
        SplatScene scene = model.scene();
        double rate = NOISE * rates.position(step);
        SplittableRandom random = lots.at("wander", step);
        for (int i = 0; i < model.count(); i++) {
            double o = sigmoid(scene.get(SplatScene.OPACITY, i));
            if (o > STEADY) continue;
            double amount = rate / (1 + Math.exp(100 * (o - DEAD)));
            double[] q = AdaptiveGrowth.rotation(scene, i);
            // the covariance times noise: R S² Rᵀ x, and Rᵀ x of noise is noise
            double[] along = new double[3];
            for (int k = 0; k < 3; k++) along[k] = Math.exp(2 * scene.get(SplatScene.SCALE + k, i)) * random.nextGaussian() * amount;
            double[] way = AdaptiveGrowth.turn(q, along[0], along[1], along[2]);
            for (int k = 0; k < 3; k++) scene.set(k, i, (float) (scene.get(k, i) + way[k]));
        }
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
