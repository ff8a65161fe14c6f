package org.kinora.api.platform.plugins;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one door through which platform code calls into a plug-in.
 *
 * <p>Every call runs with the plug-in's class loader as context class loader. A {@link org.kinora.api.work.Failure} that the plug-in throws passes
 * through; anything else, {@link LinkageError} and {@link AssertionError} included, becomes a failure of kind
 * {@link org.kinora.api.work.Kind#PROVIDER} that names plug-in, version and jar, and counts as a fault. Three faults within ten minutes put the
 * plug-in into quarantine. Thread-safe; a waiting caller may be a virtual thread.
 */
@ProviderType
public interface Guard {
    /**
     * Calls on a thread of the plug-in's own and waits: for generating, training, exporting.
     *
     * <p>On cancel or at the deadline the plug-in has 2 s to end by itself (its thread is interrupted after one second); then the thread is
     * abandoned and counted against the plug-in.
     *
     * @param service the plug-in's object that is called; tells whom to blame
     * @param what the call in a few words, such as {@code "drawing shot s12"}
     * @param deadline the longest the call may take, waiting included; zero or negative for no limit
     * @param cancelled asked about every 50 ms on the caller's thread
     * @throws org.kinora.api.work.Failure CANCELLED, TIMEOUT, PROVIDER, or what the plug-in threw
     */
    <T> T longCall(Object service, String what, Duration deadline, BooleanSupplier cancelled, Callable<T> call);

    /**
     * Calls on the caller's own thread: per frame, per stroke, describing, validating. A watchdog logs the stack of a call that takes longer than
     * 500 ms; one that takes longer than 2 s is a fault.
     *
     * @throws org.kinora.api.work.Failure PROVIDER, or what the plug-in threw
     */
    <T> T shortCall(Object service, String what, Callable<T> call);
}
