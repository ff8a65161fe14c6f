package org.kinora.api.splat;

import java.util.Optional;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A machine on which splats learn, such as a graphics processor; implemented by engines, called by the platform's trainer, which reads the pictures,
 * draws the lots of rounds and backgrounds, keeps checkpoints and says what happens at each step.
 */
@ConsumerType
public interface SplatLearner {
    /** Short name of the engine, such as {@code cuda}. */
    String name();

    /** Why it cannot work on this machine, in one sentence that a person understands; empty when it can. */
    Optional<String> missing();

    /**
     * Takes splats over; the scenes stay the caller's and are read once.
     *
     * @throws org.kinora.api.work.Failure EXHAUSTED when the machine has no room for them
     */
    Learning begin(State state, TrainingPlan plan, double extent, Work work);

    /**
     * Splats that learn, with Adam's two moments beside each of their numbers: three scenes of one degree and count.
     *
     * @param first mean of the slopes
     * @param second mean of their squares
     */
    record State(SplatScene scene, SplatScene first, SplatScene second) {}

    /**
     * What happens at a step.
     *
     * @param number of the step, from 1
     * @param settings how the picture is drawn; its degree is that of the harmonics so far
     * @param rates how fast the numbers of each plane learn, before Adam's correction
     * @param look whether the gradients count for growth
     * @param grow whether splats come and go
     * @param lower whether opacities are lowered
     * @param lot of all that is drawn by lot in the step
     */
    record Step(int number, RenderSettings settings, float[] rates, boolean look, boolean grow, boolean lower, long lot) {}

    /** Splats that learn; used by one thread. */
    interface Learning extends AutoCloseable {
        /**
         * Hands over a picture to learn from.
         *
         * @param pixels of the camera's size, three planes of bytes; stays the caller's and unchanged until close
         * @param counts one plane of bytes, 0 where the picture does not count
         * @return its number, from 0
         */
        int picture(Camera camera, Raster pixels, Optional<Raster> counts);

        /**
         * Learns from one picture.
         *
         * @return the loss before the step
         * @throws org.kinora.api.work.Failure EXHAUSTED when there is no room; the splats are as they were before the step
         */
        double step(int picture, Step step);

        /** Splats so far. */
        int count();

        /** Copies the splats and their moments into scenes that have room for {@link #count}. */
        void fetch(State into);

        /** Draws the splats as they are now. */
        void draw(Camera camera, RenderSettings settings, Raster colour);

        @Override
        void close();
    }
}
