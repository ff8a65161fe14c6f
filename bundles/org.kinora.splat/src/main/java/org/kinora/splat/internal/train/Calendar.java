package org.kinora.splat.internal.train;

import org.kinora.api.splat.TrainingPlan;

/** At which steps splats come and go when a device makes them do so; the same steps as on the processor. */
record Calendar(TrainingPlan plan) {
    private boolean adaptive() {
        return plan.growth() == TrainingPlan.Growth.ADAPTIVE || plan.growth() == TrainingPlan.Growth.ABSOLUTE;
    }

    private AdaptiveGrowth.Schedule schedule() {
        return AdaptiveGrowth.Schedule.of(plan.steps());
    }

    /** Whether the gradients of a step, from 1, count for growth. */
    boolean look(int step) {
        return adaptive() && step < schedule().to();
    }

    /** Whether splats come and go after it. */
    boolean grow(int step) {
        return adaptive() ? schedule().grows(step) : plan.growth() == TrainingPlan.Growth.MCMC && MarkovGrowth.grows(step, plan.steps());
    }

    /** Whether opacities are lowered after it. */
    boolean lower(int step) {
        return adaptive() && schedule().lowers(step);
    }
}
