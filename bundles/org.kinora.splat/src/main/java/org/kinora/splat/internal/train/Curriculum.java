package org.kinora.splat.internal.train;

import java.util.SplittableRandom;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.TrainingPlan;

/** What is learnt when: the degree of the harmonics and how pictures are drawn at each step. */
record Curriculum(TrainingPlan plan, Lots lots) {
    /** Steps until the harmonics gain a degree, in long trainings. */
    private static final int DEGREE_EACH = 1000;

    /** Degree of the harmonics after so many steps: one more each thousand steps, or each sixth of a short training. */
    int degree(int step) {
        return Math.min(plan.degree(), step / Math.clamp(plan.steps() / 6, 1, DEGREE_EACH));
    }

    /** How the picture after so many steps is drawn. */
    RenderSettings settings(int step) {
        RenderSettings settings = RenderSettings.USUAL.withAntialiasing(plan.antialiased()).withDegree(degree(step));
        if (!plan.randomBackground()) return settings;
        SplittableRandom random = lots.at("background", step);
        return settings.over(random.nextDouble(), random.nextDouble(), random.nextDouble());
    }
}
