package org.kinora.splat.internal.train;

import java.util.Optional;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.splat.internal.cpu.Differentiation;

/** How splats come and go while they learn. */
interface Growth {
    /** Whether it wants sums of the magnitudes of the pixels' pulls instead of the gradient. */
    default boolean pulls() {
        return false;
    }

    /** Before Adam's step: looks at the gradients, may add to them. */
    void look(int step, Model model, Differentiation engine, Camera camera);

    /** After Adam's step: may move splats, add and remove some. */
    void grow(int step, Model model, Rates rates);

    /** What has been counted up to now, as a checkpoint keeps it. */
    default double[] memory() {
        return new double[0];
    }

    /** Goes on from what a checkpoint kept; another length is that of another growth, and is left. */
    default void remember(double[] memory) {
    }

    /** Splats stay as they are. */
    Growth NONE = new Growth() {
        @Override
        public void look(int step, Model model, Differentiation engine, Camera camera) {
        }

        @Override
        public void grow(int step, Model model, Rates rates) {
        }
    };

    /** Whether a splat stands where they shall multiply. */
    static boolean within(Optional<TrainingPlan.Box> region, SplatScene scene, int splat) {
        return region.isEmpty() || region.get().holds(scene.get(0, splat), scene.get(1, splat), scene.get(2, splat));
    }
}
