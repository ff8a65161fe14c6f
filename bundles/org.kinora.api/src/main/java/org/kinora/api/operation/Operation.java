package org.kinora.api.operation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a person can ask of Kinora.
 *
 * <p>Implemented by platform and plug-ins, registered as a service, annotated with {@link Declaration}; run by the engine as a job on a thread of
 * its own. Every face
 * (command line, REST, MCP, palette, agents) is made from the declaration and the two records. An operation keeps no state and knows no face.
 *
 * @param <I> input: a record whose components carry {@link Param}
 * @param <O> output: a record; implement {@link Readable} to say it in words, mark assets with {@link Deliverable}
 */
@ConsumerType
public interface Operation<I extends Record, O extends Record> {
    /**
     * Does it.
     *
     * @throws org.kinora.api.work.Failure when it cannot be done; the text is shown to the person
     */
    O run(I input, Context context);
}
