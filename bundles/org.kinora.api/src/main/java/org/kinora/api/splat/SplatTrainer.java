package org.kinora.api.splat;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Trains splats from pictures; implemented by the platform, called from any thread. */
@ProviderType
public interface SplatTrainer {
    /** Short name of the engine, such as {@code cpu}. */
    default String name() {
        return "cpu";
    }

    /** Why it cannot train on this machine, in one sentence that a person understands; empty when it can. */
    default Optional<String> missing() {
        return Optional.empty();
    }

    /** Begins a training from the capture's points; the caller closes it. */
    SplatTraining begin(Capture capture, TrainingPlan plan, Work work);

    /**
     * Goes on where a checkpoint was left, maybe by another plan.
     *
     * @throws org.kinora.api.work.Failure DAMAGED when the file is none of ours or broken
     */
    SplatTraining resume(Path checkpoint, Capture capture, TrainingPlan plan, Work work);
}
