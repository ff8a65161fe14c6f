package org.kinora.engine.internal;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.kinora.api.work.Failure;

/** Finds the expected failure inside wrapped exceptions. */
final class Causes {
    private Causes() {}

    /** The first {@link Failure} in the chain of causes, else what the wrappers of concurrent calls hold. */
    static Throwable failureIn(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) if (cause instanceof Failure) return cause;
        Throwable inner = problem;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException) && inner.getCause() != null) inner = inner.getCause();
        return inner;
    }
}
