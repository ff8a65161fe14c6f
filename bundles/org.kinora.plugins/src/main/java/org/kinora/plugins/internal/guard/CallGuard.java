package org.kinora.plugins.internal.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Quarantine;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The guard: keeps the threads of each plug-in and lets them go with it. */
@Component
public final class CallGuard implements Guard {
    private static final long NO_BUNDLE = -1;

    private final BundleContext context;
    private final Quarantine quarantine;
    private final Limits limits;
    private final ShortCallWatch watch;
    private final Map<Long, PluginThreads> threads = new ConcurrentHashMap<>();
    private final SynchronousBundleListener gone = this::bundleChanged;

    @Activate
    public CallGuard(BundleContext context, @Reference Quarantine quarantine) {
        this(context, quarantine, Limits.standard());
    }

    CallGuard(BundleContext context, Quarantine quarantine, Limits limits) {
        this.context = context;
        this.quarantine = quarantine;
        this.limits = limits;
        this.watch = new ShortCallWatch(limits.slow());
        watch.start();
        if (context != null) context.addBundleListener(gone);
    }

    @Override
    public <T> T longCall(Object service, String what, Duration deadline, BooleanSupplier cancelled, Callable<T> call) {
        Bundle bundle = FrameworkUtil.getBundle(service.getClass());
        PluginThreads own = threads.computeIfAbsent(bundle == null ? NO_BUNDLE : bundle.getBundleId(),
                id -> new PluginThreads(Identity.of(bundle).id(), limits.threads()));
        if (own.own()) return inline(bundle, what, call);
        return new LongCall<T>(new Blame(bundle, what, quarantine), limits, deadline, cancelled).run(own, call);
    }

    @Override
    public <T> T shortCall(Object service, String what, Callable<T> call) {
        Bundle bundle = FrameworkUtil.getBundle(service.getClass());
        Blame blame = new Blame(bundle, what, quarantine);
        ShortCallWatch.Call running = watch.begin(blame);
        try {
            return ContextLoader.call(bundle, call);
        } catch (Throwable thrown) {
            if (thrown instanceof InterruptedException) Thread.currentThread().interrupt();
            throw blame.thrown(thrown);
        } finally {
            watch.end(running);
            if (running.nanos() > limits.tooSlow().toNanos()) blame.slow(running.nanos() / 1_000_000);
        }
    }

    private <T> T inline(Bundle bundle, String what, Callable<T> call) {
        try {
            return ContextLoader.call(bundle, call);
        } catch (Throwable thrown) {
            if (thrown instanceof InterruptedException) Thread.currentThread().interrupt();
            throw new Blame(bundle, what, quarantine).thrown(thrown);
        }
    }

    @Deactivate
    void stop() {
        if (context != null) context.removeBundleListener(gone);
        watch.close();
        threads.values().forEach(PluginThreads::close);
    }

    // The threads of a plug-in hold its class loader.
    private void bundleChanged(BundleEvent event) {
        if (event.getType() != BundleEvent.STOPPED && event.getType() != BundleEvent.UNINSTALLED) return;
        PluginThreads own = threads.remove(event.getBundle().getBundleId());
        if (own != null) own.close();
    }
}
