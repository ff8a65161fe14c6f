package org.kinora.api.splat;

import java.util.Optional;

/**
 * How splats are trained. The same plan, capture and threads or not give the same splats on one machine.
 *
 * @param steps pictures looked at, one at a time
 * @param degree of the harmonics at the end; it begins with 0 and gains one each {@code 1000} steps, or sooner in short trainings
 * @param growth how splats come and go
 * @param most splats
 * @param antialiased whether small splats are drawn with compensated opacity
 * @param randomBackground whether each picture has another background, so that nothing hides in it; else it is black
 * @param seed of all that is drawn by lot
 * @param threads 0 for all cores
 * @param exposure whether each photograph's brightness and tint are found along with the splats, so that what the camera's automatic changed does
 *     not become
 *     colour of the scene
 * @param region where splats multiply; all of the scene when there is none
 */
public record TrainingPlan(int steps, int degree, Growth growth, int most, boolean antialiased, boolean randomBackground, long seed, int threads,
        boolean exposure, Optional<Box> region) {
    /** A box along the axes, its ends included. */
    public record Box(double lowX, double lowY, double lowZ, double highX, double highY, double highZ) {
        /** Whether a place lies in it. */
        public boolean holds(double x, double y, double z) {
            return x >= lowX && x <= highX && y >= lowY && y <= highY && z >= lowZ && z <= highZ;
        }
    }

    /** One without exposures, for all of the scene. */
    public TrainingPlan(int steps, int degree, Growth growth, int most, boolean antialiased, boolean randomBackground, long seed, int threads) {
        this(steps, degree, growth, most, antialiased, randomBackground, seed, threads, false, Optional.empty());
    }

    /** How splats come and go. */
    public enum Growth {
        /** They stay as they are. */
        NONE,
        /** Adaptive density control (Kerbl et al. 2023, 5.2). */
        ADAPTIVE,
        /** The same, steered by absolute gradients (Ye et al. 2024). */
        ABSOLUTE,
        /** As samples of a distribution (Kheradmand et al. 2024): the number follows {@code most}. */
        MCMC
    }

    public TrainingPlan {
        if (steps < 1 || degree < 0 || degree > SplatScene.MOST_DEGREE || most < 1 || most > SplatScene.MOST_SPLATS)
            throw new IllegalArgumentException(steps + " steps, degree " + degree + ", " + most + " splats");
    }

    /** 30,000 steps to degree 3 with adaptive growth to at most a million splats. */
    public static final TrainingPlan USUAL = new TrainingPlan(30_000, 3, Growth.ADAPTIVE, 1_000_000, false, false, 1, 0);

    public TrainingPlan withSteps(int count) {
        return new TrainingPlan(count, degree, growth, most, antialiased, randomBackground, seed, threads, exposure, region);
    }

    public TrainingPlan with(Growth other) {
        return new TrainingPlan(steps, degree, other, most, antialiased, randomBackground, seed, threads, exposure, region);
    }

    public TrainingPlan withMost(int splats) {
        return new TrainingPlan(steps, degree, growth, splats, antialiased, randomBackground, seed, threads, exposure, region);
    }

    public TrainingPlan withThreads(int count) {
        return new TrainingPlan(steps, degree, growth, most, antialiased, randomBackground, seed, count, exposure, region);
    }

    /** The same with exposures found, or not. */
    public TrainingPlan withExposure(boolean found) {
        return new TrainingPlan(steps, degree, growth, most, antialiased, randomBackground, seed, threads, found, region);
    }

    /** The same, growing there alone. */
    public TrainingPlan within(Box box) {
        return new TrainingPlan(steps, degree, growth, most, antialiased, randomBackground, seed, threads, exposure, Optional.of(box));
    }
}
