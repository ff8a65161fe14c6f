package org.kinora.api.generate;

import org.kinora.api.work.Price;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One model that turns a request into an outcome; implemented by plug-ins through one of its sub-interfaces, called by the engine.
 *
 * <p>A provider is pure: it reads only the request, the {@link Work} and the assets that the request names. Cache, budget, retry, deadline and
 * blame are done
 * around it. {@link #describe} and {@link #estimate} answer at once, without key or network, on any thread; {@link #generate} runs on the
 * plug-in's own
 * executor and may be called by several threads at the same time.
 *
 * @param <R> the request: a serialisable record
 */
@ConsumerType
public interface Provider<R extends Record> {
    /** What this model is and can do. */
    ModelCard describe();

    /**
     * Does the work.
     *
     * @throws org.kinora.api.work.Failure when the request cannot be met (kind INPUT), the work was cancelled, or the model failed
     */
    Outcome generate(R request, Work work);

    /**
     * Requests are likely to come soon: may load what the first of them needs, such as a model. Comes on the plug-in's own executor while other
     * work goes on;
     * nobody waits for it, and it may never come.
     */
    default void warmUp() {}

    /**
     * What {@link #generate} will cost; whatever may cost something goes through the ledger and the budget, see {@link
     * org.kinora.api.work.PaidCall}.
     */
    default Price estimate(R request) {
        return Price.FREE;
    }
}
