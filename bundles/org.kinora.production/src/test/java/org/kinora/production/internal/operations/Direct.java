package org.kinora.production.internal.operations;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.kinora.api.platform.plugins.Guard;

/** A guard that calls at once, on the caller's thread. */
public final class Direct implements Guard {
    @Override
    public <T> T longCall(Object service, String what, Duration deadline, BooleanSupplier cancelled, Callable<T> call) {
        return shortCall(service, what, call);
    }

    @Override
    public <T> T shortCall(Object service, String what, Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException told) {
            throw told;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
